import {html, type TemplateResult} from 'lit';
import '../../../src/elements/news-by-date/define.js';
import type {PortalNewsByDate} from '../../../src/index.js';
import {onPage, settled} from '../../support/element.js';
import {PretendBackend} from '../../support/pretend-backend.js';
import {CalendarObject} from './calendar-object.js';

/** Days with news of a small portal: day to number of articles. */
export const NEWS: Record<string, number> = {
  '2025-06-02': 1,
  '2025-09-30': 2,
  '2025-12-05': 1,
  '2025-12-12': 12,
  '2025-12-28': 4,
};

const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), {headers: {'content-type': 'application/json'}});

/** Answers which days of the asked month have news. */
export function days(news: Record<string, number> = NEWS): (url: URL) => Response {
  const all = Object.keys(news).sort();
  return ({searchParams}) => {
    const month = searchParams.get('month') ?? '';
    const here = all.filter((day) => day.startsWith(month)).map((day) => ({day, count: news[day]}));
    return json({month, first: all[0] ?? null, last: all.at(-1) ?? null, days: here});
  };
}

/** Answers with a page of the articles of the asked day. */
export function articles(news: Record<string, number> = NEWS): (url: URL) => Response {
  return ({searchParams}) => {
    const day = searchParams.get('from') ?? '';
    const limit = Number(searchParams.get('limit'));
    const page = Number(searchParams.get('page'));
    const total = news[day] ?? 0;
    const pages = Math.ceil(total / limit);
    const items: object[] = [];
    for (let index = (page - 1) * limit; index < Math.min(page * limit, total); index++)
      items.push({
        id: index + 1,
        title: `Tin ${index + 1}`,
        url: `/tin/${index + 1}`,
        publishedAt: `${day}T09:30:00+07:00`,
      });
    return json({items, total, page, pages, limit, next: null});
  };
}

export const portal = (news = NEWS): PretendBackend =>
  new PretendBackend({'/api/days': days(news), '/api/articles': articles(news)});

const plain = html`<portal-news-by-date today="2025-12-30"></portal-news-by-date>`;

/** Puts a calendar on a page. It is still waiting. */
export async function open(
  backend: PretendBackend,
  template: TemplateResult = plain,
  lang = 'vi',
): Promise<CalendarObject> {
  return new CalendarObject(await onPage<PortalNewsByDate>(template, backend.config, lang));
}

/** Puts a calendar on a page, and waits until it has something to show. */
export async function opened(
  backend: PretendBackend = portal(),
  template: TemplateResult = plain,
  lang = 'vi',
): Promise<CalendarObject> {
  const calendar = await open(backend, template, lang);
  await settled(calendar.element);
  return calendar;
}

/** What has been asked of the backend under an address, without that address. */
export const asked = (backend: PretendBackend, address: string): string[] =>
  backend.asked.filter((url) => url.startsWith(address)).map((url) => url.slice(address.length));
