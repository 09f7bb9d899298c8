import {expect} from '@open-wc/testing';
import type {Article, ArticleSummary} from '../../../src/index.js';
import {expected, type ExpectedArticle} from './recorded.js';

const NEWEST = expected.newestFirst;
const DAY = expected.byDay['2019-12-28'] ?? [];
const without = (slug: string): string[] => DAY.filter((other) => other !== slug);

/** The articles of the lists that are not simply the five newest; `khong-ngay` has no date. */
const LISTS: Record<string, readonly string[]> = {
  'wordpress/list-all': [...NEWEST, 'khong-ngay'],
  'wordpress/list-page2': NEWEST.slice(5, 10),
  'strapi/list-fields': [...NEWEST, 'khong-ngay'],
  'strapi/list-page3': [...NEWEST.slice(10), 'khong-ngay'],
  'json-server-0.17/list': ['khong-ngay', ...NEWEST.slice(0, 4)],
  'json-server-0.17/list-page3': NEWEST.slice(9),
  'json-server-0.17/list-all': [...NEWEST].reverse().concat('khong-ngay'),
  'json-server-1/list': ['khong-ngay', ...NEWEST.slice(0, 4)],
  'json-server-1/list-page3': NEWEST.slice(9),
  'json-server-1/list-page99': NEWEST.slice(9),
  'drf/list-page3': [...NEWEST.slice(10), 'khong-ngay'],
  'dnn-2sxc/list': [...NEWEST, 'khong-ngay'],
  'asmx/list-all': [...NEWEST, 'khong-ngay'],
  'asmx/list-string': NEWEST.slice(0, 5),
  'nukeviet-rss/list.xml': NEWEST,
};

/** What is left of answers to questions that are put wrongly: never an article of another day. */
const TRAPS: Record<string, readonly string[]> = {
  'wordpress/day-local': without('ket-qua-xo-so'),
  'json-server-0.17/day-z': without('ket-qua-xo-so'),
  'strapi/day-naive': without('doi-bong-tinh-vo-dich'),
};

/** The articles that a list must yield, in its order. */
export const slugsInList = (path: string): readonly string[] => LISTS[path] ?? NEWEST.slice(0, 5);

/** The articles of 28 December 2019 that an answer must yield, in no order. */
export const slugsOfDay = (path: string): readonly string[] => TRAPS[path] ?? DAY;

/** Which article it is, by its title. */
export function expectedOf({title, date}: ArticleSummary): ExpectedArticle {
  const found = expected.articles.find(({titlePlain, titleFromHtml}) => [titlePlain, titleFromHtml].includes(title));
  if (!found) throw new Error(`No article is called “${title}” (${date?.day})`);
  return found;
}

export const slugOf = (article: ArticleSummary): string => expectedOf(article).slug;

const OF_HTML = 'Bài kiểm thử an toàn hiển thị.';

/**
 * Checks every field that is mapped.
 * @param isToMinute the backend knows no seconds
 */
export function checkArticle(article: Article | ArticleSummary, fields: readonly string[], isToMinute = false): void {
  const wanted = expectedOf(article);
  const {slug} = wanted;
  const is = (field: string): boolean => fields.includes(field);
  if (is('date')) {
    const epochMs = wanted.epochMs === null ? undefined : wanted.epochMs - (isToMinute ? wanted.epochMs % 60_000 : 0);
    expect(article.date?.epochMs, `${slug}: instant`).to.equal(epochMs);
    expect(article.date?.day, `${slug}: day`).to.equal(wanted.day ?? undefined);
  }
  if (is('slug')) expect(article.slug).to.equal(slug);
  if (is('lead')) expect([wanted.leadPlain, OF_HTML], `${slug}: lead`).to.include(article.lead);
  if (is('author')) expect(article.author, `${slug}: author`).to.equal(wanted.author);
  if (is('category')) expect(article.category, `${slug}: category`).to.equal(wanted.category);
  if (is('views')) expect(article.views ?? 0, `${slug}: views`).to.equal(wanted.views ?? 0);
  if (is('image')) expect(article.image !== undefined, `${slug}: picture`).to.equal(wanted.hasImage);
  if (is('caption') && wanted.caption) expect(article.image?.caption, `${slug}: caption`).to.contain(wanted.caption);
  if (is('url')) expect(article.url, `${slug}: address`).to.match(/^https?:\/\//);
}
