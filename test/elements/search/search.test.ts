import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {PortalSearch} from '../../../src/index.js';
import {paged, sent, sentArticles} from '../../support/articles.js';
import {button, onPage, settled, visibleText} from '../../support/element.js';
import {down, htmlPage, PretendBackend} from '../../support/pretend-backend.js';
import {field, FOUND, LIST, search, searchFor} from './portal.js';

const titles = (element: Element): string[] => [...element.querySelectorAll('li > a')].map((link) => link.textContent);
const marks = (element: Element): string[] => [...element.querySelectorAll('mark')].map((mark) => mark.textContent);
const QUERY = html`<portal-search query="binh hai"></portal-search>`;

/** What a screen reader is told of the results. */
const told = (element: Element): string =>
  element.shadowRoot!.querySelector('[part="notice"]')!.textContent.replace(/\s+/g, ' ').trim();

describe('portal-search', () => {
  it('shows only the field before anything is searched for, and asks nothing', async () => {
    const {element, backend} = await search();
    expect(visibleText(element)).to.equal('Tìm');
    expect(field(element).placeholder).to.equal('Nhập từ khóa…');
    expect(element.children).to.have.length(0);
    expect(backend.asked).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('lists what was found below its heading as ordinary HTML in the page, and tells how many there are', async () => {
    const {element, backend} = await search();
    await searchFor(element, 'bình hải');
    expect(element.query).to.equal('bình hải');
    expect(element.querySelector('h2')!.textContent).to.equal('Kết quả cho “bình hải”');
    expect(titles(element)).to.deep.equal(FOUND.map(({title}) => title));
    expect(told(element)).to.equal('Tìm thấy 3 tin khớp với “bình hải”.');
    expect(backend.asked).to.deep.equal([`${LIST}?page=1&limit=10&q=bình hải`]);
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
    await expect(element).to.be.accessible();
  });

  it('marks the words that were searched for, with accents or without', async () => {
    const {element} = await search(html`<portal-search query="hai"></portal-search>`);
    expect(marks(element)).to.deep.equal(['Hải', 'Hải', 'Hải', 'Hải']);
    expect(element.querySelector('p')!.textContent).to.equal('Người dân Hải Tân đến xem từ sớm.');
  });

  it('tells how many are shown where the backend does not tell how many there are', async () => {
    const {element} = await search(QUERY, {items: [sent(1), sent(2)]});
    expect(told(element)).to.equal('Đang hiển thị 2 tin khớp với “binh hai”.');
  });

  it('puts the heading of the results one level below its own', async () => {
    const {element} = await search(
      html`<portal-search heading="Tìm tin" heading-level="3" query="hai"></portal-search>`,
    );
    const headings = [...element.querySelectorAll('h3, h4')].map(({localName}) => localName);
    expect(headings).to.deep.equal(['h3', 'h4']);
    await expect(element).to.be.accessible();
  });

  it('searches only a category, as many as the limit, at an address of its own', async () => {
    const {element, backend} = await search(
      html`<portal-search
        query="hai"
        category="thong-bao"
        limit="2"
        src="/api/articles?tu={q}&muc={category}&so={limit}"
      ></portal-search>`,
      {items: FOUND},
    );
    expect(titles(element)).to.have.length(2);
    expect(backend.asked).to.deep.equal([`${LIST}?tu=hai&muc=thong-bao&so=2`]);
  });

  it('adds the next page below', async () => {
    const {element} = await search(html`<portal-search query="tin" limit="2"></portal-search>`, paged(sentArticles(5)));
    button(element, 'Xem thêm').focus();
    button(element, 'Xem thêm').click();
    await settled(element);
    expect(titles(element)).to.deep.equal(['Bài 1', 'Bài 2', 'Bài 3', 'Bài 4']);
    expect(document.activeElement!.textContent).to.equal('Bài 3');
    expect(told(element)).to.equal('Tìm thấy 5 tin khớp với “tin”.');
  });

  it('says that nothing was found, and for what', async () => {
    const {element} = await search(html`<portal-search query="không có"></portal-search>`, {items: [], total: 0});
    expect(visibleText(element)).to.equal(
      'Tìm Kết quả cho “không có” Không có tin nào khớp với “không có”. Hãy thử ít từ hơn hoặc từ khác.',
    );
    await expect(element).to.be.accessible();
  });

  it('speaks English on an English page', async () => {
    const {element} = await search(QUERY, paged(FOUND), 'en');
    expect(told(element)).to.equal('3 articles match “binh hai”.');
    expect(button(element, 'Search').textContent.trim()).to.equal('Search');
  });

  it('waits below the heading with bars, and says so', async () => {
    const backend = new PretendBackend({[LIST]: paged(FOUND)});
    backend.hold();
    const element = await onPage<PortalSearch>(QUERY, backend.config);
    expect(visibleText(element)).to.equal('Tìm Kết quả cho “binh hai” Đang tải…');
    expect(element.shadowRoot!.querySelectorAll('.items .list > *')).to.have.length(10);
    await expect(element).to.be.accessible();
    backend.release();
    await settled(element);
    expect(titles(element)).to.have.length(3);
  });

  it('says so when the backend is down, and tries again at a press of the button', async () => {
    const {element, backend} = await search(
      html`<portal-search query="hai"><a href="/tim">Tìm</a></portal-search>`,
      down,
    );
    expect(visibleText(element)).to.equal('Tìm Kết quả cho “hai” Chưa kết nối được với máy chủ dữ liệu. Thử lại');
    await expect(element).to.be.accessible();
    backend.set(LIST, paged(FOUND));
    button(element, 'Thử lại').focus();
    button(element, 'Thử lại').click();
    await settled(element);
    expect(titles(element)).to.have.length(3);
    expect(element.shadowRoot!.activeElement!.getAttribute('part')).to.equal('body');
  });

  it('tries again also when the same is searched for again', async () => {
    const {element, backend} = await search(QUERY, htmlPage);
    expect(told(element)).to.equal('Máy chủ chưa trả về dữ liệu đúng dạng. Thử lại');
    backend.set(LIST, paged(FOUND));
    await searchFor(element, 'binh hai');
    expect(titles(element)).to.have.length(3);
  });

  it('keeps the last results, with their time, while the backend is down', async () => {
    const {element, backend} = await search(QUERY);
    backend.set(LIST, down);
    element.source = {...backend.config, ttl: 0};
    await oneEvent(element, 'portal-load');
    await settled(element);
    expect(titles(element)).to.have.length(3);
    expect(told(element)).to.match(/^Chưa cập nhật được\. .* Thử lại Tìm thấy 3 tin khớp với “binh hai”\.$/);
    await expect(element).to.be.accessible();
  });

  it('keeps the old results, marked as busy, while something newer is under way', async () => {
    const {element, backend} = await search(QUERY);
    backend.hold();
    element.query = 'mưa';
    await element.updateComplete;
    expect(visibleText(element)).to.match(/^Tìm Kết quả cho “binh hai” Đang tải… Khai mạc/);
    expect(element.shadowRoot!.querySelector('[part="body"]')!.ariaBusy).to.equal('true');
    expect(button(element, 'Tìm').textContent.trim()).to.equal('Tìm');
    await expect(element).to.be.accessible();
    backend.set(LIST, paged([sent(2)]));
    backend.release();
    await settled(element);
    expect(visibleText(element)).to.equal('Tìm Kết quả cho “mưa” Tìm thấy 1 tin khớp với “mưa”. Bài 2 (28/12/2025)');
  });

  it('shows the results of the newest query, whichever answer comes first', async () => {
    const answers = new Map<string, () => void>();
    const {element} = await search(
      undefined,
      ({searchParams}) =>
        new Promise((resolve) => {
          const query = searchParams.get('q')!;
          answers.set(query, () => resolve(Response.json({items: [sent(1, {title: `Tin ${query}`})]})));
        }),
    );
    for (const query of ['mưa', 'nắng']) {
      element.query = query;
      await element.updateComplete;
      await aTimeout(0);
    }
    answers.get('nắng')!();
    answers.get('mưa')!();
    await settled(element);
    expect(titles(element)).to.deep.equal(['Tin nắng']);
  });

  it('shows only the field again when the query is taken away, and begins anew after that', async () => {
    const {element} = await search(html`<portal-search query="tin" limit="2"></portal-search>`, paged(sentArticles(5)));
    button(element, 'Xem thêm').click();
    await settled(element);
    element.query = '';
    await settled(element);
    expect(visibleText(element)).to.equal('Tìm');
    element.query = 'tin';
    await settled(element);
    expect(titles(element)).to.deep.equal(['Bài 1', 'Bài 2']);
  });

  it('asks once when it is moved in the page while waiting', async () => {
    const backend = new PretendBackend({[LIST]: paged(FOUND)});
    backend.hold();
    const element = await onPage<PortalSearch>(QUERY, backend.config);
    element.parentElement!.prepend(element);
    backend.release();
    await settled(element);
    expect(titles(element)).to.have.length(3);
    expect(backend.asked).to.have.length(1);
  });

  it('searches for clean text: composed, without what is invisible, no longer than backends take', async () => {
    const {backend} = await search(
      html`<portal-search query=${`  Hue\u0302\u0301\u200B   ${'a'.repeat(300)}`}></portal-search>`,
    );
    expect(backend.asked).to.deep.equal([`${LIST}?page=1&limit=10&q=Huế ${'a'.repeat(196)}`]);
  });
});

describe("portal-search in place of the author's own content", () => {
  const FORM = html`
    <portal-search>
      <form action="/tim-kiem"><input name="q" value="cũ" /><button>Tìm ở trang khác</button></form>
    </portal-search>
  `;

  it('puts its field in the place of a form', async () => {
    const {element} = await search(FORM);
    expect(visibleText(element)).to.equal('Tìm');
    expect(field(element).value).to.equal('');
    expect(element.querySelector('form')!.getClientRects()).to.have.length(0);
  });

  it('takes along what a reader has typed there before it came, and the cursor', async () => {
    const element = await fixture<PortalSearch>(html`<x-late-search><input name="q" /></x-late-search>`);
    const input = element.querySelector('input')!;
    input.focus();
    await sendKeys({type: 'bình h'});
    customElements.define('x-late-search', class extends PortalSearch {});
    await element.updateComplete;
    expect(field(element).value).to.equal('bình h');
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
  });
});
