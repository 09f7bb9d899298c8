import type {Kind} from '../../../src/sources/infer/index.js';

/** An invented backend, and what a reader must see of its answer. */
export interface Shape {
  kind?: Kind;
  url?: string;
  headers?: Record<string, string>;
  json: unknown;
  /** Of the first article: its fields, `day` and `time` of its date, the `image`'s address. Of links: name, title, address of the first. */
  want: Record<string, unknown>;
  /** How many items there are. */
  count?: number;
  /** The address as a template. */
  template?: string;
  total?: number;
  /** What it turns out to be, where that is not what was asked for. */
  as?: Kind;
}

const T1 = 'Khai mạc kỳ họp thứ mười Hội đồng nhân dân tỉnh';
const T2 = 'Công bố kết quả xét tuyển viên chức năm 2024';
const T3 = 'Thông báo lịch tiếp công dân tháng 5';
const L1 =
  'Sáng 4/5, tại Trung tâm hội nghị tỉnh đã diễn ra phiên khai mạc với sự tham dự của đông đảo đại biểu và cử tri.';
const L2 = 'Hội đồng xét tuyển vừa công bố danh sách những người trúng tuyển vào các đơn vị sự nghiệp công lập.';
const L3 = 'Ban Tiếp công dân thông báo lịch tiếp của lãnh đạo trong tháng tới tại trụ sở cơ quan.';
const B1 = `<p>${L1}</p><p>Tại phiên họp, các đại biểu đã thảo luận nhiều nội dung quan trọng về phát triển kinh tế, xã hội của địa phương trong thời gian tới.</p>`;
const B2 = `<p>${L2}</p><p>Danh sách được niêm yết công khai tại trụ sở và trên trang tin của đơn vị theo đúng quy định hiện hành.</p>`;
const B3 = `<p>${L3}</p>`;

const rows = <T>(make: (title: string, lead: string, body: string, n: number) => T): T[] =>
  [
    [T1, L1, B1],
    [T2, L2, B2],
    [T3, L3, B3],
  ].map(([title = '', lead = '', body = ''], at) => make(title, lead, body, at + 1));

const DAY = '2024-05-04';
const day = (n: number): string => `0${5 - n}`;

export const ARTICLE_SHAPES: Record<string, Shape> = {
  'VNPT portal': {
    url: 'https://a.example/api/tin-bai?trang=1&sobanghi=3',
    template: 'https://a.example/api/tin-bai?trang={page}&sobanghi=3',
    json: {
      error_code: 0,
      error_message: '',
      data: {
        tong_so_ban_ghi: 61,
        trang_hien_tai: 1,
        danh_sach: rows((tieu_de, tom_tat, noi_dung, n) => ({
          bai_viet_id: 900 + n,
          tieu_de,
          tom_tat,
          noi_dung,
          anh_dai_dien: `/upload/2024/05/anh-${n}.jpg`,
          ngay_tao: `${day(n)}/05/2024 01:00:00`,
          ngay_dang: `${day(n)}/05/2024 08:30:00`,
          nguoi_tao_id: 12,
          tac_gia: 'Hoàng Lan',
          chuyen_muc: {id: 4, ten_chuyen_muc: 'Thời sự'},
          luot_xem: 40 * n,
          trang_thai: 1,
        })),
      },
    },
    want: {
      id: '901',
      title: T1,
      lead: L1,
      day: DAY,
      time: '08:30',
      author: 'Hoàng Lan',
      category: 'Thời sự',
      image: 'https://a.example/upload/2024/05/anh-1.jpg',
      views: 40,
    },
    total: 61,
  },
  'eGov envelope': {
    json: {
      ResultCode: 0,
      Message: 'OK',
      Data: {
        Items: rows((Subject, Description, Content, n) => ({
          NewsID: n,
          Subject,
          Description,
          Content,
          PublishedDate: `2024-05-${day(n)}T09:15:00`,
          CreatedBy: 'admin',
          CategoryID: 3,
          CategoryName: 'Tin địa phương',
          IsHot: false,
          Thumbnail: `Uploads/${n}/a.png`,
        })),
        TotalRecord: 3,
      },
    },
    want: {
      id: '1',
      title: T1,
      lead: L1,
      day: DAY,
      time: '09:15',
      category: 'Tin địa phương',
      image: 'https://a.example/Uploads/1/a.png',
    },
  },
  Ghost: {
    url: 'https://a.example/ghost/api/content/posts/?key=22444f78447824223cefc48062&page=1&limit=3',
    template: 'https://a.example/ghost/api/content/posts/?key=22444f78447824223cefc48062&page={page}&limit=3',
    json: {
      posts: rows((title, custom_excerpt, html, n) => ({
        id: `5ddc9141c35e7700383b293${n}`,
        uuid: `a5aa9bd8-ea31-415c-b452-3040dae1e73${n}`,
        title,
        slug: `bai-so-${n}`,
        html,
        comment_id: `5ddc9141c35e7700383b293${n}`,
        feature_image: `https://static.a.example/images/${n}.png`,
        featured: false,
        visibility: 'public',
        created_at: `2024-05-${day(n)}T01:00:00.000+00:00`,
        updated_at: '2024-05-06T01:00:00.000+00:00',
        published_at: `2024-05-${day(n)}T02:00:00.000+00:00`,
        custom_excerpt,
        codeinjection_head: null,
        canonical_url: null,
        url: `https://a.example/bai-so-${n}/`,
        excerpt: custom_excerpt,
        reading_time: 2,
        og_title: null,
        meta_title: 'Trang',
        authors: [
          {
            id: '1',
            name: 'Hoàng Lan',
            slug: 'hoang-lan',
            profile_image: 'https://a.example/lan.jpg',
            url: 'https://a.example/author/lan/',
          },
        ],
        primary_author: {id: '1', name: 'Hoàng Lan', slug: 'hoang-lan', url: 'https://a.example/author/lan/'},
        primary_tag: {id: '2', name: 'Thời sự', slug: 'thoi-su', url: 'https://a.example/tag/thoi-su/'},
        tags: [{id: '2', name: 'Thời sự', slug: 'thoi-su'}],
      })),
      meta: {pagination: {page: 1, limit: 3, pages: 4, total: 12, next: 2, prev: null}},
    },
    want: {
      title: T1,
      slug: 'bai-so-1',
      lead: L1,
      day: DAY,
      time: '09:00',
      author: 'Hoàng Lan',
      category: 'Thời sự',
      image: 'https://static.a.example/images/1.png',
      url: 'https://a.example/bai-so-1/',
    },
    total: 12,
  },
  'Joomla API': {
    url: 'https://a.example/api/index.php/v1/content/articles?page[offset]=0&page[limit]=3',
    template: 'https://a.example/api/index.php/v1/content/articles?page[offset]={offset:3}&page[limit]=3',
    json: {
      links: {
        self: 'https://a.example/api/index.php/v1/content/articles',
        next: 'https://a.example/api/index.php/v1/content/articles?page%5Boffset%5D=3&page%5Blimit%5D=3',
      },
      data: rows((title, _lead, text, n) => ({
        type: 'articles',
        id: String(n),
        attributes: {
          id: n,
          asset_id: 90 + n,
          title,
          alias: `bai-so-${n}`,
          state: 1,
          access: 1,
          created: `2024-05-${day(n)} 01:00:00`,
          created_by_alias: '',
          modified: '2024-05-06 01:00:00',
          featured: 0,
          language: '*',
          hits: 7 * n,
          publish_up: `2024-05-${day(n)} 02:00:00`,
          publish_down: null,
          images: {image_intro: `images/${n}.jpg`, image_intro_alt: '', image_fulltext: ''},
          metakey: '',
          metadesc: '',
          text,
          typeAlias: 'com_content.article',
          tags: [],
        },
        relationships: {category: {data: {type: 'categories', id: '8'}}, created_by: {data: {type: 'users', id: '42'}}},
      })),
      meta: {'total-pages': 4},
    },
    want: {id: '1', slug: 'bai-so-1', title: T1, day: DAY, image: 'https://a.example/images/1.jpg', views: 7},
  },
  'NukeViet module': {
    json: {
      status: 'success',
      code: '0000',
      data: {
        '101': {
          id: '101',
          catid: '4',
          title: T1,
          alias: 'ky-hop',
          hometext: L1,
          homeimgfile: 'https://a.example/uploads/news/ky-hop.jpg',
          publtime: '1714786200',
          author: 'Hoàng Lan',
          hitstotal: '350',
        },
        '102': {
          id: '102',
          catid: '4',
          title: T2,
          alias: 'xet-tuyen',
          hometext: L2,
          homeimgfile: '',
          publtime: '1714699800',
          author: 'Minh',
          hitstotal: '20',
        },
      },
    },
    want: {
      title: T1,
      lead: L1,
      day: DAY,
      time: '08:30',
      author: 'Hoàng Lan',
      image: 'https://a.example/uploads/news/ky-hop.jpg',
      slug: 'ky-hop',
    },
    count: 2,
  },
  Directus: {
    url: 'https://a.example/items/tin_tuc?limit=3&offset=0&meta=filter_count',
    template: 'https://a.example/items/tin_tuc?limit=3&offset={offset:3}&meta=filter_count',
    json: {
      meta: {filter_count: 40},
      data: rows((tieu_de, mo_ta_ngan, noi_dung, n) => ({
        id: n,
        status: 'published',
        sort: null,
        user_created: '3f1b7f0c-5f0e-4a53-9d5b-0d6c3c6e8f10',
        date_created: `2024-05-${day(n)}T00:10:00Z`,
        date_updated: null,
        tieu_de,
        mo_ta_ngan,
        noi_dung,
        anh: '1c2d3e4f-5f0e-4a53-9d5b-0d6c3c6e8f10',
        ngay_xuat_ban: `2024-05-${day(n)}T08:00:00`,
      })),
    },
    want: {id: '1', title: T1, lead: L1, day: DAY, time: '08:00', image: undefined},
    total: 40,
  },
  Contentful: {
    json: {
      sys: {type: 'Array'},
      total: 3,
      skip: 0,
      limit: 100,
      items: rows((title, summary, _body, n) => ({
        metadata: {tags: []},
        sys: {
          space: {sys: {type: 'Link', linkType: 'Space', id: 'abc'}},
          id: `entry${n}`,
          type: 'Entry',
          createdAt: `2024-05-${day(n)}T00:00:00Z`,
          updatedAt: '2024-05-06T00:00:00Z',
          revision: 1,
          locale: 'vi',
        },
        fields: {
          title,
          slug: `bai-so-${n}`,
          summary,
          publishDate: `2024-05-${day(n)}T10:00+07:00`,
          heroImage: {sys: {type: 'Link', linkType: 'Asset', id: `asset${n}`}},
          author: {sys: {type: 'Link', linkType: 'Entry', id: 'lan'}},
        },
      })),
      includes: {
        Entry: [{sys: {id: 'lan', type: 'Entry'}, fields: {name: 'Hoàng Lan', title: 'Phóng viên'}}],
        Asset: [1, 2, 3].map((n) => ({
          sys: {id: `asset${n}`, type: 'Asset'},
          fields: {
            title: `Ảnh ${n}`,
            file: {url: `//images.ctfassets.example/abc/${n}.jpg`, contentType: 'image/jpeg'},
          },
        })),
      },
    },
    want: {
      id: 'entry1',
      slug: 'bai-so-1',
      title: T1,
      lead: L1,
      day: DAY,
      time: '10:00',
      author: 'Hoàng Lan',
      image: 'https://images.ctfassets.example/abc/1.jpg',
    },
  },
  Sanity: {
    json: {
      query: '*[_type == "post"]',
      ms: 12,
      result: rows((title, excerpt, _body, n) => ({
        _id: `d${n}-aaa`,
        _type: 'post',
        _rev: 'x',
        _createdAt: `2024-05-${day(n)}T00:00:00Z`,
        _updatedAt: '2024-05-06T00:00:00Z',
        title,
        slug: {_type: 'slug', current: `bai-so-${n}`},
        excerpt,
        publishedAt: `2024-05-${day(n)}T03:00:00Z`,
        mainImage: {asset: {url: `https://cdn.sanity.example/images/p/${n}-800x600.jpg`}, alt: 'Toàn cảnh'},
        author: {name: 'Hoàng Lan', image: {asset: {url: 'https://cdn.sanity.example/images/p/lan.jpg'}}},
        categories: [{title: 'Thời sự', _id: 'c1'}],
      })),
    },
    want: {
      slug: 'bai-so-1',
      title: T1,
      lead: L1,
      day: DAY,
      time: '10:00',
      author: 'Hoàng Lan',
      category: 'Thời sự',
      image: 'https://cdn.sanity.example/images/p/1-800x600.jpg',
    },
  },
  Payload: {
    url: 'https://a.example/api/posts?limit=3&page=1',
    template: 'https://a.example/api/posts?limit=3&page={page}',
    json: {
      docs: rows((title, description, _body, n) => ({
        id: `65f0c1${n}aa0b1c2d3e4f5a6b7`,
        title,
        heroImage: {
          id: 'x',
          alt: 'Cảnh',
          filename: `${n}.jpg`,
          mimeType: 'image/jpeg',
          url: `/media/${n}.jpg`,
          width: 1200,
          height: 800,
        },
        categories: [{id: '1', title: 'Thời sự'}],
        meta: {title: 'SEO', description},
        publishedAt: `2024-05-${day(n)}T01:00:00.000Z`,
        populatedAuthors: [{id: '1', name: 'Hoàng Lan'}],
        slug: `bai-so-${n}`,
        slugLock: true,
        updatedAt: '2024-05-06T00:00:00.000Z',
        createdAt: `2024-05-${day(n)}T00:00:00.000Z`,
        _status: 'published',
      })),
      totalDocs: 21,
      limit: 3,
      totalPages: 7,
      page: 1,
      pagingCounter: 1,
      hasPrevPage: false,
      hasNextPage: true,
      prevPage: null,
      nextPage: 2,
    },
    want: {title: T1, slug: 'bai-so-1', day: DAY, image: 'https://a.example/media/1.jpg', category: 'Thời sự'},
    total: 21,
  },
  Kentico: {
    json: {
      items: rows((title, summary, body, n) => ({
        system: {
          id: `0f1b7f0c-5f0e-4a53-9d5b-0d6c3c6e8f1${n}`,
          name: `Bài ${n}`,
          codename: `bai_${n}`,
          language: 'vi-VN',
          type: 'article',
          last_modified: '2024-05-06T00:00:00Z',
        },
        elements: {
          title: {type: 'text', name: 'Title', value: title},
          summary: {type: 'text', name: 'Summary', value: summary},
          body_copy: {type: 'rich_text', name: 'Body', value: body},
          post_date: {type: 'date_time', name: 'Post date', value: `2024-05-${day(n)}T02:00:00Z`},
          teaser_image: {
            type: 'asset',
            name: 'Teaser image',
            value: [{name: `${n}.jpg`, type: 'image/jpeg', url: `https://assets.kc.example/${n}.jpg`}],
          },
          url_pattern: {type: 'url_slug', name: 'URL pattern', value: `bai-so-${n}`},
        },
      })),
      pagination: {skip: 0, limit: 3, count: 3, next_page: ''},
    },
    want: {title: T1, lead: L1, day: DAY, time: '09:00', image: 'https://assets.kc.example/1.jpg'},
  },
  Umbraco: {
    url: 'https://a.example/umbraco/delivery/api/v2/content?fetch=children:tin-tuc&skip=0&take=3',
    template: 'https://a.example/umbraco/delivery/api/v2/content?fetch=children:tin-tuc&skip={offset:3}&take=3',
    json: {
      total: 30,
      items: rows((heading, excerpt, markup, n) => ({
        contentType: 'article',
        name: `Bài ${n}`,
        createDate: `2024-05-${day(n)}T01:00:00Z`,
        updateDate: '2024-05-06T00:00:00Z',
        route: {path: `/tin-tuc/bai-${n}/`, startItem: {id: 'x', path: 'home'}},
        id: `0f1b7f0c-5f0e-4a53-9d5b-0d6c3c6e8f1${n}`,
        properties: {
          pageTitle: heading,
          excerpt,
          articleDate: `2024-05-${day(n)}T09:00:00`,
          bodyText: {markup, blocks: []},
          mainImage: [{id: 'm', name: 'a', url: `/media/${n}/a.jpg`, width: 10}],
        },
      })),
    },
    want: {
      title: T1,
      lead: L1,
      day: DAY,
      time: '09:00',
      image: 'https://a.example/media/1/a.jpg',
      url: 'https://a.example/tin-tuc/bai-1/',
    },
    total: 30,
  },
  'Sitecore-like': {
    json: {
      data: {
        search: {
          total: 3,
          pageInfo: {endCursor: 'Mw==', hasNext: false},
          results: rows((value, lead, _body, n) => ({
            id: `ABCDEF012345678901234567890${n}`,
            url: {path: `/tin/${n}`},
            title: {value},
            summary: {value: lead},
            date: {value: `2024050${5 - n}T020000Z`, formatted: 'x'},
            image: {src: `/-/media/${n}.jpg`, alt: ''},
          })),
        },
      },
    },
    want: {title: T1, lead: L1, day: DAY, image: 'https://a.example/-/media/1.jpg', url: 'https://a.example/tin/1'},
  },
  Elasticsearch: {
    url: 'https://a.example/news/_search?from=0&size=3',
    template: 'https://a.example/news/_search?from={offset:3}&size=3',
    json: {
      took: 3,
      timed_out: false,
      _shards: {total: 1, successful: 1},
      hits: {
        total: {value: 55, relation: 'eq'},
        max_score: null,
        hits: rows((title, summary, content, n) => ({
          _index: 'news',
          _id: `n${n}`,
          _score: null,
          _source: {
            title,
            summary,
            content,
            publish_date: `2024-05-${day(n)}T08:00:00+07:00`,
            author: 'Hoàng Lan',
            category: 'Thời sự',
            image_url: `https://a.example/i/${n}.jpg`,
          },
          sort: [1714786200000],
        })),
      },
    },
    want: {
      id: 'n1',
      title: T1,
      lead: L1,
      day: DAY,
      time: '08:00',
      author: 'Hoàng Lan',
      category: 'Thời sự',
      image: 'https://a.example/i/1.jpg',
    },
    total: 55,
  },
  DataTables: {
    url: 'https://a.example/ajax/tin?iDisplayStart=0&iDisplayLength=3',
    template: 'https://a.example/ajax/tin?iDisplayStart={offset:3}&iDisplayLength=3',
    json: {
      sEcho: 1,
      iTotalRecords: 200,
      iTotalDisplayRecords: 200,
      aaData: rows((TIEU_DE, TRICH_YEU, _b, n) => ({
        DT_RowId: `row_${n}`,
        STT: n,
        TIEU_DE,
        TRICH_YEU,
        NGAY_BAN_HANH: `${day(n)}/05/2024`,
      })),
    },
    want: {title: T1, lead: L1, day: DAY},
    total: 200,
  },
  'rows of a Google sheet': {
    json: {
      version: '0.6',
      status: 'ok',
      table: rows((title, lead, _b, n) => ({
        'Tiêu đề': title,
        'Ngày đăng': `${day(n)}/05/2024 10:15`,
        'Tóm tắt': lead,
        'Hình ảnh': `https://a.example/${n}/a.jpg`,
        'Liên kết': `https://a.example/tin/${n}`,
        'Chuyên mục': 'Thời sự',
        'Tác giả': 'Hoàng Lan',
      })),
    },
    want: {
      title: T1,
      lead: L1,
      day: DAY,
      time: '10:15',
      image: 'https://a.example/1/a.jpg',
      url: 'https://a.example/tin/1',
      category: 'Thời sự',
      author: 'Hoàng Lan',
    },
  },
  '.NET PascalCase with decoys': {
    json: {
      IsSuccess: true,
      Result: rows((Title, Summary, Body, n) => ({
        ArticleId: n,
        ArticleGuid: `0f1b7f0c-5f0e-4a53-9d5b-0d6c3c6e8f1${n}`,
        CategoryId: 5,
        CreatedById: 77,
        ModifiedById: 78,
        IsActive: true,
        SortOrder: n,
        Title,
        MetaTitle: `${Title} | Cổng thông tin`,
        MetaDescription: 'Mô tả cho máy tìm kiếm',
        Summary,
        Body,
        ImageUrl: `/Images/${n}.jpg`,
        DetailUrl: `/tin/${n}.aspx`,
        CreatedDate: `2024-05-${day(n)}T01:00:00`,
        PublishedDate: `2024-05-${day(n)}T07:30:00`,
        ExpiredDate: '2025-12-31T00:00:00',
        AuthorName: 'Hoàng Lan',
        AuthorEmail: 'lan@a.example',
        ViewCount: n * 3,
        CategoryName: 'Thời sự',
        StatusName: 'Đã duyệt',
      })),
    },
    want: {
      id: '1',
      title: T1,
      lead: L1,
      day: DAY,
      time: '07:30',
      author: 'Hoàng Lan',
      category: 'Thời sự',
      image: 'https://a.example/Images/1.jpg',
      url: 'https://a.example/tin/1.aspx',
      views: 3,
    },
  },
  'Oracle UPPER_CASE': {
    json: {
      items: rows((TIEUDE, TRICHYEU, NOIDUNG, n) => ({
        MA_TIN: n,
        TIEUDE,
        TRICHYEU,
        NOIDUNG,
        NGAY_NHAP: `2024-05-${day(n)}T01:00:00Z`,
        NGAY_DUYET_DANG: `2024-05-${day(n)}T02:00:00Z`,
        NGUOI_DANG: 'Hoàng Lan',
        TEN_LOAI_TIN: 'Thời sự',
        SO_LAN_XEM: 10,
      })),
      hasMore: false,
      limit: 25,
      offset: 0,
      count: 3,
    },
    want: {id: '1', title: T1, lead: L1, day: DAY, author: 'Hoàng Lan', category: 'Thời sự', views: 10},
  },
  'Java epoch milliseconds': {
    json: {
      code: 200,
      message: 'success',
      data: {
        records: rows((newsTitle, newsSummary, newsContent, n) => ({
          newsId: n,
          newsTitle,
          newsSummary,
          newsContent,
          publishTime: 1714786200000 - n * 86_400_000,
          createTime: 1714700000000,
          delFlag: 0,
          coverUrl: `https://a.example/c/${n}.png`,
        })),
        total: 3,
        size: 10,
        current: 1,
        pages: 1,
      },
    },
    want: {id: '1', title: T1, lead: L1, day: '2024-05-03', time: '08:30', image: 'https://a.example/c/1.png'},
  },
  'PHP numeric strings': {
    json: rows((ten, mota, noidung, n) => ({
      id: String(n),
      ten,
      mota,
      noidung,
      ngaytao: String(1714786200 - n * 86_400),
      hienthi: '1',
      stt: String(n),
      photo: `upload/news/${n}.jpg`,
      luotxem: String(n * 100),
      tenkhongdau: `bai-so-${n}`,
    })),
    want: {
      id: '1',
      title: T1,
      lead: L1,
      day: '2024-05-03',
      time: '08:30',
      image: 'https://a.example/upload/news/1.jpg',
      views: 100,
    },
  },
  'an object keyed by id': {
    json: {
      '-Nx1abcdefgh': {tieuDe: T1, tomTat: L1, ngayDang: '2024-05-04 08:00'},
      '-Nx2abcdefgh': {tieuDe: T2, tomTat: L2, ngayDang: '2024-05-03 08:00'},
    },
    want: {title: T1, lead: L1, day: DAY, id: '-Nx1abcdefgh'},
    count: 2,
  },
  'titles and ids alone': {
    json: {results: [1, 2, 3].map((n) => ({id: n, title: `Bài ${n}`}))},
    want: {title: 'Bài 1', id: '1'},
  },
  'keys with accents': {
    json: {
      'kết quả': rows((title, lead, _b, n) => ({
        Mã: n,
        'Tiêu đề bài viết': title,
        'Trích dẫn': lead,
        'Ngày xuất bản': `${day(n)}-05-2024`,
      })),
    },
    want: {id: '1', title: T1, lead: L1, day: DAY},
  },
  'a home page with banners, menus and news': {
    json: {
      banners: [
        {id: 1, title: 'Chào mừng ngày lễ lớn của dân tộc', image: '/b/1.jpg', link: '/le'},
        {id: 2, title: 'Chuyển đổi số toàn diện', image: '/b/2.jpg', link: '/cds'},
      ],
      menu: [
        {id: 1, title: 'Trang chủ', url: '/', children: []},
        {id: 2, title: 'Giới thiệu', url: '/gioi-thieu', children: []},
        {id: 3, title: 'Tin tức', url: '/tin', children: []},
        {id: 4, title: 'Liên hệ', url: '/lien-he', children: []},
      ],
      categories: [
        {id: 1, name: 'Thời sự', slug: 'thoi-su'},
        {id: 2, name: 'Văn hóa', slug: 'van-hoa'},
      ],
      news: rows((title, summary, _b, n) => ({
        id: n,
        title,
        summary,
        image: `/n/${n}.jpg`,
        publishedAt: `2024-05-${day(n)}T08:00:00+07:00`,
        slug: `bai-so-${n}`,
      })),
    },
    want: {title: T1, day: DAY},
  },
  'a page with related and most read lists': {
    json: {
      data: {
        tinNoiBat: rows((tieuDe, _l, _b, n) => ({id: n + 50, tieuDe, ngayDang: '2024-01-01'})),
        danhSachTin: rows((tieuDe, tomTat, _b, n) => ({id: n, tieuDe, tomTat, ngayDang: `2024-05-${day(n)}`})),
        tinXemNhieu: rows((tieuDe, _l, _b, n) => ({id: n + 90, tieuDe, luotXem: 9})),
      },
    },
    want: {id: '1', day: DAY},
  },
  'titles in two languages': {
    json: {
      data: rows((TitleVN, SummaryVN, _b, n) => ({
        Id: n,
        TitleEN: `English title number ${n}`,
        TitleVN,
        SummaryEN: 'An English summary of some length that stands first in the answer.',
        SummaryVN,
        PublishDate: `2024-05-${day(n)}`,
      })),
    },
    want: {title: T1, lead: L1},
  },
  'translations in a list': {
    json: {
      data: rows((title, excerpt, _b, n) => ({
        id: n,
        published_on: `2024-05-${day(n)}`,
        translations: [
          {languages_code: 'vi-VN', title, excerpt},
          {languages_code: 'en-US', title: 'A title', excerpt: 'An excerpt'},
        ],
      })),
    },
    want: {title: T1, day: DAY},
  },
  'GraphQL edges': {
    json: {
      data: {
        posts: {
          edges: rows((title, excerpt, _b, n) => ({
            cursor: `c${n}`,
            node: {
              databaseId: n,
              id: `cG9zdDox${n}`,
              title,
              excerpt: `<p>${excerpt}</p>\n`,
              date: `2024-05-${day(n)}T08:00:00`,
              uri: `/tin/bai-so-${n}/`,
              slug: `bai-so-${n}`,
              featuredImage: {node: {sourceUrl: `https://a.example/w/${n}.jpg`, altText: ''}},
              author: {node: {name: 'Hoàng Lan'}},
              categories: {nodes: [{name: 'Thời sự'}]},
            },
          })),
          pageInfo: {hasNextPage: true, endCursor: 'x'},
        },
      },
    },
    want: {
      title: T1,
      lead: L1,
      day: DAY,
      time: '08:00',
      author: 'Hoàng Lan',
      category: 'Thời sự',
      image: 'https://a.example/w/1.jpg',
      slug: 'bai-so-1',
    },
  },
  'OData verbose': {
    url: 'https://a.example/odata/News?$skip=0&$top=3',
    template: 'https://a.example/odata/News?$skip={offset:3}&$top=3',
    json: {
      '@odata.context': 'https://a.example/odata/$metadata#News',
      '@odata.count': 9,
      value: rows((Title, Abstract, Content, n) => ({
        Id: n,
        Title,
        Abstract,
        Content,
        PublishDate: `2024-05-${day(n)}T01:00:00Z`,
      })),
      '@odata.nextLink': 'https://a.example/odata/News?$skip=3',
    },
    want: {id: '1', title: T1, lead: L1, day: DAY},
    total: 9,
  },
  'Microsoft dates and HTML in the lead': {
    json: {
      d: {
        results: rows((TieuDe, lead, _b, n) => ({
          ID: n,
          TieuDe,
          GioiThieu: `<div class="x"><b>${lead}</b></div>`,
          NgayDangTin: `/Date(${1714786200000 - n * 86_400_000})/`,
        })),
      },
    },
    want: {title: T1, lead: L1, day: '2024-05-03'},
  },
  'JSON in a text': {
    json: {
      ok: true,
      payload: JSON.stringify({
        rows: rows((tieude, mota, _b, n) => ({id: n, tieude, mota, ngay: `${day(n)}/05/2024`})),
      }),
    },
    want: {id: '1', title: T1, lead: L1, day: DAY},
  },
  'fields as JSON in a text': {
    json: rows((title, lead, _b, n) => ({
      id: n,
      created_at: `2024-05-${day(n)} 08:00:00`,
      payload: JSON.stringify({tieu_de: title, tom_tat: lead}),
    })),
    want: {title: T1, lead: L1, day: DAY},
  },
  Atom: {
    json: {
      feed: {
        title: 'Tin',
        link: [
          {rel: 'self', href: 'https://a.example/feed'},
          {rel: 'next', href: 'https://a.example/feed?page=2'},
        ],
        entry: rows((title, summary, _b, n) => ({
          title,
          link: [
            {rel: 'alternate', href: `https://a.example/tin/${n}`},
            {rel: 'edit', href: `https://a.example/edit/${n}`},
          ],
          id: `urn:tin:${n}`,
          updated: `2024-05-${day(n)}T08:00:00+07:00`,
          author: {name: 'Hoàng Lan'},
          summary,
          category: {term: 'Thời sự'},
        })),
      },
    },
    want: {title: T1, lead: L1, day: DAY, author: 'Hoàng Lan', url: 'https://a.example/tin/1', category: 'Thời sự'},
  },
  'RSS with the picture in the description': {
    json: {
      rss: {
        version: '2.0',
        channel: {
          title: 'Tin',
          link: 'https://a.example',
          item: rows((title, lead, _b, n) => ({
            title,
            description: `<a href="/${n}"><img src="/i/${n}.jpg"></a>${lead}`,
            pubDate: `0${5 - n} May 2024 08:30:00 +0700`,
            link: `https://a.example/tin/${n}`,
            guid: `https://a.example/tin/${n}`,
          })),
        },
      },
    },
    want: {
      title: T1,
      lead: L1,
      day: DAY,
      time: '08:30',
      image: 'https://a.example/i/1.jpg',
      url: 'https://a.example/tin/1',
    },
  },
  'a list of attributes': {
    json: {
      list: rows((title, lead, _b, n) => ({
        id: n,
        thuoc_tinh: [
          {ma: 'tieu_de', gia_tri: title},
          {ma: 'mo_ta', gia_tri: lead},
          {ma: 'ngay_dang', gia_tri: `${day(n)}/05/2024`},
        ],
      })),
    },
    want: {id: '1', title: T1, day: DAY},
  },
  'names of no meaning': {
    json: {
      r: rows((c, d, _b, n) => ({
        a: n,
        b: `https://a.example/x/${n}.jpg`,
        c,
        d,
        e: `${day(n)}/05/2024 07:00`,
        f: true,
      })),
    },
    want: {title: T1, lead: L1, day: DAY, image: 'https://a.example/x/1.jpg'},
  },
  'an address with offset alone': {
    url: 'https://a.example/api/tin?offset=0',
    template: 'https://a.example/api/tin?offset={offset:3}',
    json: {total: 10, list: rows((title, lead, _b, n) => ({id: n, title, lead, date: `2024-05-${day(n)}`}))},
    want: {id: '1'},
    total: 10,
  },
  'a page counted from 0': {
    url: 'https://a.example/api/tin?pageIndex=0&pageSize=3',
    template: 'https://a.example/api/tin?pageIndex={page0}&pageSize=3',
    json: {
      totalElements: 10,
      number: 0,
      first: true,
      content: rows((title, lead, _b, n) => ({id: n, title, lead, date: `2024-05-${day(n)}`})),
    },
    want: {id: '1'},
    total: 10,
  },
  'an address with variables of its own': {
    url: 'https://a.example/api/tin?page={page}&x=1&p=1',
    template: 'https://a.example/api/tin?page={page}&x=1&p=1',
    json: rows((title, lead, _b, n) => ({id: n, title, lead, date: `2024-05-${day(n)}`})),
    want: {id: '1'},
  },
  'JSON:API with included': {
    json: {
      data: rows((title, teaser, _b, n) => ({
        type: 'posts',
        id: `p${n}`,
        attributes: {title, teaser, 'published-at': `2024-05-${day(n)}T08:00:00+07:00`},
        relationships: {
          author: {data: {type: 'people', id: 'u9'}},
          category: {data: {type: 'categories', id: 'c2'}},
          cover: {data: {type: 'images', id: `i${n}`}},
        },
      })),
      included: [
        {type: 'people', id: 'u9', attributes: {'full-name': 'Hoàng Lan', 'created-at': '2010-01-01'}},
        {type: 'categories', id: 'c2', attributes: {name: 'Thời sự'}},
        ...[1, 2, 3].map((n) => ({type: 'images', id: `i${n}`, attributes: {url: `https://a.example/i/${n}.webp`}})),
      ],
    },
    want: {
      id: 'p1',
      title: T1,
      lead: L1,
      day: DAY,
      time: '08:00',
      author: 'Hoàng Lan',
      category: 'Thời sự',
      image: 'https://a.example/i/1.webp',
    },
  },
  'documents without another title': {
    json: {
      list: rows((trich_yeu, _l, _b, n) => ({
        so_ky_hieu: `${n}/QĐ-UBND`,
        trich_yeu,
        ngay_ban_hanh: `${day(n)}/05/2024`,
        loai_van_ban: 'Quyết định',
        file: `/f/${n}.pdf`,
      })),
    },
    want: {title: T1, day: DAY, url: 'https://a.example/f/1.pdf', image: undefined},
  },
  'rows of a stored procedure': {
    url: 'https://a.example/tin?pagenum=1',
    template: 'https://a.example/tin?pagenum={page}',
    json: {
      Table: rows((NewsTitle, NewsIntro, _b, n) => ({
        NewsTitle,
        NewsIntro,
        NewsDate: `${5 - n}/5/2024 8:00:00 AM`,
        NewsPhoto: `/Photos/${n}.jpg`,
        NewsUrl: `tin-${n}.html`,
        RowNum: n,
        TotalRow: 44,
      })),
    },
    want: {title: T1, lead: L1, day: DAY, image: 'https://a.example/Photos/1.jpg', url: 'https://a.example/tin-1.html'},
    total: 44,
  },
  'a list in a list': {
    json: {
      res: [
        0,
        rows((post_title, post_excerpt, _b, n) => ({
          ID: n,
          post_title,
          post_excerpt,
          post_date: `2024-05-${day(n)} 08:00:00`,
          post_modified: '2024-05-06 08:00:00',
          post_name: `bai-so-${n}`,
          post_author: '1',
          author_name: 'Hoàng Lan',
        })),
      ],
    },
    want: {id: '1', title: T1, lead: L1, day: DAY, time: '08:00', author: 'Hoàng Lan', slug: 'bai-so-1'},
  },
  'an article in an envelope beside related ones': {
    kind: 'article',
    json: {
      success: true,
      data: {
        article: {
          id: 7,
          title: T1,
          content: B1,
          summary: L1,
          published_at: '2024-05-04T08:00:00+07:00',
          author: {id: 1, name: 'Hoàng Lan'},
        },
        related: rows((title, summary, _b, n) => ({id: n + 7, title, summary, published_at: '2024-05-01'})),
      },
    },
    want: {id: '7', title: T1, lead: L1, body: B1, day: DAY, author: 'Hoàng Lan'},
  },
  'an article of a Vietnamese backend': {
    kind: 'article',
    json: {
      KetQua: {
        MaTin: 7,
        TieuDe: T1,
        TrichYeu: L1,
        NoiDung: B1.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        NgayDang: '04/05/2024 08:30',
        NguoiDang: 'Hoàng Lan',
        TenChuyenMuc: 'Thời sự',
        NguonTin: 'Báo Bình Hải',
        TuKhoa: 'kỳ họp, hội đồng',
        TinLienQuan: rows((TieuDe, _l, _b, n) => ({MaTin: n, TieuDe, NgayDang: '01/05/2024'})),
      },
    },
    want: {
      id: '7',
      title: T1,
      lead: L1,
      body: B1,
      day: DAY,
      author: 'Hoàng Lan',
      category: 'Thời sự',
      sourceName: 'Báo Bình Hải',
    },
  },
  'an article in a list of one': {
    kind: 'article',
    json: {items: [{Id: 7, Title: T1, Lead: L1, Body: B1, PublishedOn: '2024-05-04'}], count: 1},
    want: {id: '7', title: T1, body: B1, day: DAY},
  },
};
