import {articleUrl, fileUrl, photoUrl} from '../addresses.js';
import type {Article, ArticleSummary, Image} from '../schemas.js';

/** What is read of an article for a list. */
export const SUMMARY = `
  SELECT a.id, a.slug, a.title, a.lead, a.published_at, a.updated_at, a.author, a.views,
    c.slug AS category_slug, c.name AS category_name, p.file, p.width, p.height, p.alt, p.caption
  FROM articles a
  JOIN categories c ON c.slug = a.category
  LEFT JOIN article_photos p ON p.article = a.id AND p.position = 0`;

export interface SummaryRow {
  id: number;
  slug: string;
  title: string;
  lead: string;
  published_at: string;
  updated_at: string | null;
  author: string | null;
  views: number;
  category_slug: string;
  category_name: string;
  file: string | null;
  width: number;
  height: number;
  alt: string;
  caption: string;
}

export interface BodyRow {
  body: string;
  source_name: string | null;
  source_url: string | null;
}

export interface AttachmentRow {
  title: string;
  file: string;
  type: string;
  size: number;
}

export function toSummary(row: SummaryRow): ArticleSummary {
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    lead: row.lead,
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
    author: row.author,
    category: {slug: row.category_slug, name: row.category_name},
    image: toImage(row),
    views: row.views,
    url: articleUrl(row),
  };
}

function toImage({file, width, height, alt, caption}: SummaryRow): Image | null {
  return file === null ? null : {url: photoUrl(file), width, height, alt, caption};
}

export function toSource({source_name: name, source_url: url}: BodyRow): Article['source'] {
  return name === null ? null : {name, url};
}

export function toAttachment({title, file, type, size}: AttachmentRow): Article['attachments'][number] {
  return {title, url: fileUrl(file), type, size};
}
