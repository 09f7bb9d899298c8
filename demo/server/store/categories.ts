import {type Database, select} from '../database.js';
import type {Categories} from '../schemas.js';

/** The categories in the editors' order, with the number of articles in each. */
export async function listCategories(database: Database): Promise<Categories> {
  const rows = await select<Categories['items'][number]>(
    database,
    `SELECT c.slug, c.name, count(a.id) AS count FROM categories c LEFT JOIN articles a ON a.category = c.slug
     GROUP BY c.slug ORDER BY c.position`,
  );
  return {items: rows.map(({slug, name, count}) => ({slug, name, count}))};
}
