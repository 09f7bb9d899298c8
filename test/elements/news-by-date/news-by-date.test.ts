import {aTimeout, expect, html, waitUntil} from '@open-wc/testing';
import {monthAfter} from '../../../src/dates/civil.js';
import {button, settled, visibleText} from '../../support/element.js';
import {PretendBackend} from '../../support/pretend-backend.js';
import {asked, days, open, opened, portal} from './portal.js';

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
