import {groupDigits} from '../text/numbers.js';
import {dayMonthYear, monthYear, weekdayOf} from './parts.js';
import type {ProblemCode, Strings} from './strings.js';

const WEEKDAYS = [
  {short: 'T2', long: 'Thứ Hai'},
  {short: 'T3', long: 'Thứ Ba'},
  {short: 'T4', long: 'Thứ Tư'},
  {short: 'T5', long: 'Thứ Năm'},
  {short: 'T6', long: 'Thứ Sáu'},
  {short: 'T7', long: 'Thứ Bảy'},
  {short: 'CN', long: 'Chủ Nhật'},
] as const;

const formatNumber = (value: number): string => groupDigits(value, '.');

function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} byte`;
  if (bytes < 1024 ** 2) return `${Math.round(bytes / 1024)} kB`;
  return `${(bytes / 1024 ** 2).toFixed(1).replace('.', ',')} MB`;
}

function spokenDay(day: string): string {
  const {date, month} = dayMonthYear(day);
  return `${date} tháng ${month}`;
}

function newsCount(count?: number | boolean): string {
  if (count === undefined) return '';
  if (count === true) return ', có tin';
  return count ? `, ${count} tin` : ', không có tin';
}

const PROBLEMS: Record<ProblemCode, string> = {
  offline: 'Thiết bị đang không có mạng. Nội dung sẽ hiện khi có mạng trở lại.',
  unreachable: 'Chưa kết nối được với máy chủ dữ liệu.',
  timeout: 'Máy chủ dữ liệu trả lời quá lâu.',
  status: 'Máy chủ dữ liệu đang gặp sự cố.',
  'not-found': 'Không tìm thấy nội dung này. Có thể nội dung đã được gỡ hoặc đổi địa chỉ.',
  refused: 'Máy chủ dữ liệu chưa cho phép xem nội dung này.',
  'not-json': 'Máy chủ chưa trả về dữ liệu đúng dạng.',
  'too-large': 'Dữ liệu quá lớn để hiển thị.',
  'too-deep': 'Dữ liệu quá lớn để hiển thị.',
  shape: 'Chưa đọc được dữ liệu của máy chủ.',
  config: 'Khối nội dung này chưa được cấu hình đúng.',
  mapping: 'Khối nội dung này chưa được cấu hình đúng.',
};

const MEDIA = {picture: 'Xem ảnh', video: 'Xem video', audio: 'Nghe âm thanh', page: 'Xem nội dung'} as const;

/** Vietnamese. */
export const vi: Strings = {
  lang: 'vi',
  formatNumber,
  formatSize,
  formatDay: (day) => dayMonthYear(day).text,
  formatMoment: (day, time) => (time ? `${dayMonthYear(day).text} ${time}` : dayMonthYear(day).text),
  formatLongDay: (day) => `${WEEKDAYS[weekdayOf(day)]?.long}, ${dayMonthYear(day).text}`,
  formatMonth: (month) => `Tháng ${monthYear(month).month} năm ${monthYear(month).year}`,

  loading: 'Đang tải…',
  retry: 'Thử lại',
  loadMore: 'Xem thêm',
  opensNewWindow: 'mở trong cửa sổ mới',
  stale: (at) =>
    at ? `Chưa cập nhật được. Đang hiển thị nội dung lúc ${at}.` : 'Chưa cập nhật được. Đang hiển thị nội dung đã lưu.',
  problem: (code) => PROBLEMS[code],
  diagnosis: async (code, facts) => (await import('./diagnosis-vi.js')).diagnosis(code, facts),
  secret: (where) =>
    `${where} có mã bí mật mà ai mở trang cũng đọc được. Hãy bỏ mã khỏi trang: đặt một địa chỉ trung gian (proxy) trên máy chủ của cổng, địa chỉ này gọi API kèm mã rồi trả dữ liệu cho trang.`,
  guessed: (url) =>
    `Cách đọc dữ liệu của ${url} là đoán và chưa chắc đúng. Hãy thêm thuộc tính portal-inspect vào thẻ để xem đã đoán thế nào và sửa lại.`,
  unknownValue: (attribute, value, allowed) =>
    `Thuộc tính ${attribute}="${value}" không có nghĩa; hãy dùng một trong: ${allowed}.`,

  article: {
    empty: 'Chưa có nội dung bài viết.',
    updated: 'Ngày cập nhật',
    author: 'Tác giả',
    source: 'Nguồn',
    category: 'Chuyên mục',
    tags: 'Từ khóa',
    attachments: 'Tệp đính kèm',
    views: (count) => `${formatNumber(count)} lượt xem`,
    readingTime: (minutes) => `${minutes} phút đọc`,
    contents: 'Nội dung bài viết',
    toList: 'Xem các tin khác',
    table: (caption) => (caption ? `Bảng: ${caption}` : 'Bảng'),
    elsewhere: (kind, host, title) => `${MEDIA[kind]} tại ${host}${title ? `: ${title}` : ''}`,
    needsId:
      'thẻ cần thuộc tính article-id (mã bài viết), id-from (mẫu địa chỉ trang có mã bài viết) hoặc src (địa chỉ JSON của bài viết).',
    video: (site, title) => `Xem video trên ${site}${title ? `: ${title}` : ''}`,
    tooMuch: 'Nội dung bài viết quá lớn nên không hiển thị được ở đây.',
    openPage: 'Xem bài viết tại trang gốc',
    needsPolicy: (policy) =>
      `trang bật Trusted Types nên không hiển thị được nội dung bài viết; hãy thêm ${policy} vào tiêu đề Content-Security-Policy.`,
    tooDeep: 'HTML của bài viết lồng nhau quá nhiều tầng',
  },

  related: {
    heading: 'Các tin khác',
    empty: 'Chưa có tin nào.',
    added: (count) => `Đã thêm ${count} tin.`,
    allShown: 'Đã hiển thị tất cả tin.',
  },

  links: {
    heading: 'Liên kết website',
    empty: 'Chưa có liên kết nào.',
    choose: 'Chọn trang cần đến',
    go: 'Đi',
    goTo: (title) => `Đi đến ${title}`,
    count: (count) => `${formatNumber(count)} liên kết`,
  },

  calendar: {
    heading: 'Xem tin theo ngày',
    weekdays: WEEKDAYS,
    previousMonth: 'Tháng trước',
    nextMonth: 'Tháng sau',
    today: 'Hôm nay',
    month: 'Tháng',
    year: 'Năm',
    monthName: (month) => `Tháng ${month}`,
    day: (day, count) => spokenDay(day) + newsCount(count),
    monthSummary: (month, days) =>
      `Tháng ${monthYear(month).month} năm ${monthYear(month).year}: ${days ? `${days} ngày có tin` : 'không có tin'}.`,
    newsOf: (day) => `Tin ngày ${dayMonthYear(day).text}`,
    noNewsOn: (day) => `Ngày ${dayMonthYear(day).text} không có tin.`,
    noNewsInMonth: (month) => `Tháng ${monthYear(month).month}/${monthYear(month).year} không có tin.`,
    earlierNews: (day) => (day ? `Tin trước đó: ${dayMonthYear(day).text}` : 'Ngày có tin trước đó'),
    laterNews: (day) => (day ? `Tin sau đó: ${dayMonthYear(day).text}` : 'Ngày có tin sau đó'),
    keys: 'Dùng các phím mũi tên để chọn ngày, Page Up và Page Down để đổi tháng.',
  },

  counter: {
    heading: 'Thống kê truy cập',
    empty: 'Chưa có số liệu truy cập.',
    labels: {
      total: 'Tổng truy cập',
      online: 'Truy cập hiện tại',
      today: 'Hôm nay',
      yesterday: 'Hôm qua',
      thisWeek: 'Tuần này',
      lastWeek: 'Tuần trước',
      thisMonth: 'Tháng này',
      lastMonth: 'Tháng trước',
      thisYear: 'Năm nay',
      members: 'Thành viên',
      guests: 'Khách',
      bots: 'Máy tìm kiếm',
    },
    people: 'khách',
    within: (seconds) => `trong ${Math.round(seconds / 60)} phút qua`,
    readAt: (time) => `Số liệu lúc ${time}`,
  },

  search: {
    label: 'Tìm kiếm',
    placeholder: 'Nhập từ khóa…',
    submit: 'Tìm',
    clear: 'Xóa từ khóa',
    heading: (query) => `Kết quả cho “${query}”`,
    empty: (query) => `Không có tin nào khớp với “${query}”. Hãy thử ít từ hơn hoặc từ khác.`,
    found: (count, query) => `Tìm thấy ${formatNumber(count)} tin khớp với “${query}”.`,
    shown: (count, query) => `Đang hiển thị ${formatNumber(count)} tin khớp với “${query}”.`,
    tooShort: 'Hãy nhập ít nhất 2 ký tự.',
  },
};
