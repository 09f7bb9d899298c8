import type {ReactiveController} from 'lit';
import {nearestLang} from '../../../controllers/language.js';
import {reportOnce} from '../../../controllers/report.js';
import {CleanError} from '../../../html/clean-error.js';
import {metadataWords} from '../../../i18n/metadata.js';
import type {Strings} from '../../../i18n/strings.js';
import type {PortalElement} from '../../portal-element.js';
import type {ReadyArticle} from '../load-article.js';
import {ownAddress, siteName} from '../page.js';
import {type Description, describe} from './description.js';
import {DUBLIN_CORE, dublinCore} from './dublin-core.js';
import {Head} from './head.js';
import {jsonLd} from './json-ld.js';
import {openGraph} from './open-graph.js';
import {canonicalOf, hasArticleData} from './page.js';
import {pageTitle} from './page-title.js';

const GROUPS = ['json-ld', 'dublin-core', 'open-graph', 'title', 'canonical'] as const;
type Group = (typeof GROUPS)[number];

/** What is described, and how. */
export interface MetadataFacts {
  ready: ReadyArticle | undefined;
  /** Names of the groups, separated by spaces, or `all`. */
  groups: string;
  /** Who publishes the article, where the element says it. */
  publisher: string | undefined;
  strings: Strings;
}

/** Elements that describe their article, in the order in which they asked: the first one does. */
const asking = new Set<ArticleMetadata>();

/** Describes the article of an element to machines, in the head of the page, for as long as it is shown. */
export class ArticleMetadata implements ReactiveController {
  readonly #head = new Head();
  #writtenOf: readonly unknown[] = [];

  constructor(
    readonly host: PortalElement,
    readonly facts: () => MetadataFacts,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#withdraw();
  }

  hostUpdated(): void {
    const {ready, groups, publisher} = this.facts();
    if (!this.host.isConnected || groups.trim() === '') return this.#withdraw();
    asking.add(this);
    const [first] = asking;
    const about = [ready, groups, publisher, nearestLang(this.host)];
    if (first !== this || isSame(about, this.#writtenOf)) return;
    this.#writtenOf = about;
    this.#head.clear();
    if (ready) this.#write(ready);
  }

  #withdraw(): void {
    if (!asking.delete(this)) return;
    this.#head.clear();
    this.#writtenOf = [];
    const [next] = asking;
    next?.host.requestUpdate();
  }

  #write(ready: ReadyArticle): void {
    const {strings, publisher = siteName()} = this.facts();
    const canonical = canonicalOf(ready.article);
    const lang = nearestLang(this.host) || strings.lang;
    const article = describe(ready, {url: ownAddress() ?? canonical ?? pageAddress(), publisher, lang});
    for (const group of this.#groups()) this.#writers[group](article, canonical);
  }

  readonly #writers: Record<Group, (article: Description, canonical: string | undefined) => void> = {
    'json-ld': (article) => {
      if (!hasArticleData()) this.#writeJsonLd(jsonLd(article));
    },
    'dublin-core': (article) => {
      const {strings} = this.facts();
      if (!article.publisher) reportOnce(this.host, metadataWords(strings).needsPublisher);
      this.#head.link('schema.DC', DUBLIN_CORE);
      this.#head.metas('name', dublinCore(article));
    },
    'open-graph': (article) => this.#head.metas('property', openGraph(article)),
    title: ({title, publisher}) => this.#head.title((own) => pageTitle(title, own, publisher)),
    canonical: (_, canonical) => {
      if (canonical) this.#head.link('canonical', canonical);
    },
  };

  #writeJsonLd(json: string): void {
    try {
      this.#head.data('application/ld+json', json);
    } catch (error) {
      if (!(error instanceof CleanError)) throw error;
      reportOnce(this.host, metadataWords(this.facts().strings).needsPolicy(error.detail));
    }
  }

  #groups(): readonly Group[] {
    const {groups, strings} = this.facts();
    const named = groups.trim().split(/\s+/);
    for (const name of named)
      if (name !== 'all' && !isGroup(name))
        reportOnce(this.host, strings.unknownValue('metadata', name, ['all', ...GROUPS].join(', ')));
    return named.includes('all') ? GROUPS : GROUPS.filter((name) => named.includes(name));
  }
}

const isGroup = (name: string): boolean => GROUPS.some((group) => group === name);

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

const pageAddress = (): string => location.href.replace(/#.*$/, '');
