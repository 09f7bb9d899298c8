import {hostFilter, siteFilter} from '../../html/hosts.js';
import type {Strings} from '../../i18n/strings.js';
import type {Article, Picture} from '../../models/article.js';
import {fetchArticle} from '../../sources/articles.js';
import type {SourceConfig} from '../../sources/config.js';
import {homeOf} from '../../sources/fields.js';
import type {Loaded} from '../../sources/read.js';
import {resolveSource} from '../../sources/resolve.js';
import {SourceError} from '../../sources/source-error.js';
import {dropAuthorLine} from './author-line.js';
import {type BodyQuestion, prepareBody} from './body.js';
import {type Chapter, chaptersOf} from './contents.js';
import {holdsPhoto} from './main-photo.js';

/** An article as it is shown. */
export interface ReadyArticle {
  article: Article;
  /** The main photo, where the body does not show it anyway. */
  photo?: Picture | undefined;
  /** Whether the page may load the main photo, or only link to it. */
  mayLoadPhoto: boolean;
  /** What the backend's text became; absent when nothing of it can be shown. */
  body?: HTMLElement | undefined;
  /** The headings of the body that a table of contents names. */
  chapters: readonly Chapter[];
  /** Why a sentence stands in place of the text. */
  flaw?: SourceError | undefined;
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
  /** Sites whose films may be shown in the text. */
  embedHosts: string;
  strings: Strings;
  /** Where the article will stand. */
  place: Element;
}

/** Asks for an article and cleans its body. @throws SourceError */
export async function loadArticle(question: ArticleQuestion, signal: AbortSignal): Promise<Loaded<ReadyArticle>> {
  const {config, id, strings, mediaHosts, embedHosts} = question;
  const source = await resolveSource(config);
  if (!id && NEEDS_ID.test(source.endpoints.one?.url ?? ''))
    throw new SourceError('config', {url: '', detail: strings.article.needsId});
  const loaded = await fetchArticle(source, {id, slug: id}, signal);
  const base = homeOf(source, loaded.url);
  const mayLoad = hostFilter([location.href, source.base, loaded.url, base], mediaHosts);
  const limits = {base, mayLoad, mayEmbed: siteFilter(embedHosts)};
  return {...loaded, value: await prepare(loaded, limits, question)};
}

const NEEDS_ID = /\{(?:id|slug)\}/;

async function prepare(
  {value: article, url}: Loaded<Article>,
  limits: Pick<BodyQuestion, 'base' | 'mayLoad' | 'mayEmbed'>,
  {headingLevel, strings, hasContents, place}: ArticleQuestion,
): Promise<ReadyArticle> {
  const prepared = article.body
    ? await prepareBody(article.body, {...limits, headingLevel, strings, url, page: article.url})
    : undefined;
  const body = prepared?.element;
  if (body) dropAuthorLine(body, article.author);
  const photo = article.image && !(body && holdsPhoto(body, article.image)) ? article.image : undefined;
  const mayLoadPhoto = photo !== undefined && limits.mayLoad(photo.url);
  return {
    article: {...article, audio: article.audio && limits.mayLoad(article.audio) ? article.audio : undefined},
    photo,
    mayLoadPhoto,
    body: body?.hasChildNodes() ? body : undefined,
    chapters: body && hasContents ? chaptersOf(body, place) : [],
    flaw: prepared?.flaw,
  };
}
