import {expect} from '@open-wc/testing';
import {isoText} from '../../src/dates/iso.js';
import {type NewsDate, parseDate} from '../../src/dates/parse.js';

const iso = (value: unknown, zone?: string): string => isoText(parseDate(value, zone) as NewsDate);

describe('isoText', () => {
  it("writes the moment with the offset of the portal's zone", () => {
    expect(iso('2019-12-28T09:30:59+07:00')).to.equal('2019-12-28T09:30+07:00');
    expect(iso('2019-12-27T17:30:00Z')).to.equal('2019-12-28T00:30+07:00');
    expect(iso('2019-12-28T09:30', 'America/St_Johns')).to.equal('2019-12-28T09:30-03:30');
    expect(iso('2019-12-28T09:30', 'UTC')).to.equal('2019-12-28T09:30+00:00');
  });

  it('writes the day alone when no time is known', () => {
    expect(iso('28/12/2019')).to.equal('2019-12-28');
  });
});
