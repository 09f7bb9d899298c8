import {type Figure, FIGURES, type VisitStats} from '../models/visit-stats.js';
import type {Source} from './config.js';
import {Fields} from './fields.js';
import {askEndpoint, endpointOf, type Loaded, loaded} from './read.js';
import {SourceError} from './source-error.js';

/** Figures older than this are asked for again, in milliseconds: several counters of a page still share one request. */
const FRESH_FOR = 5000;

/** Asks for the figures of a visit counter. @throws SourceError `shape` when the answer has none of them */
export async function fetchStats(source: Source, signal?: AbortSignal): Promise<Loaded<VisitStats>> {
  const endpoint = endpointOf(source, 'stats');
  const answer = await askEndpoint({...source, ttl: Math.min(source.ttl, FRESH_FOR)}, endpoint, {}, signal);
  const fields = new Fields(endpoint.map, source, answer, answer.json);
  const figures: Partial<Record<Figure, number>> = {};
  for (const name of FIGURES) {
    const value = fields.count(name);
    if (value !== undefined && value >= 0) figures[name] = value;
  }
  if (Object.keys(figures).length === 0) throw new SourceError('shape', {url: answer.url, detail: FIGURES.join(', ')});
  return loaded({figures, onlineWindow: fields.count('onlineWindow')}, answer);
}
