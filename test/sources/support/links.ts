import type {LinkGroup} from '../../../src/index.js';
import {expected} from './recorded.js';

/** Names, titles and addresses of groups. */
export type Tree = [name: string, links: [title: string, url: string][]][];

export const treeOf = (groups: readonly LinkGroup[]): Tree =>
  groups.map(({name, links}) => [name, links.map(({title, url}) => [title, url])]);

/** The tree that is expected, with addresses as a page on that site means them, and without those that must be refused. */
export function expectedTree(site: string): Tree {
  return expected.linkTree.map(({name, links}) => [
    name,
    links
      .filter(({url}) => !expected.linkUrlsToRefuse.includes(url))
      .map(({title, url}) => [title, new URL(url, site).href]),
  ]);
}

/** Flat lists can't hold a group without links. */
export const withoutEmpty = (tree: Tree): Tree => tree.filter(([, links]) => links.length > 0);

export const sorted = (tree: Tree): Tree => [...tree].sort(([a], [b]) => a.localeCompare(b));
