import {z} from 'zod';
import {slug} from '../http/parameters.js';

const text = z.string().trim().min(1);
const row = z.array(z.string());

const Block = z.union(
  [
    text,
    z.strictObject({photo: z.int().min(0)}),
    z.strictObject({heading: text}),
    z.strictObject({list: z.array(text).min(1)}),
    z.strictObject({table: z.strictObject({caption: text, head: row.min(1), rows: z.array(row).min(1)})}),
    z.strictObject({quote: text}),
  ],
  {error: 'Is no paragraph, photo, heading, list, table or quote'},
);

const instant = z.iso.datetime({offset: true});

/** An article as it is written in the content files. */
export const ArticleFile = z.array(
  z.strictObject({
    slug: slug().regex(/[a-z]/, 'Needs a letter: a slug of digits would read as a number'),
    title: text,
    lead: text,
    publishedAt: instant,
    updatedAt: instant.nullish(),
    author: text.nullish(),
    category: z.string(),
    tags: z.array(text),
    source: z.strictObject({name: text, url: z.url().nullish()}).nullish(),
    photos: z.array(z.strictObject({file: z.string(), alt: text, caption: text})),
    attachments: z.array(z.strictObject({file: z.string(), title: text})).optional(),
    body: z.array(Block).min(1),
  }),
);

export const CategoryFile = z.array(z.object({slug: slug(), name: text})).min(1);

export const LinkFile = z.object({
  groups: z.array(
    z.object({
      id: slug(),
      name: text,
      links: z.array(z.object({id: slug(), title: text, url: z.url(), description: text.nullish()})),
    }),
  ),
});

/** The size of each photo in pixels, by the name of its file. */
export const PhotoFile = z.record(z.string(), z.object({width: z.int().positive(), height: z.int().positive()}));

export type Block = z.infer<typeof Block>;
export type WrittenArticle = z.infer<typeof ArticleFile>[number];
export type WrittenCategory = z.infer<typeof CategoryFile>[number];
export type WrittenLinks = z.infer<typeof LinkFile>;
export type PhotoSizes = z.infer<typeof PhotoFile>;
