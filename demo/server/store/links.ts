import {type Database, rowsOf, statement} from '../database.js';
import type {Links} from '../schemas.js';

type Group = Links['groups'][number];
type Link = Group['links'][number];

/** The directory of links in the editors' order; a group without links stays. */
export async function listLinks(database: Database): Promise<Links> {
  const [groups, links] = await database.batch(
    [
      statement('SELECT id, name FROM link_groups ORDER BY position'),
      statement('SELECT group_id, id, title, url, description FROM links ORDER BY position'),
    ],
    'read',
  );
  const all = rowsOf<Link & {group_id: string}>(links);
  return {groups: rowsOf<Omit<Group, 'links'>>(groups).map(({id, name}) => ({id, name, links: linksOf(id, all)}))};
}

function linksOf(group: string, links: (Link & {group_id: string})[]): Link[] {
  return links
    .filter((link) => link.group_id === group)
    .map(({id, title, url, description}) => ({id, title, url, description}));
}
