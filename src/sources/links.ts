import type {LinkGroup} from '../models/link-group.js';
import type {Endpoint, Source} from './config.js';
import type {Fields} from './fields.js';
import {groupsByName, inOrder, joinedGroups, nestedGroups, treeOfParents} from './link-groups.js';
import {isPresent} from './own-value.js';
import {askAll} from './paging.js';
import {endpointOf, fieldsOf, type Loaded, loaded} from './read.js';
import type {Answer} from './request.js';
import {workOut} from './work-out.js';

/**
 * Asks for the groups of links, whichever way the backend says which link belongs where. Links without a title or a usable
 * address are left out.
 */
export async function fetchLinks(source: Source, signal?: AbortSignal): Promise<Loaded<LinkGroup[]>> {
  const known = await workOut(await workOut(source, 'links', {}, signal), 'linkGroups', {}, signal);
  const links = endpointOf(known, 'links');
  const {linkGroups} = known.endpoints;
  const [answers, names] = await Promise.all([
    askAll(known, links, signal),
    linkGroups ? askAll(known, linkGroups, signal) : [],
  ]);
  const items = itemsInOrder(known, links, answers);
  const groups = linkGroups && itemsInOrder(known, linkGroups, names);
  return loaded(groups ? joinedGroups(items, groups) : groupsOf(items), ...answers, ...names);
}

/** What the items have says how they belong together. */
function groupsOf(items: readonly Fields[]): LinkGroup[] {
  const have = (name: string): boolean => items.some((fields) => isPresent(fields.raw(name)));
  if (have('children')) return nestedGroups(items);
  if (have('parent')) return treeOfParents(items);
  return have('group') ? groupsByName(items) : nestedGroups(items);
}

function itemsInOrder(source: Source, endpoint: Endpoint, answers: readonly Answer[]): Fields[] {
  return inOrder(answers.flatMap((answer) => fieldsOf(source, endpoint, answer)));
}
