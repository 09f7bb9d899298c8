import {fieldName} from './field-name.js';

/** What speaks for a guess: a code, and what it is about (a name with its field, `12/12`, an address). */
interface Reason {
  code: string;
  detail?: string | undefined;
}

type Sentences = Readonly<Record<string, (detail: string, of: string) => string>>;

const VI: Sentences = {
  name: (name, field) => `tên ‘${name}’ thường là ${fieldName('vi', field)}`,
  nearName: (name, field) => `tên ‘${name}’ gần với tên thường dùng cho ${fieldName('vi', field)}`,
  'value-date': (some, all) => `${some} trên ${all} giá trị là ngày`,
  'value-html': (some, all) => `${some} trên ${all} giá trị là HTML`,
  'value-image': (some, all) => `${some} trên ${all} giá trị là địa chỉ ảnh`,
  'value-url': (some, all) => `${some} trên ${all} giá trị là địa chỉ`,
  'value-text': (some, all) => `${some} trên ${all} giá trị là câu chữ`,
  'value-number': (some, all) => `${some} trên ${all} giá trị là số`,
  unique: (some, all) => `${some} trên ${all} giá trị khác nhau`,
  only: () => 'không còn chỗ nào khác phù hợp',
  header: (name) => `có HTTP header ${name}`,
  platform: (name) => `câu trả lời và địa chỉ có dạng của preset “${name}”`,
  filter: (name) => `địa chỉ chọn lọc theo ‘${name}’, các địa chỉ khác của preset không giữ điều đó`,
};

const EN: Sentences = {
  name: (name, field) => `the name ‘${name}’ usually means ${fieldName('en', field)}`,
  nearName: (name, field) => `the name ‘${name}’ is close to a usual name of ${fieldName('en', field)}`,
  'value-date': (some, all) => `${some} of ${all} values are dates`,
  'value-html': (some, all) => `${some} of ${all} values are HTML`,
  'value-image': (some, all) => `${some} of ${all} values are addresses of pictures`,
  'value-url': (some, all) => `${some} of ${all} values are addresses`,
  'value-text': (some, all) => `${some} of ${all} values are words`,
  'value-number': (some, all) => `${some} of ${all} values are numbers`,
  unique: (some, all) => `${some} of ${all} values are different`,
  only: () => 'nothing else fits',
  header: (name) => `there is the HTTP header ${name}`,
  platform: (name) => `the answer and its address have the form of the preset “${name}”`,
  filter: (name) => `the address chooses by ‘${name}’, which the preset’s other addresses do not keep`,
};

/** A reason as a sentence that a webmaster understands, in Vietnamese unless the language is English. */
export function reasonText(lang: string, {code, detail = ''}: Reason): string {
  const sentences = /^en\b/i.test(lang) ? EN : VI;
  const at = /^\d+\/\d+$/.test(detail) ? detail.indexOf('/') : detail.lastIndexOf(':');
  const [first, second] = at < 0 ? [detail, ''] : [detail.slice(0, at), detail.slice(at + 1)];
  return Object.hasOwn(sentences, code) ? sentences[code]!(first, second) : code;
}
