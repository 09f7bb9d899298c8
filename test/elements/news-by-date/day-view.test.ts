import {expect} from '@open-wc/testing';
import {dayView, type DayView} from '../../../src/elements/news-by-date/day-view.js';
import {NewsDays} from '../../../src/elements/news-by-date/news-days.js';
import {vi} from '../../../src/i18n/vi.js';

function view(day: string): DayView {
  const news = new NewsDays();
  const days = new Map<string, number | true>([
    ['2025-12-05', 4],
    ['2025-12-12', true],
    ['2025-12-19', 120],
  ]);
  news.add('2025-12', {days});
  const limits = {from: '2025-12-04', to: '2026-02-15'};
  return dayView(day, {strings: vi, news, limits, today: '2025-12-12', chosen: '2025-12-05'});
}

describe('dayView', () => {
  it('shows and speaks how much news there is', () => {
    const {kind, text, label, count} = view('2025-12-05');
    expect([kind, text, label, count]).to.deep.equal(['news', '5', '5 tháng 12, 4 tin', '4']);
  });

  it('shows a long number short and speaks it whole', () => {
    const {label, count} = view('2025-12-19');
    expect([label, count]).to.deep.equal(['19 tháng 12, 120 tin', '99+']);
  });

  it('knows news without a number, no news, and what is not known yet', () => {
    const seen = ['2025-12-12', '2025-12-06', '2026-01-06'].map(view);
    expect(seen.map(({kind, label, count}) => [kind, label, count])).to.deep.equal([
      ['news', '12 tháng 12, có tin', ''],
      ['none', '6 tháng 12, không có tin', ''],
      ['unknown', '6 tháng 1', ''],
    ]);
  });

  it('has nothing to choose outside the limits', () => {
    for (const day of ['2025-12-03', '2026-02-16']) {
      expect(view(day).kind).to.equal('none');
      expect(view(day).label).not.to.contain('tin');
    }
  });

  it('names the part after what the day is', () => {
    expect(['2025-12-05', '2025-12-12', '2025-12-06'].map((day) => view(day).part)).to.deep.equal([
      'day news selected',
      'day news today',
      'day none',
    ]);
  });
});
