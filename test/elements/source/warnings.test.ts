import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../src/elements/article/define.js';
import '../../../src/elements/related-news/define.js';
import '../../../src/elements/source/define.js';
import '../../../src/elements/visit-counter/define.js';
import {defineSource, type PortalRelatedNews, type SourceConfig} from '../../../src/index.js';
import {toldWhile} from '../../support/console.js';
import {settled, visibleText} from '../../support/element.js';
import {PretendBackend} from '../../support/pretend-backend.js';

const {fetch} = new PretendBackend({'/api/articles': {items: []}, '/api/stats': {total: 1}});

/** Puts a page there and waits until its elements have done what they do. @returns what the console says */
const toldOf = (template: TemplateResult): Promise<string[]> =>
  toldWhile(async () => {
    await fixture(template);
    await aTimeout(50);
  });

const {fetch: pageFetch} = window;
before(() => (window.fetch = fetch as typeof window.fetch));
after(() => (window.fetch = pageFetch));

describe('a mistake in a mapping', () => {
  const mistaken = async (template: TemplateResult): Promise<{text: string; told: string[]}> => {
    let text = '';
    const told = await toldWhile(async (lines) => {
      const page = await fixture<HTMLElement>(html`<div>${template}</div>`);
      const element = page.querySelector<PortalRelatedNews>('portal-related-news')!;
      await settled(element);
      text = visibleText(element);
      await waitUntil(() => lines.length > 0, 'the webmaster is told');
    });
    return {text, told};
  };

  it('is shown to the webmaster where it is, with what was meant; to the reader it is a calm sentence', async () => {
    const {text, told} = await mistaken(
      html`<portal-related-news map="title: TieuDe; lead: TomTat | txt"></portal-related-news>`,
    );
    expect(text).to.equal('Khối nội dung này chưa được cấu hình đúng. Thử lại');
    expect(told).to.deep.equal([
      '<portal-related-news> Ánh xạ sai ở ký tự thứ 31: không có bộ lọc (“txt”). Có phải là “text”?\n' +
        '  title: TieuDe; lead: TomTat | txt\n' +
        '                                ^',
    ]);
  });

  it('is told in English on an English page', async () => {
    const {text, told} = await mistaken(
      html`<div lang="en"><portal-related-news map="tilte: TieuDe; date: a"></portal-related-news></div>`,
    );
    expect(text).to.equal('This block is not set up correctly. Try again');
    expect(told).to.deep.equal([
      '<portal-related-news> The mapping is wrong at character 1: there is no such field (“tilte”). Did you mean “title”?\n' +
        '  tilte: TieuDe; date: a\n' +
        '  ^',
    ]);
  });

  it('is found in the expressions of other attributes and of portal-source too', async () => {
    const places = [
      html`<portal-related-news items="data[0"></portal-related-news>`,
      html`<portal-related-news total="$."></portal-related-news>`,
      html`<portal-source params="lsit: tin"><portal-related-news></portal-related-news></portal-source>`,
      html`<portal-source map="title: a b"><portal-related-news></portal-related-news></portal-source>`,
    ];
    const lines = [];
    for (const place of places) lines.push((await mistaken(place)).told.join().split('\n').slice(1));
    expect(lines).to.deep.equal([
      ['  data[0', '        ^'],
      ['  $.', '    ^'],
      ['  lsit: tin', '  ^'],
      ['  title: a b', '           ^'],
    ]);
  });
});

describe('a secret in a page', () => {
  let number = 0;
  /** A name of its own for each test: one that was told of is not told of again. */
  const nameOfSecret = (): string => `token_${'abcdefghijklmnopqrstuvwxyz'[number++]}_token`;
  const script = (config: object): HTMLScriptElement =>
    Object.assign(document.createElement('script'), {type: 'application/json', textContent: JSON.stringify(config)});

  const places: Record<string, (name: string) => TemplateResult> = {
    'in src': (name) => html`<portal-visit-counter src="/api/stats?${name}=abc123"></portal-visit-counter>`,
    'in base': (name) => html`<portal-visit-counter base="/api?${name}=abc123"></portal-visit-counter>`,
    'in params': (name) => html`<portal-visit-counter params="${name}: abc123"></portal-visit-counter>`,
    'in map': (name) => html`<portal-related-news map="image: '/anh/{anh}?${name}=abc123'"></portal-related-news>`,
    'in an attribute of portal-source': (name) =>
      html`<portal-source base="/api?${name}=abc123"></portal-source><portal-visit-counter></portal-visit-counter>`,
    'in the script inside portal-source': (name) =>
      html`<portal-source>${script({headers: {[name]: 'abc123'}})}</portal-source>
        <portal-visit-counter></portal-visit-counter>`,
    'in settings': (name) =>
      html`<portal-source .settings=${{stats: {url: '/api/stats', headers: {[name]: 'abc123'}}}}></portal-source>
        <portal-visit-counter></portal-visit-counter>`,
    'in a source given as an object': (name) =>
      html`<portal-visit-counter .source=${{fetch, headers: {[name]: 'abc123'}}}></portal-visit-counter>`,
    'in a source defined by name': (name) => {
      const config: SourceConfig = {fetch, headers: {[name]: 'abc123'}, stats: '/api/stats'};
      defineSource(`nguon-${name}`, config);
      return html`<portal-visit-counter preset="nguon-${name}"></portal-visit-counter>`;
    },
  };
  for (const [where, place] of Object.entries(places))
    it(`is told of once, with the way out: ${where}`, async () => {
      const name = nameOfSecret();
      const told = await toldOf(html`<div lang="vi">${place(name)}${place(name)}</div>`);
      const about = told.filter((line) => line.includes(name) && line.includes('bí mật'));
      expect(about).to.have.length(1);
      expect(about[0]).to.contain(
        `${name} có mã bí mật mà ai mở trang cũng đọc được. Hãy bỏ mã khỏi trang: đặt một địa chỉ`,
      );
      expect(about[0]).to.contain('(proxy) trên máy chủ của cổng');
    });

  it('is told of once for all elements that share it, in the language of the page', async () => {
    const name = nameOfSecret();
    const told = await toldOf(html`
      <div lang="en">
        <portal-source .settings=${{fetch, headers: {[name]: 'Bearer abc123'}}}></portal-source>
        <portal-visit-counter></portal-visit-counter><portal-related-news></portal-related-news>
        <portal-article article-id="1"></portal-article>
      </div>
    `);
    const about = told.filter((line) => line.includes('secret'));
    expect(about).to.have.length(1);
    expect(about[0]).to.contain('Take it out of the page').and.contain('(a proxy)');
  });

  it('is not seen where there is none', async () => {
    const told = await toldOf(html`
      <portal-source
        .settings=${{fetch, list: '/api/articles?tokenize=standard&page_token=CAoQAA12', next: 'nextPageToken'}}
      ></portal-source>
      <portal-related-news map="title: tokenName"></portal-related-news>
      <portal-visit-counter src="/api/stats?share=Myb2hvRbGQQLc49v"></portal-visit-counter>
    `);
    expect(told.filter((line) => line.includes('bí mật'))).to.deep.equal([]);
  });
});
