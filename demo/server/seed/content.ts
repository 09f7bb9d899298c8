import {readdir, readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import type {z} from 'zod';
import {
  ArticleFile,
  CategoryFile,
  LinkFile,
  PhotoFile,
  type PhotoSizes,
  type WrittenArticle,
  type WrittenCategory,
  type WrittenLinks,
} from './article-schema.js';
import {checkArticles} from './check-articles.js';
import {ContentFaults} from './content-faults.js';

/** An article with the file and the place in it where it is written. */
export interface Placed {
  file: string;
  index: number;
  article: WrittenArticle;
}

export interface Content {
  categories: WrittenCategory[];
  links: WrittenLinks;
  articles: Placed[];
  photos: PhotoSizes;
  /** Bytes of each file that an article may attach, by its name. */
  fileSizes: Map<string, number>;
}

/**
 * Reads the sample content: `categories.json`, `links.json`, `articles/*.json`, `photos/index.json` and the files beside it.
 * Throws a ContentError that names every fault, by file and item.
 */
export async function loadContent(folder: string): Promise<Content> {
  const faults = new ContentFaults();
  const content: Content = {
    categories: (await readJson(folder, 'categories.json', CategoryFile, faults)) ?? [],
    links: (await readJson(folder, 'links.json', LinkFile, faults)) ?? {groups: []},
    photos: (await readJson(folder, 'photos/index.json', PhotoFile, faults)) ?? {},
    articles: await readArticles(folder, faults),
    fileSizes: await sizesIn(join(folder, 'files')),
  };
  checkArticles(content, faults);
  faults.throwIfAny();
  return content;
}

async function readArticles(folder: string, faults: ContentFaults): Promise<Placed[]> {
  const names = (await namesIn(join(folder, 'articles'))).filter((name) => name.endsWith('.json')).sort();
  const placed: Placed[] = [];
  for (const file of names.map((name) => `articles/${name}`)) {
    const articles = (await readJson(folder, file, ArticleFile, faults)) ?? [];
    placed.push(...articles.map((article, index) => ({file, index, article})));
  }
  return placed;
}

async function readJson<S extends z.ZodType>(
  folder: string,
  file: string,
  schema: S,
  faults: ContentFaults,
): Promise<z.output<S> | undefined> {
  try {
    const result = schema.safeParse(JSON.parse(await readFile(join(folder, file), 'utf8')));
    for (const issue of result.error?.issues ?? []) faults.add(file, issue.path, issue.message);
    return result.data;
  } catch (error) {
    faults.add(file, [], (error as Error).message);
    return undefined;
  }
}

async function sizesIn(folder: string): Promise<Map<string, number>> {
  const names = await namesIn(folder);
  const sizes = names.map(async (name) => [name, (await stat(join(folder, name))).size] as const);
  return new Map(await Promise.all(sizes));
}

/** The names in a folder; none when there is no such folder. */
const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
