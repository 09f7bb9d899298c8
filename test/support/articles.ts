import type {PretendAnswer} from './pretend-backend.js';

/** An article as the reference backend sends it in a list. */
export type SentArticle = Record<string, unknown> & {id: number};

/** The article of that number: “Bài 7”, of 28 December 2025. */
export const sent = (id: number, fields: Record<string, unknown> = {}): SentArticle => ({
  id,
  slug: `bai-${id}`,
  title: `Bài ${id}`,
  lead: null,
  publishedAt: '2025-12-28T09:00:00+07:00',
  image: null,
  url: `/tin-tuc/bai-${id}.html`,
  ...fields,
});

/** That many articles, numbered from 1. */
export const sentArticles = (count: number): SentArticle[] => [...'.'.repeat(count)].map((_, index) => sent(index + 1));

/** A list of articles, answered page by page as the reference backend does. */
export const paged =
  (articles: readonly SentArticle[]): PretendAnswer =>
  ({searchParams}) => {
    const page = Number(searchParams.get('page'));
    const limit = Number(searchParams.get('limit'));
    const items = articles.slice((page - 1) * limit, page * limit);
    return Response.json({items, total: articles.length, page, pages: Math.ceil(articles.length / limit)});
  };

/** A list of pages, answered in that order by their number, without a word on how many there are. */
export const untold =
  (...pages: readonly (readonly SentArticle[] | Response)[]): PretendAnswer =>
  ({searchParams}) => {
    const page = pages[Number(searchParams.get('page')) - 1] ?? [];
    return page instanceof Response ? page.clone() : Response.json({items: page});
  };
