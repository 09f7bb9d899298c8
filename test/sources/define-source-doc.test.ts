import {expect} from '@open-wc/testing';
import {fetchArticle, fetchArticles} from '../../src/sources/articles.js';
import {definedSources} from '../../src/sources/define-source.js';
import {resolveSource} from '../../src/sources/resolve.js';
import type {SourceError} from '../../src/sources/source-error.js';

const {fetch: pageFetch} = window;
const EXAMPLE = /^```js\n([^]*?)^```/gm;

/** Runs the examples of the document as a page does that has the package. */
async function runExamples(): Promise<void> {
  const text = await (await pageFetch('/docs/define-source.md')).text();
  for (const [, code = ''] of text.matchAll(EXAMPLE)) {
    const script = code.replace("'portal-elements'", `'${location.origin}/src/index.ts'`);
    const url = URL.createObjectURL(new Blob([script], {type: 'text/javascript'}));
    await import(/* webpackIgnore: true */ url);
    URL.revokeObjectURL(url);
  }
}

/** What the examples ask for, in order. */
let asked: {url: string; init: RequestInit}[] = [];

function answer(answers: Record<string, (init: RequestInit) => unknown>): void {
  asked = [];
  window.fetch = ((url: string, init: RequestInit = {}) => {
    asked.push({url, init});
    const given = answers[url]?.(init);
    return Promise.resolve(given instanceof Response ? given : Response.json(given));
  }) as typeof window.fetch;
}

describe('the examples in docs/define-source.md', () => {
  before(runExamples);
  afterEach(() => (window.fetch = pageFetch));

  it('are all of them', () => {
    expect(definedSources()).to.include.members(['graphql', 'strapi-blocks', 'token-first']);
  });

  it('read GraphQL, page by page', async () => {
    const items = [
      {id: '11', tieuDe: 'Thông báo', tomTat: 'Tóm tắt', ngayDang: '2019-12-31T17:05:00Z', duongDan: '/tin/11'},
    ];
    answer({'https://api.example/graphql': () => ({data: {baiViet: {total: 11, items}}})});
    const {value} = await fetchArticles(await resolveSource({preset: 'graphql'}), {page: 2, limit: 5});
    expect(value.items[0]).to.deep.include({
      id: '11',
      title: 'Thông báo',
      lead: 'Tóm tắt',
      url: 'https://api.example/tin/11',
    });
    expect(value.items[0]?.date?.day).to.equal('2020-01-01');
    expect(value).to.include({total: 11, hasNext: true});
    const {query, variables} = JSON.parse(asked[0]!.init.body as string) as {query: string; variables: object};
    expect(query).to.contain('baiViet(skip: $skip, take: $take)');
    expect(variables).to.deep.equal({skip: 5, take: 5});
  });

  it('tell what GraphQL says of a mistake', async () => {
    answer({'https://api.example/graphql': () => ({errors: [{message: 'Cannot query field'}], data: null})});
    const source = await resolveSource({preset: 'graphql', ttl: 0});
    const told = await fetchArticles(source, {page: 9}).catch(({code, facts}: SourceError) => [code, facts.detail]);
    expect(told).to.deep.equal(['refused', 'Cannot query field']);
  });

  it("make HTML of Strapi's blocks", async () => {
    const blocks = [
      {type: 'heading', level: 2, children: [{type: 'text', text: 'Cầu & đường'}]},
      {
        type: 'paragraph',
        children: [
          {type: 'text', text: 'Xem '},
          {type: 'link', url: '/a?b="c"', children: [{type: 'text', text: 'đây'}]},
        ],
      },
      {
        type: 'list',
        format: 'ordered',
        children: [{type: 'list-item', children: [{type: 'text', text: 'Dài 412 mét', bold: true}]}],
      },
    ];
    const data = {title: 'Bài', publishedAt: '2019-12-28T02:15:00.000Z', blocks};
    answer({'https://cms.example/api/articles/7?populate=*': () => ({data})});
    const {value} = await fetchArticle(await resolveSource({preset: 'strapi-blocks'}), {id: '7'});
    expect(value.body).to.equal(
      '<h2>Cầu &#38; đường</h2><p>Xem <a href="/a?b=&#34;c&#34;">đây</a></p><ol><li><strong>Dài 412 mét</strong></li></ol>',
    );
    expect(value).to.deep.include({title: 'Bài'});
    expect(value.date?.time).to.equal('09:15');
  });

  it('ask for a token once, and for a new one when it has expired', async () => {
    let number = 0;
    let isExpired = false;
    answer({
      'https://api.example/session': () => ({token: `ma-${++number}`}),
      'https://api.example/tin?trang=1': () => {
        const wasExpired = isExpired;
        isExpired = false;
        return wasExpired
          ? Response.json({message: 'Hết hạn'}, {status: 401})
          : {ketQua: [{tieuDe: 'Tin', ngayDang: '28/12/2019'}]};
      },
    });
    const source = await resolveSource({preset: 'token-first', ttl: 0});
    const titles = async (): Promise<string[]> =>
      (await fetchArticles(source, {page: 1})).value.items.map(({title}) => title);
    expect(await titles()).to.deep.equal(['Tin']);
    expect(await titles()).to.deep.equal(['Tin']);
    isExpired = true;
    expect(await titles().catch(({code}: SourceError) => code)).to.equal('refused');
    expect(await titles()).to.deep.equal(['Tin']);
    const sent = asked.map(({url, init}) => (init.headers as Record<string, string> | undefined)?.['X-Session'] ?? url);
    const session = 'https://api.example/session';
    expect(sent).to.deep.equal([session, 'ma-1', 'ma-1', 'ma-1', session, 'ma-2']);
  });
});
