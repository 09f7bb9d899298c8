import {decodeEntities, htmlToText} from '../text/entities.js';
import {parseCount} from '../text/numbers.js';
import {attempt} from './attempt.js';
import {isPresent, textOf} from './own-value.js';

/** Makes one value of another; what it can't handle becomes missing or stays as it is. */
export type Filter = (value: unknown) => unknown;

/** Applies to texts only. */
const ofText =
  (change: (text: string) => unknown): Filter =>
  (value) =>
    typeof value === 'string' ? change(value) : value;

const IMAGE = /<img\b[^<>]*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i;
const HAS_ZONE = /(?:Z|[+-]\d\d:?\d\d)$/;

/** The filters of the expression language. */
export const FILTERS: Readonly<Record<string, Filter>> = {
  /** The text of HTML. */
  text: ofText(htmlToText),
  /** HTML as it is. */
  html: (value) => value,
  /** Character references replaced once: HTML that was escaped. */
  decode: ofText(decodeEntities),
  /** JSON in a text. */
  json: ofText((text) => attempt(() => JSON.parse(text) as unknown)),
  /** A whole number, however its thousands are grouped. */
  num: parseCount,
  /** A time without a zone is one of UTC. */
  utc: ofText((text) => (HAS_ZONE.test(text) ? text : `${text}Z`)),
  /** The items of a list with commas between them. */
  join: (value) => (Array.isArray(value) ? value.map(textOf).filter(isPresent).join(', ') : value),
  /** The last item of a list, or the last piece of a path. */
  last: (value) => (Array.isArray(value) ? (value.at(-1) as unknown) : lastPiece(textOf(value))),
  /** The address of the first picture in HTML. */
  img: ofText((html) => {
    const [, ...sources] = IMAGE.exec(html) ?? [];
    return sources.find(Boolean);
  }),
};

const lastPiece = (path = ''): string | undefined => path.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1);
