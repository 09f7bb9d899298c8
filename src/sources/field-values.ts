import {type NewsDate, parseDate} from '../dates/parse.js';
import {linkUrl, webUrl} from '../text/url.js';
import type {Fields} from './fields.js';
import {isRecord} from './own-value.js';

/** HTML or other text whose spaces and line breaks matter; what an editor keeps as JSON, as that. */
export function htmlOf(fields: Fields, name: string): string | undefined {
  const value = fields.raw(name);
  if (typeof value === 'string') return value.normalize('NFC');
  return isRichText(value) ? JSON.stringify(value).normalize('NFC') : undefined;
}

/** Whether a value looks like the nodes of a text. */
function isRichText(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isRichText);
  if (!isRecord(value)) return false;
  const names = ['root', 'ops', 'blocks', 'document', 'children', 'content', 'text', '_type'];
  return (
    names.some((name) => Object.hasOwn(value, name)) || (Object.hasOwn(value, 'type') && Object.hasOwn(value, 'data'))
  );
}

/** A date in any spelling; without a zone of its own it is one of the source's. */
export const dateOf = (fields: Fields, name: string): NewsDate | undefined =>
  parseDate(fields.raw(name), fields.source.zone);

/** An address that readers can follow. */
export const linkOf = (fields: Fields, name: string): string | undefined =>
  linkUrl(addressOf(fields.raw(name)), fields.home);

/** The address of a picture. */
export const pictureOf = (fields: Fields, name: string): string | undefined =>
  webUrl(addressOf(fields.raw(name)), fields.home);

/** SharePoint writes what an address is called after it: `https://sxd.example/cau.jpg, Cầu Sông Hải`. */
const addressOf = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/^(\s*https?:\/\/[^\s,]+), .*/s, '$1') : value;
