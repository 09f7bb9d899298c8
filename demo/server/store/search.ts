import {foldedWords} from '../../../src/text/fold.js';
import {htmlToText} from '../../../src/text/entities.js';
import {type Statement, statement} from '../database.js';

/** The words of a text as the index holds them. */
const indexed = (text: string): string => foldedWords(text).join(' ');

/** Puts an article into the full-text index. */
export function indexArticle(id: number, {title, lead, body}: {title: string; lead: string; body: string}): Statement {
  return statement('INSERT INTO article_search (rowid, title, content) VALUES (?, ?, ?)', [
    id,
    indexed(title),
    indexed(`${lead} ${htmlToText(body)}`),
  ]);
}

/**
 * A query for the full-text index: every word must occur, the last one may be only begun. Quoting makes each word a word,
 * whatever the index's own language would read in it.
 * @returns nothing when the text has no word, so that nothing can match
 */
export function matchAll(text: string): string | undefined {
  const words = foldedWords(text).map((word) => `"${word}"`);
  return words.length > 0 ? `${words.join(' ')} *` : undefined;
}

/** The same query, to be met by the title alone. */
export const matchInTitle = (query: string): string => `title : (${query})`;
