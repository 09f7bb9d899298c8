import {expect} from '@open-wc/testing';
import {fc} from '../support/property.js';
import {sentenceRanges} from '../../src/text/sentences.js';

const sentences = (text: string, longest?: number): string[] =>
  sentenceRanges(text, longest).map(({start, end}) => text.slice(start, end).trim());

describe('sentenceRanges', () => {
  it('ends a sentence at a stop, a question, an exclamation', () => {
    expect(sentences('Họp rồi. Ai họp? Tôi! Xong')).to.deep.equal(['Họp rồi.', 'Ai họp?', 'Tôi!', 'Xong']);
  });

  it('takes closing quotes along', () => {
    expect(sentences('Ông nói: “Làm ngay.” Mọi người nghe.')).to.deep.equal([
      'Ông nói: “Làm ngay.”',
      'Mọi người nghe.',
    ]);
  });

  it('does not end at what is only shortened, nor before a small letter', () => {
    expect(sentences('ThS. Lan ở TP. Hải Tân, Q. 1, v.v. và 3.5 km.')).to.have.length(1);
  });

  it('takes a breath in long sentences: at a sign, else between words', () => {
    expect(sentences('một hai ba, bốn năm sáu bảy tám', 20)).to.deep.equal(['một hai ba,', 'bốn năm sáu bảy tám']);
    expect(sentences('một hai ba bốn năm', 12)).to.deep.equal(['một hai ba', 'bốn năm']);
  });

  it('loses nothing, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 300}), (text) => {
        const kept = sentences(text, 40).join('');
        expect(kept.replace(/\s/g, '')).to.equal(text.replace(/\s/g, ''));
      }),
    );
  });
});
