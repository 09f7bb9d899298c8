import {fold} from '../../../../text/fold.js';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Vietnamese voices read these signs one by one, or not at all. */
const VIETNAMESE: readonly (readonly [RegExp, string])[] = [
  [/(?<![\d/])(\d{1,2})[/](\d{1,2})[/](\d{4})(?![\d/])/g, '$1 tháng $2 năm $3'],
  [/(?<=ngày )(\d{1,2})[/-](\d{1,2})(?![\d/-])/gi, '$1 tháng $2'],
  [/(?<=tháng )(\d{1,2})\/(\d{4})(?![\d/])/gi, '$1 năm $2'],
  [/(?<!\d)(\d{1,2})[hg](\d{2})(?!\d)/g, '$1 giờ $2'],
  [/(?<!\d)(\d{1,2}):(\d{2})(?![\d:])/g, '$1 giờ $2'],
  [/(\d)\s*km²|(\d)\s*km2\b/g, '$1$2 ki-lô-mét vuông'],
  [/(\d)\s*m²|(\d)\s*m2\b/g, '$1$2 mét vuông'],
  [/(\d)\s*km\b/g, '$1 ki-lô-mét'],
  [/(\d)\s*%/g, '$1 phần trăm'],
];
const GROUPS = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])/g;

/**
 * A sentence as a voice should say it: abbreviations and dates in words, grouped digits as one number.
 * @param dictionary what is said in place of what is written; capitals count
 */
export function spokenText(text: string, dictionary: Readonly<Record<string, string>>, lang: string): string {
  const isVietnamese = /^vi\b/i.test(lang);
  let spoken = expand(text, dictionary);
  if (!isVietnamese) return spoken;
  for (const [shape, words] of VIETNAMESE) spoken = spoken.replace(shape, words);
  return spoken.replace(GROUPS, (number) => number.replaceAll('.', ''));
}

/** The longest abbreviation that stands as a word of its own wins. */
function expand(text: string, dictionary: Readonly<Record<string, string>>): string {
  const names = Object.keys(dictionary).sort((a, b) => b.length - a.length);
  if (names.length === 0) return text;
  const shape = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])\\.?(?=\\s|$|[^.\\p{L}])`,
    'gu',
  );
  return text.replace(shape, (found) => said(found, dictionary));
}

function said(found: string, dictionary: Readonly<Record<string, string>>): string {
  const name = Object.hasOwn(dictionary, found) ? found : found.replace(/\.$/, '');
  // The stop of `TP.` goes with it, that of a sentence stays.
  return dictionary[name]! + (found !== name && fold(name) !== 'tp' ? '.' : '');
}
