import type {Fault, FaultKind} from './faults.js';

export type Language = 'vi' | 'en';

/** Every way in which an answer can fail, by the fragment of its description on the documentation page. */
export type ProblemKind =
  | 'invalid-parameters'
  | 'foreign-origin'
  | 'no-such-address'
  | 'no-such-article'
  | 'wrong-method'
  | 'body-too-large'
  | 'too-many-ratings'
  | 'server-fault'
  | 'database-away';

interface Words {
  problems: Record<ProblemKind, {title: string; detail: string}>;
  faults: Record<FaultKind, (expected: string) => string>;
  frontPage: string;
}

export const WORDS: Record<Language, Words> = {
  vi: {
    frontPage: 'Về trang chủ',
    problems: {
      'invalid-parameters': {title: 'Tham số không hợp lệ', detail: 'Sửa các tham số nêu trong "errors" rồi gửi lại.'},
      'foreign-origin': {
        title: 'Trang gọi không được phép',
        detail: 'Trang web này không có trong danh sách được phép của máy chủ (--allow-origin).',
      },
      'no-such-address': {title: 'Không có địa chỉ này', detail: 'Các địa chỉ hiện có được mô tả tại /api/docs.'},
      'no-such-article': {title: 'Không có bài viết này', detail: 'Bài viết không tồn tại hoặc đã được gỡ.'},
      'wrong-method': {
        title: 'Phương thức không được hỗ trợ',
        detail: 'Các phương thức được hỗ trợ ghi trong "Allow".',
      },
      'body-too-large': {title: 'Nội dung gửi lên quá lớn', detail: 'Yêu cầu gửi lên không quá 16 kB.'},
      'too-many-ratings': {
        title: 'Bài viết đã được đánh giá nhiều lần',
        detail: 'Từ nơi này hôm nay đã có nhiều đánh giá cho bài viết. Xin trở lại vào ngày mai.',
      },
      'server-fault': {title: 'Máy chủ gặp lỗi', detail: 'Lỗi đã được ghi lại. Xin thử lại sau ít phút.'},
      'database-away': {title: 'Cơ sở dữ liệu không trả lời', detail: 'Xin thử lại sau ít phút.'},
    },
    faults: {
      missing: () => 'còn thiếu',
      repeated: () => 'chỉ được ghi một lần',
      unknown: (names) => (names ? `không có tham số này; có: ${names}` : 'không có tham số này'),
      integer: () => 'phải là số nguyên',
      least: (limit) => `không được nhỏ hơn ${limit}`,
      most: (limit) => `không được lớn hơn ${limit}`,
      length: (limit) => `dài nhất ${limit} ký tự`,
      choice: (choices) => `phải là một trong: ${choices}`,
      day: () => 'phải là ngày có thật, dạng yyyy-MM-dd',
      month: () => 'phải là tháng, dạng yyyy-MM',
      slug: () => 'chỉ gồm chữ thường không dấu, chữ số và gạch nối',
      article: () => 'phải là số của bài viết hoặc tên không dấu (slug) của bài',
      order: (earlier) => `không được trước "${earlier}"`,
      origin: () => 'phải có dạng https://ten-mien, không có đường dẫn',
      database: () => 'phải bắt đầu bằng libsql:, https:, http:, wss:, ws: hoặc file:',
      json: () => 'phải là một đối tượng JSON',
      text: () => 'giá trị không hợp lệ',
    },
  },
  en: {
    frontPage: 'To the front page',
    problems: {
      'invalid-parameters': {title: 'Invalid parameters', detail: 'Correct the parameters named in "errors".'},
      'foreign-origin': {
        title: 'This site may not call',
        detail: "The calling site is not on the server's list of allowed origins (--allow-origin).",
      },
      'no-such-address': {title: 'No such address', detail: 'The addresses that exist are described at /api/docs.'},
      'no-such-article': {title: 'No such article', detail: 'The article does not exist or was taken down.'},
      'wrong-method': {title: 'Method not allowed', detail: 'The methods that are allowed are listed in "Allow".'},
      'body-too-large': {title: 'Request too large', detail: 'A request may carry at most 16 kB.'},
      'too-many-ratings': {
        title: 'Rated too often',
        detail: 'From here the article was rated several times today. Please come back tomorrow.',
      },
      'server-fault': {
        title: 'The server failed',
        detail: 'The failure was recorded. Please try again in some minutes.',
      },
      'database-away': {title: 'The database does not answer', detail: 'Please try again in some minutes.'},
    },
    faults: {
      missing: () => 'is missing',
      repeated: () => 'may be given only once',
      unknown: (names) => (names ? `is no parameter; there are: ${names}` : 'is no parameter'),
      integer: () => 'must be a whole number',
      least: (limit) => `must not be less than ${limit}`,
      most: (limit) => `must not be more than ${limit}`,
      length: (limit) => `may have at most ${limit} characters`,
      choice: (choices) => `must be one of: ${choices}`,
      day: () => 'must be a day that exists, as yyyy-MM-dd',
      month: () => 'must be a month, as yyyy-MM',
      slug: () => 'may have only lower-case letters without accents, digits and hyphens',
      article: () => "must be an article's number or slug",
      order: (earlier) => `must not be before "${earlier}"`,
      origin: () => 'must look like https://host, without a path',
      database: () => 'must begin with libsql:, https:, http:, wss:, ws: or file:',
      json: () => 'must be a JSON object',
      text: () => 'is not valid',
    },
  },
};

/** The sentence about a fault, without the name of the parameter. */
export const sentence = (fault: Fault, language: Language): string =>
  WORDS[language].faults[fault.kind](fault.expected ?? '');
