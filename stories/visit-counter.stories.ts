import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/visit-counter/define.js';
import type {PortalVisitCounter} from '../src/index.js';
import {source} from './support/backend.js';

const meta: Meta<PortalVisitCounter> = {
  title: 'Elements/Visit counter',
  component: 'portal-visit-counter',
  args: {heading: 'Thống kê truy cập', figures: 'total online', refresh: 0, source: source()},
  render: ({heading, figures, refresh, showTime, source: backend}) => html`
    <portal-visit-counter
      heading=${heading}
      figures=${figures}
      refresh=${refresh}
      ?show-time=${showTime}
      .source=${backend}
    ></portal-visit-counter>
  `,
};
export default meta;

type Story = StoryObj<PortalVisitCounter>;

export const Content: Story = {};

export const AllFigures: Story = {
  args: {
    figures: 'total online today yesterday thisWeek lastWeek thisMonth lastMonth thisYear',
    showTime: true,
  },
};

export const Waiting: Story = {args: {source: source({delay: Infinity})}};

export const WaitingWithAuthorContent: Story = {
  render: () => html`
    <portal-visit-counter .source=${source({delay: Infinity})}>
      <p>Hơn 7 triệu lượt truy cập từ năm 2015.</p>
    </portal-visit-counter>
  `,
};

export const Empty: Story = {args: {figures: 'bots members'}};

export const Failed: Story = {args: {source: source({fail: 'down'})}};

export const NotJson: Story = {args: {source: source({fail: 'html'})}};

export const Stale: Story = {
  args: {source: source({failsLater: true})},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('portal-visit-counter')!;
    await new Promise((resolve) => element.addEventListener('portal-load', resolve, {once: true}));
    element.source = {...(element.source as object)};
  },
};

export const English: Story = {
  args: {heading: 'Visits', showTime: true},
  decorators: [(story) => html`<div lang="en">${story()}</div>`],
};
