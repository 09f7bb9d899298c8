import {expect} from '@open-wc/testing';
import {decodeEntities, htmlToText} from '../../src/text/entities.js';

/** What the browser's own parser reads. */
const parsed = (html: string): string => new DOMParser().parseFromString(`<pre>${html}`, 'text/html').body.textContent;

const NAMES =
  'nbsp iexcl copy laquo shy deg sup2 middot raquo frac12 iquest Agrave Aacute Acirc Atilde ETH times Oslash Uacute Yacute szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml quot amp apos lt gt ensp emsp thinsp ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo bull hellip prime euro trade larr rarr minus le ge';

describe('decodeEntities', () => {
  it('reads the names that editors write as a browser does', () => {
    for (const name of NAMES.split(' ')) expect(decodeEntities(`&${name};`), name).to.equal(parsed(`&${name};`));
  });

  it('reads numbers as a browser does, also those of windows-1252 and those that are no character', () => {
    const numbers = ['#8220', '#x1EBF', '#XE0', '#0', '#xD800', '#x110000', '#1114111', '#128512'];
    for (let code = 127; code <= 160; code++) numbers.push(`#${code}`);
    for (const number of numbers) expect(decodeEntities(`&${number};`), number).to.equal(parsed(`&${number};`));
  });

  it('decodes once: what a title shows as a reference stays one', () => {
    expect(decodeEntities('&amp;lt;b&amp;gt;')).to.equal('&lt;b&gt;');
  });

  it('leaves everything else alone', () => {
    for (const text of ['R&D', 'Hỏi & đáp', '&khong-co;', '&#;', '&#xyz;', '&;', '&ocirc'])
      expect(decodeEntities(text)).to.equal(text);
  });

  it('reads a title as WordPress sends it', () => {
    expect(decodeEntities('Sở Xây dựng &#8211; &#8220;nhà ở&#8221; &#038; những con số: 3 < 5')).to.equal(
      'Sở Xây dựng – “nhà ở” & những con số: 3 < 5',
    );
  });
});

const words = (html: string): string => htmlToText(html).replace(/\s+/g, ' ').trim();

describe('htmlToText', () => {
  it('keeps words together that inline tags divide, and apart those of different blocks', () => {
    expect(words('Tin <b>tr</b>ong <i class="x">tỉnh</i>')).to.equal('Tin trong tỉnh');
    expect(words('<p>Dòng một</p><p>Dòng hai<br>và ba</p>')).to.equal('Dòng một Dòng hai và ba');
  });

  it('drops comments, scripts and styles with what is in them', () => {
    expect(words('a<!-- <b>x</b> --><script>alert("x")</script><STYLE>p{}</STYLE >b')).to.equal('ab');
  });

  it('drops a comment or script that is not closed up to the end, as a browser does', () => {
    expect(words('Tin mới <!-- ghi chú')).to.equal('Tin mới');
    expect(words('Tin mới <script>alert(1)')).to.equal('Tin mới');
  });

  it('keeps a sign that opens no tag', () => {
    expect(words('Những con số: 3 < 5 > 2')).to.equal('Những con số: 3 < 5 > 2');
  });

  it('reads references after the tags are gone, so that a reference never becomes a tag', () => {
    expect(words('<b>Chuẩn &lt;script&gt;</b> &amp;amp;')).to.equal('Chuẩn <script> &amp;');
  });

  it('leaves nothing of a picture that would run a script', () => {
    expect(words('Tin<img src=x onerror=alert(1)> mới')).to.equal('Tin mới');
  });

  it('cuts a text that is longer than any headline or lead', () => {
    expect(htmlToText('ă'.repeat(30_000))).to.have.length(20_000);
  });
});
