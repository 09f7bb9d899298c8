import {expect} from '@open-wc/testing';
import {readXml} from '../../src/sources/xml.js';

const read = (text: string): unknown => readXml(text, 64);

describe('readXml', () => {
  it('makes text of an element without children, and a list of those of one name', () => {
    expect(read('<a><b>1</b><c> hai </c><b>3</b><d/></a>')).to.deep.equal({a: {b: ['1', '3'], c: 'hai', d: ''}});
  });

  it('keeps attributes where an element has no text of its own', () => {
    expect(read('<link rel="next" href=\'/2?a=1&amp;b=2\'/>')).to.deep.equal({link: {rel: 'next', href: '/2?a=1&b=2'}});
    expect(read('<guid isPermaLink="false">news_1</guid>')).to.deep.equal({guid: 'news_1'});
    expect(read('<media:content url="/a.jpg"><media:title>A</media:title></media:content>')).to.deep.equal({
      'media:content': {url: '/a.jpg', 'media:title': 'A'},
    });
  });

  it('reads references once, and CDATA as it stands', () => {
    expect(read('<t>3 &lt; 5 &amp;amp; &#272;à</t>')).to.deep.equal({t: '3 < 5 &amp; Đà'});
    expect(read('<t><![CDATA[<b>&amp;</b>]]> và <![CDATA[]]]]></t>')).to.deep.equal({t: '<b>&amp;</b> và ]]'});
  });

  it('passes over declarations, comments and document types', () => {
    expect(read('<?xml version="1.0"?><!DOCTYPE rss><!-- <x> --><a>1<!-- 2 --></a>')).to.deep.equal({a: '1'});
  });

  it('forgives what is not closed, closed twice or not escaped', () => {
    expect(read('<a><b>1<c>2</b><d>4 < 5</d></x></a>')).to.deep.equal({a: {b: {c: '2'}, d: '4 < 5'}});
    expect(read('<a><d>dòng<br>hai<img src="x"></d><e>1')).to.deep.equal({a: {d: {br: '', img: {src: 'x'}}, e: '1'}});
    expect(read('<a><![CDATA[x')).to.deep.equal({a: 'x'});
  });

  it('makes own keys only', () => {
    const tree = read('<a><__proto__>1</__proto__><constructor>2</constructor></a>') as Record<string, object>;
    expect(Object.keys(tree['a'] ?? {})).to.deep.equal(['constructor']);
    expect(({} as Record<string, unknown>)['1']).to.equal(undefined);
  });

  it('takes time in proportion to what it reads', () => {
    for (const piece of ['<a ', '<![CDATA[', '<!--', '<a "', "<a '>", '</a>', '<', '&amp;'])
      expect(() => readXml(piece.repeat(400_000 / piece.length), 1_000_000)).to.not.throw();
  });
});
