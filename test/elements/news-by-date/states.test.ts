import {aTimeout, expect, html, oneEvent, waitUntil} from '@open-wc/testing';
import {button, settled, visibleText} from '../../support/element.js';
import {emulateMedia} from '../../support/media.js';
import {down, htmlPage, PretendBackend} from '../../support/pretend-backend.js';
import {days, open, opened, portal} from './portal.js';

describe('the states of portal-news-by-date', () => {
  it('shows the month at once, with days that are not known yet and can be chosen', async () => {
    const backend = portal();
    backend.hold();
    const calendar = await open(backend);
    expect(calendar.title).to.equal('Tháng 12 2025');
    expect(calendar.choosable).to.have.length(31).and.include('28 tháng 12');
    expect(visibleText(calendar.element)).to.contain('Đang tải…');
    await expect(calendar.element).to.be.accessible();
    const {height} = calendar.element.getBoundingClientRect();
    backend.release();
    await settled(calendar.element);
    expect(calendar.choosable).to.have.length(3);
    expect(calendar.element.getBoundingClientRect().height).to.equal(height);
  });

  it('is as high in a month of four weeks as in one of six', async () => {
    const heights = await Promise.all(
      ['2021-02-01', '2025-12-01', '2025-06-01'].map(async (today) => {
        const backend = new PretendBackend({'/api/days': {days: [{day: today, count: 1}]}});
        const calendar = await opened(backend, html`<portal-news-by-date today=${today}></portal-news-by-date>`);
        return Math.round(calendar.element.getBoundingClientRect().height);
      }),
    );
    expect(new Set(heights).size, heights.join(', ')).to.equal(1);
  });

  it("keeps the author's own content until the first month is there", async () => {
    const backend = portal();
    backend.hold();
    const calendar = await open(
      backend,
      html`<portal-news-by-date today="2025-12-30"><a href="/luu-tru">Lưu trữ</a></portal-news-by-date>`,
    );
    expect(visibleText(calendar.element)).to.equal('Lưu trữ');
    backend.release();
    await settled(calendar.element);
    await waitUntil(() => calendar.labels.length === 31);
    expect(visibleText(calendar.element)).not.to.contain('Lưu trữ');
  });

  it("keeps the author's own content when the backend is down, and takes its place when it is up again", async () => {
    const backend = new PretendBackend({'/api/days': down});
    const calendar = await open(
      backend,
      html`<portal-news-by-date today="2025-12-30"><a href="/luu-tru">Lưu trữ</a></portal-news-by-date>`,
    );
    await oneEvent(calendar.element, 'portal-error');
    await settled(calendar.element);
    expect(visibleText(calendar.element)).to.equal('Lưu trữ Chưa kết nối được với máy chủ dữ liệu. Thử lại');
    await expect(calendar.element).to.be.accessible();

    backend.set('/api/days', days());
    button(calendar.element, 'Thử lại').click();
    await oneEvent(calendar.element, 'portal-load');
    await settled(calendar.element);
    expect(calendar.summary).to.equal('Tháng 12 năm 2025: 3 ngày có tin.');
  });

  it('stays of use for moving and choosing when a month fails; other months still work', async () => {
    const backend = portal();
    const calendar = await opened(backend);
    backend.set('/api/days', (url) => (url.searchParams.get('month') === '2025-09' ? down() : days()(url)));
    await calendar.choose('month', 'Tháng 9');
    await oneEvent(calendar.element, 'portal-error');
    await settled(calendar.element);
    expect(visibleText(calendar.element)).to.contain('Chưa kết nối được với máy chủ dữ liệu. Thử lại');
    expect(calendar.choosable).to.have.length(30);
    await expect(calendar.element).to.be.accessible();

    await calendar.press('2025-09-30');
    await settled(calendar.element);
    expect(visibleText(calendar.element)).to.contain('Tin ngày 30/09/2025 Tin 1');

    await calendar.choose('month', 'Tháng 6');
    await settled(calendar.element);
    expect(calendar.choosable).to.deep.equal(['2 tháng 6, 1 tin']);
    expect(visibleText(calendar.element)).not.to.contain('Thử lại');
  });

  it('says so when a page of HTML comes instead of days', async () => {
    const calendar = await open(new PretendBackend({'/api/days': htmlPage}));
    await oneEvent(calendar.element, 'portal-error');
    await settled(calendar.element);
    expect(visibleText(calendar.element)).to.contain('Máy chủ chưa trả về dữ liệu đúng dạng. Thử lại');
  });

  it('keeps the days that it knows, with their time, while the backend is down', async () => {
    const backend = portal();
    const calendar = await opened(backend);
    backend.set('/api/days', down);
    calendar.element.source = {...backend.config, ttl: 0};
    await oneEvent(calendar.element, 'portal-load');
    await settled(calendar.element);
    expect(calendar.summary).to.equal('Tháng 12 năm 2025: 3 ngày có tin.');
    expect(visibleText(calendar.element)).to.match(/Đang hiển thị nội dung lúc \d\d\/\d\d\/\d{4} \d\d:\d\d\. Thử lại/);
    await expect(calendar.element).to.be.accessible();
  });

  it('says that a month has no news, and leads to the nearest that has', async () => {
    const backend = portal();
    const calendar = await opened(backend, html`<portal-news-by-date today="2026-02-03"></portal-news-by-date>`);
    await calendar.choose('year', '2026');
    await calendar.choose('month', 'Tháng 2');
    await settled(calendar.element);
    expect(calendar.summary).to.equal('Tháng 2/2026 không có tin.');
    expect(calendar.choosable).to.deep.equal([]);
    await expect(calendar.element).to.be.accessible();

    button(calendar.element, 'Tin trước đó: 28/12/2025').click();
    await waitUntil(() => calendar.element.value === '2025-12-28');
    await settled(calendar.element);
    expect([calendar.title, calendar.focused]).to.deep.equal(['Tháng 12 2025', '2025-12-28']);
    expect(visibleText(calendar.element)).to.contain('Tin ngày 28/12/2025');
  });

  it('says that there is no news at all', async () => {
    const calendar = await opened(portal({}));
    expect(calendar.summary).to.equal('Tháng 12/2025 không có tin.');
    expect(calendar.element.shadowRoot!.querySelectorAll('[part="jump"]')).to.have.length(0);
  });

  it('fits into 200 pixels, and has targets of 24 pixels and more there, of 44 where there is room', async () => {
    const calendar = await opened(portal(), html`<portal-news-by-date today="2026-02-03"></portal-news-by-date>`);
    const targets = async (width: number): Promise<number> => {
      calendar.element.style.width = `${width}px`;
      await aTimeout(0);
      const controls = [...calendar.element.shadowRoot!.querySelectorAll('button, select')];
      const boxes = controls.map((control) => control.getBoundingClientRect());
      const {left, right} = calendar.element.getBoundingClientRect();
      expect(boxes.every((box) => box.left >= left - 0.5 && box.right <= right + 0.5)).to.equal(true);
      return Math.min(...boxes.flatMap((box) => [box.width, box.height]));
    };
    expect(await targets(200)).to.be.at.least(24);
    expect(await targets(280)).to.be.at.least(36);
    expect(await targets(400)).to.be.at.least(42);
  });
});

describe('portal-news-by-date on paper', () => {
  afterEach(() => emulateMedia());

  it('is the list without the calendar', async () => {
    const calendar = await opened(portal(), html`<portal-news-by-date value="2025-12-28"></portal-news-by-date>`);
    await emulateMedia({type: 'print'});
    expect(calendar.day('2025-12-28').checkVisibility()).to.equal(false);
    expect(calendar.element.querySelector('li')!.checkVisibility()).to.equal(true);
  });
});
