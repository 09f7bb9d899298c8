import {groupDigits} from '../text/numbers.js';
import type {ProblemCode, Strings} from './strings.js';

/** Words of the rating of an article. */
export interface RatingWords {
  heading: string;
  question: {levels: string; stars: string};
  /** From the worst to the best. */
  levels: readonly [string, string, string];
  stars: readonly [string, string, string, string, string];
  /** Spoken before the word of a number of stars. */
  starCount(count: number): string;
  send: string;
  sending: string;
  /** When nothing is chosen yet. */
  choose: string;
  thanks(word: string): string;
  /** When the reader has rated this article before. */
  rated(word: string): string;
  /** What all ratings come to; `count` may not be known. */
  average(average: number, scale: number, count?: number): string;
  failed(code: ProblemCode): string;
  /** For the webmaster: there is nowhere to send ratings. */
  nowhere: string;
}

const vi: RatingWords = {
  heading: 'Đánh giá bài viết',
  question: {levels: 'Bạn có hài lòng với bài viết này không?', stars: 'Bạn thấy bài viết này thế nào?'},
  levels: ['Không hài lòng', 'Bình thường', 'Hài lòng'],
  stars: ['Rất kém', 'Kém', 'Đạt', 'Tốt', 'Rất tốt'],
  starCount: (count) => `${count} sao`,
  send: 'Gửi đánh giá',
  sending: 'Đang gửi…',
  choose: 'Hãy chọn một mức rồi gửi.',
  thanks: (word) => `Cảm ơn bạn đã đánh giá: ${word}.`,
  rated: (word) => `Bạn đã đánh giá bài viết này: ${word}.`,
  average: (average, scale, count) =>
    `Điểm trung bình ${average.toFixed(1).replace('.', ',')}/${scale}${count ? ` (${groupDigits(count, '.')} lượt đánh giá)` : ''}`,
  failed: (code) => `${VI_FAILED[code] ?? 'Máy chủ chưa nhận được đánh giá.'} Lựa chọn của bạn vẫn còn đây.`,
  nowhere:
    'có thuộc tính rating nhưng chưa biết gửi đánh giá đến đâu nên không hiện phần đánh giá. Hãy thêm rating-src (địa chỉ nhận đánh giá bằng POST), hoặc mục "rate" trong <portal-source>.',
};

const VI_FAILED: Partial<Record<ProblemCode, string>> = {
  offline: 'Thiết bị đang không có mạng nên chưa gửi được đánh giá.',
  unreachable: 'Chưa kết nối được với máy chủ nên chưa gửi được đánh giá.',
  timeout: 'Máy chủ trả lời quá lâu, chưa rõ đã nhận đánh giá hay chưa.',
  refused: 'Máy chủ không nhận đánh giá này.',
};

const en: RatingWords = {
  heading: 'Rate this article',
  question: {levels: 'Are you satisfied with this article?', stars: 'What do you think of this article?'},
  levels: ['Not satisfied', 'Neutral', 'Satisfied'],
  stars: ['Very poor', 'Poor', 'Fair', 'Good', 'Very good'],
  starCount: (count) => (count === 1 ? '1 star' : `${count} stars`),
  send: 'Send rating',
  sending: 'Sending…',
  choose: 'Please choose one first.',
  thanks: (word) => `Thank you for your rating: ${word}.`,
  rated: (word) => `You have rated this article: ${word}.`,
  average: (average, scale, count) =>
    `Average ${average.toFixed(1)} of ${scale}${count ? ` (${groupDigits(count, ',')} ${count === 1 ? 'rating' : 'ratings'})` : ''}`,
  failed: (code) => `${EN_FAILED[code] ?? 'The server did not take the rating.'} Your choice is still here.`,
  nowhere:
    'has the attribute rating but nowhere to send ratings, so the rating is not shown. Add rating-src (an address that takes them by POST), or "rate" to the <portal-source>.',
};

const EN_FAILED: Partial<Record<ProblemCode, string>> = {
  offline: 'This device is offline, so the rating could not be sent.',
  unreachable: 'The server could not be reached, so the rating was not sent.',
  timeout: 'The server took too long; it is not known whether it has the rating.',
  refused: 'The server refused this rating.',
};

/** The words of the rating in the language of an element, English or else Vietnamese, with those that the page has replaced. */
export const ratingWords = ({lang, rating}: Pick<Strings, 'lang' | 'rating'>): RatingWords => ({
  ...(/^en\b/i.test(lang) ? en : vi),
  ...rating,
});
