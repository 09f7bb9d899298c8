import type {LinkGroup, PortalLink} from '../models/link-group.js';
import {linkOf} from './field-values.js';
import type {Fields} from './fields.js';
import {isPresent} from './own-value.js';

/** Groups of links deeper in one another than this are left out: a list can make a group its own parent. */
const DEEPEST = 16;

/** An item of a list, and the items that it holds. */
interface Node {
  fields: Fields;
  children: readonly Node[];
  isGroup: boolean;
}

/** Groups that hold their links, and further groups. */
export function nestedGroups(items: readonly Fields[]): LinkGroup[] {
  return groupsOfNodes(items.map((fields) => nodeOf(fields, true)));
}

function nodeOf(fields: Fields, isTop = false): Node {
  const inside = fields.raw('children');
  const children = inOrder(fields.list('children').map((item) => fields.inside(item))).map((one) => nodeOf(one));
  return {fields, children, isGroup: Array.isArray(inside) || (isTop && !isPresent(fields.raw('url')))};
}

/** In the order that the backend gives by number; what has no number comes last. */
export function inOrder(items: Fields[]): Fields[] {
  const place = (fields: Fields): number => fields.count('order') ?? Infinity;
  return items.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** A flat list of links, each of which names its group. */
export function groupsByName(items: readonly Fields[]): LinkGroup[] {
  const groups = new Map<string, LinkGroup>();
  for (const fields of items) {
    const name = fields.text('group') ?? '';
    const group = groups.get(name) ?? {name, links: [], groups: []};
    group.links.push(...readLink(fields));
    groups.set(name, group);
  }
  return [...groups.values()];
}

/** Links that have the id of their group, and the groups by themselves. */
export function joinedGroups(items: readonly Fields[], groups: readonly Fields[]): LinkGroup[] {
  const byId = new Map<string | undefined, LinkGroup>();
  for (const fields of groups) byId.set(fields.text('id'), {name: nameOf(fields), links: [], groups: []});
  const others: LinkGroup = {name: '', links: [], groups: []};
  for (const fields of items) (byId.get(fields.text('groupId')) ?? others).links.push(...readLink(fields));
  return [...byId.values(), ...(others.links.length > 0 ? [others] : [])];
}

/** A flat list of groups and links, each of which has the id of what holds it. */
export function treeOfParents(items: readonly Fields[]): LinkGroup[] {
  const ids = new Set(items.map((fields) => fields.text('id')));
  const byParent = new Map<string, Fields[]>();
  for (const fields of items) {
    const parent = fields.text('parent') ?? '';
    const key = ids.has(parent) && parent !== fields.text('id') ? parent : '';
    byParent.set(key, byParent.get(key) ?? []);
    byParent.get(key)?.push(fields);
  }
  return groupsOfNodes(takeChildren(byParent, '', 0));
}

/** Each item is taken once, so that items which name one another come to an end. */
function takeChildren(byParent: Map<string, Fields[]>, id: string, depth: number): Node[] {
  const items = byParent.get(id) ?? [];
  byParent.delete(id);
  return items.map((fields) => {
    const key = fields.text('id');
    const children = key && depth < DEEPEST ? takeChildren(byParent, key, depth + 1) : [];
    return {fields, children, isGroup: children.length > 0 || (depth === 0 && !isPresent(fields.raw('url')))};
  });
}

/** Links that stand beside groups come in a group without a name, before the others. */
function groupsOfNodes(nodes: readonly Node[]): LinkGroup[] {
  const groups = nodes.filter(({isGroup}) => isGroup).map(readGroup);
  const links = nodes.filter(({isGroup}) => !isGroup).flatMap(({fields}) => readLink(fields));
  return links.length > 0 ? [{name: '', links, groups: []}, ...groups] : groups;
}

/** A group that is a link too has it as its first one. */
function readGroup({fields, children}: Node): LinkGroup {
  const links = children.filter(({isGroup}) => !isGroup).flatMap((child) => readLink(child.fields));
  return {
    name: nameOf(fields),
    links: [...(isPresent(fields.raw('url')) ? readLink(fields) : []), ...links],
    groups: children.filter(({isGroup}) => isGroup).map(readGroup),
  };
}

const nameOf = (fields: Fields): string => fields.text('name') ?? fields.text('title') ?? '';

/** What opens a menu has the address `#`, which leads nowhere. */
function readLink(fields: Fields): PortalLink[] {
  if (fields.raw('url') === '#') return [];
  const title = fields.text('title') ?? fields.text('name');
  const url = linkOf(fields, 'url');
  return title && url ? [{title, url, description: fields.text('description')}] : [];
}
