import {expect, fixture, html} from '@open-wc/testing';
import {fc} from '../support/property.js';
import type {LitElement, TemplateResult} from 'lit';
import '../../src/elements/article/define.js';
import '../../src/elements/link-directory/define.js';
import '../../src/elements/news-by-date/define.js';
import '../../src/elements/related-news/define.js';
import '../../src/elements/search/define.js';
import '../../src/elements/visit-counter/define.js';
import type {SourceConfig} from '../../src/index.js';
import {settled, visibleText} from '../support/element.js';

/** What a backend may say: JSON of any kind, above all under the names that are read, and bytes that are none. */
const names = fc.constantFrom(
  'items',
  'id',
  'title',
  'body',
  'publishedAt',
  'total',
  'groups',
  'links',
  'name',
  'url',
  'days',
  'day',
  'next',
  '__proto__',
);
const {answer} = fc.letrec((tie) => ({
  answer: fc.oneof(
    {maxDepth: 4},
    fc.constantFrom(
      null,
      true,
      -1,
      7,
      1e300,
      '',
      'Tin',
      '2025-12-28',
      '<img src=x onerror=alert(1)>',
      'javascript:alert(1)',
    ),
    fc.string(),
    fc.array(tie('answer'), {maxLength: 3}),
    fc.dictionary(names, tie('answer'), {maxKeys: 5}),
  ),
}));
const responses = fc.oneof(
  answer.map((json) => (): Response => Response.json(json)),
  fc.uint8Array().map((bytes) => (): Response => new Response(new Uint8Array(bytes))),
  fc.constantFrom(204, 304, 403, 404, 418).map((status) => (): Response => new Response(null, {status})),
);

/** Shows a reader no word, but a picture. */
const pictureAlone = (): Response => Response.json([{body: '<img src=x onerror=alert(1)>'}]);

const TAGS: Record<string, (source: SourceConfig) => TemplateResult> = {
  article: (source) => html`<portal-article .source=${source} article-id="7"></portal-article>`,
  'related-news': (source) => html`<portal-related-news .source=${source} load-more></portal-related-news>`,
  'link-directory': (source) => html`<portal-link-directory .source=${source}></portal-link-directory>`,
  'news-by-date': (source) =>
    html`<portal-news-by-date .source=${source} today="2025-12-30" value="2025-12-28"></portal-news-by-date>`,
  search: (source) => html`<portal-search .source=${source} query="tin"></portal-search>`,
  'visit-counter': (source) => html`<portal-visit-counter .source=${source} refresh="0"></portal-visit-counter>`,
};

describe('whatever a backend answers', () => {
  const {warn} = console;
  before(() => (console.warn = () => undefined));
  after(() => (console.warn = warn));

  for (const [name, tag] of Object.entries(TAGS))
    it(`portal-${name} shows content or a sentence, and nothing of it runs`, async () => {
      await fc.assert(
        fc.asyncProperty(responses, async (respond) => {
          const element = await fixture<LitElement>(tag({ttl: 0, fetch: () => Promise.resolve(respond())}));
          await settled(element);
          // A picture without words is content too.
          expect(visibleText(element) !== '' || element.querySelector('img[src]') !== null).to.equal(true);
          expect(element.querySelector('script, [onerror], [href^="javascript:"]')).to.equal(null);
          element.remove();
        }),
        {numRuns: 30, examples: [[pictureAlone]]},
      );
    }).timeout(20_000);
});
