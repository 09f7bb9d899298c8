import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/article/define.js';
import {forgetPreferences} from '../src/elements/article/tools/preferences.js';
import type {PortalArticle, SourceConfig} from '../src/index.js';
import {answers, source} from './support/backend.js';

/** A source that has one article, which differs in this from the usual one. */
const sourceOf = (difference: object, settings: SourceConfig = {}): SourceConfig => ({
  ...settings,
  fetch: () => Promise.resolve(new Response(JSON.stringify({...answers.article, ...difference}))),
});

const meta: Meta<PortalArticle> = {
  title: 'Elements/Article/Reading',
  component: 'portal-article',
  // Stories share a browser's storage: what one has chosen must not show in the next.
  beforeEach: () => {
    localStorage.removeItem('portal-elements:reading');
    forgetPreferences();
  },
  args: {
    articleId: '100',
    tools: 'text-size contrast speech print save cite share photos',
    showTime: false,
    showWeekday: false,
    showReadingTime: false,
    showContents: false,
    listHref: '',
    source: source(),
  },
  render: ({articleId, tools, showTime, showWeekday, showReadingTime, showContents, listHref, source: backend}) => html`
    <portal-article
      article-id=${articleId}
      tools=${tools}
      ?show-time=${showTime}
      ?show-weekday=${showWeekday}
      ?show-reading-time=${showReadingTime}
      ?show-contents=${showContents}
      list-href=${listHref}
      .source=${backend}
    ></portal-article>
  `,
};
export default meta;

type Story = StoryObj<PortalArticle>;

/** The row of tools above or below the article, once it is there. */
async function row(canvas: HTMLElement, place: 'above' | 'below'): Promise<ShadowRoot> {
  const element = canvas.querySelector('portal-article')!;
  for (;;) {
    const found = element.shadowRoot?.querySelector(`portal-article-tools[part~="${place}"]`)?.shadowRoot;
    if (found?.querySelector('button')) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Presses a part of a row. */
const pressing =
  (place: 'above' | 'below', ...parts: string[]): Story['play'] =>
  async ({canvasElement}) => {
    const root = await row(canvasElement, place);
    for (const part of parts) root.querySelector<HTMLElement>(`[part~="${part}"]`)!.click();
  };

export const AllTools: Story = {};

export const NoTools: Story = {args: {tools: 'none'}};

export const PrintAndSaveOnly: Story = {args: {tools: 'print save'}};

export const LargeText: Story = {
  play: pressing('above', 'larger', 'larger', 'larger', 'larger'),
};

export const HighContrast: Story = {play: pressing('above', 'contrast')};

export const Sharing: Story = {play: pressing('below', 'share')};

export const ToolsDark: Story = {globals: {theme: 'dark'}, play: pressing('below', 'share')};

export const ToolsNarrow: Story = {
  decorators: [(story) => html`<div style="inline-size: 288px">${story()}</div>`],
  play: pressing('below', 'share'),
};

export const ToolsRightToLeft: Story = {decorators: [(story) => html`<div dir="rtl">${story()}</div>`]};

export const ToolsEnglish: Story = {decorators: [(story) => html`<div lang="en">${story()}</div>`]};

/** A recording in place of the device's voice. */
export const Recording: Story = {
  args: {source: sourceOf({audio: '/media/ban-tin.mp3'}, {map: 'audio: audio', base: '/api', preset: 'portal'})},
};

export const PhotoViewer: Story = {
  play: async ({canvasElement}) => {
    await row(canvasElement, 'above');
    canvasElement.querySelector<HTMLElement>('a.portal-photo')!.click();
  },
};

export const WeekdayAndReadingTime: Story = {args: {showWeekday: true, showTime: true, showReadingTime: true}};

export const TableOfContents: Story = {
  args: {
    showContents: true,
    source: sourceOf({
      body: ['Mục tiêu', 'Nội dung thực hiện', 'Kinh phí', 'Tổ chức thực hiện']
        .map(
          (title, index) =>
            `<h2>${title}</h2><p>Các sở, ban, ngành và địa phương phối hợp thực hiện theo kế hoạch đã ban hành, báo cáo hằng quý.</p>` +
            (index === 1
              ? '<h3>Đường dẫn đầu cầu</h3><p>Hoàn thành trong quý II.</p><h3>Nhịp chính</h3><p>Hợp long trong quý IV.</p>'
              : ''),
        )
        .join(''),
    }),
  },
};

/** The article stands in the page already; nothing is asked for. */
export const InThePage: Story = {
  render: () => html`
    <portal-article in-page>
      <article>
        <h1>Thông báo lịch tiếp công dân tháng 01/2026</h1>
        <p><time datetime="2025-12-30">30/12/2025</time></p>
        <p>Chủ tịch Ủy ban nhân dân tỉnh tiếp công dân vào ngày 05 và ngày 20 tại Trụ sở Tiếp công dân tỉnh.</p>
        <p>Văn phòng Ủy ban nhân dân tỉnh trân trọng thông báo.</p>
      </article>
    </portal-article>
  `,
};

/** Withdrawn, or never there: other articles are offered. */
export const Gone: Story = {args: {listHref: '/tin-tuc', source: source({fail: 404})}};
