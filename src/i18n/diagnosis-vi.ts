import {pointAt} from './point-at.js';
import type {Mistake, MistakeCode, ProblemCode, ProblemFacts} from './strings.js';

const MISTAKES: Record<MistakeCode, string> = {
  field: 'không có trường',
  filter: 'không có bộ lọc',
  parameter: 'không có tham số',
  name: 'cần một tên ở đây',
  bracket: 'thiếu dấu “]”',
  brace: 'thiếu dấu “}”',
  equals: 'thiếu dấu “=”',
  colon: 'thiếu dấu “:” giữa tên và biểu thức',
  extra: 'thừa',
  long: 'biểu thức quá dài',
};

function tellMistake({code, text, index, found, suggestion, known}: Mistake): string {
  const what = found ? `${MISTAKES[code]} (“${found}”)` : MISTAKES[code];
  const hint = suggestion ? ` Có phải là “${suggestion}”?` : known ? ` Các tên có thể dùng: ${known}.` : '';
  return `Ánh xạ sai ở ký tự thứ ${index + 1}: ${what}.${hint}${pointAt(text, index)}`;
}

const DIAGNOSES: Record<ProblemCode, (facts: ProblemFacts) => string> = {
  offline: ({url}) => `Trình duyệt báo không có mạng khi gọi ${url}. Nội dung sẽ tự tải lại khi có mạng.`,
  unreachable: ({url}) =>
    `Không gọi được ${url}: máy chủ không trả lời, hoặc không cho phép trang này đọc (CORS). Hãy mở địa chỉ đó trong trình duyệt; nếu thấy dữ liệu thì cần thêm tiêu đề Access-Control-Allow-Origin ở máy chủ.`,
  timeout: ({url, detail}) =>
    `${url} không trả lời trong ${detail}. Hãy tìm nguyên nhân chậm ở máy chủ, hoặc đặt timeout lớn hơn trong portal-source.`,
  status: ({url, status, detail}) =>
    `${url} trả về mã HTTP ${status}${detail ? `: ${detail}` : ''}. Hãy kiểm tra địa chỉ và nhật ký của máy chủ.`,
  'not-found': ({url, detail}) =>
    `${url} không có nội dung được hỏi${detail ? `: ${detail}` : ''}. Hãy kiểm tra địa chỉ và mã bài viết.`,
  refused: ({url, status, detail}) =>
    `${url} từ chối${status ? ` (mã HTTP ${status})` : ''}${detail ? `: ${detail}` : ''}. Hãy cho phép người xem chưa đăng nhập đọc nội dung này.`,
  'not-json': ({url, detail}) =>
    `${url} không trả về JSON${detail ? `: ${detail}` : ''}. Hãy dùng địa chỉ của API, không phải của trang web.`,
  'too-large': ({url, detail}) =>
    `${url} trả về quá nhiều dữ liệu${detail ? ` (${detail})` : ''}. Hãy lấy ít mục hơn mỗi lần, hoặc bớt trường.`,
  'too-deep': ({url, detail}) =>
    `${url} trả về dữ liệu lồng nhau quá ${detail} cấp. Hãy dùng địa chỉ có dữ liệu đơn giản hơn.`,
  shape: ({url, detail}) =>
    `Dữ liệu${url && ` từ ${url}`} không như mong đợi${detail ? `: ${detail}` : ''}. Hãy chỉ ra danh sách bằng items và các trường bằng map.`,
  config: ({detail}) => `Hãy sửa cấu hình trong thẻ hoặc trong portal-source: ${detail ?? ''}`,
  mapping: ({mistake, detail}) => (mistake ? tellMistake(mistake) : `Hãy sửa ánh xạ: ${detail ?? ''}`),
};

/** What a webmaster is told of a failed request, in Vietnamese. */
export const diagnosis = (code: ProblemCode, facts: ProblemFacts): string => DIAGNOSES[code](facts);
