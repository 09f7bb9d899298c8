import {textOf} from './text-of.js';
import {FILTERS} from '../filters.js';
import {factsOf, instantOf} from './facts.js';
import {guessOf, type Reading, reasonsOf} from './guess.js';
import type {Place} from './lists.js';
import {isUtc, wordsOf} from './names.js';
import {columnsOf, type Pool} from './paths.js';
import type {FieldGuess} from './report.js';
import {assign, type Known, match, type Match} from './score.js';
import type {Named} from './synonyms.js';

const FIELDS: readonly Named[] = [
  'title',
  'date',
  'lead',
  'body',
  'id',
  'slug',
  'url',
  'image',
  'author',
  'category',
  'updated',
  'views',
  'tags',
  'attachments',
  'caption',
  'imageAlt',
  'imageWidth',
  'imageHeight',
  'sourceName',
  'sourceUrl',
];

/** How much each field makes a list one of news. */
const WORTH: Partial<Record<Named, number>> = {
  title: 3,
  date: 3,
  lead: 1,
  body: 1.2,
  image: 0.6,
  url: 0.6,
  slug: 0.4,
  id: 0.4,
  author: 0.4,
  category: 0.4,
  views: 0.3,
};

/** Lists that stand beside the news of a page. */
const BESIDE =
  /^(?:related\w*|\w*lienquan|tinkhac|tincungloai|(?:banner|menu|slide|slider|breadcrumb|video|tag|comment|widget|album|link|attachment|author|user)s?|nav\w*|sidebar|categories|chuyenmuc|danhmuc|binhluan|ads|quangcao|lienket|dinhkem)$/;
const SHOWN =
  /^(?:featured|(?:tin)?(?:noibat|docnhieu|xemnhieu|moi)|hot(?:news)?|mostviewed|popular|trending|pinned|ghim|sticky)$/;
const NEWS =
  /^(?:news|articles|posts|items|results|rows|data|list|records|content|nodes|entries|docs|value|tintuc|baiviet|danhsach|hits)$/;

/** A way to read articles. */
export interface Found {
  place: Place;
  matches: Map<Named, Match[]>;
  columns: Known[];
  score: number;
}

/** What the answer is read with. */
export interface Context {
  root: unknown;
  zone: string;
  pools: readonly Pool[];
}

/** Columns of a list or of one thing, with what their values look like. */
export function known(place: Place, {root, zone, pools}: Context): Known[] {
  const columns = columnsOf(place.items, root, pools).map((column) => ({
    ...column,
    facts: factsOf(column.values, zone),
  }));
  const own = columns.filter(({keys}) => /^(?:created|updated|modified)/i.test(keys.at(-1) ?? ''));
  for (const {facts, values} of columns.filter((column) => column.facts.date > 0.5)) {
    const isOwn = (value: unknown, at: number): boolean =>
      own.some((other) => other.values !== values && isNear(value, other.values[at], zone));
    facts.system = values.filter(isOwn).length / values.length;
  }
  return columns;
}

const isNear = (a: unknown, b: unknown, zone: string): boolean =>
  Math.abs((instantOf(a, zone) ?? 0) - (instantOf(b, zone) ?? Infinity)) < 60_000;

/** Tries to read a place as articles. */
export function readArticles(place: Place, context: Context, isOne: boolean): Found {
  const columns = known(place, context);
  const matches = assign(FIELDS, columns);
  leadAsTitle(matches);
  const quality = (field: Named): number => {
    const [best] = matches.get(field) ?? [];
    return best ? best.score * (0.3 + 0.7 * best.column.facts.share) : 0;
  };
  const sum = FIELDS.reduce((total, field) => total + quality(field) * (WORTH[field] ?? 0.1), 0);
  return {place, matches, columns, score: sum + standing(place, isOne)};
}

/** The files of an article often stand beside it. */
export function addFilesBeside({place, matches}: Found, context: Context): void {
  const files = assign(['attachments'], known({...place, items: [context.root]}, context)).get('attachments')?.[0];
  if (!files || files.column.isFirst || matches.has('attachments')) return;
  const expression = `$.${files.column.expression}`.replace('.[', '[');
  matches.set('attachments', [{...files, column: {...files.column, expression}}]);
}

/** What is called a summary is the title where there is no other, as in lists of documents. */
function leadAsTitle(matches: Map<Named, Match[]>): void {
  const lead = matches.get('lead')?.[0];
  const title = !matches.has('title') && lead && match('title', lead.column);
  if (!title || title.name < 0.25) return;
  matches.set('title', [title]);
  matches.delete('lead');
}

/** What speaks for a place apart from what is in it. */
function standing({keys, items, isList, depth, isKeyed}: Place, isOne: boolean): number {
  const names = keys.map((key) => wordsOf(key).join(''));
  const beside = names.some((name) => BESIDE.test(name)) ? -2.5 : names.some((name) => SHOWN.test(name)) ? -0.8 : 0;
  const own = NEWS.test(names.at(-1) ?? '') ? 0.3 : 0;
  const shape = isOne ? (isList && items.length > 1 ? -0.6 : 0) : isList ? Math.min(items.length, 8) * 0.08 : -2;
  return beside + own + shape - depth * 0.12 - (isKeyed ? 0.3 : 0);
}

/** Whether something was found that a reader can use. An article alone may lack its title. */
export function isNews({matches, place: {isList}}: Found): boolean {
  const score = (field: Named): number => matches.get(field)?.[0]?.score ?? 0;
  const [title, date, body] = [score('title'), score('date'), score('body')];
  if (!isList && body > 0.5 && date > 0.5) return true;
  const {block = 0} = matches.get('body')?.[0]?.column.facts ?? {};
  // A title with a description is rather the site's.
  if (!isList && date + body + block + score('id') + score('slug') < 0.5) return false;
  const {name = 0, column} = matches.get('title')?.[0] ?? {};
  const {words = 0, length = 0} = column?.facts ?? {};
  const isHeadline = isList && (name > 0.9 || (words > 0.6 && length > 15));
  const others = isHeadline ? (['image', 'url', 'slug', 'id'] as const).map(score) : [];
  const rest = Math.max(date, score('lead'), body, ...others);
  return title > 0.25 && rest > 0.2 && title + rest > 0.6;
}

/** The mapping of what was found. */
export function mapArticles(
  {place, matches}: Found,
  context: Context,
): {map: Record<string, string>; fields: FieldGuess[]} {
  const map: Record<string, string> = {};
  const fields: FieldGuess[] = [];
  const reading = {root: context.root, items: place.items};
  const add = (field: string, expression: string, [best, ...others]: readonly Match[], share = 1): void => {
    if (!best) return;
    map[field] = expression;
    fields.push(
      guessOf(
        field,
        expression,
        {confidence: best.score * share, reasons: reasonsOf(best), others: others.map(({column}) => column)},
        reading,
      ),
    );
  };
  for (const field of FIELDS) {
    const found = matches.get(field);
    if (found) add(field, written(field, found), found);
  }
  for (const [field, expression, found] of fallbacks(map, matches, place)) add(field, expression, found, 0.8);
  if (!map['id']) addOwnAddress(map, fields, reading);
  return {map, fields};
}

/** Fields that are not there in every item, so that another column may stand in for the first. */
const REPLACEABLE: readonly Named[] = ['body', 'author', 'image', 'url', 'lead'];

function written(field: Named, [best, ...others]: readonly Match[]): string {
  const first = filtered(field, best!.column);
  const isMissing = (value: unknown): boolean => value === undefined;
  const second =
    REPLACEABLE.includes(field) &&
    others.find(
      ({column, name}) =>
        name > 0.5 && column.values.some((value, at) => !isMissing(value) && isMissing(best!.column.values[at])),
    );
  return second ? `${first} ?? ${filtered(field, second.column)}` : first;
}

/** The filters that the values need. */
function filtered(field: Named, {expression, facts, keys}: Known): string {
  if (field === 'date' || field === 'updated')
    return keys.some(isUtc) && facts.naive > 0.5 ? `${expression}|utc` : expression;
  if (field === 'image') return facts.picture > 0.5 ? `${expression}|img` : expression;
  if (field === 'body') return facts.escaped > facts.html ? `${expression}|decode` : expression;
  if (!/^(?:title|lead|caption|category|author)$/.test(field)) return expression;
  if (facts.escaped > 0.3 && facts.html < 0.1) return `${expression}|decode|text`;
  return facts.html > 0 || facts.entity > 0 ? `${expression}|text` : expression;
}

/** HAL has the id of a thing only in its address. */
function addOwnAddress(map: Record<string, string>, fields: FieldGuess[], reading: Reading): void {
  const expression = '_links.self.href|last';
  const guess = guessOf('id', expression, {confidence: 0.7, reasons: [{code: 'only'}]}, reading);
  if (!guess.example) return;
  map['id'] = expression;
  fields.push(guess);
}

type Fallback = [field: Named, expression: string, because: readonly Match[]];

/** What can stand in for fields that have no column of their own. */
function fallbacks(map: Record<string, string>, matches: Found['matches'], {isList}: Place): Fallback[] {
  const lead = matches.get('lead');
  const all: (Fallback | undefined | false)[] = [
    !map['date'] && ['date', map['updated'] ?? '', matches.get('updated') ?? []],
    !map['body'] && (lead?.[0]?.column.facts.block ?? 0) > 0 && ['body', lead![0]!.column.expression, lead!],
    !map['image'] && pictureIn([...(matches.get('body') ?? []), ...(lead ?? [])]),
    !map['category'] && matches.has('tags') && categoryOf(matches.get('tags')!),
    isList && !map['url'] && !map['sourceName'] && ['url', map['sourceUrl'] ?? '', matches.get('sourceUrl') ?? []],
    !map['id'] && !map['slug'] && map['url'] !== undefined && ['id', map['url'], matches.get('url')!],
  ];
  return all.filter((fallback): fallback is Fallback => Boolean(fallback) && (fallback as Fallback)[1] !== '');
}

/** The first picture in HTML. */
function pictureIn(matches: readonly Match[]): Fallback | undefined {
  const found = matches.find(({column}) => column.values.some((value) => textOf(FILTERS['img']!(value)).includes('/')));
  return found && ['image', `${found.column.expression}|img`, [{...found, field: 'image', score: 0.6, name: 0}]];
}

/** The first tag, where there is no other order of things. */
function categoryOf([tags]: readonly Match[]): Fallback | undefined {
  const {expression, facts, values} = tags!.column;
  if (values.some((value) => typeof value === 'string' && /[,;]/.test(value))) return undefined;
  const first = expression.includes('[*]') ? expression.replace('[*]', '[0]') : `${expression}[0]`;
  return ['category', facts.list > 0 ? first : expression, [{...tags!, score: 0.6}]];
}
