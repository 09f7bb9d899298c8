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
  /** Whether the element's own attributes can say how it is read. */
  isOwn: boolean;
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
  const used = finding ? [finding.name] : names;
  const inspected = used.flatMap((name) => {
    const endpoint = endpoints[name];
    const isOwn = names.includes(name);
    return endpoint && !endpoint.isOpen ? [{...inspectEndpoint(endpoint, finding?.inference), name, isOwn}] : [];
  });
  const isFirst = ({url}: InspectedEndpoint, at: number): boolean =>
    inspected.findIndex((other) => other.url === url) === at;
  return {tag, config: known, endpoints: inspected.filter(isFirst)};
}

function inspectEndpoint(
  {url, map}: Endpoint,
  inference?: Inference,
): Pick<InspectedEndpoint, 'url' | 'fields' | 'inference'> {
  const fields = Object.entries(map).map(([field, expression]): InspectedField => {
    const guess = inference?.fields.find((one) => one.field === field && one.expression === expression);
    return guess ?? {field, expression: typeof expression === 'string' ? expression : '(…) => …'};
  });
  return {url, fields, inference};
}
