import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/article/define.js';
import type {PortalArticle, SourceConfig} from '../src/index.js';
import {answers} from './support/backend.js';

const SHORT = {
  ...answers.article,
  image: null,
  source: null,
  tags: [],
  attachments: [],
  body: '<p>Cơ quan nghỉ Tết Nguyên đán từ ngày 14/02 đến hết ngày 22/02/2026.</p>',
  rating: {average: 4.3, count: 128, scale: 5},
};

/**
 * A source with one article, which takes ratings as said: with the result, with an error, or never. Without an id it is another article each
 * time, which nobody has rated.
 */
function sourceOf(taking: 'result' | 'error' | 'never', id?: string): SourceConfig {
  const take = async (): Promise<Response> => {
    if (taking === 'never') await new Promise(() => undefined);
    return taking === 'error'
      ? Response.json({title: 'Lỗi'}, {status: 500})
      : Response.json({average: 4.3, count: 129, scale: 5});
  };
  const fetch = (_url: string, {method}: RequestInit = {}): Promise<Response> =>
    method === 'POST' ? take() : Promise.resolve(Response.json({...SHORT, id: id ?? `bai-${Math.random()}`}));
  return {base: '/api', fetch, ttl: 0};
}

const partOf = <T extends Element>(canvas: HTMLElement, selector: string): T | null | undefined =>
  canvas.querySelector('portal-article')?.shadowRoot?.querySelector<T>(selector);

async function find<T extends Element>(canvas: HTMLElement, selector: string): Promise<T> {
  for (;;) {
    const found = partOf<T>(canvas, selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Chooses and sends, as a reader would. */
async function rate(canvas: HTMLElement, score: number): Promise<void> {
  (await find<HTMLInputElement>(canvas, `input[value="${score}"]`)).click();
  (await find<HTMLButtonElement>(canvas, '[part="rating-send"]')).click();
}

const meta: Meta<PortalArticle> = {
  title: 'Elements/Article/Rating',
  component: 'portal-article',
  args: {rating: 'stars', headingLevel: 1, source: sourceOf('result')},
  argTypes: {rating: {control: 'inline-radio', options: ['levels', 'stars']}},
  render: ({rating, source}) => html`
    <portal-article article-id="1" tools="none" rating=${rating} .source=${source}></portal-article>
  `,
};
export default meta;

type Story = StoryObj<PortalArticle>;

export const Stars: Story = {};

export const Levels: Story = {args: {rating: 'levels', source: sourceOf('result')}};

export const Chosen: Story = {
  play: async ({canvasElement}) => (await find<HTMLInputElement>(canvasElement, 'input[value="4"]')).click(),
};

export const ChosenLevel: Story = {
  args: {rating: 'levels', source: sourceOf('result')},
  play: async ({canvasElement}) => (await find<HTMLInputElement>(canvasElement, 'input[value="3"]')).click(),
};

export const NothingChosen: Story = {
  play: async ({canvasElement}) => (await find<HTMLButtonElement>(canvasElement, '[part="rating-send"]')).click(),
};

export const Sending: Story = {
  args: {source: sourceOf('never')},
  play: ({canvasElement}) => rate(canvasElement, 4),
};

export const Sent: Story = {
  args: {source: sourceOf('result')},
  play: ({canvasElement}) => rate(canvasElement, 4),
};

/** The choice is kept, and the button sends it again. */
export const Failed: Story = {
  args: {source: sourceOf('error')},
  play: ({canvasElement}) => rate(canvasElement, 2),
};

const RATED = 'da-danh-gia';

/** The reader has rated this article on an earlier visit. */
export const RatedBefore: Story = {
  args: {source: sourceOf('result', RATED)},
  loaders: [
    () => {
      const {href} = new URL('/api/articles/{id}/ratings', document.baseURI);
      const name = `${decodeURI(href)} ${RATED}`;
      localStorage.setItem('portal-elements:ratings', JSON.stringify([[name, 5, 5]]));
    },
  ],
};

/** On the smallest phone. */
export const Narrow: Story = {
  ...Chosen,
  decorators: [(story) => html`<div style="inline-size: 320px">${story()}</div>`],
};

export const NarrowLevels: Story = {
  ...ChosenLevel,
  args: {rating: 'levels', source: sourceOf('result')},
  decorators: [(story) => html`<div style="inline-size: 320px">${story()}</div>`],
};

export const Dark: Story = {...Chosen, globals: {theme: 'dark'}};

export const RightToLeft: Story = {
  ...Chosen,
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};

export const English: Story = {
  ...Chosen,
  decorators: [(story) => html`<div lang="en">${story()}</div>`],
};
