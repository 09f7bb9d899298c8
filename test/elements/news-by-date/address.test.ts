import {expect, html, oneEvent} from '@open-wc/testing';
import {settled, visibleText} from '../../support/element.js';
import {opened, portal} from './portal.js';

const calendarAt = (address: string, value = '') => {
  history.replaceState({of: 'page'}, '', address);
  return opened(
    portal(),
    html`<portal-news-by-date
      date-param="ngay"
      value=${value}
      max="2026-01-31"
      today="2025-12-30"
    ></portal-news-by-date>`,
  );
};

describe('portal-news-by-date and the address of the page', () => {
  const home = location.href;
  afterEach(() => history.replaceState(null, '', home));

  it('opens at the day in the address', async () => {
    const calendar = await calendarAt('?tabid=7&ngay=2025-09-30');
    expect([calendar.title, calendar.chosen]).to.deep.equal(['Tháng 9 2025', '30 tháng 9, 2 tin']);
    expect(visibleText(calendar.element)).to.contain('Tin ngày 30/09/2025');
  });

  it('prefers the day in the address to its own', async () => {
    const calendar = await calendarAt('?ngay=2025-09-30', '2025-12-28');
    expect(calendar.element.value).to.equal('2025-09-30');
  });

  it('leaves alone what is no day, or none that can be chosen', async () => {
    for (const bad of ['30/09/2025', '2025-02-30', '2026-02-01', '<b>', '']) {
      const calendar = await calendarAt(`?ngay=${bad}`, '2025-12-28');
      expect(calendar.element.value, bad).to.equal('2025-12-28');
    }
  });

  it("writes a reader's choice beside what else stands there, and follows back and forward", async () => {
    const calendar = await calendarAt('?tabid=7#tin', '2025-12-28');
    await calendar.press('2025-12-12');
    expect(location.search + location.hash).to.equal('?tabid=7&ngay=2025-12-12#tin');
    expect(history.state).to.deep.equal({of: 'page'});
    await calendar.press('2025-12-05');

    history.back();
    await oneEvent(window, 'popstate');
    await settled(calendar.element);
    expect(calendar.chosen).to.equal('12 tháng 12, 12 tin');
    expect(visibleText(calendar.element)).to.contain('Tin ngày 12/12/2025');

    history.back();
    await oneEvent(window, 'popstate');
    await settled(calendar.element);
    expect(calendar.element.value, 'what the page had chosen').to.equal('2025-12-28');

    history.forward();
    await oneEvent(window, 'popstate');
    await settled(calendar.element);
    expect(calendar.element.value).to.equal('2025-12-12');
  });

  it('writes nothing when the page chooses', async () => {
    const calendar = await calendarAt('?tabid=7');
    calendar.element.value = '2025-09-30';
    await settled(calendar.element);
    expect(location.search).to.equal('?tabid=7');
  });

  it('stays out of the address unless it is given a name there', async () => {
    history.replaceState(null, '', '?ngay=2025-09-30');
    const calendar = await opened();
    expect(calendar.element.value).to.equal('');
    await calendar.press('2025-12-12');
    expect(location.search).to.equal('?ngay=2025-09-30');
  });

  it('works without the address where the browser does not let it write there', async () => {
    const calendar = await calendarAt('?tabid=7');
    const {pushState} = history;
    history.pushState = () => {
      throw new DOMException('too many calls', 'SecurityError');
    };
    try {
      await calendar.press('2025-12-12');
    } finally {
      history.pushState = pushState;
    }
    expect(calendar.element.value).to.equal('2025-12-12');
  });
});
