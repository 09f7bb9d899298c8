import {expect} from '@open-wc/testing';
import {HOSTILE} from './fixtures/hostile.js';
import {cleaned} from './support.js';

describe('cleanHtml, given hostile HTML', () => {
  for (const [kind, cases] of Object.entries(HOSTILE))
    describe(kind, () => {
      for (const [name, html, remains] of cases)
        it(name, () => {
          expect(cleaned(html)).to.equal(remains);
        });
    });
});
