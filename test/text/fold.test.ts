import {expect} from '@open-wc/testing';
import {fc} from '../support/property.js';
import {fold, foldedWords, matchRanges} from '../../src/text/fold.js';

const ALPHABET = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';

describe('fold', () => {
  it('takes every Vietnamese letter to the one on a plain keyboard', () => {
    const folded =
      'a'.repeat(18) +
      'bcdd' +
      'e'.repeat(12) +
      'gh' +
      'i'.repeat(6) +
      'klmn' +
      'o'.repeat(18) +
      'pqrst' +
      'u'.repeat(12) +
      'vx' +
      'y'.repeat(6);
    expect(fold(ALPHABET)).to.equal(folded);
    expect(fold(ALPHABET.toUpperCase())).to.equal(folded);
    expect(fold(ALPHABET.normalize('NFD'))).to.equal(folded);
  });

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        expect(fold(fold(text))).to.equal(fold(text));
      }),
    );
  });
});

describe('foldedWords', () => {
  it('gives the words without what stands between them', () => {
    expect(foldedWords('“Đại học”, số 12/2026 – UBND')).to.deep.equal(['dai', 'hoc', 'so', '12', '2026', 'ubnd']);
    expect(foldedWords(' – ?! ')).to.deep.equal([]);
  });
});

/** The text with what a query finds between brackets. */
function marked(text: string, query: string): string {
  let result = '';
  let at = 0;
  for (const {start, end} of matchRanges(text, query)) {
    result += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return result + text.slice(at);
}

describe('matchRanges', () => {
  it('finds words without their accents, in any case', () => {
    expect(marked('Tìm kiếm ở Đại học Bình Hải', 'tim dai HỌC')).to.equal('[Tìm] kiếm ở [Đại] [học] Bình Hải');
  });

  it('finds a word that was typed with other accents', () => {
    expect(marked('Hải Tân', 'hai')).to.equal('[Hải] Tân');
    expect(marked('Hai bên', 'hải')).to.equal('[Hai] bên');
  });

  it('finds the last word when it is only begun, the others when they are whole', () => {
    expect(marked('Khoa học, khoáng sản', 'hoc kho')).to.equal('[Kho]a [học], [kho]áng sản');
  });

  it('finds nothing inside a word', () => {
    expect(marked('Ban quản lý an toàn', 'an')).to.equal('Ban quản lý [an] toàn');
  });

  it('keeps letters whole that consist of several characters', () => {
    const text = 'Hue\u0302\u0301 va\u0300 Hue\u0302\u0323';
    expect(marked(text, 'hue')).to.equal('[Hue\u0302\u0301] va\u0300 [Hue\u0302\u0323]');
  });

  it('finds nothing for a query without words', () => {
    expect(matchRanges('Tin tức', '')).to.deep.equal([]);
    expect(matchRanges('Tin tức', ' ?! ')).to.deep.equal([]);
    expect(matchRanges('', 'tin')).to.deep.equal([]);
  });

  it('finds every word of a text that is searched for by all of its words', () => {
    const word = fc.string({unit: fc.constantFrom(...ALPHABET), minLength: 1, maxLength: 7});
    fc.assert(
      fc.property(fc.array(word, {minLength: 1}), (words) => {
        const found = matchRanges(words.join(' '), words.map(fold).join(' '));
        expect(found.map(({start, end}) => words.join(' ').slice(start, end))).to.deep.equal(words);
      }),
    );
  });
});
