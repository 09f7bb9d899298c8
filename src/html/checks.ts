import {plainText} from '../text/plain.js';
import {linkUrl, webUrl} from '../text/url.js';
import {withoutBraces} from './readable.js';

/** What the worth of an attribute depends on besides its value. */
export interface Place {
  /** What relative addresses belong to. */
  base: string;
  /** Whether pictures, films and sounds may be loaded from an address. */
  mayLoad(url: string): boolean;
}

/** The value of an attribute as it may stand in the page, or `undefined` when the attribute has to go. */
export type Check = (value: string, place: Place) => string | undefined;

/** In a URL, braces mean the same when they are percent-encoded. */
export const escapeBraces = (url: string): string => url.replace(/[{}]/g, encodeURIComponent);

const escaped = (url: string | undefined): string | undefined => (url === undefined ? undefined : escapeBraces(url));

const matching =
  (shape: RegExp): Check =>
  (value) =>
    shape.test(value) ? value : undefined;

const between =
  (least: number, most: number): Check =>
  (value) => {
    const number = /^\s*\d{1,6}\s*(?:px)?\s*$/.test(value) ? parseInt(value, 10) : Number.NaN;
    return number >= least && number <= most ? String(number) : undefined;
  };

/** Where a link leads. Places inside the article can't be led to: ids are not kept. */
export const link: Check = (value, {base}) => (/^\s*(?:#|$)/.test(value) ? undefined : escaped(linkUrl(value, base)));

/** The page from which something is cited. */
export const page: Check = (value, {base}) => escaped(webUrl(value, base));

/** What the browser loads by itself. */
export const media: Check = (value, {base, mayLoad}) => {
  const url = webUrl(value, base);
  return url && mayLoad(url) ? escapeBraces(url) : undefined;
};

const MOST_CANDIDATES = 100;
const CANDIDATE_END = /(?<=\s[\d.]{1,8}[wx]),|,\s+/;
const CANDIDATE = /^\s*(\S+)(?:\s+([\d.]{1,8}[wx]))?\s*$/;

/** `srcset`: the candidates whose addresses may be loaded. */
export const candidates: Check = (value, place) => {
  const kept = value.split(CANDIDATE_END, MOST_CANDIDATES).flatMap((candidate) => {
    const [, address = '', descriptor] = CANDIDATE.exec(candidate) ?? [];
    const url = address && media(address, place);
    return url ? [descriptor ? `${url} ${descriptor}` : url] : [];
  });
  return kept.length ? kept.join(', ') : undefined;
};

/** HTML, or what some scripts turn into it when they decode a text once more. */
const LIKE_HTML = /<[a-z!/?]|&(?:lt|#0*60(?!\d)|#x0*3c(?![\da-f]))/i;

/**
 * A text that is shown or spoken. Scripts of old pages take such texts for HTML (captions of galleries, tooltips), so
 * none that looks like HTML is kept.
 */
export const spoken: Check = (value) => (LIKE_HTML.test(value) ? undefined : withoutBraces(plainText(value)));

/** The same of an attribute that says nothing when it is empty. */
export const title: Check = (value, place) => spoken(value, place) || undefined;

export const flag: Check = () => '';
/** CSS pixels; a percentage is none. */
export const pixels = between(1, 8192);
export const columns = between(1, 100);
export const rows = between(1, 1000);
export const integer = matching(/^-?\d{1,6}$/);
export const marker = matching(/^[1aAiI]$/);
export const language = matching(/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i);
export const direction = matching(/^(?:ltr|rtl|auto)$/i);
export const scope = matching(/^(?:row|col)(?:group)?$/i);
/** A date, a time or a duration as in `<time datetime>`. */
export const moment = matching(/^[\dTZPWYDHMS:+. -]{1,40}$/);
export const mediaType = matching(/^(?:image|video|audio)\/[\w.+-]{1,60}(?:;\s*codecs="?[\w.,+ -]{1,60}"?)?$/i);
/** Conditions and lengths of CSS. */
export const condition = matching(/^[\w\s.,:()<>=%*+/-]{1,200}$/);
