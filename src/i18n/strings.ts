import type {CivilDate, CivilMonth} from '../dates/civil.js';
import type {Figure} from '../models/visit-stats.js';
import type {ToolWords} from './article-tools.js';
import type {MetadataWords} from './metadata.js';
import type {RatingWords} from './rating.js';

/** Why a request gave nothing to show. */
export type ProblemCode =
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'status'
  | 'not-found'
  | 'refused'
  | 'not-json'
  | 'too-large'
  | 'too-deep'
  | 'shape'
  | 'config'
  | 'mapping';

/** What is known of a failed request, for the sentence that a webmaster reads in the console. */
export interface ProblemFacts {
  url: string;
  /** HTTP status, where there was an answer. */
  status?: number | undefined;
  /** What exactly was wrong, such as the field that is missing. */
  detail?: string | undefined;
  /** What is wrong in the mapping, for the code `mapping`. */
  mistake?: Mistake | undefined;
}

/**
 * What is wrong in a mapping, an expression or a parameter: a name that is not known, a sign that is missing, text that belongs
 * to nothing, or too much of it.
 */
export type MistakeCode =
  'field' | 'filter' | 'parameter' | 'name' | 'bracket' | 'brace' | 'equals' | 'colon' | 'extra' | 'long';

/** A mistake in what a page says of its source. */
export interface Mistake {
  code: MistakeCode;
  /** The whole text. */
  text: string;
  /** Where in it the mistake is, in UTF-16 code units from 0. */
  index: number;
  /** What stands there. */
  found?: string | undefined;
  /** What was probably meant. */
  suggestion?: string | undefined;
  /** The names that are known, where one is not. */
  known?: string | undefined;
}

/** Every word that the elements show or speak, in one language. Each can be replaced. */
export interface Strings {
  /** BCP 47 tag. */
  lang: string;

  formatNumber(value: number): string;
  formatSize(bytes: number): string;
  /** `28/12/2019` */
  formatDay(day: CivilDate): string;
  /** `28/12/2019 09:30`; without `time` the day alone. */
  formatMoment(day: CivilDate, time?: string): string;
  /** `Thứ Bảy, 28/12/2019` */
  formatLongDay(day: CivilDate): string;
  /** `Tháng 12 năm 2019` */
  formatMonth(month: CivilMonth): string;

  loading: string;
  retry: string;
  loadMore: string;
  opensNewWindow: string;
  /** Content that could not be brought up to date; `at` is its date as formatted, where known. */
  stale(at?: string): string;
  /** What a reader is told. */
  problem(code: ProblemCode): string;
  /** What the webmaster is told in the console. The built-in sentences are fetched when the first one is needed. */
  diagnosis(code: ProblemCode, facts: ProblemFacts): string | Promise<string>;
  /** For the webmaster: `where` holds something secret that everybody who opens the page can read. */
  secret(where: string): string;
  /** For the webmaster: it was worked out how the backend answers, but not surely. */
  guessed(url: string): string;
  /** For the webmaster: an attribute has a value that means nothing. */
  unknownValue(attribute: string, value: string, allowed: string): string;

  article: {
    empty: string;
    updated: string;
    author: string;
    source: string;
    category: string;
    tags: string;
    attachments: string;
    views(count: number): string;
    /** `3 phút đọc` */
    readingTime(minutes: number): string;
    /** Name of the table of contents. */
    contents: string;
    /** Leads to other articles where this one is not there. */
    toList: string;
    /** Spoken name of the frame in which a wide table scrolls. */
    table(caption: string): string;
    /** Link to a picture, film, sound or page that another site holds and this page doesn't load. `title` may be empty. */
    elsewhere(kind: 'picture' | 'video' | 'audio' | 'page', host: string, title: string): string;
    /** Link that looks like a film and shows it when it is pressed. `title` may be empty. */
    video(site: string, title: string): string;
    /** In place of a text that is too much to be shown. */
    tooMuch: string;
    /** Leads to the article's own page, after `tooMuch`. */
    openPage: string;
    needsId: string;
    /** For the webmaster: the page's Content-Security-Policy has to allow a Trusted Types policy. */
    needsPolicy(policy: string): string;
    /** For the webmaster: the HTML of the body is nested too deeply. */
    tooDeep: string;
  };

  /** Words of an article's tools that take the place of the built-in ones, which are fetched with the tools. */
  tools?: Partial<ToolWords>;
  /** Words to use for the rating of articles in place of the built-in ones, which are fetched with it. */
  rating?: Partial<RatingWords>;
  /** The same for what the metadata of an article tells the webmaster. */
  metadata?: Partial<MetadataWords>;

  related: {
    heading: string;
    empty: string;
    added(count: number): string;
    allShown: string;
  };

  links: {
    heading: string;
    empty: string;
    /** First entry of a list of links that is chosen from. */
    choose: string;
    go: string;
    goTo(title: string): string;
    count(count: number): string;
  };

  calendar: {
    heading: string;
    /** Monday first: short names as a calendar shows them and full names as they are spoken. */
    weekdays: readonly {short: string; long: string}[];
    previousMonth: string;
    nextMonth: string;
    today: string;
    month: string;
    year: string;
    monthName(month: number): string;
    /** Spoken label of a day. `count` is `true` when only known to be some, and absent when not known yet. */
    day(day: CivilDate, count?: number | boolean): string;
    /** Spoken when a month has been loaded. */
    monthSummary(month: CivilMonth, days: number): string;
    newsOf(day: CivilDate): string;
    noNewsOn(day: CivilDate): string;
    noNewsInMonth(month: CivilMonth): string;
    /** Leads to the nearest earlier day with news; `day` where it is known already. */
    earlierNews(day?: CivilDate): string;
    laterNews(day?: CivilDate): string;
    keys: string;
  };

  counter: {
    heading: string;
    empty: string;
    labels: Record<Figure, string>;
    /** Unit after the current visitors. */
    people: string;
    /** `trong 5 phút qua` */
    within(seconds: number): string;
    readAt(time: string): string;
  };

  search: {
    label: string;
    placeholder: string;
    submit: string;
    clear: string;
    heading(query: string): string;
    empty(query: string): string;
    found(count: number, query: string): string;
    /** When the backend does not tell how many there are on all pages. */
    shown(count: number, query: string): string;
    tooShort: string;
  };
}
