import {expect} from '@open-wc/testing';
import {htmlFrom} from '../../src/html/any-text.js';
import {editors} from './fixtures/benign/editors.js';
import {kinds} from './fixtures/benign/kinds.js';
import {office} from './fixtures/benign/office.js';
import {portals} from './fixtures/benign/portals.js';
import {cleanBox, cleaned} from './support.js';

const BODIES = {...office, ...editors, ...portals, ...kinds};

/** What no body needs. */
const NEVER = 'style, font, [style], [align], [onclick], p:empty, div:empty, span:not([lang], [dir], [id])';

describe('cleanHtml, given the bodies of real systems', () => {
  for (const [name, {html, keeps, drops = []}] of Object.entries(BODIES))
    it(`keeps what matters of ${name}`, async () => {
      const result = cleaned(await htmlFrom(html));
      for (const piece of keeps) expect(result).to.contain(piece);
      for (const piece of drops) expect(result).not.to.contain(piece);
      expect([...cleanBox(html).querySelectorAll(NEVER)].map(({outerHTML}) => outerHTML)).to.deep.equal([]);
    });

  it('changes nothing when it is done again', () => {
    for (const [name, {html}] of Object.entries(BODIES)) {
      const once = cleanBox(html).textContent.replace(/\s+/g, ' ');
      expect(cleanBox(cleanBox(html).innerHTML).textContent.replace(/\s+/g, ' '), name).to.equal(once);
    }
  });
});
