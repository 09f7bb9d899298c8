import type {NewsDate} from '../dates/parse.js';

/** A picture with what is needed to reserve its place before it arrives. */
export interface Picture {
  /** Absolute `http(s)` address. */
  url: string;
  /** In CSS pixels; absent when the backend does not say. */
  width?: number | undefined;
  height?: number | undefined;
  alt?: string | undefined;
  caption?: string | undefined;
}

/** What a list shows of an article. Every text is plain text in NFC. */
export interface ArticleSummary {
  /** What the backend calls the article; numbers are kept as their digits. */
  id?: string | undefined;
  slug?: string | undefined;
  title: string;
  lead?: string | undefined;
  date?: NewsDate | undefined;
  author?: string | undefined;
  category?: string | undefined;
  image?: Picture | undefined;
  /** Absolute address of the page that shows the article. */
  url?: string | undefined;
  views?: number | undefined;
}

/** A file that belongs to an article. */
export interface Attachment {
  title: string;
  url: string;
  /** MIME type, such as `application/pdf`. */
  type?: string | undefined;
  /** In bytes. */
  size?: number | undefined;
}

/** A whole article. */
export interface Article extends ArticleSummary {
  /** HTML as the backend gave it: not safe until it has been cleaned. */
  body?: string | undefined;
  updated?: NewsDate | undefined;
  /** Address of a recording of the text. */
  audio?: string | undefined;
  /** BCP 47 tag of the language it is written in, where that is not the page's. */
  lang?: string | undefined;
  /** Where the article was taken from. */
  sourceName?: string | undefined;
  sourceUrl?: string | undefined;
  /** What readers' ratings come to, how many there are, and the best score that could be given. */
  ratingAverage?: number | undefined;
  ratingCount?: number | undefined;
  ratingScale?: number | undefined;
  tags: string[];
  attachments: Attachment[];
}
