import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/news-by-date/define.js';
import type {PortalNewsByDate} from '../src/index.js';
import {source} from './support/backend.js';

const meta: Meta<PortalNewsByDate> = {
  title: 'Elements/News by date',
  component: 'portal-news-by-date',
  args: {
    heading: 'Xem tin theo ngày',
    value: '',
    today: '2025-12-30',
    min: '',
    max: '',
    firstDayOfWeek: 1,
    noList: false,
    source: source(),
  },
  argTypes: {firstDayOfWeek: {control: 'select', options: [1, 7]}},
  render: ({heading, value, today, min, max, firstDayOfWeek, noList, source: backend}) => html`
    <portal-news-by-date
      heading=${heading}
      value=${value}
      today=${today}
      min=${min}
      max=${max}
      first-day-of-week=${firstDayOfWeek}
      ?no-list=${noList}
      .source=${backend}
    ></portal-news-by-date>
  `,
};
export default meta;

type Story = StoryObj<PortalNewsByDate>;

export const Calendar: Story = {};

export const DayChosen: Story = {args: {value: '2025-12-28'}};

export const DayWithoutNews: Story = {args: {value: '2025-12-20'}};

export const TodayElsewhere: Story = {args: {today: '2026-02-03'}};

export const WeeksFromSunday: Story = {args: {firstDayOfWeek: 7}};

export const WithinLimits: Story = {args: {min: '2025-10-10', max: '2025-12-20'}};

/** As in the side column of a portal: the least width, and a usual one. */
export const Narrow: Story = {
  args: {value: '2025-12-28'},
  decorators: [
    (story) => html`
      <div style="display: flex; flex-wrap: wrap; gap: 2em">
        <div style="inline-size: 200px">${story()}</div>
        <div style="inline-size: 280px">${story()}</div>
      </div>
    `,
  ],
};

export const Dark: Story = {args: {value: '2025-12-28'}, globals: {theme: 'dark'}};

export const RightToLeft: Story = {
  args: {value: '2025-12-28'},
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};

export const Waiting: Story = {args: {source: source({delay: Infinity})}};

export const Empty: Story = {args: {source: source({empty: true})}};

export const Failed: Story = {args: {source: source({fail: 'down'})}};

export const FailedWithAuthorContent: Story = {
  render: () => html`
    <portal-news-by-date heading="Xem tin theo ngày" .source=${source({fail: 503})}>
      <ul>
        <li><a href="/tin-tuc/2025">Tin năm 2025</a></li>
        <li><a href="/tin-tuc/2024">Tin năm 2024</a></li>
      </ul>
    </portal-news-by-date>
  `,
};

export const Stale: Story = {
  args: {value: '2025-12-28', source: source({failsLater: true})},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('portal-news-by-date')!;
    await new Promise((resolve) => element.addEventListener('portal-load', resolve, {once: true}));
    element.source = {...(element.source as object)};
  },
};

export const English: Story = {
  args: {heading: 'News by date', value: '2025-12-28'},
  decorators: [(story) => html`<div lang="en">${story()}</div>`],
};
