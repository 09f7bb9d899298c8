import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {button, settled} from '../../support/element.js';
import type {CalendarObject} from './calendar-object.js';
import {opened, portal} from './portal.js';

/** Presses real keys, one after another; `Shift+PageUp` holds the first while pressing the second. */
async function press(calendar: CalendarObject, ...keys: string[]): Promise<void> {
  for (const names of keys.map((key) => key.split('+'))) {
    const held = names.slice(0, -1);
    for (const name of held) await sendKeys({down: name});
    await sendKeys({press: names.at(-1)!});
    for (const name of held) await sendKeys({up: name});
  }
  await settled(calendar.element);
}

/** A calendar with the focus on a day, as after a press of the Tab key. */
async function focusedOn(day: string, template = html`<portal-news-by-date value=${day}></portal-news-by-date>`) {
  const calendar = await opened(portal(), template);
  calendar.day(day).focus();
  return calendar;
}

describe('the keyboard in portal-news-by-date', () => {
  it('comes to the controls one by one, to a single one of the days, and to the list', async () => {
    const {element} = await opened(
      portal(),
      html`<portal-news-by-date value="2025-12-28" today="2025-12-30"></portal-news-by-date>`,
    );
    element.shadowRoot!.querySelector('select')!.focus();
    const parts: (string | null | undefined)[] = [];
    while (element.shadowRoot!.activeElement && parts.length < 50) {
      parts.push(element.shadowRoot!.activeElement.getAttribute('part'));
      await sendKeys({press: 'Tab'});
    }
    expect(parts).to.deep.equal(['month', 'year', 'previous', 'next', 'day news selected']);
    expect(document.activeElement?.textContent).to.equal('Tin 1');
  });

  it('moves by day and by week', async () => {
    const calendar = await focusedOn('2025-12-28');
    const seen: (string | undefined)[] = [];
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'Home', 'End']) {
      await press(calendar, key);
      seen.push(calendar.focused);
    }
    expect(seen).to.deep.equal(['2025-12-27', '2025-12-20', '2025-12-21', '2025-12-28', '2025-12-22', '2025-12-28']);
    expect(calendar.tabStops).to.deep.equal(['2025-12-28']);
  });

  it('moves into the months beside it, and by month and year', async () => {
    const calendar = await focusedOn('2025-09-30');
    const seen: (string | undefined)[] = [];
    for (const key of ['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'Control+Home', 'Control+End']) {
      await press(calendar, key);
      seen.push(`${calendar.title} ${calendar.focused}`);
    }
    expect(seen).to.deep.equal([
      'Tháng 10 2025 2025-10-01',
      'Tháng 9 2025 2025-09-30',
      'Tháng 10 2025 2025-10-30',
      'Tháng 9 2025 2025-09-30',
      'Tháng 9 2025 2025-09-01',
      'Tháng 9 2025 2025-09-30',
    ]);
  });

  it('moves by year with Shift', async () => {
    const news = {'2023-12-28': 1, '2025-12-28': 1};
    const calendar = await opened(portal(news), html`<portal-news-by-date value="2025-12-28"></portal-news-by-date>`);
    calendar.day('2025-12-28').focus();
    await press(calendar, 'Shift+PageUp', 'Shift+PageUp');
    expect(calendar.focused).to.equal('2023-12-28');
    await press(calendar, 'Shift+PageDown');
    expect(calendar.focused).to.equal('2024-12-28');
  });

  it('goes no further than there is news', async () => {
    const calendar = await focusedOn('2025-06-02');
    await press(calendar, 'PageUp');
    expect(calendar.focused).to.equal('2025-06-01');
    await press(calendar, 'ArrowLeft');
    expect(calendar.focused).to.equal('2025-06-01');
  });

  it('follows the direction of the page', async () => {
    const calendar = await focusedOn('2025-12-10');
    document.documentElement.dir = 'rtl';
    try {
      await press(calendar, 'ArrowLeft');
      expect(calendar.focused).to.equal('2025-12-11');
      await press(calendar, 'ArrowRight', 'ArrowRight');
      expect(calendar.focused).to.equal('2025-12-09');
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  it('chooses with Enter and with the space bar, and stays where it is', async () => {
    const calendar = await focusedOn(
      '2025-12-11',
      html`<portal-news-by-date today="2025-12-11"></portal-news-by-date>`,
    );
    await press(calendar, 'ArrowRight', 'Enter');
    expect([calendar.element.value, calendar.focused]).to.deep.equal(['2025-12-12', '2025-12-12']);
    await press(calendar, 'ArrowUp', 'ArrowRight', 'Space');
    expect(calendar.element.value, 'a day without news').to.equal('2025-12-12');
    await press(calendar, 'ArrowLeft', 'Space');
    expect([calendar.element.value, calendar.focused]).to.deep.equal(['2025-12-05', '2025-12-05']);
  });

  it('keeps the focus when what is known of the month changes', async () => {
    const backend = portal();
    const calendar = await opened(backend, html`<portal-news-by-date value="2025-12-28"></portal-news-by-date>`);
    calendar.day('2025-12-28').focus();
    backend.hold();
    for (let month = 12; month > 6; month--) await sendKeys({press: 'PageUp'});
    await calendar.element.updateComplete;
    const before = calendar.focused;
    backend.release();
    await settled(calendar.element);
    expect([before, calendar.focused]).to.deep.equal(['2025-06-28', '2025-06-28']);
    calendar.element.heading = 'Xem tin theo ngày';
    await calendar.element.updateComplete;
    expect(calendar.focused).to.equal('2025-06-28');
  });

  it('goes on from the day that the mouse or a screen reader gave the focus', async () => {
    const calendar = await opened();
    calendar.day('2025-12-17').focus();
    await press(calendar, 'ArrowRight');
    expect(calendar.focused).to.equal('2025-12-18');
  });

  it('does not take the focus when the page changes something', async () => {
    const calendar = await opened();
    calendar.element.value = '2025-09-30';
    await settled(calendar.element);
    expect(document.activeElement).to.equal(document.body);
  });

  it('keeps Enter from the form around it', async () => {
    let submitted = 0;
    const calendar = await opened(
      portal(),
      html`<form
        @submit=${(event: Event) => {
          event.preventDefault();
          submitted++;
        }}
        @keypress=${(event: KeyboardEvent) => event.key === 'Enter' && submitted++}
      >
        <portal-news-by-date value="2025-12-05"></portal-news-by-date><input name="q" /><button>Gửi</button>
      </form>`,
    );
    const inside = calendar.element.querySelector('portal-news-by-date')!;
    await settled(inside);
    inside.shadowRoot!.querySelector<HTMLElement>('[data-day="2025-12-12"]')!.focus();
    await sendKeys({press: 'Enter'});
    expect([inside.value, submitted]).to.deep.equal(['2025-12-12', 0]);
  });
});

describe('the controls of portal-news-by-date', () => {
  it('go a month back and forth, as far as there is news', async () => {
    const calendar = await opened();
    const {element} = calendar;
    const months: string[] = [];
    element.addEventListener('portal-month', (event) => months.push(JSON.stringify((event as CustomEvent).detail)));
    button(element, 'Tháng trước').click();
    await settled(element);
    expect(calendar.title).to.equal('Tháng 11 2025');
    button(element, 'Tháng sau').click();
    button(element, 'Tháng sau').click();
    await settled(element);
    expect(calendar.title).to.equal('Tháng 12 2025');
    expect(button(element, 'Tháng sau').getAttribute('aria-disabled')).to.equal('true');
    expect(months).to.deep.equal([
      '{"month":"2025-11","from":"2025-11-01","to":"2025-11-30"}',
      '{"month":"2025-12","from":"2025-12-01","to":"2025-12-31"}',
    ]);
  });

  it('keep the focus on the button that was pressed', async () => {
    const calendar = await opened();
    button(calendar.element, 'Tháng trước').focus();
    await press(calendar, 'Enter');
    await press(calendar, 'Enter');
    expect(calendar.title).to.equal('Tháng 10 2025');
    expect(calendar.element.shadowRoot!.activeElement).to.equal(button(calendar.element, 'Tháng trước'));
  });

  it('offer the months and years with news', async () => {
    const news = {'2024-11-02': 1, '2026-02-28': 1};
    const calendar = await opened(portal(news), html`<portal-news-by-date today="2026-01-15"></portal-news-by-date>`);
    expect(calendar.offered('year')).to.deep.equal(['2024', '2025', '2026']);
    expect(calendar.offered('month')).to.deep.equal(['Tháng 1', 'Tháng 2']);
    await calendar.choose('year', '2024');
    await settled(calendar.element);
    expect(calendar.title, 'the nearest month with news').to.equal('Tháng 11 2024');
    expect(calendar.offered('month')).to.deep.equal(['Tháng 11', 'Tháng 12']);
  });

  it('stay within what the page allows', async () => {
    const calendar = await opened(
      portal(),
      html`<portal-news-by-date min="2025-09-15" max="2025-12-20" today="2025-12-30"></portal-news-by-date>`,
    );
    expect(calendar.title).to.equal('Tháng 12 2025');
    expect(calendar.choosable).to.deep.equal(['5 tháng 12, 1 tin', '12 tháng 12, 12 tin']);
    expect(calendar.offered('month')).to.deep.equal(['Tháng 9', 'Tháng 10', 'Tháng 11', 'Tháng 12']);
    calendar.day('2025-12-12').focus();
    await press(calendar, 'ArrowDown', 'ArrowDown');
    expect(calendar.focused).to.equal('2025-12-20');
  });

  it('lead to the present day when it is not shown', async () => {
    const calendar = await opened(portal(), html`<portal-news-by-date today="2026-02-03"></portal-news-by-date>`);
    button(calendar.element, 'Hôm nay').click();
    await settled(calendar.element);
    expect([calendar.title, calendar.focused, calendar.element.value]).to.deep.equal([
      'Tháng 2 2026',
      '2026-02-03',
      '',
    ]);
    expect(() => button(calendar.element, 'Hôm nay')).to.throw();
  });

  it('say what the month has, once a reader has gone there', async () => {
    const calendar = await opened();
    const summary = calendar.element.shadowRoot!.querySelector('[part="summary"]')!;
    expect(summary.getAttribute('aria-live')).to.equal('off');
    button(calendar.element, 'Tháng trước').click();
    await settled(calendar.element);
    expect([summary.getAttribute('aria-live'), calendar.summary]).to.deep.equal([
      'polite',
      'Tháng 11/2025 không có tin.',
    ]);
  });
});
