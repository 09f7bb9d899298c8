import {html, nothing, type TemplateResult} from 'lit';
import type {Strings} from '../../i18n/strings.js';
import {countLinks, type LinkGroup, type PortalLink} from '../../models/link-group.js';
import {isExternal} from '../../text/url.js';
import {renderHeading} from '../heading.js';

export interface GroupOptions {
  target: string;
  strings: Strings;
  headingLevel: number;
}

/** Groups that open and close: native, so find-in-page and the keyboard work as everywhere. */
export function renderAccordion(groups: readonly LinkGroup[], options: GroupOptions): TemplateResult {
  return html`
    ${groups.map(
      (group) => html`
        <details>
          <summary>
            <span>${group.name}</span>
            <span class="portal-links-count">${options.strings.links.count(countLinks(group))}</span>
          </summary>
          ${renderLinks(group, options)}
          ${group.groups.length ? html`<div>${renderAccordion(group.groups, options)}</div>` : nothing}
        </details>
      `,
    )}
  `;
}

/** All groups open, each under its heading. */
export function renderList(groups: readonly LinkGroup[], options: GroupOptions): TemplateResult {
  const inner = {...options, headingLevel: Math.min(options.headingLevel + 1, 6)};
  return html`
    ${groups.map(
      (group) => html`
        <section>
          ${group.name ? renderHeading(options.headingLevel, group.name) : nothing} ${renderLinks(group, options)}
          ${renderList(group.groups, inner)}
        </section>
      `,
    )}
  `;
}

function renderLinks({links}: LinkGroup, options: GroupOptions): unknown {
  if (links.length === 0) return nothing;
  return html`
    <ul>
      ${links.map((link) => html`<li>${renderLink(link, options)}</li>`)}
    </ul>
  `;
}

function renderLink({title, url, description}: PortalLink, {target, strings}: GroupOptions): TemplateResult {
  const hint =
    target === '_blank' ? html`<span class="portal-links-hint"> (${strings.opensNewWindow})</span>` : nothing;
  const rel = isExternal(url) ? 'noopener' : nothing;
  return html`<a href=${url} target=${target || nothing} rel=${rel}>${title}${hint}</a>${
      description ? html`<small>${description}</small>` : nothing
    }`;
}
