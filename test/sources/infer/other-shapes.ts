import type {Shape} from './shapes.js';

/** Names of groups with their links: what a reader must see. */
export interface LinkShape {
  json: unknown;
  want: [name: string, links: [title: string, url: string][]][];
}

const CP = ['Cổng Thông tin điện tử Chính phủ', 'https://chinhphu.example/'] as [string, string];
const DVC = ['Cổng Dịch vụ công quốc gia', 'https://dichvucong.example/'] as [string, string];
const SXD = ['Sở Xây dựng', 'https://soxaydung.example/'] as [string, string];

export const LINK_SHAPES: Record<string, LinkShape> = {
  'groups with a child key of their own': {
    json: {
      ResultCode: 0,
      Data: [
        {
          MaNhom: 1,
          TenNhom: 'Trung ương',
          DanhSachLienKet: [
            {Ten: CP[0], DuongDan: CP[1]},
            {Ten: DVC[0], DuongDan: DVC[1]},
          ],
        },
        {MaNhom: 2, TenNhom: 'Địa phương', DanhSachLienKet: [{Ten: SXD[0], DuongDan: SXD[1]}]},
      ],
    },
    want: [
      ['Trung ương', [CP, DVC]],
      ['Địa phương', [SXD]],
    ],
  },
  'groups by their names': {
    json: {
      data: {
        'Trung ương': [
          {text: CP[0], href: CP[1]},
          {text: DVC[0], href: DVC[1]},
        ],
        'Địa phương': [{text: SXD[0], href: SXD[1]}],
      },
    },
    want: [
      ['Trung ương', [CP, DVC]],
      ['Địa phương', [SXD]],
    ],
  },
  'addresses by name': {
    json: {[CP[0]]: CP[1], [DVC[0]]: DVC[1], [SXD[0]]: SXD[1]},
    want: [['', [CP, DVC, SXD]]],
  },
  'a plain list': {
    json: {
      links: [
        {id: 1, title: CP[0], link: CP[1], icon: '/a.png'},
        {id: 2, title: SXD[0], link: SXD[1], icon: '/b.png'},
      ],
    },
    want: [['', [CP, SXD]]],
  },
  'a flat list with the name of a group': {
    json: [
      {TenLienKet: CP[0], DiaChi: CP[1], NhomLienKet: 'Trung ương', ThuTu: 1},
      {TenLienKet: DVC[0], DiaChi: DVC[1], NhomLienKet: 'Trung ương', ThuTu: 2},
      {TenLienKet: SXD[0], DiaChi: SXD[1], NhomLienKet: 'Địa phương', ThuTu: 3},
    ],
    want: [
      ['Trung ương', [CP, DVC]],
      ['Địa phương', [SXD]],
    ],
  },
  'a flat list with parents': {
    json: {
      items: [
        {ID: 1, ParentID: null, Title: 'Trung ương', Url: null},
        {ID: 2, ParentID: 1, Title: CP[0], Url: CP[1]},
        {ID: 3, ParentID: 1, Title: DVC[0], Url: DVC[1]},
        {ID: 4, ParentID: null, Title: 'Địa phương', Url: null},
        {ID: 5, ParentID: 4, Title: SXD[0], Url: SXD[1]},
      ],
    },
    want: [
      ['Trung ương', [CP, DVC]],
      ['Địa phương', [SXD]],
    ],
  },
  'a menu of nodes': {
    json: {
      menu: {
        items: [
          {
            label: 'Trung ương',
            url: '',
            children: [
              {label: CP[0], url: CP[1]},
              {label: DVC[0], url: DVC[1]},
            ],
          },
          {label: 'Địa phương', url: '', children: [{label: SXD[0], url: SXD[1]}]},
        ],
      },
    },
    want: [
      ['Trung ương', [CP, DVC]],
      ['Địa phương', [SXD]],
    ],
  },
};

export const STATS_SHAPES: Record<string, Shape> = {
  'Vietnamese keys': {
    json: {
      ResultCode: 0,
      Data: {
        TongLuotTruyCap: '7.103.112',
        DangTrucTuyen: '36',
        HomNay: '1.204',
        HomQua: 9871,
        TuanNay: 30112,
        ThangNay: 154220,
        KhachTruyCap: 30,
        ThanhVien: 6,
      },
    },
    want: {
      total: 7103112,
      online: 36,
      today: 1204,
      yesterday: 9871,
      thisWeek: 30112,
      thisMonth: 154220,
      guests: 30,
      members: 6,
    },
  },
  'a bare number': {json: 7103112, want: {total: 7103112}},
  'a bare number of those online': {url: 'https://a.example/api/online-users', json: {count: 36}, want: {online: 36}},
  'rows with labels': {
    json: {
      data: [
        {label: 'Đang truy cập', value: 36},
        {label: 'Hôm nay', value: '1,204'},
        {label: 'Hôm qua', value: '9,871'},
        {label: 'Tổng lượt truy cập', value: '7,103,112'},
      ],
    },
    want: {online: 36, today: 1204, yesterday: 9871, total: 7103112},
  },
  'rows with names and counts': {
    json: [
      {ten: 'Trực tuyến', so_luong: 36},
      {ten: 'Tháng này', so_luong: 154220},
      {ten: 'Tổng truy cập', so_luong: 7103112},
    ],
    want: {online: 36, thisMonth: 154220, total: 7103112},
  },
  'figures in groups': {
    json: {
      success: true,
      result: {
        visits: {today: {count: 1204}, yesterday: {count: 9871}, total: {count: 7103112}},
        online: {count: 36, members: 6, guests: 30},
      },
    },
    want: {total: 7103112, online: 36, today: 1204, yesterday: 9871, members: 6, guests: 30},
  },
  'counts of things': {json: {visitCount: 100, onlineCount: 5, todayCount: 7}, want: {total: 100, online: 5, today: 7}},
  'snake case': {
    json: {
      online_users: 36,
      today_visits: 1204,
      yesterday_visits: 9871,
      this_month: 154220,
      last_month: 90000,
      total_visits: 7103112,
      updated_at: '2024-05-04',
    },
    want: {online: 36, today: 1204, yesterday: 9871, thisMonth: 154220, lastMonth: 90000, total: 7103112},
  },
};

export const DAY_SHAPES: Record<string, Shape> = {
  'days of a month that the address names': {
    url: 'https://a.example/ngay?month=12&year=2019',
    template: 'https://a.example/ngay?month={month}&year={year}',
    json: [26, 28],
    want: {'2019-12-26': true, '2019-12-28': true},
  },
  'dates alone': {json: ['2019-12-26', '2019-12-28'], want: {'2019-12-26': true, '2019-12-28': true}},
  'dates of Viet Nam in an envelope': {
    json: {Data: ['26/12/2019', '28/12/2019']},
    want: {'2019-12-26': true, '2019-12-28': true},
  },
  'numbers of days': {json: {d: [3, 26, 28]}, want: {'2019-12-03': true, '2019-12-26': true, '2019-12-28': true}},
  'days with their counts': {
    json: {
      data: [
        {ngay: '2019-12-26', so_luong: 2},
        {ngay: '2019-12-28', so_luong: 4},
      ],
    },
    want: {'2019-12-26': 2, '2019-12-28': 4},
  },
  'numbers of days with counts': {
    json: {
      result: [
        {day: 26, total: 2},
        {day: 28, total: 4},
      ],
    },
    want: {'2019-12-26': 2, '2019-12-28': 4},
  },
  'counts by date': {
    json: {success: true, days: {'2019-12-26': 2, '2019-12-28': 4}},
    want: {'2019-12-26': 2, '2019-12-28': 4},
  },
  'counts by number of the day': {json: {'26': 2, '28': 4}, want: {'2019-12-26': 2, '2019-12-28': 4}},
  'things by date': {
    json: {archive: {'2019-12-26': {count: 2}, '2019-12-28': {count: 4}}},
    want: {'2019-12-26': 2, '2019-12-28': 4},
  },
  'days in a month': {
    json: {
      months: [
        {
          month: '2019-12',
          days: [
            {date: '2019-12-26', count: 2},
            {date: '2019-12-28', count: 4},
          ],
        },
      ],
    },
    want: {'2019-12-26': 2, '2019-12-28': 4},
  },
  'articles instead of days': {
    json: {
      items: [
        {id: 1, title: 'Hội nghị tổng kết năm', date: '2019-12-28T08:00:00+07:00'},
        {id: 2, title: 'Khởi công cầu mới', date: '2019-12-28T09:00:00+07:00'},
        {id: 3, title: 'Họp báo cuối năm', date: '2019-12-26T09:00:00+07:00'},
      ],
    },
    want: {'2019-12-28': 2, '2019-12-26': 1},
    as: 'articles',
  },
};

/** Answers that hold nothing of the kind, whatever is asked for. */
export const NOTHING: Record<string, unknown> = {
  'a problem': {
    type: 'about:blank',
    title: 'Không tìm thấy tài nguyên yêu cầu',
    status: 404,
    detail: 'Bài viết không tồn tại hoặc đã bị gỡ',
    instance: '/tin/7',
  },
  'a refusal of .NET': {isSuccess: false, message: 'Phiên làm việc đã hết hạn', data: null},
  'an error with a code': {
    code: 500,
    message: 'Lỗi hệ thống, vui lòng thử lại sau',
    timestamp: '2024-05-04T08:00:00Z',
    path: '/api/tin',
  },
  'an error as a text': {
    error: 'Unauthorized',
    error_description: 'Full authentication is required to access this resource',
  },
  'a list of errors': {
    errors: [{title: 'Forbidden', detail: 'Bạn không có quyền xem nội dung này', status: '403', date: '2024-05-04'}],
  },
  'Spring’s own error': {timestamp: '2024-05-04T08:00:00.000+00:00', status: 404, error: 'Not Found', path: '/api/tin'},
  nothing: null,
  'an empty object': {},
  'a text': 'Xin chào',
};
