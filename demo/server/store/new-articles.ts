import {type Statement, statement} from '../database.js';
import {indexArticle} from './search.js';

export interface NewPhoto {
  file: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
}

interface NewAttachment {
  title: string;
  file: string;
  /** MIME type. */
  type: string;
  /** Bytes. */
  size: number;
}

/** An article as it is stored. Instants are written `yyyy-MM-ddTHH:mm:ss+07:00`. */
export interface NewArticle {
  id: number;
  slug: string;
  category: string;
  title: string;
  lead: string;
  /** HTML. */
  body: string;
  author: string | null;
  source: {name: string; url: string | null} | null;
  publishedAt: string;
  updatedAt: string | null;
  views: number;
  tags: string[];
  photos: NewPhoto[];
  attachments: NewAttachment[];
}

/** The statements that store an article with all that belongs to it; to be run in one transaction. */
export function insertArticle(article: NewArticle): Statement[] {
  return [
    insertRow(article),
    ...article.photos.map((photo, position) => insertPhoto(article.id, position, photo)),
    ...article.tags.map((tag, position) => insertTag(article.id, position, tag)),
    ...article.attachments.map((attachment, position) => insertAttachment(article.id, position, attachment)),
    indexArticle(article.id, article),
  ];
}

function insertRow({source, publishedAt, updatedAt, ...rest}: NewArticle): Statement {
  const {id, slug, category, title, lead, body, author, views} = rest;
  return statement(
    `INSERT INTO articles (id, slug, category, title, lead, body, author, source_name, source_url, published_at,
       updated_at, views)
     VALUES (:id, :slug, :category, :title, :lead, :body, :author, :sourceName, :sourceUrl, :publishedAt,
       :updatedAt, :views)`,
    {
      ...{id, slug, category, title, lead, body, author, views, publishedAt, updatedAt},
      sourceName: source?.name ?? null,
      sourceUrl: source?.url ?? null,
    },
  );
}

function insertPhoto(article: number, position: number, {file, width, height, alt, caption}: NewPhoto): Statement {
  return statement(
    'INSERT INTO article_photos (article, position, file, width, height, alt, caption) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [article, position, file, width, height, alt, caption],
  );
}

const insertTag = (article: number, position: number, tag: string): Statement =>
  statement('INSERT INTO article_tags (article, position, tag) VALUES (?, ?, ?)', [article, position, tag]);

function insertAttachment(article: number, position: number, {title, file, type, size}: NewAttachment): Statement {
  return statement(
    'INSERT INTO article_attachments (article, position, title, file, type, size) VALUES (?, ?, ?, ?, ?, ?)',
    [article, position, title, file, type, size],
  );
}
