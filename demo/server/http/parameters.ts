import {z} from '@hono/zod-openapi';
import {faultParams} from './faults.js';

/** A whole number written in decimal digits. */
export const integer = (least: number, most: number) => z.preprocess(readInteger, z.int().min(least).max(most));

function readInteger(given: unknown): unknown {
  return typeof given === 'string' && /^-?\d{1,15}$/.test(given) ? Number(given) : given;
}

const MOST_ARTICLES = 2 ** 31 - 1;
const SLUG = /^[a-z\d]+(?:-[a-z\d]+)*$/;
const NUMBER_OR_SLUG = /^(?:[1-9]\d{0,8}|(?=.*[a-z])[a-z\d]+(?:-[a-z\d]+)*)$/;

export const articleId = () => integer(1, MOST_ARTICLES);
export const slug = () => z.stringFormat('slug', SLUG).max(200);
export const articleIdOrSlug = () => z.stringFormat('article', NUMBER_OR_SLUG).max(200);
export const month = () => z.stringFormat('month', /^\d{4}-(?:0[1-9]|1[0-2])$/);
export const day = () => z.iso.date();

/** What the pages of a list have in common. */
export const paging = {
  page: integer(1, 100_000).default(1).openapi({description: 'Page of results, from 1.', example: 1}),
  limit: integer(1, 100).default(10).openapi({description: 'Articles on a page.', example: 10}),
};

/** Checks that `to` is no earlier than `from`, even when other parameters are wrong too. */
export const inOrder = {
  check: ({from, to}: {from?: string | undefined; to?: string | undefined}): boolean => !from || !to || from <= to,
  options: {path: ['to'], params: faultParams('order', 'from'), when: () => true},
};
