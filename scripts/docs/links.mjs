import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {linksOf, parse, placesOf} from './markdown.mjs';

/**
 * @param {import('./markdown.mjs').Document} document
 * @param {string} link
 * @returns {string[]} what is wrong with it
 */
function complaints(document, link) {
  if (/^[a-z]+:/.test(link)) return [];
  const [path = '', place] = link.split('#');
  const target = path ? normalize(join(dirname(document.file), path)) : document.file;
  if (!existsSync(target)) return [`${link} leads nowhere`];
  if (!place) return [];
  const places = placesOf(parse(target, readFileSync(target, 'utf8')));
  return places.includes(place) ? [] : [`${link}: there is no such place`];
}

/**
 * Links within the project that don't lead anywhere. Other sites are not asked.
 *
 * @param {import('./markdown.mjs').Document} document
 */
export const wrongLinks = (document) => linksOf(document).flatMap((link) => complaints(document, link));
