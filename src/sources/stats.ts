import {type Figure, FIGURES, type VisitStats} from '../models/visit-stats.js';
import type {EndpointName, Source} from './config.js';
import {Fields} from './fields.js';
import {askEndpoint, endpointOf, itemsOf, type Loaded, loaded, nameOf} from './read.js';
import {backendWords} from './words.js';
import {SourceError} from './source-error.js';
import {workOut} from './work-out.js';

/** Figures older than this are asked for again, in milliseconds: several counters of a page still share one request. */
const FRESH_FOR = 5000;

/**
 * Asks for the figures of a visit counter, and for the one of now where it stands apart; without that one the others are shown.
 * @throws SourceError `shape` when the answer has no figure
 */
export async function fetchStats(source: Source, signal?: AbortSignal): Promise<Loaded<VisitStats>> {
  const name = nameOf(source, 'stats', 'online');
  const isApart = name === 'stats' && source.endpoints.online;
  const now = isApart ? askStats(source, 'online', signal).catch(() => undefined) : undefined;
  const {value, ...rest} = await askStats(source, name, signal);
  const more = (await now)?.value;
  return {value: {...value, ...more, figures: {...value.figures, ...more?.figures}}, ...rest};
}

async function askStats(source: Source, name: EndpointName, signal?: AbortSignal): Promise<Loaded<VisitStats>> {
  const known = await workOut(source, name, {}, signal);
  const endpoint = endpointOf(known, name);
  const fresh = {...known, ttl: Math.min(known.ttl, FRESH_FOR)};
  const answer = await askEndpoint(fresh, endpoint, {}, signal);
  const [item] = itemsOf(answer, endpoint);
  const fields = new Fields(endpoint.map, known, answer, item);
  const figures = readFigures(fields);
  if (Object.keys(figures).length > 0) return loaded({figures, onlineWindow: fields.count('onlineWindow')}, answer);
  throw new SourceError('shape', {url: answer.url, detail: (await backendWords(answer.json)) ?? FIGURES.join(', ')});
}

function readFigures(fields: Fields): VisitStats['figures'] {
  const figures: Partial<Record<Figure, number>> = {};
  for (const name of FIGURES) {
    const value = fields.count(name);
    if (value !== undefined && value >= 0) figures[name] = value;
  }
  return figures;
}
