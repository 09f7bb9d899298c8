import {fieldName} from './field-name.js';
import type {Strings} from './strings.js';

/** Words of the inspector, which only a webmaster reads. */
export interface InspectionWords {
  heading(tag: string): string;
  from: string;
  preset(name: string): string;
  byPage: string;
  fields: string;
  notFound: string;
  others: string;
  /** How sure, from 0 to 1. */
  confidence(value: number): string;
  noData: string;
  tag: string;
  source: string;
  copy: string;
  copied: string;
  selected: string;
  /** What a field of a mapping is called; its own name where there is no other. */
  field(name: string): string;
}

const percent = (value: number): number => Math.round(value * 100);

const vi: InspectionWords = {
  heading: (tag) => `<${tag}> đọc dữ liệu thế nào`,
  from: 'Dữ liệu từ',
  preset: (name) => `Giống hệ thống “${name}”.`,
  byPage: 'Trang hoặc bộ mẫu (preset) đã chỉ rõ cách đọc, không phải đoán.',
  fields: 'Các trường',
  notFound: 'Không tìm thấy',
  others: 'Cũng có thể là',
  confidence: (value) =>
    `${value >= 0.8 ? 'chắc chắn' : value >= 0.5 ? 'khá chắc' : 'cần kiểm tra'} (${percent(value)} %)`,
  noData: 'Chưa có dữ liệu để xem.',
  tag: 'Thẻ ghi rõ cách đọc, để dán thay thẻ này',
  source: 'Hoặc cho mọi khối trên trang',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  selected: 'Đã chọn, hãy bấm Ctrl+C để sao chép',
  field: (name) => fieldName('vi', name),
};

const en: InspectionWords = {
  heading: (tag) => `How <${tag}> reads its data`,
  from: 'Data from',
  preset: (name) => `Answers like “${name}”.`,
  byPage: 'The page or a preset says how to read it; nothing was guessed.',
  fields: 'Fields',
  notFound: 'Not found',
  others: 'Could also be',
  confidence: (value) =>
    `${value >= 0.8 ? 'sure' : value >= 0.5 ? 'fairly sure' : 'to be checked'} (${percent(value)}%)`,
  noData: 'There is no data to look at yet.',
  tag: 'The tag that says so, to be pasted in place of this one',
  source: 'Or for all blocks of the page',
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected: press Ctrl+C to copy',
  field: (name) => fieldName('en', name),
};

/** The inspector's words in the language of an element: English, or else Vietnamese. */
export const inspectionWords = ({lang}: Pick<Strings, 'lang'>): InspectionWords => (/^en\b/i.test(lang) ? en : vi);
