import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/search/define.js';
import type {PortalSearch} from '../src/index.js';
import {source} from './support/backend.js';

const meta: Meta<PortalSearch> = {
  title: 'Elements/Search',
  component: 'portal-search',
  args: {heading: '', query: '', limit: 5, showLabel: false, source: source()},
  render: ({heading, query, limit, placeholder, showLabel, resultsPage, source: backend}) => html`
    <portal-search
      heading=${heading}
      query=${query}
      limit=${limit}
      placeholder=${placeholder ?? nothing}
      results-page=${resultsPage ?? ''}
      ?show-label=${showLabel}
      .source=${backend}
    ></portal-search>
  `,
};
export default meta;

type Story = StoryObj<PortalSearch>;

export const Idle: Story = {};

export const WithLabelAndHeading: Story = {
  args: {heading: 'Tìm tin', showLabel: true, placeholder: 'Ví dụ: chuyển đổi số'},
};

export const TooShort: Story = {args: {query: 'a'}};

export const Results: Story = {args: {query: 'hai tan'}};

export const NewerSearchUnderWay: Story = {
  args: {query: 'hai tan'},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('portal-search')!;
    await new Promise((resolve) => element.addEventListener('portal-load', resolve, {once: true}));
    element.source = source({delay: Infinity});
    element.query = 'song hai';
  },
};

export const LeadsToAPageOfResults: Story = {args: {resultsPage: '#/tim-kiem?q={q}'}};

export const Waiting: Story = {args: {query: 'hai tan', source: source({delay: Infinity})}};

export const NothingFound: Story = {args: {query: 'xe điện ngầm', source: source({empty: true})}};

export const Failed: Story = {args: {query: 'hai tan', source: source({fail: 'down'})}};

export const Stale: Story = {
  args: {query: 'hai tan', source: source({failsLater: true})},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('portal-search')!;
    await new Promise((resolve) => element.addEventListener('portal-load', resolve, {once: true}));
    element.source = {...(element.source as object)};
  },
};

export const English: Story = {
  args: {query: 'hai tan'},
  decorators: [(story) => html`<div lang="en">${story()}</div>`],
};
