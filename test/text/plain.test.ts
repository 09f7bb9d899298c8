import {expect} from '@open-wc/testing';
import {fc} from '../support/property.js';
import {plainText, visibleText} from '../../src/text/plain.js';

describe('visibleText', () => {
  it('keeps spaces and line breaks, which mean something in the text of a page', () => {
    expect(visibleText('Dòng một\n\tDo\u0300ng\u200B  hai')).to.equal('Dòng một\n\tDòng  hai');
  });

  it('drops the marks that are piled on a letter beyond what any language writes', () => {
    expect(visibleText(`x${'\u0328'.repeat(40)}y`)).to.equal(`x${'\u0328'.repeat(4)}y`);
    expect(visibleText('Nguyễn')).to.equal('Nguyễn');
  });
});

describe('plainText', () => {
  it('puts one space between words, whatever stood there', () => {
    expect(plainText('  Tin \t\r\n trong\u00A0\u2003tỉnh \u0085 ')).to.equal('Tin trong tỉnh');
  });

  it('composes letters that were sent in pieces', () => {
    expect(plainText('Hue\u0302\u0301')).to.equal('Huế');
  });

  it('drops direction overrides, which would show a name backwards', () => {
    expect(plainText('Chinhphu\u202Ev.vog\u2069')).to.equal('Chinhphuv.vog');
  });

  it('drops zero-width and tag characters, soft hyphens, fillers and control characters', () => {
    expect(plainText('B\u200Bì\u00ADn\u{E0041}h\u2800\u0000 H\uFEFFả\u3164i\u001B')).to.equal('Bình Hải');
  });

  it('composes a letter whose pieces were kept apart by something invisible', () => {
    expect(plainText('e\u200B\u0301')).to.equal('é');
  });

  it('drops half of a surrogate pair, which no address can carry', () => {
    expect(plainText('Chúc mừng \uD83C')).to.equal('Chúc mừng');
    expect(plainText('Chúc mừng 🎉')).to.equal('Chúc mừng 🎉');
  });

  it('writes numbers with their digits, and nothing for what is no text', () => {
    expect([120, 0, -1.5].map(plainText)).to.deep.equal(['120', '0', '-1.5']);
    expect([Number.NaN, Infinity, null, undefined, true, {}, ['a']].map(plainText)).to.deep.equal(Array(7).fill(''));
  });

  it('leaves alone what it has cleaned once', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(plainText(plainText(text))).to.equal(plainText(text));
      }),
    );
  });

  it('gives what an address can carry, for every text', () => {
    const anyUnits = fc.array(fc.integer({min: 0, max: 0xffff})).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(anyUnits, (text) => {
        expect(() => encodeURIComponent(plainText(text))).not.to.throw();
      }),
    );
  });
});
