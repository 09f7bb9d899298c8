import {aTimeout, expect, html, oneEvent, waitUntil} from '@open-wc/testing';
import {button, settled, visibleText} from '../../support/element.js';
import {down} from '../../support/pretend-backend.js';
import {articles, asked, NEWS, opened, portal} from './portal.js';

describe('choosing a day', () => {
  it('tells the page, lists the articles below as ordinary HTML, and says how many there are', async () => {
    const calendar = await opened();
    const {element} = calendar;
    const seen: string[] = [];
    element.parentElement!.addEventListener('change', () => seen.push(element.value));
    await calendar.press('2025-12-28');
    await settled(element);
    expect(seen).to.deep.equal(['2025-12-28']);
    expect(calendar.chosen).to.equal('28 tháng 12, 4 tin');
    expect(element.querySelector('h2')!.textContent).to.equal('Tin ngày 28/12/2025');
    const links = [...element.querySelectorAll('a')].map((link) => `${link.textContent} ${link.pathname}`);
    expect(links).to.deep.equal(['Tin 1 /tin/1', 'Tin 2 /tin/2', 'Tin 3 /tin/3', 'Tin 4 /tin/4']);
    expect(visibleText(element)).to.contain('Tin 1 09:30');
    const spoken = element.shadowRoot!.querySelector('[part="list"] [role="status"]')!.textContent.trim();
    expect(spoken).to.equal('28 tháng 12, 4 tin');
    await expect(element).to.be.accessible();
  });

  it('asks for the articles of that day, fifty at once', async () => {
    const backend = portal();
    const calendar = await opened(backend);
    await calendar.press('2025-12-28');
    await settled(calendar.element);
    expect(asked(backend, '/api/articles?')).to.deep.equal(['page=1&limit=50&from=2025-12-28&to=2025-12-28']);
  });

  it('tells the page nothing when the page itself chooses, or when the same day is chosen again', async () => {
    const calendar = await opened();
    const seen: string[] = [];
    for (const type of ['change', 'portal-month']) calendar.element.addEventListener(type, () => seen.push(type));
    calendar.element.value = '2025-09-30';
    await settled(calendar.element);
    expect(calendar.title).to.equal('Tháng 9 2025');
    expect(calendar.chosen).to.equal('30 tháng 9, 2 tin');
    await calendar.press('2025-09-30');
    expect(seen).to.deep.equal([]);
  });

  it('does nothing on a day without news', async () => {
    const calendar = await opened();
    await calendar.press('2025-12-27');
    expect(calendar.element.value).to.equal('');
  });

  it('shows a bar for each article to come, under the heading of the day', async () => {
    const backend = portal();
    const calendar = await opened(backend);
    await waitUntil(() => backend.asked.length === 2);
    backend.hold();
    await calendar.press('2025-12-28');
    expect(visibleText(calendar.element)).to.contain('Tin ngày 28/12/2025').and.not.contain('Tin 1');
    expect(calendar.element.shadowRoot!.querySelectorAll('[part="skeleton"] .list > *')).to.have.length(4);
    await expect(calendar.element).to.be.accessible();
    backend.release();
    await settled(calendar.element);
    expect(calendar.element.shadowRoot!.querySelector('[part="skeleton"]')).to.equal(null);
  });

  it('never shows the articles of another day under the heading of this one', async () => {
    const backend = portal();
    const calendar = await opened(backend);
    await calendar.press('2025-12-28');
    await settled(calendar.element);
    backend.hold();
    await calendar.press('2025-12-12');
    expect(visibleText(calendar.element)).to.contain('Tin ngày 12/12/2025').and.not.contain('Tin 1');
    await calendar.press('2025-12-05');
    backend.release();
    await settled(calendar.element);
    expect(visibleText(calendar.element)).to.contain('Tin ngày 05/12/2025 Tin 1').and.not.contain('Tin 2');
  });

  it('says so when the articles fail, and tries again', async () => {
    const backend = portal();
    const calendar = await opened(backend);
    backend.set('/api/articles', down);
    await calendar.press('2025-12-28');
    await oneEvent(calendar.element, 'portal-error');
    await settled(calendar.element);
    expect(visibleText(calendar.element)).to.contain('Tin ngày 28/12/2025 Chưa kết nối được với máy chủ dữ liệu.');
    await expect(calendar.element).to.be.accessible();
    backend.set('/api/articles', articles());
    button(calendar.element, 'Thử lại').click();
    await oneEvent(calendar.element, 'portal-load');
    await settled(calendar.element);
    expect(visibleText(calendar.element)).to.contain('Tin ngày 28/12/2025 Tin 1');
  });

  it('shows the first fifty articles of a long day, and more when the reader wants them', async () => {
    const calendar = await opened(portal({...NEWS, '2025-12-12': 70}));
    await calendar.press('2025-12-12');
    await settled(calendar.element);
    expect(calendar.element.querySelectorAll('li')).to.have.length(50);
    button(calendar.element, 'Xem thêm').focus();
    button(calendar.element, 'Xem thêm').click();
    await waitUntil(() => calendar.element.querySelectorAll('li').length === 70);
    await calendar.element.updateComplete;
    expect(document.activeElement?.textContent).to.equal('Tin 51');
  });

  it('puts the list under a heading one level below its own', async () => {
    const calendar = await opened(
      portal(),
      html`<portal-news-by-date
        heading="Xem tin theo ngày"
        heading-level="3"
        value="2025-12-28"
      ></portal-news-by-date>`,
    );
    expect([...calendar.element.querySelectorAll('h3, h4')].map((heading) => heading.textContent)).to.deep.equal([
      'Xem tin theo ngày',
      'Tin ngày 28/12/2025',
    ]);
  });

  it('leaves the list out where the page does not want it', async () => {
    const backend = portal();
    const calendar = await opened(
      backend,
      html`<portal-news-by-date no-list today="2025-12-30"></portal-news-by-date>`,
    );
    await calendar.press('2025-12-28');
    await settled(calendar.element);
    expect(calendar.element.value).to.equal('2025-12-28');
    expect(asked(backend, '/api/articles')).to.deep.equal([]);
    expect(calendar.element.querySelector('li')).to.equal(null);
  });

  it('says that a day has no news, and leads to the nearest day before and after that has', async () => {
    const calendar = await opened(portal(), html`<portal-news-by-date value="2025-12-20"></portal-news-by-date>`);
    expect(visibleText(calendar.element)).to.contain(
      'Ngày 20/12/2025 không có tin. Tin trước đó: 12/12/2025 Tin sau đó: 28/12/2025',
    );
    expect(calendar.element.querySelector('h2')).to.equal(null);
    await expect(calendar.element).to.be.accessible();
    const change = oneEvent(calendar.element, 'change');
    button(calendar.element, 'Tin sau đó: 28/12/2025').click();
    await change;
    await settled(calendar.element);
    expect(calendar.element.value).to.equal('2025-12-28');
    expect(visibleText(calendar.element)).to.contain('Tin ngày 28/12/2025 Tin 1');
  });

  it('looks through the months between for the nearest day with news', async () => {
    const backend = portal();
    const calendar = await opened(backend, html`<portal-news-by-date value="2025-09-30"></portal-news-by-date>`);
    calendar.element.value = '2025-09-10';
    await settled(calendar.element);
    await waitUntil(() => backend.asked.length === 5, 'both months beside are known');
    await calendar.element.updateComplete;
    button(calendar.element, 'Ngày có tin trước đó').click();
    await waitUntil(() => calendar.element.value === '2025-06-02');
    await settled(calendar.element);
    expect(calendar.title).to.equal('Tháng 6 2025');
    expect(asked(backend, '/api/days?month=').slice(0, 5)).to.deep.equal([
      '2025-09',
      '2025-08',
      '2025-10',
      '2025-07',
      '2025-06',
    ]);
  });

  it('shows how far the search got when a month on the way fails', async () => {
    const backend = portal();
    const calendar = await opened(backend, html`<portal-news-by-date value="2025-09-10"></portal-news-by-date>`);
    await waitUntil(() => backend.asked.length === 4, 'both months beside are known');
    await calendar.element.updateComplete;
    backend.set('/api/days', down);
    button(calendar.element, 'Ngày có tin trước đó').click();
    await oneEvent(calendar.element, 'portal-error');
    await settled(calendar.element);
    expect(calendar.title).to.equal('Tháng 7 2025');
    expect(visibleText(calendar.element)).to.contain('Chưa kết nối được với máy chủ dữ liệu.');
  });

  it('does not pull back a reader who went on while it searched', async () => {
    const backend = portal();
    const calendar = await opened(backend, html`<portal-news-by-date value="2025-09-10"></portal-news-by-date>`);
    await waitUntil(() => backend.asked.length === 4, 'both months beside are known');
    await calendar.element.updateComplete;
    backend.hold();
    button(calendar.element, 'Ngày có tin trước đó').click();
    await calendar.choose('month', 'Tháng 12');
    backend.release();
    await waitUntil(() => backend.asked.some((url) => url.endsWith('2025-06')));
    await settled(calendar.element);
    await aTimeout(0);
    expect([calendar.title, calendar.element.value]).to.deep.equal(['Tháng 12 2025', '2025-09-10']);
  });
});
