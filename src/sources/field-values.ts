import {type NewsDate, parseDate} from '../dates/parse.js';
import {linkUrl, webUrl} from '../text/url.js';
import type {Fields} from './fields.js';

/** HTML or other text whose spaces and line breaks matter. */
export function htmlOf(fields: Fields, name: string): string | undefined {
  const value = fields.raw(name);
  return typeof value === 'string' ? value.normalize('NFC') : undefined;
}

/** A date in any spelling; without a zone of its own it is one of the source's. */
export const dateOf = (fields: Fields, name: string): NewsDate | undefined =>
  parseDate(fields.raw(name), fields.source.zone);

/** An address that readers can follow. */
export const linkOf = (fields: Fields, name: string): string | undefined => linkUrl(fields.raw(name), fields.home);

/** The address of a picture. */
export const pictureOf = (fields: Fields, name: string): string | undefined => webUrl(fields.raw(name), fields.home);
