import {expect} from '@open-wc/testing';
import {richTextHtml} from '../../src/html/rich-text.js';
import {cleaned} from './support.js';

const IMG = '<img src="https://backend.example/a.jpg" alt="Cầu" width="600" height="400">';

/** One short text as each editor keeps it. */
const KEPT_BY: Readonly<Record<string, readonly [value: unknown, html: string]>> = {
  'Strapi’s blocks': [
    [
      {type: 'heading', level: 2, children: [{type: 'text', text: 'Kết quả'}]},
      {
        type: 'paragraph',
        children: [
          {type: 'text', text: 'Xem '},
          {type: 'link', url: '/b', children: [{type: 'text', text: 'kế hoạch', bold: true}]},
        ],
      },
      {type: 'list', format: 'ordered', children: [{type: 'list-item', children: [{type: 'text', text: 'Một'}]}]},
      {type: 'quote', children: [{type: 'text', text: 'Lời'}]},
      {type: 'code', children: [{type: 'text', text: 'a < b'}]},
      {
        type: 'image',
        image: {url: '/a.jpg', alternativeText: 'Cầu', width: 600, height: 400},
        children: [{type: 'text', text: ''}],
      },
    ],
    `<h2>Kết quả</h2><p>Xem <a href="https://backend.example/b" rel="noopener noreferrer"><strong>kế hoạch</strong></a></p><ol><li>Một</li></ol><blockquote>Lời</blockquote><pre>a &lt; b</pre>${IMG}`,
  ],
  Slate: [
    [
      {type: 'h2', children: [{text: 'Kết quả'}]},
      {
        type: 'bulleted-list',
        children: [{type: 'list-item', children: [{text: 'Một', italic: true, underline: true}]}],
      },
      {children: [{text: 'Không rõ loại'}]},
    ],
    '<h2>Kết quả</h2><ul><li><u><em>Một</em></u></li></ul>Không rõ loại',
  ],
  Lexical: [
    {
      root: {
        type: 'root',
        children: [
          {type: 'heading', tag: 'h3', children: [{type: 'text', text: 'Kết quả', format: 0}]},
          {
            type: 'paragraph',
            children: [
              {type: 'text', text: 'Đậm', format: 3},
              {type: 'linebreak'},
              {type: 'autolink', fields: {url: 'https://a.example/'}, children: [{type: 'text', text: 'a'}]},
            ],
          },
          {
            type: 'list',
            listType: 'number',
            tag: 'ol',
            children: [{type: 'listitem', children: [{type: 'text', text: 'Một'}]}],
          },
          {type: 'upload', value: {url: '/a.jpg', alt: 'Cầu', width: 600, height: 400}},
          {type: 'horizontalrule'},
        ],
      },
    },
    `<h2>Kết quả</h2><p><em><strong>Đậm</strong></em><br><a href="https://a.example/" rel="noopener noreferrer">a</a></p><ol><li>Một</li></ol>${IMG}<hr>`,
  ],
  'ProseMirror and Tiptap': [
    {
      type: 'doc',
      content: [
        {type: 'heading', attrs: {level: 2}, content: [{type: 'text', text: 'Kết quả'}]},
        {
          type: 'paragraph',
          content: [
            {type: 'text', text: 'kế hoạch', marks: [{type: 'bold'}, {type: 'link', attrs: {href: '/b'}}]},
            {type: 'hardBreak'},
            {type: 'text', text: 'H'},
            {type: 'text', text: '2', marks: [{type: 'subscript'}]},
          ],
        },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [
                {type: 'tableHeader', content: [{type: 'paragraph', content: [{type: 'text', text: 'Tên'}]}]},
                {type: 'tableCell', content: [{type: 'text', text: '5'}]},
              ],
            },
          ],
        },
        {type: 'image', attrs: {src: '/a.jpg', alt: 'Cầu', width: 600, height: 400}},
      ],
    },
    `<h2>Kết quả</h2><p><a href="https://backend.example/b" rel="noopener noreferrer"><strong>kế hoạch</strong></a><br>H<sub>2</sub></p><div class="portal-scroll" tabindex="0" role="group" aria-label="Bảng"><table><tbody><tr><th scope="row">Tên</th><td>5</td></tr></tbody></table></div>${IMG}`,
  ],
  'Portable Text': [
    [
      {_type: 'block', style: 'h2', children: [{_type: 'span', text: 'Kết quả', marks: []}]},
      {
        _type: 'block',
        style: 'normal',
        markDefs: [{_key: 'k1', _type: 'link', href: '/b'}],
        children: [{_type: 'span', text: 'kế hoạch', marks: ['strong', 'k1']}],
      },
      {_type: 'block', style: 'normal', listItem: 'bullet', level: 1, children: [{_type: 'span', text: 'Một'}]},
      {_type: 'block', style: 'normal', listItem: 'bullet', level: 1, children: [{_type: 'span', text: 'Hai'}]},
      {_type: 'image', alt: 'Cầu', asset: {url: '/a.jpg', width: 600, height: 400}},
    ],
    `<h2>Kết quả</h2><p><a href="https://backend.example/b" rel="noopener noreferrer"><strong>kế hoạch</strong></a></p><ul><li>Một</li><li>Hai</li></ul>${IMG}`,
  ],
  'Editor.js': [
    {
      time: 1,
      version: '2.30',
      blocks: [
        {type: 'header', data: {text: 'Kết quả', level: 2}},
        {type: 'paragraph', data: {text: 'Xem <b>kế hoạch</b>'}},
        {type: 'list', data: {style: 'ordered', items: ['Một', {content: 'Hai', items: [{content: 'Ba', items: []}]}]}},
        {
          type: 'table',
          data: {
            withHeadings: true,
            content: [
              ['Tên', 'Số'],
              ['An', '5'],
            ],
          },
        },
        {type: 'image', data: {file: {url: '/a.jpg', width: 600, height: 400}, caption: 'Cầu', stretched: false}},
        {type: 'embed', data: {service: 'youtube', source: 'https://youtu.be/abcDEF12345', embed: 'x'}},
        {type: 'code', data: {code: 'a < b'}},
        {type: 'delimiter', data: {}},
      ],
    },
    '<h2>Kết quả</h2><p>Xem <b>kế hoạch</b></p><ol><li>Một</li><li>Hai<ol><li>Ba</li></ol></li></ol><div class="portal-scroll" tabindex="0" role="group" aria-label="Bảng"><table><tbody><tr><th scope="col">Tên</th><th scope="col">Số</th></tr><tr><td>An</td><td>5</td></tr></tbody></table></div><figure><img src="https://backend.example/a.jpg" alt="" width="600" height="400"><figcaption>Cầu</figcaption></figure><p><a href="https://www.youtube.com/watch?v=abcDEF12345" rel="noopener noreferrer" class="portal-video">[film youtube.com]</a></p><pre>a &lt; b</pre><hr>',
  ],
  Contentful: [
    {
      nodeType: 'document',
      data: {},
      content: [
        {nodeType: 'heading-2', data: {}, content: [{nodeType: 'text', value: 'Kết quả', marks: [], data: {}}]},
        {
          nodeType: 'paragraph',
          data: {},
          content: [
            {
              nodeType: 'hyperlink',
              data: {uri: '/b'},
              content: [{nodeType: 'text', value: 'kế hoạch', marks: [{type: 'italic'}], data: {}}],
            },
          ],
        },
        {
          nodeType: 'unordered-list',
          data: {},
          content: [
            {
              nodeType: 'list-item',
              data: {},
              content: [
                {nodeType: 'paragraph', data: {}, content: [{nodeType: 'text', value: 'Một', marks: [], data: {}}]},
              ],
            },
          ],
        },
        {
          nodeType: 'embedded-asset-block',
          data: {
            target: {
              fields: {
                title: 'Cầu',
                file: {url: '//backend.example/a.jpg', details: {image: {width: 600, height: 400}}},
              },
            },
          },
          content: [],
        },
      ],
    },
    '<h2>Kết quả</h2><p><a href="https://backend.example/b" rel="noopener noreferrer"><em>kế hoạch</em></a></p><ul><li><p>Một</p></li></ul><img src="https://backend.example/a.jpg" alt="">',
  ],
  'Draft.js': [
    {
      blocks: [
        {key: 'a', text: 'Kết quả', type: 'header-two', depth: 0, inlineStyleRanges: [], entityRanges: [], data: {}},
        {key: 'b', text: 'Nội dung', type: 'unstyled', depth: 0, data: {}},
        {key: 'c', text: 'Một', type: 'unordered-list-item', depth: 0, data: {}},
        {key: 'd', text: 'Hai', type: 'unordered-list-item', depth: 0, data: {}},
      ],
      entityMap: {},
    },
    '<h2>Kết quả</h2><p>Nội dung</p><ul><li>Một</li><li>Hai</li></ul>',
  ],
  Quill: [
    {
      ops: [
        {insert: 'Kết quả'},
        {insert: '\n', attributes: {header: 2}},
        {insert: 'Xem '},
        {insert: 'kế hoạch', attributes: {bold: true, link: '/b'}},
        {insert: '\nMột'},
        {insert: '\n', attributes: {list: 'bullet'}},
        {insert: 'Hai'},
        {insert: '\n', attributes: {list: 'bullet'}},
        {insert: {image: '/a.jpg'}},
        {insert: '\n'},
      ],
    },
    '<h2>Kết quả</h2><p>Xem <a href="https://backend.example/b" rel="noopener noreferrer"><strong>kế hoạch</strong></a></p><ul><li>Một</li><li>Hai</li></ul><p><img src="https://backend.example/a.jpg" alt=""></p>',
  ],
};

describe('richTextHtml', () => {
  for (const [editor, [value, html]] of Object.entries(KEPT_BY))
    it(`reads what ${editor} keeps`, () => {
      expect(cleaned(richTextHtml(value) ?? '')).to.equal(html);
    });

  it('gives nothing for what holds no text', () => {
    for (const value of [null, 5, {}, [], {id: 7}, [{}], {root: null}, {ops: []}, {blocks: [{}]}])
      expect(richTextHtml(value), JSON.stringify(value)).to.equal(undefined);
  });

  it('lets no HTML through that the cleaning would not', () => {
    const hostile = [
      {type: 'paragraph', children: [{type: 'text', text: '<img src=x onerror=ran()>'}]},
      {type: 'link', url: 'javascript:ran()', children: [{text: 'a'}]},
      {type: 'link', url: '"><script>ran()</script>', children: [{text: 'b'}]},
      {type: 'script', children: [{text: 'ran()'}]},
      {type: '__proto__', children: [{text: 'c', constructor: true, onclick: true}]},
      {type: 'image', url: '/a.jpg" onerror="ran()'},
    ];
    expect(cleaned(richTextHtml(hostile) ?? '')).to.equal(
      '<p>&lt;img src=x onerror=ran()&gt;</p>a<a href="https://backend.example/api/articles/%22%3E%3Cscript%3Eran()%3C/script%3E" rel="noopener noreferrer">b</a>ran()c<img src="https://backend.example/a.jpg%22%20onerror=%22ran()" alt="">',
    );
  });

  it('stays within its depth', () => {
    let node: unknown = {text: 'sâu'};
    for (let depth = 0; depth < 5000; depth++) node = {type: 'paragraph', children: [node]};
    expect(richTextHtml(node)).to.be.a('string').and.not.contain('sâu');
  });

  it('leaves out marks that are none, and keeps the text', () => {
    const marks = [{type: {toString: 1}}, [[1]], null, 7, {type: 'bold'}];
    const html = richTextHtml([{type: 'p', children: [{text: 'Xin chào', marks}]}]);
    expect(html).to.equal('<p><strong>Xin chào</strong></p>');
  });
});
