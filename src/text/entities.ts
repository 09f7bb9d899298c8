/** The names of U+00A0 to U+00FF in order, as in the HTML standard. */
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** The other names that editors write, with their code points. */
const OTHERS =
  'quot 34 amp 38 apos 39 lt 60 gt 62 ensp 8194 emsp 8195 thinsp 8201 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 bull 8226 hellip 8230 prime 8242 euro 8364 trade 8482 larr 8592 rarr 8594 minus 8722 le 8804 ge 8805';

const NAMED = new Map<string, number>();
LATIN1.split(' ').forEach((name, index) => NAMED.set(name, 160 + index));
OTHERS.split(' ').forEach((name, index, all) => index % 2 === 0 && NAMED.set(name, Number(all[index + 1])));

/** What browsers read for the numbers 128 to 159: windows-1252 (HTML standard, "numeric character reference end state"). */
const WINDOWS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** Replaces character references (`&#8220;`, `&amp;`, `&ocirc;`) once. Unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,9}));/gi,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      const code = hex ? parseInt(hex, 16) : decimal ? Number(decimal) : NAMED.get(name ?? '');
      return code === undefined ? whole : character(code);
    },
  );
}

/** Headlines and leads are short; a longer one is cut, so that hostile text can't keep the page busy. */
const LONGEST = 20_000;
const INLINE_TAG = /<\/?(?:a|abbr|b|em|font|i|mark|small|span|strong|su[bp]|u)\b[^<>]*>/gi;

/**
 * The text of an HTML fragment, without building it: tags and comments removed, then references replaced once. A comment or
 * script that is not closed reaches to the end, as in a browser.
 */
export function htmlToText(html: string): string {
  const text = html
    .slice(0, LONGEST)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(INLINE_TAG, '')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ');
  return decodeEntities(text);
}

function character(code: number): string {
  if (code >= 128 && code < 160) return WINDOWS.charAt(code - 128);
  const isValid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isValid ? String.fromCodePoint(code) : '\uFFFD';
}
