import {expect} from '@open-wc/testing';
import {dayForKey, type KeyContext} from '../../../src/elements/news-by-date/day-key.js';

/** Where a key leads from Sunday, 28 December 2025. `keys` is written as `Shift+PageUp`. */
function from28(keys: string, context: Partial<KeyContext> = {}, day = '2025-12-28'): string | undefined {
  const names = keys.split('+');
  const press = {
    key: names.at(-1) ?? '',
    shiftKey: names.includes('Shift'),
    ctrlKey: names.includes('Control'),
    altKey: names.includes('Alt'),
    metaKey: names.includes('Meta'),
  };
  return dayForKey(press, day, {firstDayOfWeek: 1, isRtl: false, ...context});
}

describe('dayForKey', () => {
  it('goes to the days beside it', () => {
    expect(from28('ArrowLeft')).to.equal('2025-12-27');
    expect(from28('ArrowRight')).to.equal('2025-12-29');
    expect(from28('ArrowUp')).to.equal('2025-12-21');
    expect(from28('ArrowDown')).to.equal('2026-01-04');
  });

  it('goes to the days beside it where the page runs from right to left', () => {
    expect(from28('ArrowLeft', {isRtl: true})).to.equal('2025-12-29');
    expect(from28('ArrowRight', {isRtl: true})).to.equal('2025-12-27');
  });

  it('goes to the ends of the week', () => {
    expect(from28('Home')).to.equal('2025-12-22');
    expect(from28('End')).to.equal('2025-12-28');
    expect(from28('Home', {firstDayOfWeek: 7})).to.equal('2025-12-28');
    expect(from28('End', {firstDayOfWeek: 7})).to.equal('2026-01-03');
  });

  it('goes by month and by year, to the last day where the month is shorter', () => {
    expect(from28('PageUp')).to.equal('2025-11-28');
    expect(from28('PageDown')).to.equal('2026-01-28');
    expect(from28('Shift+PageUp')).to.equal('2024-12-28');
    expect(from28('Shift+PageDown')).to.equal('2026-12-28');
    expect(from28('PageDown', {}, '2025-01-31')).to.equal('2025-02-28');
    expect(from28('Shift+PageUp', {}, '2024-02-29')).to.equal('2023-02-28');
  });

  it('goes to the ends of the month', () => {
    expect(from28('Control+Home')).to.equal('2025-12-01');
    expect(from28('Control+End')).to.equal('2025-12-31');
  });

  it('leaves all other keys to the day, the browser and screen readers', () => {
    for (const keys of ['Enter', ' ', 'Tab', 'a', 'Alt+ArrowLeft', 'Meta+ArrowRight', 'Control+ArrowUp', 'Alt+Home'])
      expect(from28(keys), keys).to.equal(undefined);
  });
});
