import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Strings} from '../../i18n/strings.js';
import type {LinkGroup, PortalLink} from '../../models/link-group.js';
import {isExternal} from '../../text/url.js';

export interface SelectOptions {
  group: LinkGroup;
  chosen: PortalLink | undefined;
  target: string;
  strings: Strings;
  choose: (link: PortalLink | undefined) => void;
}

/** The list of a group's sites, with a link to the chosen one beside it. */
export function renderSelect({group, chosen, target, strings, choose}: SelectOptions): TemplateResult {
  const links = allLinks(group);
  const onChange = (event: Event): void => choose(links[(event.target as HTMLSelectElement).selectedIndex - 1]);
  return html`
    <div class="group" part="group">
      <label>
        <span part="label">${group.name}</span>
        <select part="select" @change=${onChange} .selectedIndex=${live(chosen ? links.indexOf(chosen) + 1 : 0)}>
          <option>${strings.links.choose}</option>
          ${links.map((link) => html`<option>${link.title}</option>`)}
        </select>
      </label>
      ${renderGo(chosen, target, strings)}
    </div>
  `;
}

/** Before a site is chosen the link leads nowhere, and says so. */
function renderGo(chosen: PortalLink | undefined, target: string, strings: Strings): TemplateResult {
  if (!chosen) return html`<span class="go" part="go" role="link" aria-disabled="true">${strings.links.go}</span>`;
  const hint = target === '_blank' ? ` (${strings.opensNewWindow})` : '';
  return html`
    <a
      class="go"
      part="go"
      href=${chosen.url}
      target=${target || nothing}
      rel=${isExternal(chosen.url) ? 'noopener' : nothing}
      aria-label=${strings.links.goTo(chosen.title) + hint}
    >
      ${strings.links.go}
    </a>
  `;
}

const allLinks = (group: LinkGroup): PortalLink[] => [...group.links, ...group.groups.flatMap(allLinks)];
