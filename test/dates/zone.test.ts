import {expect} from '@open-wc/testing';
import {
  instantOf,
  isZone,
  offsetAt,
  offsetText,
  startOfDay,
  todayIn,
  VIETNAM,
  zonedTime,
} from '../../src/dates/zone.js';

const NEW_YORK = 'America/New_York';
const HOUR = 3_600_000;

describe('zonedTime', () => {
  it('shows what the clocks in Viet Nam show, wherever the reader is', () => {
    expect(zonedTime(Date.UTC(2025, 11, 28, 16, 59))).to.deep.equal({day: '2025-12-28', time: '23:59'});
    expect(zonedTime(Date.UTC(2025, 11, 28, 17, 0))).to.deep.equal({day: '2025-12-29', time: '00:00'});
  });

  it('shows what the clocks of another zone show, in summer and in winter', () => {
    expect(zonedTime(Date.UTC(2025, 0, 1, 4, 59), NEW_YORK)).to.deep.equal({day: '2024-12-31', time: '23:59'});
    expect(zonedTime(Date.UTC(2025, 6, 1, 4, 0), NEW_YORK)).to.deep.equal({day: '2025-07-01', time: '00:00'});
  });
});

describe('todayIn', () => {
  it('is the day that it is in the zone', () => {
    const instant = Date.UTC(2025, 11, 31, 20, 0);
    expect(todayIn(VIETNAM, instant)).to.equal('2026-01-01');
    expect(todayIn(NEW_YORK, instant)).to.equal('2025-12-31');
    expect(todayIn()).to.equal(zonedTime(Date.now()).day);
  });
});

describe('instantOf', () => {
  it('finds the instant at which clocks show a time', () => {
    expect(instantOf(Date.UTC(2025, 11, 28, 0, 0))).to.equal(Date.UTC(2025, 11, 27, 17, 0));
    expect(instantOf(Date.UTC(2025, 6, 1, 0, 0), NEW_YORK)).to.equal(Date.UTC(2025, 6, 1, 4, 0));
  });

  it('undoes zonedTime, hour by hour, through the days on which clocks change', () => {
    for (const start of [Date.UTC(2025, 2, 9), Date.UTC(2025, 10, 2)])
      for (let instant = start; instant < start + 24 * HOUR; instant += HOUR) {
        const {day, time} = zonedTime(instant, NEW_YORK);
        const again = zonedTime(instantOf(Date.parse(`${day}T${time}:00Z`), NEW_YORK), NEW_YORK);
        expect(again, new Date(instant).toISOString()).to.deep.equal({day, time});
      }
  });
});

describe('startOfDay', () => {
  it('is midnight in the zone', () => {
    expect(new Date(startOfDay('2025-12-28')).toISOString()).to.equal('2025-12-27T17:00:00.000Z');
    expect(new Date(startOfDay('2025-07-01', NEW_YORK)).toISOString()).to.equal('2025-07-01T04:00:00.000Z');
  });
});

describe('the offset of a zone', () => {
  it('is known in milliseconds and as text', () => {
    const winter = Date.UTC(2025, 0, 1);
    expect(offsetAt(winter, VIETNAM)).to.equal(7 * HOUR);
    expect(offsetAt(winter, 'UTC')).to.equal(0);
    expect(offsetText(winter, VIETNAM)).to.equal('+07:00');
    expect(offsetText(winter, NEW_YORK)).to.equal('-05:00');
    expect(offsetText(winter, 'Asia/Kolkata')).to.equal('+05:30');
  });
});

describe('isZone', () => {
  it('tells the names that the browser knows from others', () => {
    expect(['Asia/Ho_Chi_Minh', 'UTC', 'Asia/Saigon'].map(isZone)).to.deep.equal([true, true, true]);
    expect(['Ha Noi', ''].map(isZone)).to.deep.equal([false, false]);
  });
});
