import {isoText} from '../../../dates/iso.js';
import type {Picture} from '../../../models/article.js';
import {plainText} from '../../../text/plain.js';
import type {ReadyArticle} from '../load-article.js';

/** What machines are told of an article. */
export interface Description {
  id: string | undefined;
  /** Absolute address of the article. */
  url: string;
  title: string;
  text: string;
  /** ISO 8601. */
  published: string | undefined;
  modified: string | undefined;
  authors: readonly string[];
  publisher: string | undefined;
  /** BCP 47. */
  lang: string;
  image: Picture | undefined;
  section: string | undefined;
  tags: readonly string[];
  /** Where the article was taken from. */
  sourceName: string | undefined;
  sourceUrl: string | undefined;
}

/** Roughly the length of a lead, in UTF-16 code units. */
const LONGEST = 300;

/** Several names in one text. */
const BETWEEN_NAMES = /\s*[,;]\s*|\s+[-–&]\s+/;

export function describe(
  {article, body}: ReadyArticle,
  page: Pick<Description, 'url' | 'publisher' | 'lang'>,
): Description {
  const {id, title, lead, date, updated, author = '', category, tags, sourceName, sourceUrl} = article;
  const published = date ?? updated;
  return {
    ...page,
    ...{id, title, tags, sourceName, sourceUrl},
    text: lead ?? excerpt(body),
    published: published && isoText(published),
    modified: updated && isoText(updated),
    authors: author.split(BETWEEN_NAMES).filter(Boolean),
    image: article.image ?? firstImage(body),
    section: category,
  };
}

/** The first paragraphs, cut between two words. */
function excerpt(body: HTMLElement | undefined): string {
  const paragraphs = [...(body?.querySelectorAll('p') ?? [])].map(({textContent}) => plainText(textContent));
  const text = paragraphs.filter(Boolean).join(' ') || plainText(body?.textContent);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}

function firstImage(body: HTMLElement | undefined): Picture | undefined {
  const image = body?.querySelector<HTMLImageElement>('img[src^="http"]');
  return image ? {url: image.src, alt: image.alt || undefined} : undefined;
}
