import {html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../src/elements/article/define.js';
import type {PortalArticle} from '../../../src/index.js';
import {onPage, settled} from '../../support/element.js';
import {PretendBackend} from '../../support/pretend-backend.js';

export const PHOTO = new URL('./photo.svg', import.meta.url).pathname;

/** An article as the reference backend sends it. */
export const BRIDGE = {
  id: 7,
  slug: 'khoi-cong-cau',
  title: 'Khởi công cầu Sông Hải',
  lead: 'Cầu dài 412 mét.',
  publishedAt: '2025-12-28T09:10:00+07:00',
  author: 'Minh Hằng',
  url: '/tin-tuc/khoi-cong-cau-7.html',
  body: '<p>Sáng nay, cầu được khởi công. Lễ khởi công có nhiều người dự.</p>',
};

/** A `<portal-article>` on a page that shows that article. */
export async function shownArticle(
  difference: Record<string, unknown> = {},
  template: TemplateResult = html`<portal-article article-id="7"></portal-article>`,
  lang = 'vi',
): Promise<PortalArticle> {
  const backend = new PretendBackend({'/api/articles/7': {...BRIDGE, ...difference}});
  const element = await onPage<PortalArticle>(template, backend.config, lang);
  await settled(element);
  await toolsOf(element);
  return element;
}

/** The rows of tools of an article, once they have been drawn. */
export async function toolsOf(element: PortalArticle): Promise<HTMLElementTagNameMap['portal-article-tools'][]> {
  const rows = [...element.shadowRoot!.querySelectorAll('portal-article-tools')];
  for (const row of rows) await row.updateComplete;
  return rows;
}

/** The buttons of all rows by what they are called, in order. */
export const toolNames = async (element: PortalArticle): Promise<string[]> =>
  (await toolsOf(element)).flatMap((row) => [...row.shadowRoot!.querySelectorAll('button, a')].map(nameOf));

/** Presses the tool of that name. */
export async function press(element: PortalArticle, name: string): Promise<void> {
  for (const row of await toolsOf(element)) {
    const found = [...row.shadowRoot!.querySelectorAll('button')].find((button) => nameOf(button) === name);
    if (!found) continue;
    found.click();
    return row.updateComplete.then(() => undefined);
  }
  throw new Error(`There is no tool “${name}”`);
}

/** What the rows say. */
export const said = async (element: PortalArticle): Promise<string> =>
  (await toolsOf(element)).map((row) => row.shadowRoot!.querySelector('[role="status"]')?.textContent ?? '').join('');

const nameOf = (button: Element): string =>
  (button.getAttribute('aria-label') ?? button.textContent ?? '').replace(/\s+/g, ' ').trim();
