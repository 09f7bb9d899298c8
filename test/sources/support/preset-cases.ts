import type {SourceConfig} from '../../../src/index.js';

/** A preset with what a site says of itself, and the recorded answers to its requests. */
export interface PresetCase {
  config: SourceConfig;
  /** Which answer is given to a request whose decoded address holds this; the first that fits. */
  answers: [part: string, path: string][];
  /** The request for the first page of the newest articles, after the base. */
  asks?: string;
  /** Fields of an article that must be read. */
  fields: string;
  /** Kinds of content that the preset reads besides lists of articles. */
  has: string;
}

const PORTAL = 'https://portal.binhhai.example';

export const PRESET_CASES: Record<string, PresetCase> = {
  wordpress: {
    config: {base: 'http://127.0.0.1:8101'},
    answers: [
      ['/lien-ket?', 'wordpress/links-flat-embed'],
      ['_fields=id,date,date_gmt', 'wordpress/list-all'],
      ['after=', 'wordpress/list-all'],
      ['slug=', 'wordpress/one-by-slug'],
      ['/posts/15', 'wordpress/one'],
      ['search=', 'wordpress/list'],
      ['/posts?', 'wordpress/list'],
    ],
    asks: '/wp-json/wp/v2/posts?per_page=5&page=1&_embed=author,wp:featuredmedia,wp:term',
    fields: 'slug lead author category image caption url date',
    has: 'one bySlug links days',
  },
  strapi: {
    config: {base: 'http://127.0.0.1:8102', map: 'date: publishedOn'},
    answers: [
      ['/link-groups', 'strapi/links'],
      ['fields[0]=publishedOn', 'strapi/month'],
      ['publishedOn][$gte]', 'strapi/list-fields'],
      ['slug][$eq]=hoi-nghi', 'strapi/one-by-slug'],
      ['/articles/gm67am2phc7jb0kp8mutra0l', 'strapi/one'],
      ['/articles?', 'strapi/list'],
    ],
    asks: '/api/articles?sort=publishedOn:desc&pagination[page]=1&pagination[pageSize]=5&populate=*',
    fields: 'slug lead author category image caption views date',
    has: 'one bySlug links days',
  },
  drf: {
    config: {base: 'http://127.0.0.1:8109'},
    answers: [
      ['/links/', 'drf/links'],
      ['day=2019-12-28', 'drf/day'],
      ['slug=', 'drf/one-by-slug'],
      ['/articles/7/', 'drf/one'],
      ['page=3', 'drf/list-page3'],
      ['page=2', 'drf/list-limit-offset'],
      ['/articles/?', 'drf/list'],
    ],
    asks: '/api/articles/?ordering=-published&page=1',
    fields: 'slug lead author category image views date',
    has: 'one bySlug links days',
  },
  'json-server': {
    config: {base: 'http://127.0.0.1:8105', params: 'links: linkGroups', map: "image: '/media/{image}'"},
    answers: [
      ['/linkGroups', 'json-server-0.17/links'],
      ['/days', 'json-server-0.17/days'],
      ['/stats', 'json-server-0.17/stats'],
      ['_gte=', 'json-server-0.17/day-string'],
      ['/articles/7', 'json-server-0.17/one'],
      ['/articles?', 'json-server-0.17/list'],
    ],
    asks: '/articles?_sort=publishedAt&_order=desc&_page=1&_limit=5',
    fields: 'slug lead author category image caption views date',
    has: 'one links days stats',
  },
  'json-server-1': {
    config: {base: 'http://127.0.0.1:8106', params: 'links: linkGroups', map: "image: '/media/{image}'"},
    answers: [
      ['/linkGroups', 'json-server-1/links'],
      ['/stats', 'json-server-1/stats'],
      ['/articles/7', 'json-server-1/one'],
      ['_page=1', 'json-server-1/list'],
      ['_page=3', 'json-server-1/list-page3'],
    ],
    asks: '/articles?_sort=-publishedAt&_page=1&_per_page=5',
    fields: 'slug lead author category image caption views date',
    has: 'one links stats',
  },
  drupal: {
    config: {base: PORTAL},
    answers: [
      ['filter[from]', 'drupal-jsonapi/day'],
      ['/article/a4e472b6', 'drupal-jsonapi/one'],
      ['/article?', 'drupal-jsonapi/list'],
    ],
    asks: '/jsonapi/node/article?page[offset]=0&page[limit]=5&sort=-created&include=field_image,uid,field_tags',
    fields: 'lead author category image caption url date',
    has: 'one',
  },
  liferay: {
    config: {
      base: PORTAL,
      params: 'site: 20125',
      map: 'lead: contentFields[fieldReference=tomTat].contentFieldValue.data; body: contentFields[fieldReference=noiDung].contentFieldValue.data; image: contentFields[fieldReference=anh].contentFieldValue.image.contentUrl; caption: contentFields[fieldReference=anh].contentFieldValue.image.description',
    },
    answers: [
      ['filter=', 'liferay/day'],
      ['/structured-contents/41507', 'liferay/one'],
      ['/structured-contents?', 'liferay/list'],
    ],
    asks: '/o/headless-delivery/v1.0/sites/20125/structured-contents?flatten=true&sort=datePublished:desc&page=1&pageSize=5',
    fields: 'slug lead author category image caption url date',
    has: 'one',
  },
  sharepoint: {
    config: {
      base: PORTAL,
      map: 'lead: TomTat; body: NoiDung; date: NgayDang; category: ChuyenMuc.Title; image: AnhDaiDien.Url; caption: AnhDaiDien.Description; views: LuotXem',
      links: {map: 'url: LienKet.Url; group: NhomLienKet'},
    },
    answers: [
      ["('LienKet')", 'sharepoint/links'],
      ['$filter=NgayDang ge', 'sharepoint/day'],
      ['items(7)', 'sharepoint/one'],
      ["('TinTuc')", 'sharepoint/list'],
    ],
    asks: "/_api/web/lists/getbytitle('TinTuc')/items?$select=*,Author/Title,ChuyenMuc/Title&$expand=Author,ChuyenMuc&$orderby=NgayDang desc&$top=5",
    fields: 'lead author category image caption views date',
    has: 'one links',
  },
  opencontent: {
    config: {base: PORTAL, params: 'module: 412; tab: 55'},
    answers: [
      ['"BETWEEN"', 'dnn-opencontent/day'],
      ['/Items/7', 'dnn-opencontent/one'],
      ['/Items?', 'dnn-opencontent/list'],
    ],
    asks: '/DesktopModules/OpenContent/API/Rest/v2/Items?ModuleId=412&TabId=55&pageIndex=0&pageSize=5&sort=[{"field":"publishstartdate","desc":true}]',
    fields: 'lead author category image url date',
    has: 'one',
  },
  '2sxc': {
    config: {base: PORTAL, params: 'app: TinTuc'},
    answers: [['/data/TinTuc', 'dnn-2sxc/list']],
    asks: '/api/2sxc/app/TinTuc/data/TinTuc',
    fields: 'lead author category image date',
    has: 'days',
  },
  asmx: {
    config: {base: `${PORTAL}/WebService/TinTuc.asmx`},
    answers: [
      ['/TheoNgay', 'asmx/day'],
      ['/NgayCoTin', 'asmx/days'],
      ['/ChiTiet', 'asmx/one'],
      ['/LuotTruyCap', 'asmx/stats'],
      ['/DanhSach', 'asmx/list'],
    ],
    asks: '/DanhSach',
    fields: 'lead author category image views date',
    has: 'one days stats',
  },
  hal: {
    config: {base: PORTAL},
    answers: [['/api/articles?', 'hal/list']],
    asks: '/api/articles?page=0&size=5&sort=publishedAt,desc',
    fields: 'slug lead category date',
    has: '',
  },
  spring: {
    config: {base: PORTAL, params: 'list: tin-tuc'},
    answers: [['/api/tin-tuc?', 'spring-page/list']],
    asks: '/api/tin-tuc?page=0&size=5',
    fields: 'lead date',
    has: '',
  },
  laravel: {
    config: {base: PORTAL},
    answers: [['/api/posts?page=1', 'laravel/list']],
    asks: '/api/posts?page=1',
    fields: 'lead image date',
    has: '',
  },
  jsonfeed: {
    config: {base: `${PORTAL}/feed.json`},
    answers: [['/feed.json', 'jsonfeed/list']],
    asks: '',
    fields: 'lead author category url date',
    has: 'found',
  },
  rss: {
    config: {base: `${PORTAL}/news/rss/`},
    answers: [['/news/rss/', 'nukeviet-rss/list.xml']],
    asks: '',
    fields: 'lead image url date',
    has: 'days found',
  },
};
