import {aTimeout, expect, html, oneEvent} from '@open-wc/testing';
import type {PortalRelatedNews} from '../../../src/index.js';
import {paged, sent, sentArticles} from '../../support/articles.js';
import {button, onPage, settled, visibleText} from '../../support/element.js';
import {down, htmlPage, PretendBackend} from '../../support/pretend-backend.js';
import {LIST, related, RELATED, titles} from './portal.js';

const NEWS = paged(sentArticles(12));

describe('portal-related-news', () => {
  it('lists the newest articles with their dates as ordinary HTML in the page', async () => {
    const {element, backend} = await related(html`<portal-related-news limit="2"></portal-related-news>`, NEWS);
    expect(visibleText(element)).to.equal('Bài 1 (28/12/2025) Bài 2 (28/12/2025)');
    expect(element.querySelector('a')!.href).to.equal(`${location.origin}/tin-tuc/bai-1.html`);
    expect(backend.asked).to.deep.equal([`${LIST}?page=1&limit=2`]);
    await expect(element).to.be.accessible();
  });

  it('lists what is related to an article, five of them, without the article', async () => {
    const {element, backend} = await related(html`<portal-related-news article-id="7"></portal-related-news>`, {
      items: [sent(1), sent(7), sent(2)],
    });
    expect(titles(element)).to.deep.equal(['Bài 1', 'Bài 2']);
    expect(backend.asked).to.deep.equal([`${RELATED}?page=1&limit=5`]);
  });

  it('lists the newest articles of a category, without the article', async () => {
    const {element, backend} = await related(
      html`<portal-related-news article-id="7" category="thong-bao"></portal-related-news>`,
      {items: [sent(7), sent(8)]},
    );
    expect(titles(element)).to.deep.equal(['Bài 8']);
    expect(backend.asked).to.deep.equal([`${LIST}?page=1&limit=5&category=thong-bao&exclude=7`]);
  });

  it('leaves out the article whose page this is, when no id says it', async () => {
    const {element} = await related(html`<portal-related-news></portal-related-news>`, {
      items: [sent(1, {url: location.pathname + location.search}), sent(2)],
    });
    expect(titles(element)).to.deep.equal(['Bài 2']);
  });

  it('shows no more than the limit, whatever the backend sends', async () => {
    const {element} = await related(html`<portal-related-news></portal-related-news>`, {items: sentArticles(12)});
    expect(titles(element)).to.have.length(5);
  });

  it('reads a list from an address of its own, with the id of the article in it', async () => {
    const {element, backend} = await related(
      html`<portal-related-news article-id="7" src="/api/articles?khac={id}"></portal-related-news>`,
      {items: [sent(3)]},
    );
    expect(titles(element)).to.deep.equal(['Bài 3']);
    expect(backend.asked).to.deep.equal(['/api/articles?khac=7']);
  });

  it('has a heading, or a name for those who do not see the page', async () => {
    const {element} = await related(
      html`<portal-related-news heading="Các tin khác" heading-level="3"></portal-related-news>`,
      NEWS,
    );
    expect(element.querySelector('h3')!.textContent).to.equal('Các tin khác');
    expect(element.querySelector('ul')!.hasAttribute('aria-label')).to.equal(false);
    element.heading = '';
    await element.updateComplete;
    expect(element.querySelector('ul')!.ariaLabel).to.equal('Các tin khác');
    await expect(element).to.be.accessible();
  });

  it('shows leads when asked to, and not for show-leads="false"', async () => {
    const news = {items: [sent(1, {lead: 'Lời dẫn.'})]};
    const {element} = await related(html`<portal-related-news show-leads></portal-related-news>`, news);
    expect(visibleText(element)).to.equal('Bài 1 (28/12/2025) Lời dẫn.');
    element.setAttribute('show-leads', 'false');
    await element.updateComplete;
    expect(visibleText(element)).to.equal('Bài 1 (28/12/2025)');
  });

  it('shows cards with photos that keep their place', async () => {
    const image = {url: '/test/khong-co-anh.jpg', width: 1200, height: 800, alt: 'Cầu', caption: null};
    const news = {items: [sent(1, {image, lead: 'Lời dẫn.'})]};
    const {element} = await related(html`<portal-related-news layout="cards"></portal-related-news>`, news);
    expect(visibleText(element)).to.equal('Bài 1 (28/12/2025) Lời dẫn.');
    const {offsetWidth, offsetHeight} = element.querySelector('img')!;
    expect(offsetWidth / offsetHeight).to.be.closeTo(1.6, 0.02);
    await expect(element).to.be.accessible();
  });

  it('speaks English on an English page', async () => {
    const {element} = await related(html`<portal-related-news></portal-related-news>`, {items: []}, {lang: 'en'});
    expect(visibleText(element)).to.equal('There is no news yet.');
  });

  it('says that there is no news, below what the author wrote', async () => {
    const {element} = await related(html`<portal-related-news>Xem mục Tin tức</portal-related-news>`, {items: []});
    expect(visibleText(element)).to.equal('Xem mục Tin tức Chưa có tin nào.');
    await expect(element).to.be.accessible();
  });

  for (const [layout, hints] of [
    ['a list', html`<portal-related-news></portal-related-news>`],
    ['a list with leads', html`<portal-related-news show-leads></portal-related-news>`],
    ['cards', html`<portal-related-news layout="cards"></portal-related-news>`],
  ] as const)
    it(`waits with bars in the size of ${layout}`, async () => {
      const lead = 'Cầu nối hai bờ sông Hải, rút ngắn quãng đường đi lại. '.repeat(3);
      const title = 'Khởi công cầu Sông Hải nối hai bờ Đông Lâm và Hải Tân trong tháng này';
      const image = {url: '/test/khong-co-anh.jpg', width: 1200, height: 800, alt: '', caption: null};
      const backend = new PretendBackend({
        [LIST]: {items: [1, 2, 3, 4, 5].map((id) => sent(id, {title, lead, image}))},
      });
      backend.hold();
      const element = await onPage<PortalRelatedNews>(hints, backend.config);
      element.style.cssText = 'inline-size: 760px; line-height: 1.5';
      await expect(element).to.be.accessible();
      const {height} = element.getBoundingClientRect();
      backend.release();
      await settled(element);
      expect(titles(element)).to.have.length(5);
      expect(element.getBoundingClientRect().height).to.be.closeTo(height, 8);
    });

  it("keeps the author's list while waiting and when the backend is down, and tries again at a press of the button", async () => {
    const backend = new PretendBackend({[LIST]: down});
    backend.hold();
    const element = await onPage<PortalRelatedNews>(
      html`
        <portal-related-news>
          <ul>
            <li><a href="/tin-tuc">Tin tức</a></li>
          </ul>
        </portal-related-news>
      `,
      backend.config,
    );
    expect(visibleText(element)).to.equal('Tin tức');
    expect(element.shadowRoot!.querySelectorAll('.bar')).to.have.length(0);
    backend.release();
    await settled(element);
    expect(visibleText(element)).to.equal('Tin tức Chưa kết nối được với máy chủ dữ liệu. Thử lại');
    await expect(element).to.be.accessible();

    backend.set(LIST, {items: [sent(1)]});
    button(element, 'Thử lại').click();
    await oneEvent(element, 'portal-load');
    await settled(element);
    expect(visibleText(element)).to.equal('Bài 1 (28/12/2025)');
  });

  it('says so when a page of HTML comes instead of data', async () => {
    const {element} = await related(html`<portal-related-news></portal-related-news>`, htmlPage);
    expect(visibleText(element)).to.equal('Máy chủ chưa trả về dữ liệu đúng dạng. Thử lại');
  });

  it('keeps the last list, with its time, while the backend is down', async () => {
    const {element, backend} = await related(html`<portal-related-news></portal-related-news>`, {items: [sent(1)]});
    backend.set(LIST, down);
    element.source = {...backend.config, ttl: 0};
    await oneEvent(element, 'portal-load');
    await settled(element);
    expect(visibleText(element)).to.match(/^Bài 1 \(28\/12\/2025\) Chưa cập nhật được\. Đang hiển thị nội dung lúc/);
    await expect(element).to.be.accessible();
  });

  it('shows the list of the article that was asked for last, whichever answer comes first', async () => {
    const {element, backend} = await related(html`<portal-related-news article-id="7"></portal-related-news>`, {
      items: [sent(1)],
    });
    const answers: (() => void)[] = [];
    const later = (id: number) => (): Promise<Response> =>
      new Promise((resolve) => answers.push(() => resolve(Response.json({items: [sent(id)]}))));
    backend.set('/api/articles/8/related', later(80));
    backend.set('/api/articles/9/related', later(90));
    for (const id of ['8', '9']) {
      element.articleId = id;
      await element.updateComplete;
      await aTimeout(0);
    }
    expect(titles(element)).to.deep.equal(['Bài 1']);
    for (const answer of answers.reverse()) answer();
    await settled(element);
    expect(titles(element)).to.deep.equal(['Bài 90']);
  });

  it('asks once when it is moved in the page while waiting', async () => {
    const backend = new PretendBackend({[LIST]: NEWS});
    backend.hold();
    const element = await onPage<PortalRelatedNews>(html`<portal-related-news></portal-related-news>`, backend.config);
    element.parentElement!.prepend(element);
    backend.release();
    await settled(element);
    expect(titles(element)).to.have.length(5);
    expect(backend.asked).to.have.length(1);
  });

  it('uses the defaults for values that mean nothing, and tells the webmaster once which there are', async () => {
    const told: unknown[] = [];
    const {warn} = console;
    console.warn = (line: unknown) => told.push(line);
    try {
      const {element} = await related(
        html`<portal-related-news layout="lưới" limit="nhiều"></portal-related-news>`,
        NEWS,
      );
      expect(titles(element)).to.have.length(5);
      element.limit = 0.5;
      await settled(element);
      expect(titles(element)).to.have.length(5);
      expect(told).to.deep.equal([
        '<portal-related-news> Thuộc tính layout="lưới" không có nghĩa; hãy dùng một trong: list, cards.',
        '<portal-related-news> Thuộc tính limit="nhiều" không có nghĩa; hãy dùng một trong: 1–100.',
      ]);
    } finally {
      console.warn = warn;
    }
  });
});
