import {expect} from '@open-wc/testing';
import {define} from '../src/define.js';

describe('define', () => {
  it('registers an element once, lets the first copy of the library win, and says so once', () => {
    const told: string[] = [];
    const warn = console.warn;
    console.warn = (line: string) => told.push(line);
    try {
      class First extends HTMLElement {}
      class Second extends HTMLElement {}
      define('define-probe', First);
      define('define-probe', First);
      expect(told).to.have.length(0);
      define('define-probe', Second);
      define('define-probe', Second);
      expect(customElements.get('define-probe')).to.equal(First);
      expect(told).to.have.length(1);
      expect(told[0]).to.match(/^portal-elements \S+: version \S+ is on the page already/);
    } finally {
      console.warn = warn;
    }
  });
});
