import type {EndpointParts} from '../../../src/index.js';

/** A mapping, and the recorded answers that it reads. */
export interface Mapped extends EndpointParts {
  answers: string[];
}

const of = (backend: string, names: string): string[] => names.split(' ').map((name) => `${backend}/${name}`);

const WORDPRESS = {
  items: '$',
  total: 'header(X-WP-Total)',
  pages: 'header(X-WP-TotalPages)',
  next: 'header(Link rel=next)',
} as const;

const STRAPI = {items: 'data', total: 'meta.pagination.total', pages: 'meta.pagination.pageCount'} as const;

const JSON_SERVER =
  "id: id; slug: slug; title: title; lead: lead; body: body; date: publishedAt; author: author; category: category; views: views; image: '/media/{image}'; caption: imageCaption";

const BAI_VIET =
  'id: id; title: TieuDe; lead: TrichDan; body: NoiDung|decode; author: TacGia; views: LuotXem; image: AnhDaiDien; category: ChuyenMuc.Ten';

const SHAREPOINT =
  'id: Id; title: Title; lead: TomTat; body: NoiDung; date: NgayDang; author: Author.Title; category: ChuyenMuc.Title; image: AnhDaiDien.Url; caption: AnhDaiDien.Description; views: LuotXem';

const liferay = (field: string, value: string): string => {
  const of = (name: string): string => `contentFields[${field}=${name}].${value}`;
  return `id: id; slug: friendlyUrlPath; title: title; lead: ${of('tomTat')}.data; body: ${of('noiDung')}.data; date: datePublished; author: creator.name; category: taxonomyCategoryBriefs[0].taxonomyCategoryName; image: ${of('anh')}.image.contentUrl; caption: ${of('anh')}.image.description; url: '/tin-tuc/-/{friendlyUrlPath}'`;
};
const LIFERAY = {items: 'items', total: 'totalCount', pages: 'lastPage'} as const;

const TIN_TUC =
  'id: Id; title: TieuDe; lead: TrichYeu; body: NoiDung; date: NgayDang; image: AnhDaiDien; author: TacGia; category: ChuyenMuc; views: LuotXem';

/** Lists of articles, and single ones. */
export const ARTICLES: Mapped[] = [
  {
    answers: of('wordpress', 'list one one-by-slug one-xss one-notitle one-nodate'),
    ...WORDPRESS,
    map: "id: id; slug: slug; title: title.rendered|text; lead: excerpt.rendered|text; body: content.rendered; date: date_gmt|utc; url: link; author: _embedded.author[0].name; category: _embedded['wp:term'][0][0].name; image: _embedded['wp:featuredmedia'][0].source_url; caption: _embedded['wp:featuredmedia'][0].caption.rendered|text",
  },
  {
    answers: of('wordpress', 'list-all'),
    ...WORDPRESS,
    map: 'id: id; slug: slug; title: title.rendered|text; date: date_gmt|utc',
  },
  {
    answers: of('wordpress', 'day-right day-local day-offset day-z'),
    ...WORDPRESS,
    map: 'slug: slug; title: title.rendered|text; date: date',
  },
  {
    answers: of('strapi', 'list one one-by-slug one-xss'),
    ...STRAPI,
    map: 'id: documentId; slug: slug; title: title; lead: lead; body: body; date: publishedOn; views: views; author: author.name; category: category.name; image: cover.url; caption: cover.caption',
  },
  {answers: of('strapi', 'list-fields'), ...STRAPI, map: 'slug: slug; title: title; date: publishedOn'},
  {answers: of('strapi', 'day-offset day-z day-naive'), ...STRAPI, map: 'title: title; date: publishedOn'},
  {
    answers: of('json-server-0.17', 'list list-page3 list-all one one-xss one-nodate day-string day-like day-z'),
    items: '$',
    total: 'header(X-Total-Count)',
    next: 'header(Link rel=next)',
    map: JSON_SERVER,
  },
  {
    answers: of('json-server-0.17', 'list-vn one-vn day-vn'),
    items: '$',
    total: 'header(X-Total-Count)',
    map: `${BAI_VIET}; date: NgayDang`,
  },
  {
    answers: of('json-server-0.17', 'one-vn-nodate'),
    items: '$',
    total: 'header(X-Total-Count)',
    map: `${BAI_VIET}; date: NgayDangUnix`,
  },
  {
    answers: of('json-server-0.17', 'day-epoch'),
    items: '$',
    total: 'header(X-Total-Count)',
    map: `${BAI_VIET}; date: NgayDangMs`,
  },
  {
    answers: of('json-server-1', 'list list-page3 list-page99'),
    items: 'data',
    total: 'items',
    pages: 'pages',
    map: JSON_SERVER,
  },
  {
    answers: of('drf', 'list list-page3 one one-by-slug one-xss one-nodate day day-offset'),
    items: 'results',
    total: 'count',
    next: 'next',
    map: 'id: id; slug: slug; title: title; lead: lead; body: body; date: published; author: author; category: category.name; image: image; views: views',
  },
  {
    answers: of('drupal-jsonapi', 'list one day'),
    items: 'data',
    next: 'links.next.href',
    map: 'id: id; title: attributes.title; lead: attributes.body.summary; body: attributes.body.processed; date: attributes.created; url: attributes.path.alias; image: $.included[id={relationships.field_image.data.id}].attributes.uri.url; caption: relationships.field_image.data.meta.alt; author: $.included[id={relationships.uid.data.id}].attributes.display_name; category: $.included[id={relationships.field_tags.data[0].id}].attributes.name',
  },
  {answers: of('liferay', 'list one day'), ...LIFERAY, map: liferay('fieldReference', 'contentFieldValue')},
  {answers: of('liferay', 'one-72'), ...LIFERAY, map: liferay('name', 'value')},
  {answers: of('sharepoint', 'list day'), items: 'value', next: "['odata.nextLink']", map: SHAREPOINT},
  {answers: of('sharepoint', 'list-verbose'), items: 'd.results', next: 'd.__next', map: SHAREPOINT},
  {answers: of('sharepoint', 'one'), items: '$', next: "['odata.nextLink']", map: SHAREPOINT},
  {
    answers: of('dnn-opencontent', 'list one day'),
    items: 'Items',
    total: 'meta.total',
    map: 'id: id; title: Title; lead: Summary; body: Description; date: publishstartdate; image: Image.url; category: Category.Title; author: Author; url: Context.DetailUrl',
  },
  {
    answers: of('dnn-2sxc', 'list'),
    items: '$',
    map: 'id: Id; title: Title; lead: Lead; body: Body; date: PublishDate; image: Image; category: Category[0].Title; author: Author',
  },
  {answers: of('asmx', 'list list-all day one'), items: 'd', map: TIN_TUC},
  {answers: of('asmx', 'list-string'), items: 'd|json|.Rows', total: 'd|json|.Total', map: TIN_TUC},
  {
    answers: of('hal', 'list'),
    items: '_embedded.articles',
    total: 'page.totalElements',
    pages: 'page.totalPages',
    next: '_links.next.href',
    map: 'id: _links.self.href|last; slug: slug; title: title; lead: summary; date: publishedAt; category: _embedded.category.name',
  },
  {
    answers: of('spring-page', 'list'),
    items: 'data.content',
    total: 'data.totalElements',
    pages: 'data.totalPages',
    map: 'id: id; title: tieuDe; lead: moTa; date: ngayDang',
  },
  {
    answers: of('laravel', 'list'),
    items: 'data',
    total: 'total',
    pages: 'last_page',
    next: 'next_page_url',
    map: "id: id; title: title; lead: excerpt; date: published_at; image: '/{thumbnail}'",
  },
  {
    answers: of('graphql', 'list'),
    items: 'data.baiViet.items',
    total: 'data.baiViet.total',
    map: 'id: id; title: tieuDe; lead: tomTat; date: ngayDang; image: anh.url; category: chuyenMuc.ten',
  },
  {
    answers: of('jsonfeed', 'list'),
    items: 'items',
    next: 'next_url',
    map: 'id: id; title: title; lead: summary; body: content_html ?? content_text; date: date_published; url: url ?? external_url; image: image; author: authors[0].name ?? author.name; category: tags[0]',
  },
  {
    answers: ['nukeviet-rss/list.xml'],
    items: 'rss.channel.item',
    map: 'id: guid; title: title|text; lead: description|text; body: description; date: pubDate; image: description|img; url: link',
  },
];

/** Days with their number of articles. */
export const DAYS: Mapped[] = [
  {answers: of('json-server-0.17', 'days'), items: '$', map: 'day: id; count: count'},
  {answers: of('json-server-0.17', 'days-map'), items: '$', entries: true, map: 'day: key; count: value'},
  {answers: of('drf', 'days'), items: '$', map: 'day: day; count: count'},
  {answers: of('asmx', 'days'), items: 'd', map: 'day: @'},
];

/** The articles of a month, with nothing but their dates. */
export const MONTHS: Mapped[] = [
  {answers: of('wordpress', 'month'), items: '$', map: 'date: date'},
  {answers: of('strapi', 'month'), items: 'data', map: 'date: publishedOn'},
];

export const LINKS: Mapped[] = [
  {
    answers: of('wordpress', 'links-flat-embed'),
    items: '$',
    map: "title: title.rendered|text; url: meta.url; group: _embedded['wp:term'][0][0].name",
  },
  {answers: of('strapi', 'links'), items: 'data', map: 'name: name; children: links; title: label; url: url'},
  {
    answers: [...of('json-server-0.17', 'links'), ...of('json-server-1', 'links'), ...of('drf', 'links')],
    items: '$',
    map: 'name: name; children: links; title: title; url: url',
  },
  {answers: of('json-server-0.17', 'links-flat'), items: '$', map: 'title: title; url: url; group: group'},
  {
    answers: of('json-server-0.17', 'links-parent'),
    items: '$',
    map: 'id: id; parent: parentId; name: text; url: href',
  },
  {answers: of('sharepoint', 'links'), items: 'value', map: 'title: Title; url: LienKet.Url; group: NhomLienKet'},
];

export const STATS: Mapped[] = [
  {answers: of('json-server-0.17', 'stats'), items: '$', map: 'total: total; online: online; today: today'},
  {answers: of('json-server-0.17', 'stats-vn'), items: '$', map: 'total: TongTruyCap; online: TruyCapHienTai'},
  {answers: of('json-server-1', 'stats'), items: '$', map: 'total: total; online: online'},
  {answers: of('asmx', 'stats'), items: 'd', map: 'total: TongTruyCap; online: TrucTuyen'},
  {answers: of('matomo', 'bulk'), items: '[1]', map: 'online: $[0][0].visits; total: $[1].value'},
  {answers: of('matomo', 'online'), items: '$', map: 'online: visits'},
  {answers: of('matomo', 'total'), items: '$', map: 'total: value'},
];
