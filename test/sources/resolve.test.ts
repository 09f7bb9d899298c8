import {expect} from '@open-wc/testing';
import type {SourceConfig} from '../../src/index.js';
import {defineSource} from '../../src/sources/define-source.js';
import {presetNames} from '../../src/sources/presets/index.js';
import {resolveSource} from '../../src/sources/resolve.js';
import type {SourceError} from '../../src/sources/source-error.js';

async function failure(config: SourceConfig): Promise<SourceError> {
  try {
    await resolveSource(config);
  } catch (error) {
    return error as SourceError;
  }
  throw new Error('the source was resolved');
}

const detail = async (config: SourceConfig): Promise<string | undefined> => (await failure(config)).facts.detail;

describe('resolveSource', () => {
  it('fills in the reference backend of the same site when nothing is said', async () => {
    const source = await resolveSource({});
    expect(source).to.include({base: `${location.origin}/api`, zone: 'Asia/Ho_Chi_Minh', credentials: 'same-origin'});
    expect(source.endpoints).to.include.keys('list', 'one', 'related', 'days', 'links', 'stats');
  });

  it('lets what is given win over the preset, field by field', async () => {
    const {endpoints} = await resolveSource({preset: 'portal', one: {url: '/bai/{id}', map: {title: 'TieuDe'}}});
    expect(endpoints.one).to.deep.include({url: '/bai/{id}'});
    expect(endpoints.one?.map).to.include({title: 'TieuDe', body: 'body'});
  });

  it('takes an address alone, and a mapping as text', async () => {
    const map = 'title: TieuDe; date: NgayDang';
    const {endpoints} = await resolveSource({base: '/api', list: '/tin?trang={page}', map});
    expect(endpoints.list).to.deep.include({url: '/tin?trang={page}', items: 'items'});
    expect(endpoints.list?.map).to.include({title: 'TieuDe', date: 'NgayDang', id: 'id'});
    expect(endpoints.one?.map).to.include({title: 'TieuDe'});
  });

  it('takes no backend for granted where the page names an address and nothing else', async () => {
    const {endpoints} = await resolveSource({list: '/tin.json'});
    expect(endpoints).to.have.keys('list');
    expect(endpoints.list).to.deep.include({url: '/tin.json', isOpen: true, map: {}});
  });

  it('leaves nothing to work out where the page says how to read, unless it asks for that', async () => {
    const list = {url: '/tin.json', map: 'title: TieuDe'};
    expect((await resolveSource({list})).endpoints.list).to.deep.include({isOpen: false, map: {title: 'TieuDe'}});
    expect((await resolveSource({list, preset: 'auto'})).endpoints.list?.isOpen).to.equal(true);
    expect((await resolveSource({list: () => []})).endpoints.list?.isOpen).to.equal(false);
    expect((await resolveSource({list, preset: 'wordpress'})).endpoints.list?.isOpen).to.equal(false);
  });

  it('reads a configuration once, and again after it could not be read', async () => {
    const config: SourceConfig = {base: '/api'};
    expect(await resolveSource(config)).to.equal(await resolveSource(config));
    const wrong: SourceConfig = {zone: 'Sao/Hoa'};
    await failure(wrong);
    wrong.zone = 'UTC';
    expect((await resolveSource(wrong)).zone).to.equal('UTC');
  });

  it('reads every list of articles as the list of articles is read', async () => {
    const {endpoints} = await resolveSource({
      list: {url: '/tin', items: 'DanhSach', map: {title: 'TieuDe'}},
      search: '/tim?q={q}',
    });
    expect(endpoints.search).to.deep.include({url: '/tim?q={q}', items: 'DanhSach'});
    expect(endpoints.search?.map).to.include({title: 'TieuDe'});
  });

  it('writes the base without a slash at its end', async () => {
    expect((await resolveSource({base: 'https://api.example/v1/'})).base).to.equal('https://api.example/v1');
  });

  it('does not repeat what the base says already', async () => {
    const urls: [string, string][] = [
      ['https://so.example', '{base}/wp-json/wp/v2/posts/{id}'],
      ['https://so.example/trang/', '{base}/wp-json/wp/v2/posts/{id}'],
      ['https://so.example/wp-json', '{base}/wp/v2/posts/{id}'],
      ['https://so.example/wp-json/wp/v2/', '{base}/posts/{id}'],
    ];
    for (const [base, url] of urls) {
      const {endpoints} = await resolveSource({preset: 'wordpress', base});
      expect(endpoints.one?.url.split('?')[0]).to.equal(url);
    }
  });

  it('keeps the slash of a base that is the whole address', async () => {
    const {endpoints} = await resolveSource({preset: 'rss', base: 'https://so.example/news/rss/'});
    expect(endpoints.list?.url).to.equal('https://so.example/news/rss/');
  });

  it('fills parameters and the names of mapped fields into addresses', async () => {
    const {endpoints} = await resolveSource({
      preset: 'strapi',
      base: 'https://so.example',
      params: 'list: tin-tuc',
      map: 'date: attributes.ngayDang ?? createdAt; title: tieuDe | text',
    });
    expect(endpoints.list?.url).to.contain('/api/tin-tuc?sort=ngayDang:desc&');
    expect(endpoints.search?.url).to.contain('filters[tieuDe][$containsi]={q}');
  });

  it('never takes a parameter for a variable', async () => {
    const {endpoints} = await resolveSource({list: '/tin?p={page}&x={x}', params: {x: '1', page: '2'}});
    expect(endpoints.list?.url).to.equal('/tin?p={page}&x=1');
  });

  it('loads every preset', async () => {
    const params: Record<string, string> = {liferay: 'site: 1', opencontent: 'module: 1; tab: 2', '2sxc': 'app: tin'};
    for (const preset of presetNames().filter((name) => name !== 'auto')) {
      const {endpoints} = await resolveSource({preset, base: 'https://so.example', params: params[preset] ?? ''});
      expect(Object.keys(endpoints), preset).to.have.length.above(0);
    }
  });

  it('suggests the preset that was probably meant', async () => {
    expect(await detail({preset: 'wordpres'})).to.equal('preset="wordpres"; → “wordpress”');
    expect(await detail({preset: 'Strapy'})).to.contain('→ “strapi”');
    expect(await detail({preset: 'constructor'})).to.contain('auto, portal, wordpress');
  });

  it('says which parameter a preset needs, and which is none', async () => {
    expect(await detail({preset: 'liferay'})).to.equal('params="site: …"');
    const {facts} = await failure({preset: 'strapi', params: 'list: tin; lnks: a'});
    expect(facts.mistake).to.include({code: 'parameter', index: 11, found: 'lnks', suggestion: 'links'});
  });

  it('says where a mapping is wrong, and what was probably meant', async () => {
    const mistakes: [SourceConfig, object][] = [
      [{map: 'tilte: TieuDe'}, {code: 'field', index: 0, found: 'tilte', suggestion: 'title'}],
      [{map: 'title: TieuDe; body: NoiDung | decod'}, {code: 'filter', index: 31, suggestion: 'decode'}],
      [{map: 'title: TieuDe; NgayDang'}, {code: 'colon', index: 14}],
      [{map: 'title: a[0'}, {code: 'bracket', index: 10, text: 'title: a[0'}],
      [{stats: {map: {['totl' as 'total']: 'a'}}}, {code: 'field', found: 'totl', suggestion: 'total'}],
      [{links: {map: "url: 'a;b:{c.}'"}}, {code: 'name', index: 13}],
      [{total: '$.'}, {code: 'name', index: 2}],
    ];
    for (const [config, mistake] of mistakes) {
      const {code, facts} = await failure(config);
      expect(code).to.equal('mapping');
      expect(facts.mistake).to.include(mistake);
    }
  });

  it('says which address is none', async () => {
    expect(await detail({base: 'https://['})).to.equal('base="https://["');
    expect(await detail({assets: 'https://['})).to.equal('assets="https://["');
  });

  it('says which zone is none', async () => {
    expect(await detail({zone: 'Asia/Hue'})).to.equal('zone="Asia/Hue"');
  });

  it('takes a source that the page has defined for a preset', async () => {
    defineSource('so-noi-vu', {base: '/noi-vu', params: 'x: 1', list: '{base}/tin?x={x}'});
    const {endpoints, base} = await resolveSource({preset: 'so-noi-vu'});
    expect(base).to.equal(`${location.origin}/noi-vu`);
    expect(endpoints.list?.url).to.equal('{base}/tin?x=1');
    expect(endpoints).to.not.include.keys('one', 'stats');
  });
});
