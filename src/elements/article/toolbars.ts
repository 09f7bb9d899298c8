import {html, nothing, type ReactiveControllerHost} from 'lit';
import type {Strings} from '../../i18n/strings.js';
import type {Reading} from './reading.js';
import {KEEPING_TOOLS, READING_TOOLS, type ToolName} from './tools/names.js';
import type * as Photos from './tools/photos.js';
import type {PortalArticleTools} from './tools/tools.js';

const TAG = 'portal-article-tools';

/** What the rows of tools depend on. */
export interface ToolFacts {
  names: readonly ToolName[];
  reading: Reading | undefined;
  strings: Strings;
}

/** The two rows of tools around an article; fetched only where there are tools, and done without where they can't be. */
export class Toolbars {
  readonly #rows = new Map<string, PortalArticleTools>();
  #arrival: Promise<void> | undefined;
  #photos: Pick<typeof Photos, 'linkPhotos' | 'unlinkPhotos'> | undefined;

  constructor(
    readonly host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment},
    readonly facts: () => ToolFacts,
  ) {}

  /** Settles when the tools can be drawn, or will not be. */
  arrive(): Promise<void> {
    if (this.facts().names.length === 0) return Promise.resolve();
    return (this.#arrival ??= this.#fetch());
  }

  /** The row above the article, or the one below. */
  render(place: 'above' | 'below'): unknown {
    const {names: wanted, reading, strings} = this.facts();
    const kinds: readonly ToolName[] = place === 'above' ? READING_TOOLS : KEEPING_TOOLS;
    const names = kinds.filter((name) => wanted.includes(name));
    if (!reading || names.length === 0) return nothing;
    if (!this.#photos) void this.arrive();
    return this.#photos ? this.#row(place, {names, reading, strings}) : nothing;
  }

  /** The room that the row above will take, so that nothing moves when it comes. */
  renderPlace(): unknown {
    const {names} = this.facts();
    return READING_TOOLS.some((name) => names.includes(name)) ? html`<div class="place" part="tools"></div>` : nothing;
  }

  /** What is done to the article itself, once it has been drawn. */
  settle(): void {
    const {names, reading, strings} = this.facts();
    if (!reading || !this.#photos) return;
    if (names.includes('photos')) this.#photos.linkPhotos(reading.article, strings, this.host.renderRoot);
    else this.#photos.unlinkPhotos(reading.article);
  }

  async #fetch(): Promise<void> {
    try {
      this.#photos = await import('./tools/define.js');
      this.host.requestUpdate();
    } catch {
      this.#arrival = undefined;
    }
  }

  #row(place: 'above' | 'below', facts: ToolFacts): PortalArticleTools {
    const row = this.#rows.get(place) ?? document.createElement(TAG);
    this.#rows.set(place, row);
    row.part.add('tools', place);
    return Object.assign(row, facts, {label: place === 'above' ? 'readingTools' : 'keepingTools'});
  }
}
