import {aTimeout, expect, html, oneEvent, waitUntil} from '@open-wc/testing';
import {monthAfter} from '../../../src/dates/civil.js';
import {button, settled, visibleText} from '../../support/element.js';
import {emulateMedia} from '../../support/media.js';
import {down, htmlPage, PretendBackend} from '../../support/pretend-backend.js';
import {articles, days, NEWS, open, opened, portal} from './portal.js';

const asked = (backend: PretendBackend, path: string): string[] =>
  backend.asked.filter((url) => url.startsWith(path)).map((url) => url.slice(path.length));

describe('portal-news-by-date', () => {
  it('opens at the last month with news, and says on how many days there is some', async () => {
    const calendar = await opened(portal(), html`<portal-news-by-date today="2026-02-03"></portal-news-by-date>`);
    expect(calendar.title).to.equal('Tháng 12 2025');
    expect(calendar.summary).to.equal('Tháng 12 năm 2025: 3 ngày có tin.');
    await expect(calendar.element).to.be.accessible();
  });

  it('opens at the present month where the backend does not say which is the last', async () => {
    const backend = new PretendBackend({'/api/days': {days: [{day: '2026-02-01', count: 3}]}});
    const calendar = await opened(backend, html`<portal-news-by-date today="2026-02-03"></portal-news-by-date>`);
    expect(calendar.title).to.equal('Tháng 2 2026');
    expect(calendar.summary).to.equal('Tháng 2 năm 2026: 1 ngày có tin.');
  });

  it('opens at the month of its value', async () => {
    const calendar = await opened(portal(), html`<portal-news-by-date value="2025-09-30"></portal-news-by-date>`);
    expect(calendar.title).to.equal('Tháng 9 2025');
    expect(calendar.chosen).to.equal('30 tháng 9, 2 tin');
  });

  it('names the days of the week, short to see and whole to hear', async () => {
    const calendar = await opened();
    expect(calendar.weekdays).to.deep.equal([
      'T2 Thứ Hai',
      'T3 Thứ Ba',
      'T4 Thứ Tư',
      'T5 Thứ Năm',
      'T6 Thứ Sáu',
      'T7 Thứ Bảy',
      'CN Chủ Nhật',
    ]);
  });

  it('starts weeks on Sunday where the page wants it', async () => {
    const calendar = await opened(
      portal(),
      html`<portal-news-by-date first-day-of-week="7" today="2025-12-30"></portal-news-by-date>`,
    );
    expect(calendar.weekdays[0]).to.equal('CN Chủ Nhật');
    expect(calendar.day('2025-12-28').closest('td')!.cellIndex).to.equal(0);
  });

  it('tells what is known of each day, by what is spoken and by what is seen', async () => {
    const calendar = await opened();
    expect(calendar.labels).to.have.length(31).and.include('27 tháng 12, không có tin');
    expect(calendar.choosable).to.deep.equal(['5 tháng 12, 1 tin', '12 tháng 12, 12 tin', '28 tháng 12, 4 tin']);
    expect(calendar.mark('2025-12-12')).to.equal('12');
    expect(calendar.mark('2025-12-13')).to.equal(undefined);
    expect(calendar.day('2025-12-30').getAttribute('aria-current')).to.equal('date');
    const [some, none] = [calendar.day('2025-12-28'), calendar.day('2025-12-27')].map((day) => getComputedStyle(day));
    expect([some!.fontWeight, none!.fontWeight]).to.deep.equal(['700', '400']);
  });

  it('speaks English on an English page', async () => {
    const calendar = await opened(portal(), undefined, 'en');
    expect(calendar.title).to.equal('December 2025');
    expect(calendar.summary).to.equal('December 2025: 3 days with news.');
    expect(calendar.choosable).to.include('28 December, 4 articles').and.include('5 December, 1 article');
  });

  it('asks for each month once, and for the ones beside it before they are wanted', async () => {
    const backend = portal();
    const calendar = await opened(backend);
    await waitUntil(() => backend.asked.length === 2);
    expect(asked(backend, '/api/days?month=')).to.deep.equal(['2025-12', '2025-11']);
    button(calendar.element, 'Tháng trước').click();
    await settled(calendar.element);
    expect(calendar.summary).to.equal('Tháng 11/2025 không có tin.');
    await waitUntil(() => backend.asked.length === 3);
    expect(asked(backend, '/api/days?month=')).to.deep.equal(['2025-12', '2025-11', '2025-10']);
  });

  it('shows the last month asked for, however fast a reader goes through two years', async () => {
    const news: Record<string, number> = {};
    for (let month = '2024-01'; month <= '2025-12'; month = monthAfter(month, 1)) news[`${month}-15`] = 1;
    const backend = portal(news);
    const calendar = await opened(backend);
    backend.hold();
    for (let step = 0; step < 23; step++) button(calendar.element, 'Tháng trước').click();
    await calendar.element.updateComplete;
    backend.release();
    await settled(calendar.element);
    expect(calendar.title).to.equal('Tháng 1 2024');
    expect(calendar.choosable).to.deep.equal(['15 tháng 1, 1 tin']);
  });

  it('is not confused by an answer that comes late', async () => {
    const backend = portal();
    let late: (() => void) | undefined;
    backend.set('/api/days', (url) => {
      if (url.searchParams.get('month') !== '2025-09') return days()(url);
      return new Promise((resolve) => (late = () => resolve(days()(url))));
    });
    const calendar = await opened(backend);
    await calendar.choose('month', 'Tháng 9');
    await waitUntil(() => late);
    await calendar.choose('month', 'Tháng 6');
    await settled(calendar.element);
    late!();
    await aTimeout(0);
    await settled(calendar.element);
    expect(calendar.title).to.equal('Tháng 6 2025');
    expect(calendar.choosable).to.deep.equal(['2 tháng 6, 1 tin']);
  });

  it('asks once when it is moved in the page', async () => {
    const backend = portal();
    const calendar = await open(backend, html`<portal-news-by-date value="2025-12-28"></portal-news-by-date>`);
    const {element} = calendar;
    element.parentElement!.append(document.createElement('p'), element);
    await settled(element);
    expect(asked(backend, '/api/days?month=2025-12')).to.have.length(1);
    expect(asked(backend, '/api/articles')).to.have.length(1);
    expect(visibleText(element)).to.contain('Tin ngày 28/12/2025');
  });

  it('uses the present day and Monday for values that mean nothing, and tells the webmaster', async () => {
    const told: unknown[] = [];
    const {warn} = console;
    console.warn = (line: unknown) => told.push(line);
    try {
      const calendar = await opened(
        portal(),
        html`<portal-news-by-date
          value="28/12/2025"
          min="2025-12-31"
          max="2025-01-01"
          today="2025-12-30"
          first-day-of-week="3"
        ></portal-news-by-date>`,
      );
      expect([calendar.title, calendar.chosen, calendar.weekdays[0]]).to.deep.equal([
        'Tháng 12 2025',
        undefined,
        'T2 Thứ Hai',
      ]);
    } finally {
      console.warn = warn;
    }
    for (const attribute of ['value="28/12/2025"', 'max="2025-01-01"', 'first-day-of-week="3"'])
      expect(told.filter((line) => String(line).includes(attribute))).to.have.length(1);
  });
});

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
