import type {Endpoint, EndpointName, SourceConfig} from '../../sources/config.js';
import type {FieldGuess, Inference} from '../../sources/infer/report.js';
import {resolveSource} from '../../sources/resolve.js';
import {findingsOf} from '../../sources/work-out.js';

/** A field, and how its value is found; with confidence and reasons where that was worked out. */
export type InspectedField = Pick<FieldGuess, 'field' | 'expression'> & Partial<FieldGuess>;

/** How the answers of one endpoint are read. */
export interface InspectedEndpoint {
  name: EndpointName;
  url: string;
  fields: readonly InspectedField[];
  /** Absent where the page or a preset says how the answers are read. */
  inference?: Inference | undefined;
}

/** How an element reads its backend. */
export interface Inspection {
  /** Name of the element. */
  tag: string;
  /** The source as a page could describe it, with what was worked out. */
  config: SourceConfig;
  endpoints: readonly InspectedEndpoint[];
}

/**
 * Looks up how an element reads its backend.
 * @param names the endpoints that it uses
 * @throws SourceError when the source itself is not understood
 */
export async function inspectSource(
  tag: string,
  config: SourceConfig,
  names: readonly EndpointName[],
): Promise<Inspection> {
  const [finding] = findingsOf(config);
  const known = finding?.config ?? config;
  const {endpoints} = await resolveSource(known);
  const used: readonly EndpointName[] = finding ? placesOf(finding.inference, names) : names;
  const inspected = used.flatMap((name) => {
    const endpoint = endpoints[name];
    return endpoint ? [inspectEndpoint(name, endpoint, finding?.inference)] : [];
  });
  return {tag, config: known, endpoints: inspected.slice(0, finding ? 1 : undefined)};
}

/** Days that are counted from articles are read from the list. */
const placesOf = ({kind}: Inference, names: readonly EndpointName[]): readonly EndpointName[] =>
  kind === 'articles' ? [...names.filter((name) => name !== 'days'), 'list'] : names;

function inspectEndpoint(name: EndpointName, {url, map}: Endpoint, inference?: Inference): InspectedEndpoint {
  const guesses = inference?.fields ?? [];
  const fields = Object.entries(map).map(([field, expression]): InspectedField => {
    const guess = guesses.find((one) => one.field === field && one.expression === expression);
    return guess ?? {field, expression: typeof expression === 'string' ? expression : '(…) => …'};
  });
  return {name, url, fields, inference};
}
