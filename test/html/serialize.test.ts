import {expect} from '@open-wc/testing';
import {serialize} from '../../src/html/serialize.js';

describe('serialize', () => {
  it('gives a whole HTML file with its rules', () => {
    const doc = document.implementation.createHTMLDocument('Tin & bài </head>');
    doc.body.append('1 < 2');
    const file = serialize(doc, 'p { color: red; }');
    const read = new DOMParser().parseFromString(file, 'text/html');
    expect(file.startsWith('<!doctype html>\n<html>')).to.equal(true);
    expect(read.title).to.equal('Tin & bài </head>');
    expect(read.querySelector('style')?.textContent).to.equal('p { color: red; }');
    expect(read.body.textContent.trim()).to.equal('1 < 2');
  });

  it('lets no rule end the style sheet', () => {
    const file = serialize(document.implementation.createHTMLDocument(''), '</style><script>x</script>');
    expect(new DOMParser().parseFromString(file, 'text/html').querySelector('script')).to.equal(null);
  });
});
