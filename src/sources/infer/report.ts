import type {EndpointParts} from '../config.js';

/** What an answer is read for; `days` may turn out to be `articles`, from whose dates days are counted. */
export type Kind = 'articles' | 'article' | 'days' | 'links' | 'stats';

/** Why something was decided. Words for each are in `src/i18n/inference.ts`. */
export type ReasonCode =
  | 'name'
  | 'nearName'
  | 'value-date'
  | 'value-html'
  | 'value-image'
  | 'value-url'
  | 'value-text'
  | 'value-number'
  | 'unique'
  | 'only'
  | 'header'
  | 'platform'
  | 'filter';

/** One reason, with what it speaks of: a name, or how many values of how many (`12/12`). */
export interface Reason {
  code: ReasonCode;
  detail?: string;
}

/** How a field of the model was found. */
export interface FieldGuess {
  field: string;
  /** In the language of mappings. */
  expression: string;
  /** From 0 to 1. */
  confidence: number;
  reasons: Reason[];
  /** The first value as text, at most 80 characters. */
  example?: string;
  /** The next best expressions. */
  others: string[];
}

/** A preset that answers in this form. */
export interface PlatformGuess {
  preset: string;
  base: string;
  params?: Record<string, string>;
  /** From 0 to 1. */
  confidence: number;
  reasons: Reason[];
}

/** How a backend answers, as found out from one answer. */
export interface Inference {
  /** What the answer turned out to be. */
  kind: Kind;
  platform?: PlatformGuess;
  /** All that is needed to read such answers. */
  parts: EndpointParts;
  fields: FieldGuess[];
  /** Of the whole, from 0 to 1. */
  confidence: number;
}

/** The answer to find out from. */
export interface InferAnswer {
  url: string;
  json: unknown;
  headers: Headers;
}

/** What was asked. */
export interface InferQuestion {
  kind: Kind;
  /** IANA zone of dates without one. */
  zone: string;
  /** The address as the page gives it, absolute, maybe with `{variables}`. */
  url: string;
}
