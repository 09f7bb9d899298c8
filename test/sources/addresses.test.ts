import {expect} from '@open-wc/testing';
import type {Query} from '../../src/index.js';
import {fillBody, fillUrl} from '../../src/sources/template.js';
import {plainUrl, recorded} from './support/recorded.js';

const day = {range: {from: '2019-12-28', to: '2019-12-28'}};
const month = {range: {from: '2019-12-01', to: '2019-12-31'}};
const first = {page: 1, limit: 5};
const OPENCONTENT = '{base}/DesktopModules/OpenContent/API/Rest/v2/Items?ModuleId=412&TabId=55';
const LIFERAY = '{base}/o/headless-delivery/v1.0/sites/20125/structured-contents?flatten=true';
const STRAPI_DAY = '{base}/api/articles?filters[publishedOn][$gte]={from}&filters[publishedOn][$lt]={to}';
const FIELDS = 'fields[0]=title&fields[1]=publishedOn';
const UTC = 'utc yyyy-MM-ddTHH:mm:ss.000Z';

/** Templates, with the recorded request that each must lead to. */
const ADDRESSES: [path: string, template: string, query: Query][] = [
  [
    'wordpress/list',
    '{base}/wp-json/wp/v2/posts?per_page={limit}&page={page}&_embed=author,wp:featuredmedia,wp:term',
    first,
  ],
  [
    'wordpress/day-right',
    '{base}/wp-json/wp/v2/posts?after={from-1s:naive}&before={to:naive}&_fields=id,date,title,slug',
    day,
  ],
  ['wordpress/day-offset', '{base}/wp-json/wp/v2/posts?after={from}&before={to}&_fields=id,date,title,slug', day],
  ['wordpress/day-z', '{base}/wp-json/wp/v2/posts?after={from:utc}&before={to:utc}&_fields=id,date,title,slug', day],
  [
    'wordpress/one-by-slug',
    '{base}/wp-json/wp/v2/posts?slug={slug}&_embed',
    {slug: 'hoi-nghi-tong-ket-nganh-xay-dung'},
  ],
  ['wordpress/search', '{base}/wp-json/wp/v2/posts?search={q}&_fields=id,title', {q: 'cầu'}],
  [
    'wordpress/month',
    '{base}/wp-json/wp/v2/posts?after={from-1s:naive}&before={to:naive}&per_page=100&_fields=date',
    month,
  ],
  [
    'strapi/list',
    '{base}/api/articles?sort=publishedOn:desc&pagination[page]={page}&pagination[pageSize]={limit}&populate[0]=cover&populate[1]=category&populate[2]=author',
    first,
  ],
  ['strapi/day-offset', `${STRAPI_DAY}&${FIELDS}`, day],
  ['strapi/day-z', `${STRAPI_DAY.replace('{from}', `{from:${UTC}}`).replace('{to}', `{to:${UTC}}`)}&${FIELDS}`, day],
  [
    'json-server-0.17/list-page3',
    '{base}/articles?_sort=publishedAt&_order=desc&_page={page}&_limit={limit}',
    {page: 3, limit: 5},
  ],
  ['json-server-0.17/day-string', '{base}/articles?publishedAt_gte={from}&publishedAt_lte={last}', day],
  ['json-server-0.17/day-epoch', '{base}/baiviet?NgayDangUnix_gte={from:s}&NgayDangUnix_lte={last:s}', day],
  ['json-server-0.17/day-vn', '{base}/baiviet?NgayDang_like=^{date:dd/MM/yyyy}', day],
  ['json-server-0.17/search', '{base}/articles?q={q}', {q: 'cầu'}],
  ['json-server-1/list', '{base}/articles?_sort=-publishedAt&_page={page}&_per_page={limit}', first],
  ['drf/list-page3', '{base}/api/articles/?ordering=-published&page={page}', {page: 3}],
  ['drf/day', '{base}/api/articles/?day={date}', day],
  ['drf/day-offset', '{base}/api/articles/?published_after={from}&published_before={last}', day],
  [
    'drf/list-limit-offset',
    '{base}/api/articles-lo/?ordering=-published&limit={limit}&offset={offset}',
    {page: 2, limit: 5},
  ],
  [
    'drupal-jsonapi/list',
    '{base}/jsonapi/node/article?sort=-created&page[offset]={offset}&page[limit]={limit}&include=field_image,uid,field_tags',
    first,
  ],
  [
    'drupal-jsonapi/day',
    '{base}/jsonapi/node/article?filter[tu][condition][path]=created&filter[tu][condition][operator]=>=&filter[tu][condition][value]={from:s}&filter[den][condition][path]=created&filter[den][condition][operator]=<&filter[den][condition][value]={to:s}&sort=-created&include=field_image,uid,field_tags',
    day,
  ],
  ['liferay/list', `${LIFERAY}&sort=datePublished:desc&page={page}&pageSize={limit}`, first],
  [
    'liferay/day',
    `${LIFERAY}&filter=datePublished%20ge%20{from:utc}%20and%20datePublished%20lt%20{to:utc}&pageSize=100`,
    day,
  ],
  [
    'dnn-opencontent/list',
    `${OPENCONTENT}&pageIndex={page0}&pageSize={limit}&sort=[{"field":"publishstartdate","desc":true}]`,
    first,
  ],
  [
    'dnn-opencontent/day',
    `${OPENCONTENT}&pageIndex={page0}&pageSize=100&filter={"condition":"AND","rules":[{"field":"publishstartdate","operator":"BETWEEN","lowerValue":"{from:naive}","upperValue":"{last:naive}"}]}`,
    day,
  ],
  ['hal/list', '{base}/api/articles?page={page0}&size={limit}&sort=publishedAt,desc', first],
  ['spring-page/list', '{base}/api/tin-tuc?page={page0}&size={limit}', first],
  ['laravel/list', '{base}/api/posts?page={page}', first],
  [
    'graphql/list',
    '{base}/graphql?query={ baiViet(limit:{limit}){ total items { id tieuDe tomTat ngayDang anh{url} chuyenMuc{ten} } } }',
    first,
  ],
];

/** Bodies of requests. */
const BODIES: [path: string, template: string, query: Query][] = [
  ['asmx/list', '{"trang":{page},"soTin":{limit}}', first],
  ['asmx/day', '{"ngay":"{date:dd/MM/yyyy}"}', day],
  ['asmx/days', '{"thang":{month},"nam":{year}}', month],
];

describe('a URL template', () => {
  for (const [path, template, query] of ADDRESSES)
    it(`leads to the request of ${path}`, async () => {
      const {meta} = await recorded(path);
      const url = fillUrl(template, {...query, base: new URL(meta.url).origin, zone: 'Asia/Ho_Chi_Minh'});
      expect(plainUrl(url)).to.equal(plainUrl(meta.url));
    });
});

describe('the template of a body', () => {
  for (const [path, template, query] of BODIES)
    it(`makes the one of ${path}`, async () => {
      const {meta} = await recorded(path);
      expect(fillBody(template, {...query, base: '', zone: 'Asia/Ho_Chi_Minh'})).to.equal(meta.requestBody);
    });
});
