import {decodeEntities} from '../text/entities.js';
import {withoutShortcodes, withParagraphs} from './shortcodes.js';

/** A tag of HTML, not a sign between numbers. */
const TAG = /<\/?(?:[a-z][\w:-]*(?:\s[^<>]*)?\/?)>|<!(?:--|doctype)/i;
/** What HTML has that was escaped, and a text about HTML seldom: a block at its beginning, or the end of one. */
const ESCAPED =
  /^\s*<(?:p|div|h[1-6]|ul|ol|table|figure|section|article|span|strong|em|b|i|img|a|br|blockquote|center|font|!--)[\s/>]|<\/(?:p|div|li|td|h[1-6]|span|strong|a)>/i;
/** Some systems escape what was escaped already. */
const MOST_ROUNDS = 3;
const LONGEST_JSON = 2_000_000;

/**
 * The HTML of whatever a backend sends as the text of an article: HTML as it is; HTML that was escaped, even twice; rich
 * text as JSON; plain text, whose lines become paragraphs.
 */
export async function htmlFrom(text: string): Promise<string> {
  const html = (await fromJson(text)) ?? fromEscaped(text);
  return html === undefined ? fromPlain(text) : withoutShortcodes(withParagraphs(html));
}

async function fromJson(text: string): Promise<string | undefined> {
  if (!/^\s*(?:\[\s*\{|\{\s*")/.test(text) || text.length > LONGEST_JSON) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const {richTextHtml} = await import('./rich-text.js');
    return richTextHtml(value);
  } catch {
    return undefined;
  }
}

/** HTML as it is, or without the escaping. */
function fromEscaped(text: string): string | undefined {
  if (TAG.test(text)) return text;
  let decoded = text;
  for (let round = 0; round < MOST_ROUNDS && decoded.includes('&'); round++) {
    decoded = decodeEntities(decoded);
    if (ESCAPED.test(decoded)) return decoded;
  }
  return undefined;
}

/** Where blank lines stand between paragraphs, single line breaks are ones within a paragraph. */
function fromPlain(text: string): string {
  const lines = text.replace(/\r\n?|[\x85\u2028\u2029]/g, '\n').trim();
  const hasBlankLines = /\n[^\S\n]*\n/.test(lines);
  const paragraphs = lines.split(hasBlankLines ? /(?:\n[^\S\n]*){2,}/ : '\n').filter((paragraph) => paragraph.trim());
  return paragraphs.map((paragraph) => `<p>${escaped(paragraph.trim()).replaceAll('\n', '<br>')}</p>`).join('');
}

/** References (`&nbsp;`, `&ocirc;`) stay: the parser reads them. */
const escaped = (text: string): string => text.replaceAll('<', '&lt;');
