import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/article/define.js';
import type {PortalArticle} from '../src/index.js';
import {source} from './support/backend.js';

const meta: Meta<PortalArticle> = {
  title: 'Elements/Article/Metadata',
  component: 'portal-article',
  args: {metadata: 'all', publisher: 'Ủy ban nhân dân tỉnh Bình Hải', source: source()},
  render: ({metadata, publisher, source: backend}) => html`
    <portal-article
      article-id="100"
      tools="none"
      metadata=${metadata}
      publisher=${publisher}
      .source=${backend}
    ></portal-article>
  `,
};
export default meta;

type Story = StoryObj<PortalArticle>;

/** What is in the head of the page that machines read. */
const described = (): string =>
  [
    ...document.head.querySelectorAll(
      'meta[name^="DC."], meta[property], link[rel="canonical"], [type="application/ld+json"]',
    ),
  ]
    .map(({outerHTML}) => outerHTML)
    .join('\n');

/** Readers see the article as ever; below it stands here what was written into the head of the page. */
export const Written: Story = {
  decorators: [
    (story) =>
      html`${story()}
        <div class="head" style="white-space: pre-wrap; font-family: monospace"></div>`,
  ],
  play: async ({canvasElement}) => {
    while (!described().includes('NewsArticle')) await new Promise((resolve) => setTimeout(resolve, 20));
    canvasElement.querySelector('.head')!.textContent = `${document.title}\n\n${described()}`;
  },
};

/** Only the title of the page. */
export const TitleOnly: Story = {args: {metadata: 'title'}};
