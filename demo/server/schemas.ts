import {z} from '@hono/zod-openapi';
import {faultParams} from './http/faults.js';

const path = () => z.string().startsWith('/');
const instant = (description: string) => z.iso.datetime({offset: true}).openapi({description});
const count = (description: string) => z.int().min(0).openapi({description});
const civilDay = (description: string) => z.iso.date().openapi({description});

const Category = z.object({slug: z.string(), name: z.string()});

const ImageSchema = z
  .object({
    url: path(),
    width: z.int().positive().openapi({description: 'Pixels.'}),
    height: z.int().positive().openapi({description: 'Pixels.'}),
    alt: z.string().openapi({description: 'What the picture shows, for those who do not see it.'}),
    caption: z.string(),
  })
  .openapi('Image');

const summary = {
  id: z.int().positive(),
  slug: z.string(),
  title: z.string(),
  lead: z.string(),
  publishedAt: instant('When the article appeared, with the offset +07:00.'),
  updatedAt: z.union([instant('When it was last changed.'), z.null()]),
  author: z.string().nullable(),
  category: Category,
  image: z.union([ImageSchema, z.null()]),
  views: count('How often the article was opened.'),
  url: path().openapi({description: 'The page that shows the article.', example: '/tin-tuc/khai-mac-le-hoi-12.html'}),
};

const ArticleSummarySchema = z.object(summary).openapi('ArticleSummary');

/** How articles can be rated: with 3 levels of satisfaction, or with 5 stars. */
export const RatingSchema = z
  .object({
    score: z.int().min(1).max(5).openapi({description: 'From 1, the worst, to the best.'}),
    scale: z.literal([3, 5]).openapi({description: 'The best score: 3 for levels of satisfaction, 5 for stars.'}),
  })
  .refine(({score, scale}) => score <= scale, {path: ['score'], params: faultParams('most', 'scale')})
  .openapi('Rating', {example: {score: 4, scale: 5}});

export const RatingSummarySchema = z
  .object({
    average: z.number().min(1).max(5).openapi({description: 'With two decimals.', example: 4.25}),
    count: z.int().positive().openapi({description: 'Number of ratings.'}),
    scale: z.int().openapi({description: 'The best score that could be given.', example: 5}),
  })
  .openapi('RatingSummary');

export const ArticleSchema = z
  .object({
    ...summary,
    body: z.string().openapi({description: 'HTML, with the photos as figures.'}),
    source: z.object({name: z.string(), url: z.url().nullable()}).nullable(),
    tags: z.array(z.string()),
    rating: z.union([RatingSummarySchema, z.null()]),
    attachments: z.array(
      z.object({
        title: z.string(),
        url: path(),
        type: z.string().openapi({description: 'MIME type.', example: 'application/pdf'}),
        size: count('Bytes.'),
      }),
    ),
  })
  .openapi('Article');

export const ArticlePageSchema = z
  .object({
    items: z.array(ArticleSummarySchema),
    total: count('Articles on all pages.'),
    page: z.int().positive(),
    pages: count('Number of pages.'),
    limit: z.int().positive(),
    next: path().nullable().openapi({description: 'Address of the next page; null on the last one.'}),
  })
  .openapi('ArticlePage');

export const DaysSchema = z
  .object({
    month: z.string().openapi({description: 'yyyy-MM', example: '2026-03'}),
    first: z.union([civilDay('The first day of all with news.'), z.null()]),
    last: z.union([civilDay('The last day of all with news.'), z.null()]),
    days: z.array(z.object({day: civilDay('A day of the month with news.'), count: z.int().positive()})),
  })
  .openapi('Days');

export const CategoriesSchema = z
  .object({items: z.array(Category.extend({count: count('Articles in the category.')}))})
  .openapi('Categories');

export const LinksSchema = z
  .object({
    groups: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        links: z.array(z.object({id: z.string(), title: z.string(), url: z.url(), description: z.string().nullable()})),
      }),
    ),
  })
  .openapi('Links');

export const StatsSchema = z
  .object({
    total: count('Visits of all time: each visitor counts once a day.'),
    online: count('Visitors seen within the window.'),
    today: count('Visits of the civil day in Viet Nam.'),
    yesterday: count('Visits of the day before.'),
    thisWeek: count('Since Monday.'),
    lastWeek: count('Monday to Sunday.'),
    thisMonth: count('Since the first of the month.'),
    lastMonth: count('Visits of the whole month before.'),
    thisYear: count('Since 1 January.'),
    onlineWindow: z.int().positive().openapi({description: 'Seconds.', example: 300}),
    readAt: instant('When these figures were read.'),
  })
  .openapi('Stats');

export const HealthSchema = z.object({status: z.literal('ok')}).openapi('Health');

export const ProblemSchema = z
  .object({
    type: z.string().openapi({description: 'Address of the description of this kind of problem.'}),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.object({parameter: z.string(), message: z.string()})).optional(),
  })
  .openapi('Problem', {description: 'RFC 9457, in Vietnamese or, by Accept-Language, in English.'});

export type Image = z.infer<typeof ImageSchema>;
export type ArticleSummary = z.infer<typeof ArticleSummarySchema>;
export type Article = z.infer<typeof ArticleSchema>;
export type ArticlePage = z.infer<typeof ArticlePageSchema>;
export type Days = z.infer<typeof DaysSchema>;
export type Categories = z.infer<typeof CategoriesSchema>;
export type Links = z.infer<typeof LinksSchema>;
export type Rating = z.infer<typeof RatingSchema>;
export type RatingSummary = z.infer<typeof RatingSummarySchema>;
export type Stats = z.infer<typeof StatsSchema>;
