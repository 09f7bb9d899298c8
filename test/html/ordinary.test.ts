import {expect} from '@open-wc/testing';
import {BODIES} from './fixtures/bodies.js';
import {cleaned} from './support.js';

/** Article HTML as good editors write it. */
const KEPT: Readonly<Record<string, string>> = {
  paragraphs: '<p>Sáng 28/12, Sở Khoa học và Công nghệ tổ chức hội nghị.</p><p>Dự hội nghị có 120 đại biểu.</p>',
  emphasis:
    '<p><strong>Điều 1.</strong> <em>Phạm vi</em> <b>điều</b> <i>chỉnh</i> <u>và</u> <s>bỏ</s> <mark>áp</mark> <small>dụng</small></p>',
  'formulas and footnote marks':
    '<p>CO<sub>2</sub>, 300 km<sup>2</sup>, <var>x</var> = <code>5</code> <kbd>Enter</kbd></p>',
  'characters with a meaning in HTML': '<p>3 &lt; 5 &amp; 7 &gt; 2, “ngoặc kép” – gạch ngang…</p>',
  'line breaks and rules': '<p>Nơi nhận:<br>- Như trên;<br>- Lưu: VT.</p><hr><p>Hết</p>',
  headings: '<h2>Kết quả</h2><p>a</p><h3>Cấp tỉnh</h3><p>b</p><h3>Cấp xã</h3><p>c</p><h2>Nhiệm vụ</h2><p>d</p>',
  lists:
    '<ul><li>Thu ngân sách</li><li>Đầu tư công<ul><li>Cầu</li></ul></li></ul><ol start="3" type="a" reversed=""><li>Ba</li><li value="7">Bảy</li></ol>',
  definitions: '<dl><dt>Chủ đầu tư</dt><dd>Sở Xây dựng</dd></dl>',
  quotes:
    '<blockquote cite="https://chinhphu.example/a"><p>Lấy người dân làm trung tâm.</p></blockquote><p><q>Ngắn</q> <cite>Luật</cite></p>',
  links:
    '<p><a href="https://chinhphu.example/van-ban?id=5#dieu-2" hreflang="vi" title="Văn bản" rel="noopener noreferrer">Nghị định</a>, <a href="mailto:so@binhhai.example">thư</a>, <a href="tel:+84234000000">điện thoại</a></p>',
  figures:
    '<figure><img src="https://backend.example/a.jpg" alt="Lễ khởi công" width="1200" height="800"><figcaption>Quang cảnh <em>lễ</em></figcaption></figure>',
  'a responsive picture':
    '<p>a <img src="https://backend.example/a.jpg" srcset="https://backend.example/a-300.jpg 300w, https://backend.example/a-600.jpg 600w" sizes="(max-width: 600px) 100vw, 50vw" alt="b"></p>',
  'films and sounds':
    '<video src="https://backend.example/a.mp4" poster="https://backend.example/a.jpg" width="640" height="360" controls="" preload="none"></video><audio controls="" preload="none"><source src="https://backend.example/a.mp3" type="audio/mpeg"></audio>',
  'another language': '<p lang="en">The <span lang="fr">conseil</span> met.</p><p dir="rtl" lang="ar">مرحبا</p>',
  'ruby, times, changes':
    '<p><ruby>漢<rp>(</rp><rt>Hán</rt><rp>)</rp></ruby> <time datetime="2019-12-28T09:30+07:00">sáng 28/12</time> <ins datetime="2020-01-01">thêm</ins><del>bớt</del> <abbr title="Ủy ban nhân dân">UBND</abbr></p>',
  'text that keeps its lines': '<pre>Dòng 1\n  Dòng 2</pre>',
};

const TABLE =
  '<table><caption>Kết quả năm 2025</caption><colgroup><col span="2"></colgroup><thead><tr><th scope="col" abbr="CT">Chỉ tiêu</th><th scope="col">Đạt</th></tr></thead><tbody><tr><th scope="row" rowspan="2">Thu</th><td>1.234</td></tr><tr><td></td></tr></tbody><tfoot><tr><td colspan="2">Nguồn: Cục Thống kê</td></tr></tfoot></table>';

describe('cleanHtml, given ordinary HTML', () => {
  for (const [name, html] of Object.entries(KEPT))
    it(`keeps ${name}`, () => {
      expect(cleaned(html)).to.equal(html);
    });

  it('keeps tables, in a frame that scrolls and can be reached by keyboard', () => {
    expect(cleaned(TABLE)).to.equal(
      `<div class="portal-scroll" tabindex="0" role="group" aria-label="Bảng Kết quả năm 2025">${TABLE}</div>`,
    );
  });

  it('gives back nothing for nothing', () => {
    expect(cleaned('')).to.equal('');
    expect(cleaned(' \n<!-- trống --> ')).to.match(/^\s*$/);
  });

  it('takes text without tags as it is', () => {
    expect(cleaned('Thông báo: nghỉ Tết & họp đầu năm, 3 < 5')).to.equal(
      'Thông báo: nghỉ Tết &amp; họp đầu năm, 3 &lt; 5',
    );
  });
});

const FIGURES = [
  ['hoinghi1', 'Quang cảnh hội nghị'],
  ['hoinghi2', 'Giám đốc Sở phát biểu tại hội nghị'],
] as const;

/** The main article of the fixtures, as it has to come out of each of them. */
function mainArticle(folder: string, between = ''): string {
  const [first, second] = FIGURES.map(
    ([file, alt]) =>
      `<figure><img src="https://backend.example/${folder}/${file}.jpg" alt="${alt}" width="320" height="200"><figcaption>${alt}</figcaption></figure>`,
  );
  return [
    '<p>Dự hội nghị có lãnh đạo các sở, ban, ngành.</p>',
    first,
    '<p>Năm 2019, toàn ngành hoàn thành 12/12 chỉ tiêu.</p>',
    second,
    '<p>Xem thêm <a href="https://backend.example/van-ban/ke-hoach-2020.pdf" rel="noopener noreferrer">kế hoạch năm 2020</a>.</p>',
    '<p class="portal-right"><strong>Minh Hằng</strong></p>',
  ].join(between);
}

const HOSTILE_REMAINS =
  '<p>Nội dung an toàn.</p><img src="https://backend.example/api/articles/x" alt="">bấm vào đây<p>phủ màn hình</p>';

describe('cleanHtml, given the bodies of real kinds of backends', () => {
  it('keeps text, photos, captions and links of an ASMX service', () => {
    expect(cleaned(BODIES.asmx)).to.equal(mainArticle('Uploads'));
    expect(cleaned(BODIES.asmxList)).to.equal(BODIES.asmxList);
  });

  it('makes a figure of the table in which an old editor put a photo and its caption', () => {
    expect(cleaned(BODIES.asmxTable)).to.equal(
      '<p>Lớp học diễn ra trong hai ngày.</p><figure><img alt="" src="https://backend.example/Uploads/lophoc.jpg" width="320" height="200"><figcaption><em>Toàn cảnh lớp tập huấn</em></figcaption></figure>',
    );
  });

  it('keeps the box of SharePoint without its class', () => {
    expect(cleaned(BODIES.sharepoint)).to.equal(`<div>${mainArticle('PublishingImages')}</div>`);
  });

  it('keeps the line breaks of WordPress', () => {
    const html = cleaned(BODIES.wordpress.replaceAll(' decoding="async" loading="lazy"', ''));
    expect(html.trim()).to.equal(mainArticle('wp-content/uploads/2026/11', '\n'));
  });

  it('leaves of the hostile ones what can be read', () => {
    expect(cleaned(BODIES.asmxHostile)).to.equal(HOSTILE_REMAINS);
    expect(cleaned(BODIES.sharepointHostile)).to.equal(`<div>${HOSTILE_REMAINS}</div>`);
    expect(cleaned(BODIES.wordpressHostile))
      .to.match(/^<p>Nội dung an toàn\.<\/p>/)
      .and.not.contain('__xss');
  });
});
