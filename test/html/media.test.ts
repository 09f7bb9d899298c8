import {expect} from '@open-wc/testing';
import {hostFilter} from '../../src/html/hosts.js';
import {cleanBox, cleaned} from './support.js';

describe('pictures of a body', () => {
  it('are fetched when they come near, and decoded beside', () => {
    const image = cleanBox('<img src="/a.jpg" loading="eager" decoding="sync" fetchpriority="high">').querySelector(
      'img',
    );
    expect(image?.loading).to.equal('lazy');
    expect(image?.decoding).to.equal('async');
    expect(image?.hasAttribute('fetchpriority')).to.equal(false);
  });

  it('keep the size that they said, also in their style', () => {
    expect(cleaned('<img src="/a.jpg" style="WIDTH: 320px; height:200.4px" alt="b">')).to.equal(
      '<img src="https://backend.example/a.jpg" alt="b" width="320" height="200">',
    );
    expect(cleaned('<img src="/a.jpg" width="640px" style="width:10px" alt="b">')).to.equal(
      '<img src="https://backend.example/a.jpg" width="640" alt="b">',
    );
  });

  it('are silent when nothing says what they show', () => {
    expect(cleanBox('<img src="/a.jpg">').querySelector('img')?.getAttribute('alt')).to.equal('');
  });

  it('belong to where the answer came from', () => {
    const html = '<img src="anh/a.jpg" alt=""><a href="../b.pdf">b</a>';
    expect(cleaned(html, {base: 'https://backend.example/v1/bai/7?x=1'})).to.equal(
      '<img src="https://backend.example/v1/bai/anh/a.jpg" alt=""><a href="https://backend.example/v1/b.pdf" rel="noopener noreferrer">b</a>',
    );
  });

  it('give way to a link when another host has them', () => {
    expect(
      cleaned('<figure><img src="https://cdn.example/a.jpg" alt="Lễ hội"><figcaption>c</figcaption></figure>'),
    ).to.equal(
      '<figure><a href="https://cdn.example/a.jpg" rel="noopener noreferrer">[picture cdn.example Lễ hội]</a><figcaption>c</figcaption></figure>',
    );
  });

  it('lose only the sources that another host has', () => {
    expect(
      cleaned('<video><source src="https://cdn.example/a.mp4"><source src="/a.webm" type="video/webm"></video>'),
    ).to.equal(
      '<video controls="" preload="none"><source src="https://backend.example/a.webm" type="video/webm"></video>',
    );
  });
});

describe('links of a body', () => {
  it('tell other sites nothing, and this one as usual', () => {
    const html = `<a href="${location.origin}/tin-tuc">a</a>`;
    expect(cleaned(html)).to.equal(html);
    expect(cleaned('<a href="https://evil.example/" target="_blank" rel="opener">a</a>')).to.equal(
      '<a href="https://evil.example/" rel="noopener noreferrer">a</a>',
    );
  });
});

describe('hostFilter', () => {
  const known = ['https://binhhai.example/tin-tuc?id=1', 'http://localhost:8080/api'];

  it('lets through the hosts that a page knows, by any protocol', () => {
    const mayLoad = hostFilter(known, '');
    expect(mayLoad('http://binhhai.example/a.jpg')).to.equal(true);
    expect(mayLoad('http://localhost:8080/a.jpg')).to.equal(true);
    expect(mayLoad('http://localhost:9090/a.jpg')).to.equal(false);
    expect(mayLoad('https://www.binhhai.example/a.jpg')).to.equal(false);
  });

  it('lets through what the webmaster allows', () => {
    const mayLoad = hostFilter(known, 'CDN.example, *.gov.example');
    expect(mayLoad('https://cdn.example/a.jpg')).to.equal(true);
    expect(mayLoad('https://anh.so.gov.example/a.jpg')).to.equal(true);
    expect(mayLoad('https://gov.example/a.jpg')).to.equal(false);
    expect(mayLoad('https://evilgov.example/a.jpg')).to.equal(false);
    expect(hostFilter([], '*')('https://any.example/a.jpg')).to.equal(true);
  });
});
