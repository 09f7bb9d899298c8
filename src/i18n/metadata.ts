import type {Strings} from './strings.js';

/** Words of the metadata of an article, which only a webmaster reads. */
export interface MetadataWords {
  needsPublisher: string;
  /** The page's Content-Security-Policy has to allow a Trusted Types policy. */
  needsPolicy(policy: string): string;
}

const vi: MetadataWords = {
  needsPublisher:
    'ghi siêu dữ liệu Dublin Core nhưng chưa biết cơ quan xuất bản (DC.publisher là bắt buộc). Hãy thêm thuộc tính publisher, hoặc <meta property="og:site_name"> vào trang.',
  needsPolicy: (policy) =>
    `trang bật Trusted Types nên không ghi được JSON-LD; hãy thêm ${policy} vào tiêu đề Content-Security-Policy.`,
};

const en: MetadataWords = {
  needsPublisher:
    'writes Dublin Core metadata but does not know the publisher (DC.publisher is mandatory). Add the attribute publisher, or <meta property="og:site_name"> to the page.',
  needsPolicy: (policy) =>
    `the page enforces Trusted Types, so JSON-LD could not be written; add ${policy} to the Content-Security-Policy header.`,
};

/** The words in the language of an element, English or else Vietnamese, with those that the page has replaced. */
export const metadataWords = ({lang, metadata}: Pick<Strings, 'lang' | 'metadata'>): MetadataWords => ({
  ...(/^en\b/i.test(lang) ? en : vi),
  ...metadata,
});
