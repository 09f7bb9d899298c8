import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/link-directory/define.js';
import type {PortalLinkDirectory} from '../src/index.js';
import {source} from './support/backend.js';

const meta: Meta<PortalLinkDirectory> = {
  title: 'Elements/Link directory',
  component: 'portal-link-directory',
  args: {heading: 'Liên kết website', layout: 'accordion', target: '', showEmpty: false, source: source()},
  argTypes: {layout: {control: 'select', options: ['accordion', 'list', 'select']}},
  render: ({heading, layout, target, showEmpty, source: backend}) => html`
    <portal-link-directory
      heading=${heading}
      layout=${layout}
      target=${target}
      ?show-empty=${showEmpty}
      .source=${backend}
    ></portal-link-directory>
  `,
};
export default meta;

type Story = StoryObj<PortalLinkDirectory>;

export const Accordion: Story = {};

export const AccordionOpen: Story = {
  args: {target: '_blank'},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('portal-link-directory')!;
    await new Promise((resolve) => element.addEventListener('portal-load', resolve, {once: true}));
    await element.updateComplete;
    element.querySelector('details')!.open = true;
  },
};

export const List: Story = {args: {layout: 'list'}};

export const Select: Story = {args: {layout: 'select'}};

export const Waiting: Story = {args: {source: source({delay: Infinity})}};

export const Empty: Story = {args: {source: source({empty: true})}};

export const Failed: Story = {args: {source: source({fail: 'down'})}};

export const FailedWithAuthorContent: Story = {
  render: () => html`
    <portal-link-directory heading="Liên kết website" .source=${source({fail: 503})}>
      <ul>
        <li><a href="https://chinhphu.vn/">Cổng Thông tin điện tử Chính phủ</a></li>
        <li><a href="https://dichvucong.gov.vn/">Cổng Dịch vụ công quốc gia</a></li>
      </ul>
    </portal-link-directory>
  `,
};

export const Stale: Story = {
  args: {source: source({failsLater: true})},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('portal-link-directory')!;
    await new Promise((resolve) => element.addEventListener('portal-load', resolve, {once: true}));
    element.source = {...(element.source as object)};
  },
};

export const English: Story = {
  args: {heading: 'Links', layout: 'select'},
  decorators: [(story) => html`<div lang="en">${story()}</div>`],
};
