import {decodeEntities} from '../text/entities.js';
import {attempt} from './attempt.js';
import {DEEPEST, holdsJson, refuseDeeper, tryJson, WRAPPER} from './decode.js';
import {isRecord} from './own-value.js';
import {SourceError} from './source-error.js';
import {readXml} from './xml.js';

const CHARSET = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i;
const MARKS: readonly [string, readonly number[]][] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The JSON of an answer that is not plainly JSON: in any charset, an XML `<string>`, JSON inside a JSON string or inside
 * `{"d": "…"}`, character references instead of quotes, a page of HTML around it, a comment after it. XML becomes the tree
 * that JSON would make of it.
 * @param contentType the HTTP header
 * @throws SourceError `not-json` or `too-deep`
 */
export function decodeWrapped(bytes: Uint8Array, contentType: string, url: string): unknown {
  const text = unwrap(decodeText(bytes, contentType));
  if (!isXml(text)) return parseWrapped(text, url);
  const tree = readXml(text, DEEPEST);
  if (!tree) throw new SourceError('too-deep', {url, detail: String(DEEPEST)});
  if (Object.keys(tree).length === 0) throw new SourceError('not-json', {url, detail: excerpt(text)});
  return tree;
}

/** Reads JSON that stands in HTML or in other JSON. @throws SourceError `not-json` or `too-deep` */
export function parseWrapped(text: string, url: string): unknown {
  const value = tryJson(text) ?? tryJson(decodeEntities(insideHtml(text)));
  if (value === undefined) throw new SourceError('not-json', {url, detail: excerpt(text)});
  return refuseDeeper(parseInside(value), url);
}

/**
 * Bytes to text, always NFC and without a byte order mark. What is valid UTF-8 is UTF-8, whatever the header says: servers send
 * their default there. Then counts the header, then what the text says of itself, then windows-1258.
 */
function decodeText(bytes: Uint8Array, contentType: string): string {
  const charset = wideCharset(bytes) ?? 'utf-8';
  const others = [CHARSET.exec(contentType)?.[1], ownCharset(bytes), 'windows-1258'];
  return (decodeAs(bytes, charset) ?? firstOf(bytes, others)).normalize('NFC');
}

function firstOf(bytes: Uint8Array, charsets: readonly (string | undefined)[]): string {
  for (const charset of charsets) {
    const text = charset && decodeAs(bytes, charset);
    if (text) return text;
  }
  return '';
}

const decodeAs = (bytes: Uint8Array, charset: string): string | undefined =>
  attempt(() => new TextDecoder(charset, {fatal: true}).decode(bytes));

/** UTF-16 by its mark, or by the zero that stands beside the first character. */
function wideCharset(bytes: Uint8Array): string | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked || bytes.length < 2) return marked?.[0];
  if (bytes[0] !== 0 && bytes[1] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[1] !== 0 ? 'utf-16be' : undefined;
}

/** The charset that XML or HTML names at its beginning. */
function ownCharset(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024)).trim();
  return head.startsWith('<') ? CHARSET.exec(head)?.[1] : undefined;
}

/** Takes JSON out of `<string xmlns=…>…</string>` (ASP.NET services) and drops comments that a server appended. */
function unwrap(text: string): string {
  const body = withoutComments(text.trim());
  const xml = /^(?:<\?xml[^>]*>\s*)?<string\b[^>]*>([\s\S]*)<\/string>$/.exec(body);
  return xml?.[1] === undefined ? body : decodeEntities(xml[1]).trim();
}

/** Without the comments at the end, of HTML or of JavaScript. */
function withoutComments(text: string): string {
  for (const [begin, end] of [
    ['<!--', '-->'],
    ['/*', '*/'],
  ] as const) {
    const at = text.endsWith(end) ? text.lastIndexOf(begin) : -1;
    if (at >= 0) return withoutComments(text.slice(0, at).trim());
  }
  return text;
}

const isXml = (text: string): boolean => /^<[?!\w]/.test(text) && !isHtml(text);
const isHtml = (text: string): boolean => /<(?:!doctype\s+)?html\b/i.test(text.slice(0, 1000));

/** What stands in a page of HTML that holds nothing but JSON. */
function insideHtml(text: string): string {
  if (!isHtml(text) || /<script\b/i.test(text)) return text;
  const body = text.slice(Math.max(0, text.search(/<body\b/i)));
  return body.slice(body.search(/[[{]/), Math.max(body.lastIndexOf(']'), body.lastIndexOf('}')) + 1);
}

/** JSON inside a JSON string, alone or as the value of a wrapper, however often it was put into one. */
function parseInside(value: unknown): unknown {
  if (typeof value === 'string') return parseString(value);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, WRAPPER.test(key) ? parseString(inner) : inner]);
  return Object.fromEntries(entries);
}

function parseString(value: unknown): unknown {
  const inner = holdsJson(value) ? tryJson(value) : undefined;
  return inner === undefined ? value : parseInside(inner);
}

/** The beginning of what came instead, for the webmaster: an HTML page is told by its title. */
function excerpt(text: string): string {
  if (!isHtml(text)) return text === '' ? '(0 byte)' : `“${text.slice(0, 60)}”`;
  const title = /<title[^>]*>([^<]{1,80})/i.exec(text)?.[1]?.trim();
  return title ? `HTML, “${title}”` : 'HTML';
}
