import type {SourceConfig} from './config.js';

/** Dispatched on the document when a source comes, goes or changes. */
export const SOURCE_CHANGE = 'portal-source-change';

const defined = new Map<string, SourceConfig>();

/**
 * Gives a name to a source that is described in JavaScript, for `preset="name"`. Endpoints may be functions that answer in place of an
 * address (GraphQL, a backend that wants a token first, files of a site's own), and fields may be functions that make a text of
 * anything (rich text kept as JSON). What they give goes through the same conversions and checks as what a backend says.
 * @param name a preset of the library with this name is hidden by it
 */
export function defineSource(name: string, source: SourceConfig): void {
  defined.set(name, source);
  document.dispatchEvent(new Event(SOURCE_CHANGE));
}

/** The source that the page has given a name. */
export const definedSource = (name: string | undefined): SourceConfig | undefined => defined.get(name ?? '');

/** The names that the page has given. */
export const definedSources = (): string[] => [...defined.keys()];
