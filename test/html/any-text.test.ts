import {expect} from '@open-wc/testing';
import {htmlFrom} from '../../src/html/any-text.js';

const PLAIN: readonly (readonly [name: string, text: string, html: string])[] = [
  ['one line', 'Nghỉ Tết từ 14/02.', '<p>Nghỉ Tết từ 14/02.</p>'],
  ['lines', 'Kính gửi: Các trường\r\nSở thông báo.\n', '<p>Kính gửi: Các trường</p><p>Sở thông báo.</p>'],
  [
    'paragraphs with lines',
    'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n \n\nHết.',
    '<p>Nơi nhận:<br>- Như trên;<br>- Lưu: VT.</p><p>Hết.</p>',
  ],
  ['signs', '3 < 5 & 7 > 2, a<b, x<-1, <3', '<p>3 &lt; 5 & 7 > 2, a&lt;b, x&lt;-1, &lt;3</p>'],
  ['references', 'Khởi c&ocirc;ng &amp; b&agrave;n giao', '<p>Khởi c&ocirc;ng &amp; b&agrave;n giao</p>'],
  ['a text about HTML', 'Dùng &lt;b&gt; để in đậm', '<p>Dùng &lt;b&gt; để in đậm</p>'],
  ['braces that are no JSON', '{"chưa xong', '<p>{"chưa xong</p>'],
  ['JSON that holds no text', '{"id": 7}', '<p>{"id": 7}</p>'],
  ['blank lines alone', '\n \n', ''],
];

const HTML: readonly (readonly [name: string, text: string, html: string])[] = [
  ['HTML', '<p>a</p>\n\n&lt;p&gt;', '<p>a</p>\n\n&lt;p&gt;'],
  ['escaped HTML', '&lt;p class=&quot;x&quot;&gt;a &amp;amp; b&lt;/p&gt;', '<p class="x">a &amp; b</p>'],
  ['doubly escaped HTML', '&amp;lt;p&amp;gt;a&amp;lt;/p&amp;gt;', '<p>a</p>'],
  ['HTML escaped in numbers', '&#60;p&#62;a&#60;/p&#62;', '<p>a</p>'],
  ['a break alone', 'a<br>b', 'a<br>b'],
  ['old WordPress', 'Một <b>đoạn</b>.\n\nHai.', '<p>Một <b>đoạn</b>.</p><p>Hai.</p>'],
  [
    'a caption of WordPress',
    'a[caption width="9"]<a href="/b"><img src="/c.jpg"></a> <em>Ảnh</em>[/caption]b',
    'a<figure><a href="/b"><img src="/c.jpg"></a><figcaption><em>Ảnh</em></figcaption></figure>b',
  ],
  ['a caption that is none', '<p>x [/caption] [caption y</p>', '<p>x [/caption] [caption y</p>'],
];

describe('htmlFrom', () => {
  for (const [name, text, html] of PLAIN)
    it(`makes paragraphs of plain text: ${name}`, async () => {
      expect(await htmlFrom(text)).to.equal(html);
    });

  for (const [name, text, html] of HTML)
    it(`takes for HTML: ${name}`, async () => {
      expect(await htmlFrom(text)).to.equal(html);
    });

  it('stays quick, whatever is repeated', async () => {
    for (const piece of [
      '<!--',
      '[caption',
      '[/caption]',
      '<a ',
      '&amp;',
      '[[',
      '\n ',
      '{"a":',
      '[{',
      '<',
      '[gallery ',
    ])
      expect(await htmlFrom(piece.repeat(100_000)), piece).to.be.a('string');
  });
});
