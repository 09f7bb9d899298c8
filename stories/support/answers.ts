/** What the pretend backend of the stories says: the same shapes as the reference backend. */

const CATEGORY = {slug: 'tin-trong-tinh', name: 'Tin trong tỉnh'};

const PHOTOS = [
  ['cau-day-vang-binh-minh.webp', 'Cầu dây văng bắc qua sông Hải lúc bình minh'],
  ['canh-dong-lua-nong-dan.webp', 'Ruộng lúa ở xã Đông Lâm vào vụ gặt'],
  ['cang-ca-tau-thuyen.webp', 'Cảng cá Hải Tân buổi sớm'],
] as const;

const TITLES = [
  'Khởi công cầu Sông Hải nối hai bờ Đông Lâm và Hải Tân',
  'Hơn 80 cán bộ xã, phường tập huấn cấp phép xây dựng qua mạng',
  'Bình Hải công bố 25 thủ tục hành chính thực hiện toàn trình',
  'Ngư dân Hải Tân được hỗ trợ lắp thiết bị giám sát hành trình',
  'Lễ hội đua thuyền trên sông Hải thu hút hàng nghìn du khách',
  'Thông báo tạm ngừng cấp điện để bảo trì lưới điện phường Hải Tân',
  'Trường học vùng núi đón thêm phòng máy tính',
  'Sở Khoa học và Công nghệ – “Chuyển đổi số cho mọi nhà” & những con số: 3 < 5',
  'Sản lượng lúa vụ mùa tăng so với cùng kỳ năm trước',
  'Phát động trồng một vạn cây xanh dọc bờ biển',
  'Trung tâm phục vụ hành chính công mở cửa sáng thứ Bảy',
  'Khánh thành thư viện số của tỉnh',
] as const;

function summary(index: number, day: string): object {
  const [file, caption] = PHOTOS[index % PHOTOS.length] ?? PHOTOS[0];
  const id = 100 + index;
  return {
    id,
    slug: `bai-viet-${id}`,
    title: TITLES[index % TITLES.length],
    lead: 'Chiều nay, Ủy ban nhân dân tỉnh Bình Hải họp nghe các sở, ngành báo cáo tiến độ và thống nhất những việc cần làm trong tháng tới.',
    publishedAt: `${day}T09:${String(10 + index)}:00+07:00`,
    updatedAt: null,
    author: 'Minh Hằng',
    category: CATEGORY,
    image: {url: `/media/photos/${file}`, width: 1200, height: 800, alt: caption, caption},
    views: 120 + index * 37,
    url: `/tin-tuc/bai-viet-${id}-${id}.html`,
  };
}

const DAYS = ['2025-12-28', '2025-12-26', '2025-12-24', '2025-12-19', '2025-12-12', '2025-12-05'] as const;
const dayOf = (index: number): string => DAYS[Math.floor(index / 2)] ?? DAYS[0];

/** A page of results: `count` in all, `limit` on a page. */
export function articles({
  count = 12,
  page = 1,
  limit = 5,
  day,
}: {
  count?: number;
  page?: number;
  limit?: number;
  day?: string;
}): object {
  const all = TITLES.slice(0, count).map((_title, index) => summary(index, day ?? dayOf(index)));
  const pages = Math.ceil(count / limit);
  const items = all.slice((page - 1) * limit, page * limit);
  return {items, total: count, page, pages, limit, next: page < pages ? '/api/articles?page=2' : null};
}

const LEAD_PARAGRAPH =
  'Đoạn cầu dài 412 mét bắc qua sông Hải, nối phường Hải Tân với xã Đông Lâm, rút ngắn quãng đường đi lại của hơn ba vạn người dân hai bờ.';

/** One article with everything that an article can have. */
export const article = {
  ...summary(0, '2025-12-28'),
  body: `<p>${LEAD_PARAGRAPH}</p>
    <figure><img src="/media/photos/canh-dong-lua-nong-dan.webp" alt="Ruộng lúa vào vụ gặt" width="1200" height="800"><figcaption>Ruộng lúa ở xã Đông Lâm, nơi tuyến đường dẫn đi qua</figcaption></figure>
    <h2>Tiến độ từng gói thầu</h2>
    <table><caption>Tiến độ đến ngày 28/12/2025</caption><thead><tr><th>Gói thầu</th><th>Khối lượng</th><th>Hoàn thành</th></tr></thead>
    <tbody><tr><td>Mố và trụ</td><td>6 trụ</td><td>Quý II/2026</td></tr><tr><td>Nhịp chính</td><td>220 mét</td><td>Quý IV/2026</td></tr></tbody></table>
    <p>Chủ đầu tư cam kết bảo đảm an toàn lao động, vệ sinh môi trường và công khai tiến độ hằng tháng trên cổng thông tin điện tử.</p>`,
  source: {name: 'Báo Bình Hải', url: 'https://bao.binhhai.example/'},
  tags: ['giao thông', 'đầu tư công'],
  attachments: [
    {title: 'Kế hoạch thi công năm 2026', url: '/media/files/ke-hoach.pdf', type: 'application/pdf', size: 348_160},
  ],
};

/** Days with news of a month; every month has some. */
export const days = (month: string): object => ({
  month,
  first: '2025-06-02',
  last: '2025-12-28',
  days: ['03', '05', '12', '19', '24', '26', '28'].map((date, index) => ({
    day: `${month}-${date}`,
    count: 1 + (index % 4),
  })),
});

export const stats = {
  total: 7_103_112,
  online: 3619,
  today: 8214,
  yesterday: 15_902,
  thisWeek: 61_007,
  lastWeek: 98_450,
  thisMonth: 402_118,
  lastMonth: 431_009,
  thisYear: 4_870_336,
  onlineWindow: 300,
};

const group = (name: string, links: readonly (readonly [string, string])[]): object => ({
  name,
  links: links.map(([title, url], index) => ({id: `${name}-${index}`, title, url, description: null})),
});

export const links = {
  groups: [
    group('Chính phủ', [
      ['Cổng Thông tin điện tử Chính phủ', 'https://chinhphu.vn/'],
      ['Cổng Dịch vụ công quốc gia', 'https://dichvucong.gov.vn/'],
      ['Cơ sở dữ liệu quốc gia về văn bản pháp luật', 'https://vbpl.vn/'],
    ]),
    group('Tỉnh ủy, UBND tỉnh', [
      ['Tỉnh ủy Bình Hải', 'https://tinhuy.binhhai.example/'],
      ['Ủy ban nhân dân tỉnh', 'https://ubnd.binhhai.example/'],
    ]),
    group('Sở, Ban, Ngành', [
      ['Sở Khoa học và Công nghệ', 'https://skhcn.binhhai.example/'],
      ['Sở Nông nghiệp và Môi trường', 'https://snnmt.binhhai.example/'],
      ['Sở Nội vụ', 'https://snv.binhhai.example/'],
    ]),
    group('Xã, phường', [
      ['Phường Hải Tân', 'https://haitan.binhhai.example/'],
      ['Xã Đông Lâm', 'https://donglam.binhhai.example/'],
    ]),
  ],
};
