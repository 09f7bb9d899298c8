import type {ReactiveController} from 'lit';
import type {Loading} from '../controllers/loading.js';
import {diagnose, reportOnce} from '../controllers/report.js';
import type {Strings} from '../i18n/strings.js';
import type {EndpointName, SourceConfig} from '../sources/config.js';
import {type Finding, findingsOf} from '../sources/work-out.js';
import type {Inspection, inspectSource} from './inspector/inspection.js';
import type {PortalInspector} from './inspector/inspector.js';
import type {PortalElement} from './portal-element.js';

/** Guesses below this are pointed out to the webmaster. */
const DOUBTFUL = 0.5;

const TAG = 'portal-inspector';

/** What is looked at. */
export interface InspectionFacts {
  config: SourceConfig | undefined;
  /** The endpoints that the element uses. */
  names: readonly EndpointName[];
  loading: Loading;
  strings: Strings;
}

/** Tells a webmaster how an element reads its backend, where that is asked for. What it takes is loaded only then. */
export class InspectionController implements ReactiveController {
  #inspector: PortalInspector | undefined;
  /** What the inspection was made of. */
  #seen: readonly unknown[] = [];

  constructor(
    readonly host: PortalElement,
    readonly facts: () => InspectionFacts,
  ) {
    host.addController(this);
  }

  /** What was worked out of the element's source; `undefined` before, and where a page or a preset says how to read it. */
  get finding(): Finding | undefined {
    const {config} = this.facts();
    return config && findingsOf(config)[0];
  }

  hostUpdated(): void {
    const {finding} = this;
    const {strings, loading} = this.facts();
    if (finding && finding.inference.confidence < DOUBTFUL && loading.loaded)
      reportOnce(this.host, strings.guessed(loading.loaded.url));
    if (this.host.portalInspect) void this.#show();
    else this.#hide();
  }

  /** Looks the source up and writes it to the console. @throws SourceError when the source itself is not understood */
  async log(): Promise<Inspection> {
    const {inspectSource, logInspection} = await import('./inspector/index.js');
    const {config = {}, names, strings} = this.facts();
    const inspection = await inspectSource(this.host.localName, config, names);
    logInspection(inspection, strings);
    return inspection;
  }

  /** Stands behind what the element renders itself. */
  async #show(): Promise<void> {
    const {config, names, loading, strings} = this.facts();
    const made = [config, this.finding, loading.loaded, loading.error, strings];
    if (!config || (this.#inspector && made.every((value, index) => value === this.#seen[index]))) return;
    this.#seen = made;
    const problem = loading.error && (await diagnose(strings, loading.error));
    const inspection = await lookUp(this.host.localName, config, names);
    if (made !== this.#seen || !this.host.portalInspect) return;
    // By its tag: where the page has two copies of the library, the inspector is of the first.
    this.#inspector ??= document.createElement(TAG);
    Object.assign(this.#inspector, {strings, problem, inspection});
    this.host.renderRoot.append(this.#inspector);
  }

  #hide(): void {
    this.#inspector?.remove();
    this.#inspector = undefined;
  }
}

/** A source that can't be looked up is one that the element can't use either, and has told so; an inspector that can't be fetched is not there. */
async function lookUp(...source: Parameters<typeof inspectSource>): Promise<Inspection | undefined> {
  try {
    return await (await import('./inspector/index.js')).inspectSource(...source);
  } catch {
    return undefined;
  }
}
