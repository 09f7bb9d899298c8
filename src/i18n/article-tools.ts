import type {CivilDate} from '../dates/civil.js';
import {dayMonthYear} from './parts.js';
import type {Strings} from './strings.js';

/** What is known of an article where it is cited. Empty texts are left out. */
interface Citation {
  author: string;
  title: string;
  site: string;
  /** The day of the article, as formatted. */
  day: string;
  url: string;
}

/** Words of an article's tools. */
export interface ToolWords {
  /** Spoken name of the tools that change how the article is read, and of those that take it along. */
  readingTools: string;
  keepingTools: string;
  /** Names of the buttons A−, A and A+, with what stands on them. */
  smaller: string;
  usual: string;
  larger: string;
  /** Said when the size of the text has changed. */
  size(percent: number): string;
  contrast: string;
  listen: string;
  pause: string;
  resume: string;
  stop: string;
  /** Said when reading aloud does not work after all. */
  cannotSpeak: string;
  /** Spoken name of the player of a recording. */
  recording(title: string): string;
  print: string;
  save: string;
  saving(done: number, photos: number): string;
  saved(file: string): string;
  /** Some photos could not be had: the file has their addresses. */
  savedWithout(file: string, photos: number): string;
  cite: string;
  citation(facts: Citation, today: CivilDate): string;
  share: string;
  shareBy(name: string): string;
  email: string;
  otherWays: string;
  copyLink: string;
  copied: string;
  /** Where the browser lets nothing be copied, the text is selected. */
  selected: string;
  /** Foot of what is printed or saved. */
  takenFrom(site: string, today: CivilDate): string;
  /** In print a film or a sound is its address. */
  media: string;
  failed: string;
  photo(description: string): string;
  photos: string;
  photoOf(index: number, count: number): string;
  previousPhoto: string;
  nextPhoto: string;
  zoomIn: string;
  zoomOut: string;
  close: string;
  /** What a voice says in place of what is written: `UBND` → `Ủy ban nhân dân`. */
  spoken: Readonly<Record<string, string>>;
}

const day = (date: CivilDate): string => dayMonthYear(date).text;
const joined = (separator: string, ...parts: string[]): string => parts.filter(Boolean).join(separator);

const vi: ToolWords = {
  readingTools: 'Công cụ đọc bài',
  keepingTools: 'In, lưu và chia sẻ bài viết',
  smaller: 'A−: chữ nhỏ hơn',
  usual: 'A: cỡ chữ bình thường',
  larger: 'A+: chữ to hơn',
  size: (percent) => `Cỡ chữ ${percent} %.`,
  contrast: 'Tương phản cao',
  listen: 'Nghe bài viết',
  pause: 'Tạm dừng',
  resume: 'Nghe tiếp',
  stop: 'Dừng',
  cannotSpeak: 'Thiết bị này chưa đọc được bài viết.',
  recording: (title) => `Bản ghi âm: ${title}`,
  print: 'In bài viết',
  save: 'Lưu bài viết',
  saving: (done, photos) => `Đang lưu: ${done}/${photos} ảnh…`,
  saved: (file) => `Đã lưu thành tệp ${file}.`,
  savedWithout: (file, photos) => `Đã lưu thành tệp ${file}; ${photos} ảnh chỉ xem được khi có mạng.`,
  cite: 'Trích dẫn',
  citation: ({author, title, site, day: published, url}, today) =>
    `${joined(' ', author && `${author}.`, `“${title}”.`, joined(', ', site, published))}. ${url} (truy cập ngày ${day(today)}).`,
  share: 'Chia sẻ',
  shareBy: (name) => `Chia sẻ qua ${name}`,
  email: 'thư điện tử',
  otherWays: 'Cách khác…',
  copyLink: 'Sao chép đường dẫn',
  copied: 'Đã sao chép.',
  selected: 'Đã chọn, hãy bấm Ctrl+C để sao chép.',
  takenFrom: (site, today) => `Lấy từ ${site} ngày ${day(today)}`,
  media: 'Xem hoặc nghe tại',
  failed: 'Chưa thực hiện được. Hãy thử lại.',
  photo: (description) => (description ? `Xem ảnh lớn: ${description}` : 'Xem ảnh lớn'),
  photos: 'Ảnh trong bài',
  photoOf: (index, count) => `Ảnh ${index}/${count}`,
  previousPhoto: 'Ảnh trước',
  nextPhoto: 'Ảnh sau',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  close: 'Đóng',
  spoken: {
    ANQP: 'an ninh quốc phòng',
    BCH: 'Ban Chấp hành',
    BHXH: 'bảo hiểm xã hội',
    BHYT: 'bảo hiểm y tế',
    BTV: 'Ban Thường vụ',
    CCHC: 'cải cách hành chính',
    CNTT: 'công nghệ thông tin',
    ĐBQH: 'đại biểu Quốc hội',
    DVC: 'dịch vụ công',
    'GD&ĐT': 'Giáo dục và Đào tạo',
    'GD-ĐT': 'Giáo dục và Đào tạo',
    GPMB: 'giải phóng mặt bằng',
    HĐND: 'Hội đồng nhân dân',
    HTX: 'hợp tác xã',
    'KH&CN': 'Khoa học và Công nghệ',
    'KT-XH': 'kinh tế - xã hội',
    MTTQ: 'Mặt trận Tổ quốc',
    NTM: 'nông thôn mới',
    PCCC: 'phòng cháy, chữa cháy',
    'QĐ-UBND': 'quyết định của Ủy ban nhân dân',
    TAND: 'Tòa án nhân dân',
    THCS: 'trung học cơ sở',
    THPT: 'trung học phổ thông',
    TP: 'thành phố',
    TTHC: 'thủ tục hành chính',
    'TT&TT': 'Thông tin và Truyền thông',
    TW: 'Trung ương',
    UBND: 'Ủy ban nhân dân',
    VKSND: 'Viện kiểm sát nhân dân',
    XHCN: 'xã hội chủ nghĩa',
  },
};

const en: ToolWords = {
  readingTools: 'Reading tools',
  keepingTools: 'Print, save and share the article',
  smaller: 'A−: smaller text',
  usual: 'A: usual text size',
  larger: 'A+: larger text',
  size: (percent) => `Text size ${percent}%.`,
  contrast: 'High contrast',
  listen: 'Listen to the article',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop',
  cannotSpeak: 'This device can’t read the article aloud.',
  recording: (title) => `Recording: ${title}`,
  print: 'Print',
  save: 'Save',
  saving: (done, photos) => `Saving: ${done} of ${photos} photos…`,
  saved: (file) => `Saved as ${file}.`,
  savedWithout: (file, photos) =>
    `Saved as ${file}; ${photos} ${photos === 1 ? 'photo needs' : 'photos need'} a connection to be seen.`,
  cite: 'Cite',
  citation: ({author, title, site, day: published, url}, today) =>
    `${joined(' ', author && `${author}.`, `“${title}.”`, joined(', ', site, published))}. ${url} (accessed ${day(today)}).`,
  share: 'Share',
  shareBy: (name) => `Share via ${name}`,
  email: 'e-mail',
  otherWays: 'Other ways…',
  copyLink: 'Copy link',
  copied: 'Copied.',
  selected: 'Selected: press Ctrl+C to copy.',
  takenFrom: (site, today) => `Taken from ${site} on ${day(today)}`,
  media: 'To be seen or heard at',
  failed: 'That did not work. Please try again.',
  photo: (description) => (description ? `Enlarge photo: ${description}` : 'Enlarge photo'),
  photos: 'Photos of the article',
  photoOf: (index, count) => `Photo ${index} of ${count}`,
  previousPhoto: 'Previous photo',
  nextPhoto: 'Next photo',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  close: 'Close',
  spoken: {},
};

/** The tools' words in the language of an element, English or else Vietnamese, with those that the page replaces. */
export const toolWords = ({lang, tools}: Pick<Strings, 'lang' | 'tools'>): ToolWords => ({
  ...(/^en\b/i.test(lang) ? en : vi),
  ...tools,
});
