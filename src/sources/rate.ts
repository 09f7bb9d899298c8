import {type RatingSummary, ratingSummary} from '../models/rating.js';
import type {Answer} from './answer.js';
import type {Endpoint, FieldMap, Source, SourceConfig} from './config.js';
import {partsOf} from './endpoints.js';
import {Fields} from './fields.js';
import {contentType, itemsOf, questionOf} from './read.js';
import {resolveSource} from './resolve.js';
import type {Query} from './query.js';
import {SourceError} from './source-error.js';
import {tryOnce} from './tries.js';

/** A rating as it is sent. */
export type Rating = Query & Required<Pick<Query, 'score' | 'scale' | 'rating'>>;

/** What is sent to an address that says nothing of its body. */
const BODY = '{"id": "{id}", "score": {score}, "scale": {scale}}';

/** Where an answer that nobody has described has its result, if it has one. */
const MAP: FieldMap = {
  average: 'average ?? rating.average',
  count: 'count ?? rating.count',
  scale: 'scale ?? rating.scale',
};

/**
 * The source of an element, with where it takes ratings.
 * @param url the element's own address for them, if it has one
 * @returns `undefined` where there is nowhere to send them
 * @throws SourceError as `resolveSource`
 */
export async function resolveRating(config: SourceConfig, url: string | undefined): Promise<Source | undefined> {
  const source = await resolveSource(url ? {...config, rate: {...partsOf('rate', config.rate), url}} : config);
  const {rate} = source.endpoints;
  return rate?.url || rate?.load ? source : undefined;
}

/**
 * Sends a reader's rating, once: it counts, so it is neither sent again by itself nor shared with another one.
 * @returns what all ratings come to, where the backend says so
 * @throws SourceError
 */
export async function sendRating(source: Source, rating: Rating): Promise<RatingSummary | undefined> {
  const endpoint = writing(source, source.endpoints.rate ?? {url: '', map: {}});
  const answer = await sendOnce(source, endpoint, rating);
  return answer && summaryOf(source, endpoint, answer, rating.scale);
}

/** The endpoint with what goes without saying. */
function writing(source: Source, {body = BODY, headers, map, ...endpoint}: Endpoint): Endpoint {
  const isTyped = contentType({...source.headers, ...headers}) !== undefined;
  return {
    ...endpoint,
    method: 'POST',
    body,
    headers: isTyped ? {...headers} : {'Content-Type': 'application/json', ...headers},
    map: Object.keys(map).length > 0 ? map : MAP,
  };
}

async function sendOnce(source: Source, endpoint: Endpoint, rating: Rating): Promise<Answer | undefined> {
  try {
    return await tryOnce(source, questionOf(source, endpoint, rating), new AbortController().signal);
  } catch (error) {
    if (isWordless(error)) return undefined;
    throw error;
  }
}

/** A good status with nothing behind it, or with `OK`, is thanks enough; a page of HTML is that of a login or an error. */
const isWordless = (error: unknown): boolean =>
  error instanceof SourceError && error.code === 'not-json' && !error.facts.detail?.startsWith('HTML');

function summaryOf(source: Source, endpoint: Endpoint, answer: Answer, scale: number): RatingSummary | undefined {
  const [item] = itemsOf(answer, endpoint);
  const fields = new Fields(endpoint.map, source, answer, item);
  const given = {average: fields.decimal('average'), count: fields.count('count'), scale: fields.count('scale')};
  return ratingSummary(given, scale);
}
