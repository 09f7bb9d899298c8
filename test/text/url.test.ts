import {expect} from '@open-wc/testing';
import {isExternal, linkUrl, webUrl, withParameter} from '../../src/text/url.js';

const BASE = 'https://sokhcn.example/tin-tuc/';

describe('linkUrl', () => {
  it('completes an address with the one it belongs to', () => {
    const completed = ['bai-1.html', '/bai-1.html', '//cdn.example/a', '?trang=2', ' https://chinhphu.vn '].map((url) =>
      linkUrl(url, BASE),
    );
    expect(completed).to.deep.equal([
      'https://sokhcn.example/tin-tuc/bai-1.html',
      'https://sokhcn.example/bai-1.html',
      'https://cdn.example/a',
      'https://sokhcn.example/tin-tuc/?trang=2',
      'https://chinhphu.vn/',
    ]);
  });

  it('takes mail addresses and telephone numbers', () => {
    expect(linkUrl('mailto:tiepdan@example.vn', BASE)).to.equal('mailto:tiepdan@example.vn');
    expect(linkUrl('tel:+842363881888', BASE)).to.equal('tel:+842363881888');
  });

  it('refuses what runs a script, however it is written', () => {
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' \u0001javascript:alert(1)',
      'java\nscript:alert(1)',
    ])
      expect(linkUrl(url, BASE), url).to.equal(undefined);
    for (const url of ['data:text/html,x', 'vbscript:x', 'blob:https://a/b', 'file:///etc/passwd', 'about:blank'])
      expect(linkUrl(url, BASE), url).to.equal(undefined);
  });

  it('gives nothing for what is no address', () => {
    for (const value of ['', '  ', 'https://', 'http://[', null, undefined, 5, {}])
      expect(linkUrl(value, BASE)).to.equal(undefined);
    expect(linkUrl('a', 'not a base')).to.equal(undefined);
  });
});

describe('webUrl', () => {
  it('takes only what the browser loads from the web', () => {
    expect(webUrl('/anh/1.jpg', BASE)).to.equal('https://sokhcn.example/anh/1.jpg');
    expect(webUrl('http://anh.example/1.jpg', BASE)).to.equal('http://anh.example/1.jpg');
    for (const url of ['mailto:a@b.vn', 'tel:115', 'data:image/png;base64,AA', 'javascript:1'])
      expect(webUrl(url, BASE), url).to.equal(undefined);
  });
});

describe('isExternal', () => {
  it('tells other sites from this one and from what is no page', () => {
    expect(isExternal('https://chinhphu.vn/')).to.equal(true);
    expect(isExternal(`${location.origin}/lien-he`)).to.equal(false);
    expect(isExternal('mailto:tiepdan@example.vn')).to.equal(false);
  });
});

describe('withParameter', () => {
  const page = 'https://sokhcn.example/tim-kiem?muc=a%20b&q=cũ&trang#ket-qua';

  it('puts a value in the place of the old one', () => {
    expect(withParameter(page, 'q', 'bình & hải')).to.equal(
      'https://sokhcn.example/tim-kiem?muc=a%20b&trang&q=b%C3%ACnh+%26+h%E1%BA%A3i#ket-qua',
    );
  });

  it('takes the parameter away when the value is empty, however often it was there', () => {
    expect(withParameter(`${page.replace('#', '&q=2#')}`, 'q', '')).to.equal(
      'https://sokhcn.example/tim-kiem?muc=a%20b&trang#ket-qua',
    );
    expect(withParameter('https://sokhcn.example/?q=1', 'q', '')).to.equal('https://sokhcn.example/');
  });
});
