import type {EndpointName, Source, SourceConfig} from './config.js';
import type {Inference} from './infer/report.js';
import type {Query} from './query.js';
import {askEndpoint} from './read.js';
import {resolveSource} from './resolve.js';
import {SourceError} from './source-error.js';

/** What was found out about an endpoint that nobody has described. */
export interface Finding {
  /** The endpoint; `list` where days are counted from articles. */
  name: EndpointName;
  inference: Inference;
  /** The source as a page could have described it. */
  config: SourceConfig;
}

/** The answer that was looked at is the one to the question at hand, also where none is kept. In milliseconds. */
const AGAIN_WITHIN = 1000;

const findings = new WeakMap<SourceConfig, Map<EndpointName, Finding>>();

/** What was found out about the endpoints of a source so far. */
export const findingsOf = (config: SourceConfig): Finding[] => [...(findings.get(config)?.values() ?? [])];

/**
 * Makes sure that it is known how an endpoint answers: where nobody has said it, from its answer to the question at hand.
 * @returns the source, with what was found out
 * @throws SourceError `shape` when nothing in the answer is what is looked for
 */
export async function workOut(source: Source, name: EndpointName, query: Query, signal?: AbortSignal): Promise<Source> {
  const endpoint = source.endpoints[name];
  if (!endpoint?.isOpen) return source;
  const known = findings.get(source.config)?.get(name);
  if (known) return resolveSource(known.config);
  const answer = await askEndpoint(source, endpoint, query, signal);
  const {findOut, withoutItems} = await importInference();
  const finding = findOut(source, name, answer);
  if (!finding) return withoutItems(source, name, answer);
  findings.set(source.config, (findings.get(source.config) ?? new Map<EndpointName, Finding>()).set(name, finding));
  return {...(await resolveSource(finding.config)), ttl: Math.max(source.ttl, Date.now() - answer.at + AGAIN_WITHIN)};
}

async function importInference(): Promise<typeof import('./find-out.js')> {
  try {
    return await import('./find-out.js');
  } catch (error) {
    throw new SourceError('unreachable', {url: 'find-out.js', detail: String(error)});
  }
}
