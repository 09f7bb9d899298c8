import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/related-news/define.js';
import type {Fetch, PortalRelatedNews, SourceConfig} from '../src/index.js';
import {source} from './support/backend.js';

const meta: Meta<PortalRelatedNews> = {
  title: 'Elements/Related news',
  component: 'portal-related-news',
  args: {
    heading: 'Các tin khác',
    articleId: '',
    category: '',
    limit: 5,
    layout: 'list',
    showLeads: false,
    loadMore: true,
    source: source(),
  },
  argTypes: {layout: {control: 'select', options: ['list', 'cards']}},
  render: ({heading, articleId, category, limit, layout, showLeads, loadMore, source: backend}) => html`
    <portal-related-news
      heading=${heading}
      article-id=${articleId ?? ''}
      category=${category ?? ''}
      limit=${limit}
      layout=${layout}
      ?show-leads=${showLeads}
      ?load-more=${loadMore}
      .source=${backend}
    ></portal-related-news>
  `,
};
export default meta;

type Story = StoryObj<PortalRelatedNews>;

/** Waits until the element has shown what it loads, and gives it. */
async function loaded(canvas: HTMLElement): Promise<PortalRelatedNews> {
  const element = canvas.querySelector('portal-related-news')!;
  await new Promise((resolve) => element.addEventListener('portal-load', resolve, {once: true}));
  await element.updateComplete;
  return element;
}

/** A backend that is down when a further page is asked for. */
function failsAfterFirstPage(): SourceConfig {
  const {fetch, ...rest} = source();
  const answer: Fetch = (input, init) =>
    input.includes('page=1&') && fetch ? fetch(input, init) : Promise.reject(new TypeError('Failed to fetch'));
  return {...rest, fetch: answer};
}

const pressMore = (element: PortalRelatedNews): void =>
  element.shadowRoot?.querySelector<HTMLButtonElement>('[part="more"]')?.click();

export const List: Story = {};

export const ListWithLeads: Story = {args: {heading: 'Tin mới', showLeads: true, limit: 3}};

export const Cards: Story = {args: {heading: 'Tin nổi bật', layout: 'cards', limit: 4}};

export const InASidebar: Story = {
  args: {loadMore: false},
  decorators: [(story) => html`<div style="max-width: 300px">${story()}</div>`],
};

export const AllShown: Story = {
  args: {source: source({count: 8})},
  play: async ({canvasElement}) => pressMore(await loaded(canvasElement)),
};

export const MoreFailed: Story = {
  args: {source: failsAfterFirstPage()},
  play: async ({canvasElement}) => pressMore(await loaded(canvasElement)),
};

export const Waiting: Story = {args: {source: source({delay: Infinity})}};

export const WaitingWithLeads: Story = {args: {...ListWithLeads.args, source: source({delay: Infinity})}};

export const WaitingForCards: Story = {args: {...Cards.args, source: source({delay: Infinity})}};

export const Empty: Story = {args: {source: source({empty: true})}};

export const Failed: Story = {args: {source: source({fail: 'down'})}};

export const FailedWithAuthorContent: Story = {
  render: () => html`
    <portal-related-news heading="Các tin khác" .source=${source({fail: 503})}>
      <ul>
        <li><a href="/tin-tuc">Tất cả tin tức của tỉnh</a></li>
      </ul>
    </portal-related-news>
  `,
};

export const Stale: Story = {
  args: {source: source({failsLater: true})},
  play: async ({canvasElement}) => {
    const element = await loaded(canvasElement);
    element.source = {...(element.source as object)};
  },
};

export const English: Story = {
  args: {heading: 'Other news'},
  decorators: [(story) => html`<div lang="en">${story()}</div>`],
};
