import {type NewsDate, parseDate} from '../dates/parse.js';
import {parseCount} from '../text/numbers.js';
import {decodeEntities} from '../text/entities.js';
import {plainText} from '../text/plain.js';
import {linkUrl, webUrl} from '../text/url.js';
import type {FieldMap, Source} from './config.js';
import {evaluate, type Scope} from './expression.js';
import type {Answer} from './request.js';

/** Reads the fields of one item of an answer, each as what the model wants. What is missing or of no use is `undefined`. */
export class Fields {
  readonly #scope: Scope;

  constructor(
    readonly map: FieldMap,
    readonly source: Source,
    readonly answer: Answer,
    readonly item: unknown,
  ) {
    this.#scope = {root: answer.json, item, headers: answer.headers};
  }

  raw(name: string): unknown {
    const expression = this.map[name];
    return expression === undefined ? undefined : evaluate(expression, this.#scope);
  }

  /** Plain text: references decoded, invisible characters dropped. Tags in it stay text. */
  text(name: string): string | undefined {
    const value = this.raw(name);
    return plainText(typeof value === 'string' ? decodeEntities(value) : value) || undefined;
  }

  /** HTML or other text whose spaces and line breaks matter. */
  html(name: string): string | undefined {
    const value = this.raw(name);
    return typeof value === 'string' ? value.normalize('NFC') : undefined;
  }

  count(name: string): number | undefined {
    return parseCount(this.raw(name));
  }

  date(name: string): NewsDate | undefined {
    return parseDate(this.raw(name), this.source.zone);
  }

  link(name: string): string | undefined {
    return linkUrl(this.raw(name), this.source.assets ?? this.answer.url);
  }

  /** The address of a picture. */
  picture(name: string): string | undefined {
    return webUrl(this.raw(name), this.source.assets ?? this.answer.url);
  }

  list(name: string): unknown[] {
    const value = this.raw(name);
    return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  }

  /** The same map's fields of an item inside this one. */
  inside(map: FieldMap, item: unknown): Fields {
    return new Fields(map, this.source, this.answer, item);
  }
}
