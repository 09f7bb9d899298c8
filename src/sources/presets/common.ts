import type {FieldMap} from '../config.js';
import type {ArticleField, LinkField, StatsField} from '../field-names.js';

/** Names that sites without a fixed shape often give to the fields of an article, in English and Vietnamese. */
export const ARTICLE: FieldMap<ArticleField> = {
  id: 'id ?? Id ?? ID',
  slug: 'slug ?? Slug ?? alias',
  title: 'title ?? Title ?? tieuDe ?? TieuDe ?? name',
  lead: 'lead ?? summary ?? Summary ?? excerpt ?? tomTat ?? TomTat ?? moTa ?? MoTa ?? trichYeu ?? TrichYeu',
  body: 'body ?? Body ?? content ?? noiDung ?? NoiDung',
  date: 'publishedAt ?? published_at ?? published ?? ngayDang ?? NgayDang ?? date ?? createdAt ?? created_at',
  author: 'author.name ?? author ?? Author ?? tacGia ?? TacGia',
  category: 'category.name ?? category ?? chuyenMuc ?? ChuyenMuc',
  image: 'image.url ?? cover.url ?? image ?? thumbnail ?? anhDaiDien ?? AnhDaiDien',
  caption: 'image.caption ?? cover.caption ?? imageCaption',
  url: 'url ?? link',
  views: 'views ?? luotXem ?? LuotXem',
  tags: 'tags[*].name ?? tags',
};

/** The same for links and their groups. */
export const LINK: FieldMap<LinkField> = {
  id: 'id ?? Id',
  name: 'name ?? title ?? ten ?? Ten',
  title: 'title ?? label ?? name ?? text ?? ten ?? Ten',
  url: 'url ?? href ?? link ?? Url',
  description: 'description',
  order: 'order',
  children: 'links ?? children ?? items',
  group: 'group.name ?? group ?? nhom ?? Nhom',
  parent: 'parentId ?? parent_id',
};

/** The same for the figures of a site's visits. */
export const STATS: FieldMap<StatsField> = {
  total: 'total ?? tongTruyCap ?? TongTruyCap',
  online: 'online ?? truyCapHienTai ?? TruyCapHienTai ?? TrucTuyen',
  today: 'today ?? homNay ?? HomNay',
  yesterday: 'yesterday ?? homQua ?? HomQua',
  thisWeek: 'thisWeek ?? tuanNay ?? TuanNay',
  thisMonth: 'thisMonth ?? thangNay ?? ThangNay',
};
