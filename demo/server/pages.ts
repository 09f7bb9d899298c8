import {join} from 'node:path';
import type {Context} from 'hono';
import {isCivilDate} from '../../src/dates/civil.js';
import {articleIdIn} from './addresses.js';
import {writtenDay} from './civil-time.js';
import {NEVER, PAGE} from './http/caching.js';
import type {Api} from './http/endpoint.js';
import {Problem, problemResponse} from './http/problem.js';
import {renderPage} from './http/template.js';
import type {Services} from './services.js';
import {findArticle} from './store/articles.js';

/** Longer ones are no one's question; the API refuses them too. */
const LONGEST_QUESTION = 200;

/** Serves the portal's pages, made of the templates in the folder of pages. */
export function servePages(app: Api, {database, folders}: Services): void {
  const page = async (c: Context, name: string, values: Record<string, string> = {}): Promise<Response> =>
    c.html(await renderPage(join(folders.pages, name), values), 200, {'Cache-Control': PAGE});
  const notFound = async (c: Context): Promise<Response> =>
    c.html(await renderPage(join(folders.pages, 'notfound.html'), {}), 404, {'Cache-Control': NEVER});

  app.get('/', (c) => page(c, 'home.html'));
  app.get('/tin-tuc', (c) => page(c, 'news.html', newsValues(c.req.query('ngay'))));
  app.get('/tim-kiem', (c) => page(c, 'search.html', {q: (c.req.query('q') ?? '').slice(0, LONGEST_QUESTION)}));
  app.get('/tin-tuc/:file{.+\\.html}', async (c) => {
    const article = await findArticle(database, articleIdIn(c.req.path) ?? 0);
    if (!article) return notFound(c);
    if (c.req.path !== article.url) return moved(c, article.url);
    return page(c, 'article.html', articleValues(article));
  });
  app.notFound((c) =>
    c.req.path.startsWith('/api/') ? problemResponse(c, new Problem('no-such-address')) : notFound(c),
  );
}

/** Sends on to an article's own address. Without a limit a browser would keep to this for ever. */
function moved(c: Context, url: string): Response {
  c.header('Cache-Control', PAGE);
  return c.redirect(url + new URL(c.req.url).search, 301);
}

interface ArticleHead {
  id: number;
  title: string;
  lead: string;
  url: string;
  publishedAt: string;
}

function articleValues({id, title, lead, url, publishedAt}: ArticleHead): Record<string, string> {
  return {id: String(id), title, lead, canonical: url, date: writtenDay(publishedAt.slice(0, 10))};
}

/** @param day from the page's address; anything but a day that exists reads as none */
function newsValues(day: string | undefined): Record<string, string> {
  return isCivilDate(day) ? {day, date: writtenDay(day)} : {day: '', date: ''};
}
