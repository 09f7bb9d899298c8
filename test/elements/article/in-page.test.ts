import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {PortalArticle} from '../../../src/index.js';
import '../../../src/elements/article/define.js';
import {visibleText} from '../../support/element.js';
import {press, toolNames, toolsOf} from './support.js';

/** A page of an old portal, with a source that must not be asked. */
const page = html`
  <div>
    <portal-source base="/khong-hoi"></portal-source>
    <portal-article in-page>
      <article>
        <h1>Khởi công cầu</h1>
        <time datetime="2025-12-28">28/12/2025</time>
        <p style="font-size: 13px">Sáng nay.</p>
        <p rel="author" class="author">Minh Hằng</p>
      </article>
    </portal-article>
  </div>
`;

/** An element on the page, once its tools are there. */
async function withTools(template: ReturnType<typeof html>): Promise<PortalArticle> {
  const holder = await fixture<HTMLElement>(template);
  const element = holder.querySelector('portal-article')!;
  while ((await toolsOf(element)).length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  return element;
}

describe('an article that stands in the page already', () => {
  it('gets its tools without any request, and stays as it is', async () => {
    const asked: string[] = [];
    const {fetch} = window;
    window.fetch = (input) => (asked.push(new Request(input).url), Promise.reject(new Error('asked')));
    const element = await withTools(page);
    window.fetch = fetch;
    expect(asked).to.deep.equal([]);
    expect(element.querySelector('article')!.innerHTML).to.contain('<p style="font-size: 13px">Sáng nay.</p>');
    expect(visibleText(element)).to.contain('Khởi công cầu 28/12/2025 Sáng nay. Minh Hằng');
    expect(await toolNames(element)).to.include.members(['In bài viết', 'Tương phản cao']);
    await expect(element).to.be.accessible();
  });

  it('is known by its own title, date and author', async () => {
    const element = await withTools(page);
    const {reading} = (await toolsOf(element))[0]!;
    expect(reading).to.include({title: 'Khởi công cầu', author: 'Minh Hằng', url: location.href.replace(/#.*/, '')});
    expect(reading.date?.day).to.equal('2025-12-28');
  });

  it('can stand elsewhere on the page', async () => {
    const element = await withTools(html`
      <div>
        <div id="dnn_ctr_View">
          <h2>Họp báo</h2>
          <p>Chiều nay.</p>
        </div>
        <portal-article in-page="#dnn_ctr_View"></portal-article>
      </div>
    `);
    const article = document.querySelector<HTMLElement>('#dnn_ctr_View')!;
    await press(element, 'A+: chữ to hơn');
    expect(article.style.zoom).to.equal('1.15');
    await press(element, 'A: cỡ chữ bình thường');
    expect(article.style.zoom).to.equal('');
    expect((await toolsOf(element))[0]!.reading.title).to.equal('Họp báo');
  });

  it('may come late, and be replaced', async () => {
    const holder = await fixture<HTMLElement>(html`
      <div>
        <div class="panel"></div>
        <portal-article in-page=".panel article"></portal-article>
      </div>
    `);
    const element = holder.querySelector('portal-article')!;
    const panel = holder.querySelector('.panel')!;
    const comes = async (title: string): Promise<void> => {
      panel.innerHTML = `<article><h2>${title}</h2><p>Chiều nay.</p></article>`;
      await waitUntil(async () => (await toolsOf(element))[0]?.reading.title === title, title);
    };
    await comes('Họp báo');
    await press(element, 'A+: chữ to hơn');
    await comes('Họp kín');
    await toolsOf(element);
    expect(panel.querySelector('article')!.style.zoom).to.equal('1.15');
    panel.replaceChildren();
    await waitUntil(async () => (await toolsOf(element)).length === 0);
    await comes('Họp lại');
    await press(element, 'A: cỡ chữ bình thường');
  });

  it('looks as before when the element goes', async () => {
    const element = await withTools(html`
      <div>
        <div class="tin"><h2>Họp báo</h2></div>
        <portal-article in-page=".tin"></portal-article>
      </div>
    `);
    const article = element.parentElement!.querySelector<HTMLElement>('.tin')!;
    await press(element, 'A+: chữ to hơn');
    await press(element, 'Tương phản cao');
    const place = element.parentElement!;
    element.remove();
    expect([article.style.zoom, article.className]).to.deep.equal(['', 'tin']);
    place.append(element);
    await element.updateComplete;
    await toolsOf(element);
    expect([article.style.zoom, article.className]).to.deep.equal(['1.15', 'tin portal-contrast']);
    await press(element, 'A: cỡ chữ bình thường');
    await press(element, 'Tương phản cao');
  });

  it('shows no tools where there is no article', async () => {
    const element = await fixture<PortalArticle>(html`<portal-article in-page="#khong-co"></portal-article>`);
    await element.updateComplete;
    expect(await toolsOf(element)).to.deep.equal([]);
    const broken = await fixture<PortalArticle>(html`<portal-article in-page=":::"></portal-article>`);
    expect(await toolsOf(broken)).to.deep.equal([]);
  });
});
