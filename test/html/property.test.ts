import {expect} from '@open-wc/testing';
import {fc} from '../support/property.js';
import {checkFor} from '../../src/html/allow-list.js';
import {cleanBox, OPTIONS} from './support.js';

const TAGS =
  'a p div span img table tr td ul li h1 figure video source svg math style script form input template iframe b font o:p x-y title select noscript'.split(
    ' ',
  );
const NAMES =
  'href src srcset style align class id name onclick onerror title alt lang dir width colspan cite data-x ng-init is slot xlink:href poster type'.split(
    ' ',
  );
const VALUES = [
  'javascript:ran()',
  ' java\tscript:ran()',
  'data:text/html,x',
  'https://evil.example/x',
  '//evil.example',
  '/a.png',
  '/a.png 1x, //evil.example/b 2x',
  'x"><script>ran()</script>',
  '{{ran()}}',
  '</style>',
  '--><img src=x onerror=ran()>',
  'vi',
  'rtl',
  '320',
  '-5',
  'position:fixed',
  'text-align:center; position:fixed',
  'center',
  '#x',
  'x',
  'https://www.youtube.com/embed/abcdefghijk?x={{ran()}}',
  '',
  '\u202Ex',
  'blob:x',
];

const attribute = fc
  .tuple(fc.constantFrom(...NAMES), fc.oneof(fc.constantFrom(...VALUES), fc.string()), fc.constantFrom('"', "'", ''))
  .map(([name, value, quote]) => ` ${name}=${quote}${value}${quote}`);
const piece = fc.oneof(
  fc
    .tuple(fc.constantFrom(...TAGS), fc.array(attribute, {maxLength: 3}))
    .map(([tag, attributes]) => `<${tag}${attributes.join('')}>`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
  fc.constantFrom('<!--', '-->', '<![CDATA[', ']]>', '<', '{{', '}}', '&lt;', '\u200B', 'chữ'),
  fc.string({maxLength: 6}),
);
const anyHtml = fc.array(piece, {maxLength: 25}).map((pieces) => pieces.join(''));

/** What the cleaning adds by itself. */
const OURS: Readonly<Record<string, RegExp>> = {
  a: /^(?:rel="noopener noreferrer"|class="portal-video"|href="#portal-note-1-\d+")$/,
  img: /^(?:loading="lazy"|decoding="async"|alt=""|class="portal-unsized")$/,
  video: /^(?:controls=""|preload="none")$/,
  div: /^(?:class="portal-scroll"|tabindex="0"|role="group"|aria-label="Bảng.*")$/,
  th: /^scope="(?:col|row)(?:group)?"$/,
};
/** And to any element. */
const ANYWHERE = /^(?:id="portal-note-1-\d+"|class="portal-(?:center|right)")$/;

const isRight = ({localName}: Element, {name, value}: Attr): boolean =>
  ANYWHERE.test(`${name}="${value}"`) ||
  OURS[localName]?.test(`${name}="${value}"`) === true ||
  checkFor(localName, name)?.(value, OPTIONS) === value;

describe('whatever HTML is cleaned', function () {
  this.timeout(60_000);

  it('only what the allow-list says comes out, with values that pass its checks', () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        for (const element of cleanBox(html).querySelectorAll('*')) {
          expect(element.namespaceURI).to.equal('http://www.w3.org/1999/xhtml');
          expect(element.localName).not.to.match(
            /^(?:script|style|svg|math|form|input|select|template|iframe|title|noscript|font)$|[-:]/,
          );
          for (const attribute of element.attributes)
            expect(isRight(element, attribute), `${element.localName} ${attribute.name}="${attribute.value}"`).to.equal(
              true,
            );
        }
      }),
      {numRuns: 1000},
    );
  });

  it('no template language and nothing invisible is left in it', () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        expect(cleanBox(html).innerHTML).not.to.match(/\{\{|[\u200B-\u200F\u202A-\u202E\u2060-\u206F]/);
      }),
      {numRuns: 500},
    );
  });

  it('what is clean says the same when it is cleaned again', () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        const once = cleanBox(html);
        expect(cleanBox(once.innerHTML).textContent).to.equal(once.textContent);
      }),
      {numRuns: 300},
    );
  });
});
