import {parseCount, parseDecimal} from '../text/numbers.js';
import {decodeEntities} from '../text/entities.js';
import {plainText} from '../text/plain.js';
import type {FieldMap, Source} from './config.js';
import type {Answer} from './answer.js';
import {evaluate} from './expression.js';
import {asList} from './own-value.js';
import type {Scope} from './scope.js';

/**
 * Reads the fields of one item of an answer, each as what the model wants. What is missing or of no use is `undefined`. What only some
 * elements read is in `field-values.ts`.
 */
export class Fields {
  readonly #scope: Scope;

  /** @param home what relative addresses belong to */
  constructor(
    readonly map: FieldMap,
    readonly source: Source,
    readonly answer: Answer,
    readonly item: unknown,
    readonly home = homeOf(source, answer.url),
  ) {
    this.#scope = {root: answer.json, item, headers: answer.headers};
  }

  raw(name: string): unknown {
    const expression = this.map[name];
    if (typeof expression === 'function') return expression(this.item, this.answer.json);
    return expression ? evaluate(expression, this.#scope) : undefined;
  }

  /** Plain text: references decoded, invisible characters dropped. Tags in it stay text. */
  text(name: string): string | undefined {
    const value = this.raw(name);
    return plainText(typeof value === 'string' ? decodeEntities(value) : value) || undefined;
  }

  count(name: string): number | undefined {
    return parseCount(this.raw(name));
  }

  decimal(name: string): number | undefined {
    return parseDecimal(this.raw(name));
  }

  list(name: string): unknown[] {
    return asList(this.raw(name));
  }

  /** The fields of an item inside this one, by the same map unless another is given. */
  inside(item: unknown, map = this.map): Fields {
    return new Fields(map, this.source, this.answer, item, this.home);
  }
}

/**
 * What relative addresses in an answer belong to: what the source says, otherwise the site of the backend (`Portals/0/a.jpg` is
 * meant from its root, whatever the path of the API). In data that the page itself holds, the page.
 */
export function homeOf({assets}: Pick<Source, 'assets'>, answerUrl: string): string {
  const isInline = answerUrl.includes('#');
  return assets ?? new URL(isInline ? '' : '/', answerUrl).href;
}
