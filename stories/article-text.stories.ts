import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/article/define.js';
import type {PortalArticle, SourceConfig} from '../src/index.js';
import {answers} from './support/backend.js';

/** A source whose article has that text, and little else. */
const sourceOf = (body: unknown): SourceConfig => ({
  fetch: () =>
    Promise.resolve(
      new Response(JSON.stringify({...answers.article, image: null, source: null, tags: [], attachments: [], body})),
    ),
});

const meta: Meta<PortalArticle> = {
  title: 'Elements/Article/Text',
  component: 'portal-article',
  args: {embedHosts: 'youtube.com vimeo.com facebook.com dailymotion.com'},
  render: ({source, embedHosts}) => html`
    <portal-article article-id="100" embed-hosts=${embedHosts} .source=${source}></portal-article>
  `,
};
export default meta;

type Story = StoryObj<PortalArticle>;

const FILMS = `<p>Lễ hội đua thuyền trên sông Hải thu hút hàng nghìn du khách.</p>
  <iframe src="https://www.youtube.com/embed/abcDEF12345" title="Lễ hội đua thuyền" width="560" height="315"></iframe>
  <p>Đoạn phim quay bằng điện thoại:</p>
  <p>https://www.youtube.com/shorts/abcDEF54321</p>
  <p>Phim tư liệu khổ cũ và bản đồ đường đua:</p>
  <figure><iframe src="https://player.vimeo.com/video/123456789" width="400" height="300"></iframe><figcaption>Lễ hội năm 1998</figcaption></figure>
  <iframe src="https://maps.example/duong-dua" title="Bản đồ đường đua"></iframe>`;

/** Nothing is asked of another site until a reader presses. */
export const Films: Story = {args: {source: sourceOf(FILMS)}};

/** Where a webmaster lets no film in, its link stays. */
export const FilmsAsLinks: Story = {args: {embedHosts: 'none', source: sourceOf(FILMS)}};

export const FilmsInTheDark: Story = {...Films, globals: {theme: 'dark'}};

/** Marks lead to their notes, and back. */
export const Footnotes: Story = {
  args: {
    source:
      sourceOf(`<p>Theo Luật Tiếp cận thông tin<a href="#_ftn1" name="_ftnref1">[1]</a>, cơ quan công khai kế hoạch hằng năm<a href="#_ftn2" name="_ftnref2">[2]</a>.</p>
      <hr><p><a href="#_ftnref1" name="_ftn1">[1]</a> Luật số 104/2016/QH13.</p><p><a href="#_ftnref2" name="_ftn2">[2]</a> Trên cổng thông tin điện tử.</p>`),
  },
};

/** Fixed widths, fonts, empty paragraphs and a table for the layout are gone; emphasis and alignment are not. */
export const PastedFromWord: Story = {
  args: {
    source:
      sourceOf(`<table style="width: 900pt"><tr><td><p class="MsoNormal" align="center" style="font-size: 30pt"><span style="font-weight: bold">THÔNG BÁO</span></p>
      <p class="MsoNormal">&nbsp;</p><p class="MsoNormal" style="text-indent: 36pt; line-height: 300%"><font face="Arial" size="6" color="red">Về việc <span style="font-style: italic">tạm ngừng</span> cấp điện</font><o:p></o:p></p></td></tr></table>
      <table border="1" width="1400"><tr><td><p><b>STT</b></p></td><td><p><b>Phường</b></p></td><td><p><b>Thời gian</b></p></td></tr>
      <tr><td>1</td><td>Hải Tân</td><td align="right">8 giờ</td></tr><tr><td>2</td><td>Đông Lâm</td><td align="right">14 giờ</td></tr></table>
      <p style="text-align: right"><b>GIÁM ĐỐC</b><br>Nguyễn Văn An</p>`),
  },
};

export const WideTable: Story = {
  args: {
    source:
      sourceOf(`<table><caption>Thu ngân sách theo tháng, tỉ đồng</caption><tr><td>STT</td>${'<td>Chỉ tiêu thu</td>'.repeat(12)}</tr>
      <tr><td>1</td>${'<td align="right">1.234,5</td>'.repeat(12)}</tr><tr><td>2</td>${'<td align="right">987,6</td>'.repeat(12)}</tr></table>`),
  },
  decorators: [(story) => html`<div style="inline-size: 288px">${story()}</div>`],
};

/** Lines become paragraphs. */
export const PlainText: Story = {
  args: {
    source: sourceOf(
      'Kính gửi: Các cơ quan, đơn vị\nCăn cứ Kế hoạch số 15/KH-UBND, Sở thông báo lịch nghỉ Tết.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.',
    ),
  },
};

/** What an editor keeps as JSON. */
export const RichText: Story = {
  args: {
    source: sourceOf([
      {type: 'heading', level: 2, children: [{type: 'text', text: 'Kết quả'}]},
      {
        type: 'paragraph',
        children: [
          {type: 'text', text: 'Toàn ngành hoàn thành '},
          {type: 'text', text: '12/12', bold: true},
        ],
      },
      {
        type: 'list',
        format: 'unordered',
        children: [{type: 'list-item', children: [{type: 'text', text: 'Thu ngân sách'}]}],
      },
    ]),
  },
};

export const EscapedHtml: Story = {
  args: {source: sourceOf('&lt;h2&gt;Kết quả&lt;/h2&gt;&lt;p&gt;Thu 3 &amp;lt; 5 tỉ đồng.&lt;/p&gt;')},
};

/** The lead can be read, and the article's own page be opened. */
export const TooLarge: Story = {args: {source: sourceOf('Dự hội nghị có 120 đại biểu. '.repeat(100_000))}};
