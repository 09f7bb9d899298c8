import {FIGURES} from '../../models/visit-stats.js';
import {fold} from '../../text/fold.js';
import {nearest} from '../../text/nearest.js';
import {type Named, SYNONYMS} from './synonyms.js';

/** How much the names of the first, second and third choice count. */
const WEIGHTS = [1, 0.8, 0.55];

/** What a name has before or after what it says: of what it is, its type or its language. */
const NOISE = new Set(
  'news post article tin tuc tintuc bai viet baiviet entry node item field fld str txt dt dt s f c n p o i d b bv tt cms vi vn vie gsx wp dc the of obj record row ns jcr a l current at web page metadata'.split(
    ' ',
  ),
);

/** Last words of what is about a thing and not the thing: `categoryId`, `titleColor`. */
const ABOUT = new Set(
  'id ids type kind status state order lang language locale color format enabled flag width height size position version code class icon hash token count index mode visible by uid css style show length'.split(
    ' ',
  ),
);
/** What figures are figures of. */
const COUNTED = new Set(
  'nb count visit visits visitor visitors user users luot so nguoi access truy cap hits num number counter'.split(' '),
);
const OTHER_LANGUAGE = new Set('en eng english fr fra cn zh jp ja ko lo km ru'.split(' '));
const DECOY = new Set('meta seo og twitter facebook old raw temp search sort short unsigned khongdau'.split(' '));
const ENDED = /^(?:expir|hethan|ketthuc|end|due|deadline|hieuluc|birth|unpublish|down|archived|deleted)/;

/** Words that a name of a field never has. */
const NEVER: Partial<Record<Named, RegExp>> = {
  totalItems: /^(?:pages?|trang|pagecount)$/,
  views: /^(?:time|minutes?|phut)$/,
};

/** Times that are not the first of their kind. */
const LATEST = /^(?:last|latest|cuoi)$/;

/** What nobody but the backend may know, and what belongs to persons. */
const PRIVATE = /pass(?:word|wd)|matkhau|e?mail|phone|dienthoai|mobile|token|secret|cccd|cmnd|session|^ip$|ipaddress/;

/** Keys around what is meant. */
const WRAPPER =
  /^(?:attributes|fields?|fieldvalue|node|source|item|data|properties|relationships|embedded|content|contentfieldvalue|system|elements|translations|value|\d+)$/;

/** Keys for the main value of a thing. */
const TEXT =
  /^(?:rendered|value|text|vi|vn|vivn|data|processed|plain|x?html(?:5edit)?|raw|content|t|default|iv|cdata|markup|current)$/;
const NAME =
  /^(?:name|title|ten\w*|label|displayname|fullname|hoten|value|text|tieude|taxonomycategoryname|rendered|username|data|term|t|iv)$/;
const ADDRESS =
  /^(?:\w*ur[il]s?|src|source|href|link|\w*paths?|large|medium|original|full|value|data|duongdan|file|guidrendered|location|filename|thumbnail|download|iv|id)$/;
const COUNT =
  /^(?:value|count|total|number|soluong|luot|so|visits?|hits|visitors?|views|quantity|giatri|data|sum|tong|sl|num|t|text)$/;
const DATE = /^(?:date|value|iso|utc|rendered|t|datetime|text|start|iv)$/;

const TAILS: Partial<Record<Named, RegExp>> = {
  author: NAME,
  category: NAME,
  group: NAME,
  sourceName: NAME,
  image: ADDRESS,
  url: ADDRESS,
  sourceUrl: ADDRESS,
  date: DATE,
  updated: DATE,
  tags: NAME,
  totalItems: COUNT,
  next: ADDRESS,
};

/** Things in an article that have names, addresses and dates of their own. */
const THINGS: readonly Named[] = ['author', 'category', 'image', 'tags', 'attachments', 'updated'];
const OTHER_THING =
  /^(?:user|site|website|blog|organi[sz]ations?|company|agency|agencies|licen[sc]e|seo\w*|lastposter|parent|related|comments?|owner|actions?|modifier|lastmodifiedby|editor|status|contenttype|template|members?|file|comparison|previous|localizations|guid)$/;
/** What an organisation or an event in an article has of its own, too. */
const OF_ARTICLE: readonly Named[] = ['id', 'slug', 'title', 'lead', 'body', 'date', 'updated', 'url', 'views'];
const OF_IMAGE: readonly Named[] = ['imageAlt', 'imageWidth', 'imageHeight', 'caption'];

/** The words of a key: `NgayDangMs` and `Ngày_đăng-ms` are `ngay dang ms`. */
export function wordsOf(key: string): string[] {
  const apart = key
    .slice(0, 80)
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return fold(apart).match(/[a-z]+|\d+/g) ?? [];
}

const squash = (key: string): string => wordsOf(key).join('');

export const isPrivate = (key: string): boolean => PRIVATE.test(squash(key));

/** Whether a time is said to be one of UTC. */
export const isUtc = (key: string): boolean => wordsOf(key).some((word) => word === 'gmt' || word === 'utc');

const known = new Map<string, number>();

/** How well a key names a field, from 0 to 1. */
export function keyScore(field: Named, key: string): number {
  const both = `${field} ${key}`;
  let score = known.get(both);
  if (score === undefined) {
    if (known.size > 20_000) known.clear();
    known.set(both, (score = scoreOfWords(field, wordsOf(key))));
  }
  return score;
}

function scoreOfWords(field: Named, words: string[]): number {
  const isTime = field === 'date' || field === 'updated';
  if (isTime && words.some((word) => ENDED.test(word))) return 0;
  if (words.some((word) => NEVER[field]?.test(word))) return 0;
  const own = words.filter(
    (word) => !(isFigure(field) ? COUNTED : NOISE).has(word) && !(isTime && /^(?:utc|gmt)$/.test(word)),
  );
  const core = (own.length > 0 ? own : words).filter((word) => !OTHER_LANGUAGE.has(word));
  const isForeign = words.length > 1 && words.some((word) => OTHER_LANGUAGE.has(word));
  const names = {whole: words.join(''), core: core.join(''), words: core};
  const scores = SYNONYMS[field].flatMap((some, tier) =>
    some.map((name, at) => likeness(name, names) * (WEIGHTS[tier]! - at * 0.001)),
  );
  const decoy =
    words.length > 1 && core.some((word) => DECOY.has(word)) && !SYNONYMS[field].flat().includes(names.whole);
  const isLatest = field === 'date' && words.some((word) => LATEST.test(word));
  return Math.max(...scores) * (isForeign || decoy || isLatest ? 0.5 : 1);
}

function likeness(name: string, {whole, core, words}: {whole: string; core: string; words: string[]}): number {
  if (whole === name) return 1;
  if (core === name) return 0.95;
  if (ABOUT.has(words.at(-1) ?? '') || core.length > 40) return 0;
  if (name.length > 3 && core.endsWith(name)) return 0.75;
  if (name.length > 3 && core.startsWith(name)) return 0.65;
  if (name.length > 2 && words.includes(name)) return 0.6;
  const isNear = name.length > 6 && Math.abs(core.length - name.length) < 2 && core[0] === name[0];
  return isNear && nearest(core, [name]) ? 0.45 : 0;
}

/** How well the keys on the way to a value name a field, from 0 to 1. */
export function nameScore(field: Named, path: readonly string[]): number {
  const keys = path.filter((key) => !/^\d+$/.test(key));
  const leaf = keys.at(-1) ?? '';
  const tail = squash(leaf);
  const isContent = (key: string, at: number): boolean =>
    at === keys.length - 2 && key === 'content' && TEXT.test(tail);
  const owners = keys.slice(0, -1).filter((key, at) => !WRAPPER.test(squash(key)) || isContent(key, at));
  const ofImage = OF_IMAGE.includes(field) && owners.some((owner) => keyScore('image', owner) > 0.5);
  const own = keyScore(field, ofImage ? `image ${leaf}` : leaf) * 0.95 ** owners.length;
  if (owners.length === 0) return own;
  const isMain = (TAILS[field] ?? (isFigure(field) ? COUNT : TEXT)).test(tail);
  const main = owners.map((owner, at) => keyScore(field, owner) * 0.97 ** (owners.length - at));
  const isOthers = !ofImage && owners.some((owner) => !keyScore(field, owner) && isThing(owner));
  if (isOthers) return 0;
  const isDecoy = owners.some((owner) => DECOY.has(squash(owner)));
  const isElses = OF_ARTICLE.includes(field) && !owners.every(isArticle);
  const rest = own * (isElses ? 0.75 : 0.95);
  return Math.max(isMain ? Math.max(...main) * 0.97 ** owners.length : 0, rest) * (isDecoy ? 0.6 : 1);
}

/** Whether a key around others is only one for the article itself, as in `article.title`. */
const isArticle = (key: string): boolean => wordsOf(key).every((word) => NOISE.has(word));

const isFigure = (field: string): boolean => (FIGURES as readonly string[]).includes(field);

/** Whether a value is of a thing that an article has, such as its author or its picture. */
export const isOfThing = (keys: readonly string[]): boolean => keys.slice(0, -1).some(isThing);

const isThing = (key: string): boolean =>
  OTHER_THING.test(squash(key)) || THINGS.some((thing) => keyScore(thing, key) > 0.5);
