import {expect} from '@open-wc/testing';
import {ratingSummary} from '../../src/models/rating.js';

describe('ratingSummary', () => {
  it('is an average on the scale at hand, with the number of ratings where it is known', () => {
    expect(ratingSummary({average: 4.2, count: 12, scale: 5}, 5)).to.deep.equal({average: 4.2, count: 12});
    expect(ratingSummary({average: 3}, 3)).to.deep.equal({average: 3, count: undefined});
  });

  it('is none where nobody has rated', () => {
    expect(ratingSummary({}, 5)).to.equal(undefined);
    expect(ratingSummary({average: 0, count: 0}, 5)).to.equal(undefined);
    expect(ratingSummary({average: 5, count: 0}, 5)).to.equal(undefined);
  });

  it('is none where the average is of another scale', () => {
    expect(ratingSummary({average: 2, count: 1, scale: 5}, 3)).to.equal(undefined);
    expect(ratingSummary({average: 8.5}, 5)).to.equal(undefined);
  });
});
