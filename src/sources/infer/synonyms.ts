/**
 * Names by which backends call a field, without accents and signs, in lower case: `ngaydang` stands for `NgayDang`, `ngay_dang` and `Ngày đăng`.
 * What comes before a bar is preferred to what comes after it.
 */
const NAMES = {
  id: 'documentid id ma pk nid matin mabaiviet mabai matintuc idtin idbaiviet newsid articleid postid itemid tinid uuid guid key objectid pageid contentid tid unid linkid menuid nodeid|uid stt so code number documentnumber',
  slug: 'slug alias postname friendlyurl friendlyurlpath urlslug urlkey urlname seourl seoname permalinkname titleurl rewrite tieudekhongdau metaurl|urlpath',
  title:
    'title tieude headline tenbai tenbaiviet tieudebaiviet|subject heading name ten topic chude thetitle titlename|label caption noidung text nhan trichyeu td',
  lead: 'lead sapo tomtat mota trichyeu trichdan summary excerpt description abstract teaser intro introtext standfirst gioithieu desc motangan hometext noidungtomtat tomluoc shortcontent trailtext initcontent|subtitle snippet brief short preview headnote|contenttext notes',
  body: 'body content noidung fulltext chitiet noidungchitiet articlebody noidungdaydu noidunghtml contenthtml maincontent bodyhtml bodytext toanvan|html detail details full article baiviet|description text mota story longdescription summary nd',
  date: 'publishedat publishdate publisheddate datepublished published ngaydang ngayxuatban ngaydangtin ngaydangbai ngayxb pubdate publishedon publishtime publishon publishup publishstartdate publicationdate thoigiandang thoigianxuatban ngaycongbo postdate dateposted firstpublished firstpublishedat releasedate onlinedate startpublish publishat publishstart effective effectivedate|date ngay issuedate issuedat ngaybanhanh ngayphathanh ngayhienthi displaydate ngaytin startdate posted postedat time datetime thoigian thoidiem live|created createdat createdate createddate createdtime createdon datecreated ngaytao timecreated timestamp thoigiantao ngaynhap inserted dateadded firstpublicationdate day',
  updated:
    'updated updatedat modified modifiedat lastmodified datemodified ngaycapnhat ngaysua ngaychinhsua changed lastupdated updatedon updateddate updatedate modifieddate changedate lastpublicationdate capnhat thoigiancapnhat lastpostedat lastpost',
  author:
    'author tacgia nguoidang byline writer nguoiviet creator butdanh authorname nguoisoan bientap phongvien uid authors|user owner poster editor createdby nguoitao nguoinhap createdbyname|tg',
  category:
    'category chuyenmuc danhmuc loaitin chuyende theloai nhomtin section categories catname cat linhvuc phanloai term terms taxonomycategorybriefs zonename|loai nhom group topic channel chanel zone|taxonomy tags menu topics cm tencm',
  image:
    'image anhdaidien hinhanh anh hinh thumbnail thumb cover avatar photo picture hinhdaidien anhbia featuredimage featuredmedia img heroimage homeimgfile anhminhhoa|images media banner poster enclosure logo mainimage|icon preview file',
  imageAlt: 'imagealt alt alttext alternatetext',
  imageWidth: 'imagewidth imgwidth',
  imageHeight: 'imageheight imgheight',
  caption: 'imagecaption caption chuthich imagenote|imagedescription imagetitle',
  url: 'url link lienket duongdan permalink href canonical canonicalurl weburl diachi duonglink pageurl absoluteurl detailurl fullurl htmlurl weblink|alternate path website uri urlpath externalurl fileref web|alias route id guid',
  views:
    'views luotxem solanxem hits viewcount viewed totalview luotdoc pageviews view hitstotal solandoc hit|readcount read xem',
  tags: 'tags tag tukhoa keywords keyword nhan hashtag tagnames metakeywords',
  attachments: 'attachments dinhkem files tep attachment documents tailieu',
  sourceName: 'source nguon nguontin sourcename tennguon xuatxu theo',
  sourceUrl: 'sourceurl linknguon urlnguon sourcelink originallink originalurl',

  day: 'day ngay date ngaydang ngaythang publisheddate postdate|key d label value thoigian',
  count:
    'count soluong total sotin sobai tong so value articles posts quantity sobaiviet tongso|n c num number doccount',

  name: 'name ten title tieude tennhom groupname nhom label|text caption ma key group category',
  description: 'description mota ghichu note desc|tooltip summary',
  order: 'order thutu sort sortorder position stt ordering weight menuorder vitri sapxep index priority|rank',
  children: 'links children items lienket danhsach childs con submenu list sub|data entries nodes lst',
  group:
    'group nhom nhomlienket category chuyenmuc danhmuc groupname tennhom section loai phannhom|term terms type parentname format kind',
  parent: 'parent parentid idcha cha chaid parentuid macha pid',

  total:
    'total tongtruycap tong totalvisits luottruycap tongluottruycap tongso tatca all totalhits alltime tongcong totalvisitors visittotal tongluot|visitors visits hits solantruycap luotxem totalviews counter pageviews visit visitcount truycap sum totalaccess',
  online:
    'online dangtruycap tructuyen hientai truycaphientai dangonline onlineusers now current active realtime danghoatdong activeusers usersonline dangxem nguoitructuyen onlinenow|live currentvisitors',
  today: 'today homnay trongngay ngayhomnay truycaphomnay ngaynay|day ngay daily inday',
  yesterday: 'yesterday homqua ngayhomqua truycaphomqua',
  thisWeek: 'thisweek tuannay trongtuan currentweek|week tuan weekly inweek',
  lastWeek: 'lastweek tuantruoc tuanqua previousweek',
  thisMonth: 'thismonth thangnay trongthang currentmonth|month thang monthly inmonth',
  lastMonth: 'lastmonth thangtruoc thangqua previousmonth',
  thisYear: 'thisyear namnay trongnam currentyear|year nam yearly',
  members: 'members thanhvien member registered dangnhap onlinemembers|users loggedin',
  guests: 'guests khach guest anonymous khachvanglai khachtruycap|vanglai',
  bots: 'bots bot robots robot crawlers maytimkiem|spiders',

  totalItems:
    'records total totalcount totalitems totalelements totalrecords totalresults totalrows recordsfiltered recordstotal tongso totalhits numfound rowcount odatacount itotalrecords itotaldisplayrecords tongcong found tong totaldocs filtercount nbhits totalresultssize totalresultsize|count numberof items entries soluong value',
  pages:
    'totalpages pagecount pages lastpage numpages totalpage tongsotrang sotrang pagetotal maxpage numberofpages nbpages',
  next: 'next nexturl nextpageurl nextlink odatanextlink nextpage nexthref hasnext hasnextpage hasmore more hasmorepages trangsau tieptheo',
} as const;

export type Named = keyof typeof NAMES;

/** The names of each field, the preferred ones first. */
export const SYNONYMS = Object.fromEntries(
  Object.entries(NAMES).map(([field, names]) => [field, names.split('|').map((some) => some.split(' '))]),
) as Record<Named, string[][]>;
