import type {LinkGroup} from '../models/link-group.js';
import type {Endpoint, Source} from './config.js';
import type {Fields} from './fields.js';
import {groupsByName, joinedGroups, nestedGroups, treeOfParents} from './link-groups.js';
import {askAll} from './paging.js';
import {endpointOf, fieldsOf, type Loaded, loaded} from './read.js';
import type {Answer} from './request.js';

/**
 * Asks for the groups of links, whichever way the backend says which link belongs where. Links without a title or a usable
 * address are left out.
 */
export async function fetchLinks(source: Source, signal?: AbortSignal): Promise<Loaded<LinkGroup[]>> {
  const links = endpointOf(source, 'links');
  const {linkGroups} = source.endpoints;
  const [answers, names] = await Promise.all([
    askAll(source, links, signal),
    linkGroups ? askAll(source, linkGroups, signal) : [],
  ]);
  const items = itemsInOrder(source, links, answers);
  const groups = linkGroups && itemsInOrder(source, linkGroups, names);
  return loaded(groups ? joinedGroups(items, groups) : groupsOf(links, items), ...answers, ...names);
}

function groupsOf({map}: Endpoint, items: readonly Fields[]): LinkGroup[] {
  if (map['parent']) return treeOfParents(items);
  return map['group'] ? groupsByName(items) : nestedGroups(items);
}

/** In the order that the backend gives by number, where it does. */
function itemsInOrder(source: Source, endpoint: Endpoint, answers: readonly Answer[]): Fields[] {
  const items = answers.flatMap((answer) => fieldsOf(source, endpoint, answer));
  const place = (fields: Fields): number => fields.count('order') ?? Infinity;
  return endpoint.map['order'] ? items.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b))) : items;
}
