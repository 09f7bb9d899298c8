import {expect} from '@open-wc/testing';
import type {EndpointName, Source} from '../../src/index.js';
import {fetchArticle, fetchArticles} from '../../src/sources/articles.js';
import {fetchDays} from '../../src/sources/days.js';
import {defineSource} from '../../src/sources/define-source.js';
import {fetchLinks} from '../../src/sources/links.js';
import {resolveSource} from '../../src/sources/resolve.js';
import type {SourceError} from '../../src/sources/source-error.js';
import {fetchStats} from '../../src/sources/stats.js';
import {checkArticle, slugOf, slugsInList, slugsOfDay} from './support/articles.js';
import {expectedTree, sorted, treeOf, withoutEmpty} from './support/links.js';
import {ARTICLES, DAYS, LINKS, type Mapped, MONTHS, STATS} from './support/mappings.js';
import {expected, playBack} from './support/recorded.js';
import {printShare} from './support/share.js';

printShare('Read by a mapping');

const PRESET = 'nothing-preset';
defineSource(PRESET, {});

/** A source with one endpoint, at the address from which an answer was recorded. */
async function mapped(path: string, name: EndpointName, {answers: _, ...parts}: Mapped): Promise<Source> {
  const {fetch, first} = await playBack(path);
  const endpoint = {...parts, url: first.url, method: first.method as 'GET', body: first.requestBody};
  return resolveSource({preset: PRESET, fetch, ttl: 0, [name]: endpoint});
}

/** One test for each recorded answer whose name has that form. */
function eachOf(all: readonly Mapped[], form: RegExp, run: (path: string, mapping: Mapped) => Promise<void>): void {
  for (const mapping of all)
    for (const path of mapping.answers) if (form.test(path)) it(path, () => run(path, mapping));
}

const fieldsOf = ({map}: Mapped): string[] => (typeof map === 'string' ? map.match(/(?<=^|; )\w+(?=:)/g) : null) ?? [];
const isToMinute = (path: string): boolean => /-vn|spring|day-vn/.test(path);

describe('a mapped list of articles', () => {
  eachOf(ARTICLES, /\/list/, async (path, mapping) => {
    const {value} = await fetchArticles(await mapped(path, 'list', mapping), {limit: 5});
    expect(value.items.map(slugOf)).to.deep.equal(slugsInList(path));
    for (const item of value.items) checkArticle(item, fieldsOf(mapping), isToMinute(path));
    if (mapping.total && value.total !== undefined) expect([11, 12]).to.include(value.total);
  });
});

describe('the articles of 28 December 2019', () => {
  eachOf(ARTICLES, /\/day/, async (path, mapping) => {
    const range = {from: '2019-12-28', to: '2019-12-28'};
    const {value} = await fetchArticles(await mapped(path, 'day', mapping), {range, limit: 50});
    expect(value.items.map(slugOf)).to.have.members(slugsOfDay(path));
    for (const item of value.items) checkArticle(item, fieldsOf(mapping), isToMinute(path));
  });
});

describe('a mapped article', () => {
  const slugs: Record<string, string> = {
    xss: 'canh-bao-ma-doc',
    notitle: 'khong-tieu-de',
    nodate: 'khong-ngay',
  };
  // These were asked for without what they refer to.
  const isBare = (path: string): boolean => /wordpress\/one-(?:xss|notitle|nodate)/.test(path);
  const EMBEDDED = ['author', 'category', 'image', 'caption'];

  eachOf(ARTICLES, /\/one/, async (path, mapping) => {
    const {value} = await fetchArticle(await mapped(path, 'one', mapping), {id: '7'});
    const slug = slugs[path.split('-').at(-1) ?? ''] ?? 'hoi-nghi-tong-ket-nganh-xay-dung';
    expect(slugOf(value)).to.equal(slug);
    const fields = fieldsOf(mapping).filter((field) => !isBare(path) || !EMBEDDED.includes(field));
    checkArticle(value, fields, isToMinute(path));
    if (slug.startsWith('hoi-nghi'))
      expect(value.body).to.contain('<p>Dự hội nghị có lãnh đạo các sở, ban, ngành.</p>');
  });
});

describe('mapped days', () => {
  const december = Object.entries(expected.dayCounts).filter(([day]) => day.startsWith('2019-12'));

  eachOf(DAYS, /./, async (path, mapping) => {
    const {value} = await fetchDays(await mapped(path, 'days', mapping), '2019-12');
    const hasCounts = fieldsOf(mapping).includes('count');
    expect([...value.days]).to.deep.equal(december.map(([day, count]) => [day, hasCounts ? count : true]));
  });

  eachOf(MONTHS, /./, async (path, mapping) => {
    const {value} = await fetchDays(await mapped(path, 'month', mapping), '2019-12');
    expect([...value.days]).to.deep.equal(december);
    expect(value.isPartial).to.equal(false);
  });
});

describe('mapped links', () => {
  eachOf(LINKS, /./, async (path, mapping) => {
    const source = await mapped(path, 'links', mapping);
    const {value} = await fetchLinks(source);
    const isFlat = fieldsOf(mapping).includes('group');
    const tree = expectedTree(new URL(source.endpoints.links!.url).origin);
    const wanted = isFlat ? withoutEmpty(tree) : tree;
    // WordPress lists by the place in the menu, in which the links of all groups are mixed.
    if (path.startsWith('wordpress')) expect(sorted(treeOf(value))).to.deep.equal(sorted(wanted));
    else expect(treeOf(value)).to.deep.equal(wanted);
  });

  it('wordpress/links-flat, whose groups are in wordpress/links-groups', async () => {
    const {fetch} = await playBack('wordpress/links-flat', 'wordpress/links-groups');
    const api = 'http://127.0.0.1:8101/wp-json/wp/v2';
    const source = await resolveSource({
      preset: PRESET,
      fetch,
      links: {
        url: `${api}/lien-ket?per_page=100&orderby=menu_order&order=asc&_fields=id,title,meta,nhom-lien-ket,menu_order,link`,
        map: "title: title.rendered|text; url: meta.url; groupId: ['nhom-lien-ket'][0]",
      },
      linkGroups: {
        url: `${api}/nhom-lien-ket?per_page=100&_fields=id,name,slug,description,count`,
        map: 'id: id; name: name; order: description',
      },
    });
    expect(treeOf((await fetchLinks(source)).value)).to.deep.equal(expectedTree(api));
  });
});

describe('mapped figures', () => {
  eachOf(STATS, /./, async (path, mapping) => {
    const {value} = await fetchStats(await mapped(path, 'stats', mapping));
    const names = fieldsOf(mapping);
    expect(value.figures).to.deep.equal(Object.fromEntries(names.map((name) => [name, expected.stats[name]])));
  });

  for (const [path, map, figures] of [
    ['umami/stats', 'total: visitors', {total: 7}],
    ['umami/active', 'online: visitors', {online: 7}],
    ['matomo/summary', 'today: nb_visits', {today: 1204}],
  ] as const)
    it(path, async () => {
      const {value} = await fetchStats(await mapped(path, 'stats', {answers: [], items: '$', map}));
      expect(value.figures).to.deep.equal(figures);
    });
});

describe('a refusal of a backend', () => {
  const refusals: [path: string, code: SourceError['code'], words: string | undefined][] = [
    ['wordpress/list-page99', 'status', 'The page number requested is larger than the number of pages available.'],
    ['wordpress/err-404', 'not-found', 'Invalid post ID.'],
    ['wordpress/err-404-route', 'not-found', 'No route was found matching the URL and request method.'],
    ['wordpress/err-400', 'status', 'Invalid parameter(s): after'],
    ['wordpress/err-400-perpage', 'status', 'Invalid parameter(s): per_page'],
    ['wordpress/menus-401', 'refused', 'Sorry, you are not allowed to view menu items.'],
    ['strapi/err-404', 'not-found', 'Not Found'],
    ['strapi/err-400', 'status', 'Invalid format, expected a timestamp or an ISO date'],
    ['strapi/err-400-key', 'status', 'Invalid key ngay'],
    ['strapi/err-401', 'refused', 'Missing or invalid credentials'],
    ['strapi/err-403', 'refused', 'Forbidden'],
    ['json-server-0.17/err-404', 'not-found', undefined],
    ['json-server-1/err-404.txt', 'not-found', '“Not Found”'],
    ['drf/err-404', 'not-found', 'Not found.'],
    ['drf/err-403', 'refused', 'You do not have permission to perform this action.'],
    ['drf/err-400', 'status', 'day: Enter a valid date.'],
    ['drf/list-page99', 'not-found', 'Invalid page.'],
    ['drf/list-noslash.txt', 'not-found', 'HTML, “Not Found”'],
    ['umami/err-401', 'refused', 'Unauthorized'],
    ['umami/err-400', 'status', 'Bad request'],
    ['drupal-jsonapi/err-403', 'refused', 'The current user is not allowed to GET the selected resource.'],
    ['liferay/err-403', 'refused', 'Access denied to com.liferay.headless.delivery'],
    ['sharepoint/err-404', 'not-found', "Danh sách 'KhongCo' không tồn tại"],
    ['sharepoint/err-401', 'refused', 'Access denied. You do not have permission'],
    ['dnn-opencontent/err-401', 'refused', 'Authorization has been denied for this request.'],
    ['asmx/err-500', 'status', "Invalid web service call, missing value for parameter: 'id'."],
    ['graphql/err-200', 'refused', 'Cannot query field "baiVietX" on type "Query".'],
    ['matomo/err-200', 'refused', "You can't access this resource as it requires 'view' access"],
  ];
  for (const [path, code, words] of refusals)
    it(`is told in its own words: ${path}`, async () => {
      const source = await mapped(path, 'list', {answers: []});
      const error = (await fetchArticles(source, {}).catch((reason: unknown) => reason)) as SourceError;
      expect(error).to.include({code});
      if (words === undefined) expect(error.facts.detail).to.equal(undefined);
      else expect(error.facts.detail).to.contain(words);
    });

  it('is seen from what a good answer must have', async () => {
    const source = await mapped('graphql/err-200', 'list', {answers: [], ok: 'data', items: 'data.baiViet.items'});
    const error = (await fetchArticles(source, {}).catch((reason: unknown) => reason)) as SourceError;
    expect(error).to.include({code: 'refused'});
  });

  it('to show an article is the same to readers as that there is none', async () => {
    for (const path of ['drupal-jsonapi/err-403', 'wordpress/err-404', 'wordpress/one-by-slug-none']) {
      const error: unknown = await fetchArticle(await mapped(path, 'one', {answers: []}), {id: '1'}).catch(
        (reason: unknown) => reason,
      );
      expect(error).to.include({code: 'not-found'});
    }
  });
});

describe('an empty list', () => {
  for (const [path, items] of [
    ['hal/empty', '_embedded.articles'],
    ['strapi/list-page99', 'data'],
    ['json-server-1/day', '$'],
    ['wordpress/one-by-slug-none', '$'],
    ['strapi/search-upper', 'data'],
  ] as const)
    it(`has no articles: ${path}`, async () => {
      const {value} = await fetchArticles(await mapped(path, 'list', {answers: [], items, map: 'title: title'}), {});
      expect(value.items).to.deep.equal([]);
    });
});
