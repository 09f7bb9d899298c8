import {CleanError} from '../../html/clean-error.js';
import type {CleanOptions} from '../../html/clean.js';
import {hostFilter} from '../../html/hosts.js';
import type {Strings} from '../../i18n/strings.js';
import type {Article, Picture} from '../../models/article.js';
import {fetchArticle} from '../../sources/articles.js';
import type {SourceConfig} from '../../sources/config.js';
import {homeOf} from '../../sources/fields.js';
import type {Loaded} from '../../sources/read.js';
import {resolveSource} from '../../sources/resolve.js';
import {SourceError} from '../../sources/source-error.js';
import {dropAuthorLine} from './author-line.js';
import {type Chapter, chaptersOf} from './contents.js';
import {holdsPhoto} from './main-photo.js';

/** An article as it is shown. */
export interface ReadyArticle {
  article: Article;
  /** The main photo, where the body does not show it anyway. */
  photo?: Picture | undefined;
  /** Whether the page may load the main photo, or only link to it. */
  mayLoadPhoto: boolean;
  /** What the backend's HTML became; absent when nothing of it can be shown. */
  body?: HTMLElement | undefined;
  /** The headings of the body that a table of contents names. */
  chapters: readonly Chapter[];
}

/** What an article is asked and prepared with. */
export interface ArticleQuestion {
  config: SourceConfig;
  /** Id or slug; empty when the address needs none. */
  id: string;
  headingLevel: number;
  /** Whether there is to be a table of contents. */
  hasContents: boolean;
  /** Other hosts whose media may be loaded; see `hostFilter`. */
  mediaHosts: string;
  strings: Strings;
}

/** Asks for an article and cleans its body. @throws SourceError */
export async function loadArticle(question: ArticleQuestion, signal: AbortSignal): Promise<Loaded<ReadyArticle>> {
  const {config, id, strings, mediaHosts} = question;
  const source = await resolveSource(config);
  if (!id && NEEDS_ID.test(source.endpoints.one?.url ?? ''))
    throw new SourceError('config', {url: '', detail: strings.article.needsId});
  const loaded = await fetchArticle(source, {id, slug: id}, signal);
  const base = homeOf(source, loaded.url);
  const place = {base, mayLoad: hostFilter([location.href, source.base, loaded.url, base], mediaHosts)};
  return {...loaded, value: await prepare(loaded, place, question)};
}

const NEEDS_ID = /\{(?:id|slug)\}/;

async function prepare(
  {value: article, url}: Loaded<Article>,
  place: Pick<CleanOptions, 'base' | 'mayLoad'>,
  {headingLevel, strings, hasContents}: ArticleQuestion,
): Promise<ReadyArticle> {
  const {table, elsewhere} = strings.article;
  const body = article.body
    ? await cleanBody(article.body, {...place, headingLevel, words: {table, elsewhere}}, url, strings)
    : undefined;
  if (body) dropAuthorLine(body, article.author);
  const photo = article.image && !(body && holdsPhoto(body, article.image)) ? article.image : undefined;
  const mayLoadPhoto = photo !== undefined && place.mayLoad(photo.url);
  const audio = article.audio && place.mayLoad(article.audio) ? article.audio : undefined;
  const chapters = body && hasContents ? chaptersOf(body) : [];
  return {article: {...article, audio}, photo, mayLoadPhoto, body: body?.hasChildNodes() ? body : undefined, chapters};
}

/** The sanitiser is fetched only by those who have something to clean. */
async function cleanBody(html: string, options: CleanOptions, url: string, strings: Strings): Promise<HTMLElement> {
  const {cleanHtml} = await importCleaner();
  const body = document.createElement('div');
  body.className = 'portal-article-body';
  body.dir = 'auto';
  try {
    body.append(cleanHtml(html, options));
    return body;
  } catch (error) {
    throw explain(error, url, strings);
  }
}

async function importCleaner(): Promise<typeof import('../../html/clean.js')> {
  try {
    return await import('../../html/clean.js');
  } catch (error) {
    throw new SourceError('unreachable', {url: error instanceof Error ? error.message : String(error)});
  }
}

function explain(error: unknown, url: string, {article}: Strings): unknown {
  if (!(error instanceof CleanError)) return error;
  if (error.reason === 'refused') return new SourceError('config', {url, detail: article.needsPolicy(error.detail)});
  const detail = error.reason === 'too-deep' ? article.tooDeep : error.detail;
  return new SourceError('too-large', {url, detail});
}
