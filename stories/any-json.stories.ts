import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/link-directory/define.js';
import '../src/elements/news-by-date/define.js';
import '../src/elements/related-news/define.js';
import '../src/elements/visit-counter/define.js';
import type {Fetch, SourceConfig} from '../src/index.js';

/** A backend that nobody has described. */
const unknown = (answer: unknown): SourceConfig => {
  const fetch: Fetch = () => Promise.resolve(new Response(JSON.stringify(answer)));
  return {fetch};
};

const NEWS = {
  MaLoi: 0,
  DuLieu: {
    TongSo: 240,
    DanhSach: [
      [
        'Khởi công cầu Sông Hải nối hai bờ huyện Đông Lâm',
        '28/12/2025 09:10',
        'Cầu dài 412 mét, hoàn thành sau hai năm.',
      ],
      ['Tập huấn cấp phép xây dựng qua mạng', '28/12/2025 07:00', 'Hơn 80 cán bộ xã, phường tham dự lớp tập huấn.'],
      ['Họp báo cuối năm', '26/12/2025 16:00', 'Tỉnh trả lời báo chí về mười nhóm vấn đề.'],
    ].map(([TieuDe, NgayDang, TomTat], index) => ({
      MaTin: 31 - index,
      TieuDe,
      NgayDang,
      TomTat,
      LienKet: `/tin/${31 - index}`,
      TacGia: index === 1 ? null : 'Minh Hằng',
      LuotXem: `1.${index}04`,
    })),
  },
};

/** Names that say nothing: what is found rests on the values alone. */
const NAMELESS = NEWS.DuLieu.DanhSach.map(({TieuDe, NgayDang, LienKet}) => ({c1: TieuDe, c2: NgayDang, c3: LienKet}));

const LINKS = [
  {ten_nhom: 'Chính phủ', ds: [{ten: 'Cổng Chính phủ', duong_dan: 'https://chinhphu.example/'}]},
  {ten_nhom: 'Sở, Ban, Ngành', ds: [{ten: 'Sở Nội vụ', duong_dan: 'https://snv.example/'}]},
];

const meta: Meta = {title: 'Any JSON'};
export default meta;

type Story = StoryObj;

export const News: Story = {
  render: () => html`
    <portal-related-news heading="Các tin khác" src="/tin.json" .source=${unknown(NEWS)}></portal-related-news>
  `,
};

export const Calendar: Story = {
  render: () => html`
    <portal-news-by-date
      heading="Xem tin theo ngày"
      src="/tin.json"
      value="2025-12-28"
      today="2025-12-30"
      .source=${unknown(NEWS)}
    ></portal-news-by-date>
  `,
};

export const Links: Story = {
  render: () => html`
    <portal-link-directory heading="Liên kết" src="/lien-ket.json" .source=${unknown(LINKS)}></portal-link-directory>
  `,
};

export const Figures: Story = {
  render: () => html`
    <portal-visit-counter
      heading="Thống kê truy cập"
      src="/dem.json"
      .source=${unknown({tong_luot_truy_cap: '7.103.112', dang_truc_tuyen: '3.619'})}
    ></portal-visit-counter>
  `,
};

export const Inspected: Story = {
  render: () => html`
    <portal-related-news
      heading="Các tin khác"
      src="/tin.json"
      portal-inspect
      .source=${unknown(NEWS)}
    ></portal-related-news>
  `,
};

export const InspectedWithDoubts: Story = {
  render: () => html`
    <portal-related-news src="/tin.json" portal-inspect .source=${unknown(NAMELESS)}></portal-related-news>
  `,
};

export const InspectedLinks: Story = {
  render: () => html`
    <portal-link-directory src="/lien-ket.json" portal-inspect .source=${unknown(LINKS)}></portal-link-directory>
  `,
};

export const InspectedAsDescribed: Story = {
  render: () => html`
    <portal-related-news
      src="/tin.json"
      items="DuLieu.DanhSach"
      map="title: TieuDe; date: NgayDang"
      portal-inspect
      .source=${unknown(NEWS)}
    ></portal-related-news>
  `,
};

export const InspectedAfterFailure: Story = {
  render: () => html`
    <portal-related-news
      src="/tin.json"
      portal-inspect
      .source=${unknown({phienBan: 3, ngonNgu: 'vi'})}
    ></portal-related-news>
  `,
};

export const InspectedInEnglish: Story = {
  decorators: [(story) => html`<div lang="en">${story()}</div>`],
  render: () => html`
    <portal-related-news heading="News" src="/tin.json" portal-inspect .source=${unknown(NEWS)}></portal-related-news>
  `,
};

export const InspectedInTheDark: Story = {...Inspected, globals: {theme: 'dark'}};
