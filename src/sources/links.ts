import type {LinkGroup, PortalLink} from '../models/link-group.js';
import type {Endpoint, Source} from './config.js';
import type {Fields} from './fields.js';
import {askEndpoint, endpointOf, fieldsOf, type Loaded, loaded} from './read.js';

/** Asks for the groups of links. Links without a title or a usable address are left out. */
export async function fetchLinks(source: Source, signal?: AbortSignal): Promise<Loaded<LinkGroup[]>> {
  const endpoint = endpointOf(source, 'links');
  const answer = await askEndpoint(source, endpoint, {}, signal);
  const items = fieldsOf(source, endpoint, answer);
  return loaded(
    endpoint.children ? items.map((item) => readGroup(item, endpoint)) : groupFlat(items, endpoint),
    answer,
  );
}

function readGroup(fields: Fields, {children = '', link = {}}: Endpoint): LinkGroup {
  const nested = fields.inside({children}, fields.item).list('children');
  const links = nested.flatMap((item) => readLink(fields.inside(link, item)));
  return {name: fields.text('name') ?? '', links, groups: []};
}

/** A flat list of links, each of which names its group. */
function groupFlat(items: readonly Fields[], endpoint: Endpoint): LinkGroup[] {
  const groups = new Map<string, LinkGroup>();
  for (const fields of items) {
    const name = endpoint.group ? (fields.inside({group: endpoint.group}, fields.item).text('group') ?? '') : '';
    const group = groups.get(name) ?? {name, links: [], groups: []};
    group.links.push(...readLink(fields));
    groups.set(name, group);
  }
  return [...groups.values()];
}

function readLink(fields: Fields): PortalLink[] {
  const title = fields.text('title');
  const url = fields.link('url');
  return title && url ? [{title, url, description: fields.text('description')}] : [];
}
