import {aTimeout, expect} from '@open-wc/testing';
import {Cell} from './escape/cell.js';
import {TRUSTED_TYPES} from './escape/page.js';
import {HOSTILE} from './fixtures/hostile.js';

/** What each way out looks like, put into the article without any cleaning. */
const CONTROLS: readonly (readonly [name: string, html: string, found: RegExp])[] = [
  ['a script', '<script>ran()</script>', /^execution: ran/],
  ['a handler', '<p onmouseover="ran()">a</p>', /^execution: ran/],
  ['a handler of a picture', '<img src="/none.png" onerror="ran()">', /^execution: ran/],
  ['a link with a script', '<a href="javascript:ran()">a</a>', /^execution: ran/],
  ['an element of the site', '<x-chat>a</x-chat>', /^execution: <x-chat>/],
  ['a paragraph of the site', '<p is="x-p">a</p>', /^execution: <x-p>/],
  ['a tooltip', '<a data-toggle="tooltip" data-template="<img src=x onerror=ran()>">a</a>', /^execution: ran/],
  ['a target', '<a data-toggle="collapse" data-target="<img src=x onerror=ran()>">a</a>', /^execution: ran/],
  ['a caption of a gallery', '<img src="/none.png" alt="<img src=x onerror=ran()>">', /^execution: ran/],
  [
    'a title that is decoded again',
    '<abbr title="&amp;lt;img src=x onerror=ran()&amp;gt;">a</abbr>',
    /^execution: ran/,
  ],
  ['braces', '<p>{{ran()}}</p>', /^execution: ran/],
  ['braces in an attribute', '<p title="{{ran()}}">a</p>', /^execution: ran/],
  ['a directive', '<p ng-init="ran()">a</p>', /^execution: ran/],
  ['a directive of Vue', '<p @click="ran()">a</p>', /^execution: ran/],
  ['a comment', '<!-- directive: x -->', /^execution: ran/],
  ['a picture of another host', '<img src="https://evil.example/a.png">', /^request: img-src https:\/\/evil/],
  ['a background', '<p style="background: url(https://evil.example/b.png)">a</p>', /^request: img-src https:\/\/evil/],
  ['a frame', '<iframe src="https://evil.example/"></iframe>', /^request: frame-src https:\/\/evil/],
  ['a film', '<video src="https://evil.example/a.mp4"></video>', /^request: media-src https:\/\/evil/],
  [
    'a style sheet',
    '<link rel="stylesheet" href="https://evil.example/x.css">',
    /^request: style-src-elem https:\/\/evil/,
  ],
  ['a base', '<base href="https://evil.example/">', /^request: base-uri https:\/\/evil/],
  ['a script that leads away', '<script>location.href = "/away"</script>', /^navigation: .*\/away/],
  ['a form', '<form action="/away"><button>a</button></form>', /^form: <form>/],
  ['a form that is sent', '<form action="/away"><button>a</button></form>', /^navigation: .*\/away/],
  ['a password', '<input type="password">', /^form: <input>/],
  ['a name of the document', '<img name="getElementById" src="/none.png">', /^clobbering: name="getElementById"/],
  ['a member of the document', '<img name="getElementById" src="/none.png">', /^page: getElementById/],
  ['a name of the window', '<p id="config">a</p>', /^clobbering: id="config"/],
  ['a title', '<script>document.title = "Chiếm trang"</script>', /^page: title/],
  ['data in a link', '<a href="data:text/html,x">a</a>', /^address: href/],
  ['an overlay', '<p style="position: fixed; inset: 0">a</p>', /^layout: covers what is (?:above|below)/],
  ['an overlay by a class', '<p class="modal">a</p>', /^layout: class modal/],
  ['an overlay beside', '<p style="position: fixed; inset: 0">a</p>', /^layout: covers the page/],
  ['an overlay that lets the mouse through', '<p style="position: fixed; pointer-events: none">a</p>', /is fixed/],
  ['a margin below zero', '<p style="margin-left: -300px">a</p>', /^layout: <p> reaches out/],
  ['something wide', '<div style="width: 3000px">a</div>', /^layout: <div> reaches out/],
  ['something turned', '<p style="transform: rotate(90deg)">a</p>', /^layout: <p> is static, matrix/],
  ['a style', '<style>nav {display: none}</style>', /^element: <style>/],
];

describe('what looks for a way out', () => {
  for (const [name, html, wanted] of CONTROLS)
    it(`finds ${name}`, async () => {
      const cell = await Cell.open();
      expect(await cell.show('<p>Nội dung</p>')).to.deep.equal([]);
      let found = await cell.showUncleaned(html);
      for (let turn = 0; turn < 100 && !found.some((line) => wanted.test(line)); turn++) {
        await aTimeout(10);
        found = await cell.look();
      }
      cell.close();
      expect(
        found.some((line) => wanted.test(line)),
        found.join('; '),
      ).to.equal(true);
    });
});

/** Shows bodies one after the other. @returns what got out of each that something got out of */
async function escapes(cell: Cell, bodies: readonly (readonly [name: string, html: string])[]): Promise<object> {
  const found: Record<string, string[]> = {};
  for (const [name, html] of bodies) {
    const escaped = await cell.show(html);
    if (escaped.length > 0) found[name] = escaped;
  }
  const late = await cell.show('<p>Hết</p>');
  return late.length > 0 ? {...found, late} : found;
}

describe('nothing gets out of a portal-article', () => {
  for (const [kind, cases] of Object.entries(HOSTILE))
    it(`by ${kind}`, async () => {
      const cell = await Cell.open();
      expect(
        await escapes(
          cell,
          cases.map(([name, html]) => [name, html]),
        ),
      ).to.deep.equal({});
      cell.close();
    });

  for (const [kind, cases] of Object.entries(HOSTILE))
    it(`by ${kind}, on a page with Trusted Types`, async () => {
      const cell = await Cell.open(TRUSTED_TYPES);
      expect(await escapes(cell, [[kind, cases.map(([, html]) => html).join('\n')]])).to.deep.equal({});
      cell.close();
    });
});
