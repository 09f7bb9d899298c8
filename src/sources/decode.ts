import {SourceError} from './source-error.js';

/** Answers above this size are refused, so that a broken backend can't stop the page. In bytes. */
export const LARGEST_ANSWER = 20_000_000;

const CHARSET = /charset\s*=\s*["']?\s*([\w-]+)/i;
const UTF16_LE = [0xff, 0xfe] as const;
const UTF16_BE = [0xfe, 0xff] as const;

/**
 * The JSON of an answer, whatever it is wrapped in: any charset (byte order mark, then header, then UTF-8 with
 * windows-1258 as the last resort), an XML `<string>`, JSON inside a JSON string, a trailing HTML comment.
 * @throws SourceError `not-json` or `too-large`
 */
export function decodeJson(bytes: Uint8Array, contentType: string, url: string): unknown {
  if (bytes.length > LARGEST_ANSWER)
    throw new SourceError('too-large', {url, detail: `${Math.round(bytes.length / 1_000_000)} MB`});
  const text = unwrap(decodeText(bytes, contentType));
  try {
    return parseTwice(text);
  } catch {
    throw new SourceError('not-json', {url, detail: excerpt(text)});
  }
}

/** Bytes to text. Always NFC, without a byte order mark. */
function decodeText(bytes: Uint8Array, contentType: string): string {
  const named = markedCharset(bytes) ?? CHARSET.exec(contentType)?.[1] ?? 'utf-8';
  return decodeAs(bytes, named).normalize('NFC');
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset, {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes);
  }
}

function markedCharset(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, UTF16_LE)) return 'utf-16le';
  if (startsWith(bytes, UTF16_BE)) return 'utf-16be';
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (bytes.length > 1 && bytes[0] !== 0 && bytes[1] === 0) return 'utf-16le';
  if (bytes.length > 1 && bytes[0] === 0 && bytes[1] !== 0) return 'utf-16be';
  return undefined;
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Takes JSON out of `<string xmlns=…>…</string>` (ASP.NET services) and drops comments that a server appended. */
function unwrap(text: string): string {
  const body = text.replace(/(?:\s*<!--[^>]*-->)+\s*$/, '').trim();
  const xml = /^(?:<\?xml[^>]*>\s*)?<string\b[^>]*>([\s\S]*)<\/string>$/.exec(body);
  return xml?.[1] === undefined ? body : unescapeXml(xml[1]);
}

const XML: Record<string, string> = {lt: '<', gt: '>', quot: '"', apos: "'", amp: '&'};
const unescapeXml = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => XML[name] ?? '').trim();

function parseTwice(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return typeof value === 'string' && /^\s*[[{]/.test(value) ? JSON.parse(value) : value;
}

/** The beginning of what came instead, for the webmaster: an HTML page is told by its title. */
function excerpt(text: string): string {
  const title = /<title[^>]*>([^<]{1,80})/i.exec(text)?.[1]?.trim();
  if (/^\s*<(?:!doctype|html)/i.test(text)) return title ? `HTML, “${title}”` : 'HTML';
  return text === '' ? '(0 byte)' : `“${text.slice(0, 60)}”`;
}
