import {groupDigits} from '../text/numbers.js';
import {dayMonthYear, monthYear, weekdayOf} from './parts.js';
import type {ProblemCode, Strings} from './strings.js';

const WEEKDAYS = [
  {short: 'Mo', long: 'Monday'},
  {short: 'Tu', long: 'Tuesday'},
  {short: 'We', long: 'Wednesday'},
  {short: 'Th', long: 'Thursday'},
  {short: 'Fr', long: 'Friday'},
  {short: 'Sa', long: 'Saturday'},
  {short: 'Su', long: 'Sunday'},
] as const;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const formatNumber = (value: number): string => groupDigits(value, ',');
const monthName = (month: number): string => MONTHS[month - 1] ?? '';
const plural = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

function formatSize(bytes: number): string {
  if (bytes < 1024) return plural(bytes, 'byte', 'bytes');
  if (bytes < 1024 ** 2) return `${Math.round(bytes / 1024)} kB`;
  return `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}

function formatDay(day: string): string {
  const {year, month, date} = dayMonthYear(day);
  return `${date} ${monthName(month)} ${year}`;
}

const formatMonth = (month: string): string => `${monthName(monthYear(month).month)} ${monthYear(month).year}`;

function newsCount(count?: number | boolean): string {
  if (count === undefined) return '';
  if (count === true) return ', has news';
  return count ? `, ${plural(count, 'article', 'articles')}` : ', no news';
}

const PROBLEMS: Record<ProblemCode, string> = {
  offline: 'This device is offline. The content will appear when the connection is back.',
  unreachable: 'The data server could not be reached.',
  timeout: 'The data server took too long to answer.',
  status: 'The data server has a problem.',
  'not-found': 'This content was not found. It may have been removed or moved.',
  refused: 'The data server does not allow this content to be seen.',
  'not-json': 'The server did not return usable data.',
  'too-large': 'There is too much data to show.',
  'too-deep': 'There is too much data to show.',
  shape: 'The data of the server could not be read.',
  config: 'This block is not set up correctly.',
  mapping: 'This block is not set up correctly.',
};

const MEDIA = {picture: 'See the picture', video: 'Watch the video', audio: 'Listen', page: 'See the content'} as const;

/** English. */
export const en: Strings = {
  lang: 'en',
  formatNumber,
  formatSize,
  formatDay,
  formatMoment: (day, time) => (time ? `${formatDay(day)}, ${time}` : formatDay(day)),
  formatLongDay: (day) => `${WEEKDAYS[weekdayOf(day)]?.long}, ${formatDay(day)}`,
  formatMonth,

  loading: 'Loading…',
  retry: 'Try again',
  loadMore: 'Show more',
  opensNewWindow: 'opens in a new window',
  stale: (at) =>
    at ? `Could not be updated. Showing content of ${at}.` : 'Could not be updated. Showing saved content.',
  problem: (code) => PROBLEMS[code],
  diagnosis: async (code, facts) => (await import('./diagnosis-en.js')).diagnosis(code, facts),
  secret: (where) =>
    `${where} holds a secret that everybody who opens the page can read. Take it out of the page: let an address on the site’s own server (a proxy) call the API with it and pass the data on.`,
  guessed: (url) =>
    `How to read the data of ${url} is a guess that may be wrong. Add the attribute portal-inspect to the tag to see what was guessed, and to correct it.`,
  unknownValue: (attribute, value, allowed) =>
    `The attribute ${attribute}="${value}" has no meaning; use one of: ${allowed}.`,

  article: {
    empty: 'This article has no content yet.',
    updated: 'Updated',
    author: 'Author',
    source: 'Source',
    category: 'Category',
    tags: 'Tags',
    attachments: 'Attachments',
    views: (count) => plural(count, 'view', 'views'),
    readingTime: (minutes) => `${minutes} min read`,
    contents: 'Contents',
    toList: 'See other news',
    table: (caption) => (caption ? `Table: ${caption}` : 'Table'),
    elsewhere: (kind, host, title) => `${MEDIA[kind]} at ${host}${title ? `: ${title}` : ''}`,
    video: (site, title) => `Watch the video on ${site}${title ? `: ${title}` : ''}`,
    tooMuch: 'The text of this article is too large to be shown here.',
    openPage: 'Read the article on its own page',
    needsId:
      'the tag needs article-id (the id of the article), id-from (where the page’s address has it) or src (the address of its JSON).',
    needsPolicy: (policy) =>
      `the page enforces Trusted Types, so the text of the article can't be shown; add ${policy} to the Content-Security-Policy header.`,
    tooDeep: 'the HTML of the article is nested too deeply',
  },

  related: {
    heading: 'Other news',
    empty: 'There is no news yet.',
    added: (count) => `${plural(count, 'article', 'articles')} added.`,
    allShown: 'All articles are shown.',
  },

  links: {
    heading: 'Links',
    empty: 'There are no links yet.',
    choose: 'Choose a site',
    go: 'Go',
    goTo: (title) => `Go to ${title}`,
    count: (count) => plural(count, 'link', 'links'),
  },

  calendar: {
    heading: 'News by date',
    weekdays: WEEKDAYS,
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    today: 'Today',
    month: 'Month',
    year: 'Year',
    monthName,
    day: (day, count) => `${dayMonthYear(day).date} ${monthName(dayMonthYear(day).month)}${newsCount(count)}`,
    monthSummary: (month, days) =>
      `${formatMonth(month)}: ${days ? `${plural(days, 'day', 'days')} with news` : 'no news'}.`,
    newsOf: (day) => `News of ${formatDay(day)}`,
    noNewsOn: (day) => `There is no news on ${formatDay(day)}.`,
    noNewsInMonth: (month) => `There is no news in ${formatMonth(month)}.`,
    earlierNews: (day) => (day ? `Earlier: ${formatDay(day)}` : 'Earlier day with news'),
    laterNews: (day) => (day ? `Later: ${formatDay(day)}` : 'Later day with news'),
    keys: 'Use the arrow keys to choose a day, Page Up and Page Down to change the month.',
  },

  counter: {
    heading: 'Visits',
    empty: 'There are no figures yet.',
    labels: {
      total: 'Total visits',
      online: 'Online now',
      today: 'Today',
      yesterday: 'Yesterday',
      thisWeek: 'This week',
      lastWeek: 'Last week',
      thisMonth: 'This month',
      lastMonth: 'Last month',
      thisYear: 'This year',
      members: 'Members',
      guests: 'Guests',
      bots: 'Search engines',
    },
    people: 'visitors',
    within: (seconds) => `in the last ${plural(Math.round(seconds / 60), 'minute', 'minutes')}`,
    readAt: (time) => `Figures as of ${time}`,
  },

  search: {
    label: 'Search',
    placeholder: 'Type a word…',
    submit: 'Search',
    clear: 'Clear the search',
    heading: (query) => `Results for “${query}”`,
    empty: (query) => `No article matches “${query}”. Try fewer or other words.`,
    found: (count, query) => `${plural(count, 'article matches', 'articles match')} “${query}”.`,
    shown: (count, query) => `Showing ${plural(count, 'article', 'articles')} for “${query}”.`,
    tooShort: 'Type at least 2 characters.',
  },
};
