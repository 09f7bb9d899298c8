import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {LightContentController} from '../../controllers/light-content.js';
import {LoadingController} from '../../controllers/loading.js';
import {countLinks, type LinkGroup, type PortalLink} from '../../models/link-group.js';
import type {SourceConfig} from '../../sources/config.js';
import {fetchLinks} from '../../sources/links.js';
import {resolveSource} from '../../sources/resolve.js';
import {flag} from '../flag.js';
import {PortalElement} from '../portal-element.js';
import {renderAccordion, renderList} from './groups.js';
import {lightStyles, styles} from './link-directory.styles.js';
import {renderSelect} from './select.js';

/** How the groups of links are laid out. */
const LINK_LAYOUTS = ['accordion', 'list', 'select'] as const;
export type LinkLayout = (typeof LINK_LAYOUTS)[number];

const SKELETON_GROUPS = 5;

/**
 * A directory of other sites in named groups. As an accordion or a list the links are ordinary HTML in the page; as selects the reader
 * chooses a site and then follows the link beside it: choosing alone never leaves the page.
 *
 * @summary Groups of links to other sites.
 * @tagname portal-link-directory
 * @slot - The author's own content, such as a list of links, shown until there are groups and when there are none.
 * @slot heading - Filled by the `heading` attribute.
 * @slot groups - Filled with the groups as an accordion or a list.
 * @csspart body - What holds the groups.
 * @csspart groups - All groups as selects.
 * @csspart group - A group, as a select.
 * @csspart label - The name of such a group.
 * @csspart select - Its list of sites.
 * @csspart go - The link to the chosen site.
 * @csspart notice - What holds the sentence about the state.
 * @csspart retry - The button that asks again.
 * @cssprop [--portal-link-directory-gap=0.75em] - Space between two groups.
 * @fires portal-load - The groups have arrived; `detail` is `{url, isStale}`. Does not bubble.
 * @fires portal-error - There are none; `detail` is `{code, url, status}`. Does not bubble.
 */
export class PortalLinkDirectory extends PortalElement {
  static override styles = [PortalElement.styles, styles];

  /** `accordion` (groups that open), `list` (all open, under headings) or `select` (one list to choose from for each group). */
  @property() layout: LinkLayout = 'accordion';

  /** Where the links open, as in `<a target>`. `_blank` is said to the reader. */
  @property() target = '';

  /** Whether groups without links are shown. */
  @property({attribute: 'show-empty', ...flag}) showEmpty = false;

  /** The site chosen in each group. */
  @state() private chosen: ReadonlyMap<LinkGroup, PortalLink> = new Map();

  protected readonly loading: LoadingController<LinkGroup[], [SourceConfig]> = new LoadingController(
    this,
    this.language,
    {
      args: (): [SourceConfig] | undefined => this.sources.config && [this.sources.config],
      load: async ([config], signal) => fetchLinks(await resolveSource(config), signal),
      isEmpty: (groups) => groups.every((group) => countLinks(group) === 0),
    },
  );

  constructor() {
    super();
    new LightContentController(this, 'groups', () => this.#renderGroups(), lightStyles);
  }

  protected override urls(): {links: string | undefined} {
    return {links: this.src};
  }

  protected override choices(): {layout: readonly string[]} {
    return {layout: LINK_LAYOUTS};
  }

  protected override emptyText(): string {
    return this.strings.links.empty;
  }

  protected override renderSkeleton(): TemplateResult {
    return html` ${[...'.'.repeat(SKELETON_GROUPS)].map(() => html`<span class="bar"></span>`)} `;
  }

  protected override renderContent(): unknown {
    return this.layout === 'select'
      ? html`<div class="wall groups" part="groups">${this.#groups().map((group) => this.#renderSelect(group))}</div>`
      : html`<slot name="groups"></slot>`;
  }

  #renderSelect(group: LinkGroup): TemplateResult {
    return renderSelect({
      group,
      chosen: this.chosen.get(group),
      target: this.target,
      strings: this.strings,
      choose: (link) => this.#choose(group, link),
    });
  }

  #choose(group: LinkGroup, link: PortalLink | undefined): void {
    const chosen = new Map(this.chosen);
    if (link) chosen.set(group, link);
    else chosen.delete(group);
    this.chosen = chosen;
  }

  #renderGroups(): unknown {
    if (!this.loading.value) return undefined;
    if (this.layout === 'select') return nothing;
    const options = {
      target: this.target,
      strings: this.strings,
      headingLevel: this.heading ? this.headingLevel + 1 : this.headingLevel,
    };
    return this.layout === 'list' ? renderList(this.#groups(), options) : renderAccordion(this.#groups(), options);
  }

  #groups(): LinkGroup[] {
    const groups = this.loading.value ?? [];
    return this.showEmpty ? groups : groups.filter((group) => countLinks(group) > 0);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-link-directory': PortalLinkDirectory;
  }
}
