import {expect} from '@open-wc/testing';
import {cleanBox} from './support.js';

const sizeOf = (html: string): string => {
  const {width, height, className} = cleanBox(html).querySelector('img')!;
  return `${width}x${height} ${className}`.trim();
};

describe('the place of a picture before it arrives', () => {
  it('is told by its attributes or its style', () => {
    expect(sizeOf('<p><img src="/a.jpg" width="600" height="400"></p>')).to.equal('600x400');
    expect(sizeOf('<p><img src="/a.jpg" style="width:600px;height:400px"></p>')).to.equal('600x400');
  });

  it('is told by its name', () => {
    expect(sizeOf('<p><img src="/uploads/a-1024x683.jpg?v=2"></p>')).to.equal('1024x683');
    expect(sizeOf('<p><img src="/uploads/a-1024x683.jpg" width="512"></p>')).to.equal('512x342');
  });

  it('is that of most photos where nothing tells it and the picture stands alone', () => {
    for (const html of [
      '<p><img src="/a.jpg"></p>',
      '<figure><img src="/a.jpg"><figcaption>b</figcaption></figure>',
      '<img src="/a.jpg">',
    ])
      expect(sizeOf(html), html).to.match(/ portal-unsized$/);
  });

  it('is left to the picture within a line, or beside others', () => {
    for (const html of [
      '<p>Bấm <img src="/a.png"> để gửi</p>',
      '<p><img src="/a.jpg"><img src="/b.jpg"></p>',
      '<p><img src="/a.jpg" width="20"></p>',
    ])
      expect(sizeOf(html), html).not.to.contain('portal-unsized');
  });
});
