import {expect} from '@open-wc/testing';
import {fc} from '../support/property.js';
import {groupDigits, parseCount, parseDecimal} from '../../src/text/numbers.js';

describe('parseCount', () => {
  it('reads a count however its thousands are grouped', () => {
    const written = [
      7103112,
      '7103112',
      '7.103.112',
      '8,343,301',
      '7 103 112',
      '7\u00A0103\u00A0112',
      '7\u202F103\u202F112',
      "7'103'112",
    ];
    expect(written.map(parseCount)).to.deep.equal([
      7103112, 7103112, 7103112, 8343301, 7103112, 7103112, 7103112, 7103112,
    ]);
  });

  it('reads a dot before three digits as a separator, never as a decimal point', () => {
    expect(parseCount('1.234')).to.equal(1234);
  });

  it('reads signs and surrounding spaces, and drops a fraction', () => {
    expect([' 120 ', '-1', '+5', '-1.000', 3.9, -3.9].map(parseCount)).to.deep.equal([120, -1, 5, -1000, 3, -3]);
  });

  it('gives nothing for anything else', () => {
    for (const value of ['', ' ', 'abc', '12a', '1.23', '12.34.567', '1234.567', '1,5', '1e3', '0x1F', '--1'])
      expect(parseCount(value), value).to.equal(undefined);
    for (const value of [null, undefined, true, [], {}, Number.NaN, Infinity])
      expect(parseCount(value)).to.equal(undefined);
  });
});

describe('groupDigits', () => {
  it('groups thousands as a language does', () => {
    expect(groupDigits(7_103_112, '.')).to.equal('7.103.112');
    expect([0, 999, 1000, -1234, 1234.9].map((value) => groupDigits(value, ','))).to.deep.equal([
      '0',
      '999',
      '1,000',
      '-1,234',
      '1,234',
    ]);
  });

  it('writes what parseCount reads again', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('.', ',', ' ', '\u202F'), (value, separator) => {
        expect(parseCount(groupDigits(value, separator))).to.equal(value);
      }),
    );
  });
});

describe('parseDecimal', () => {
  it('reads a fraction with a point or a comma', () => {
    expect([4, 4.25, '4', '4.25', '4,25', ' 0,5 '].map(parseDecimal)).to.deep.equal([4, 4.25, 4, 4.25, 4.25, 0.5]);
  });

  it('gives nothing for anything else', () => {
    for (const value of ['', '4/5', '1.234,5', 'tốt', NaN, Infinity, null, undefined, true, [4], {}])
      expect(parseDecimal(value)).to.equal(undefined);
  });
});
