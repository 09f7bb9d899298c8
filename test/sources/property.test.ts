import {expect} from '@open-wc/testing';
import {fc} from '../support/property.js';
import {fetchArticle, fetchArticles} from '../../src/sources/articles.js';
import {fetchDays} from '../../src/sources/days.js';
import {decodeJson} from '../../src/sources/decode.js';
import {defineSource} from '../../src/sources/define-source.js';
import {evaluate} from '../../src/sources/expression.js';
import {fetchLinks} from '../../src/sources/links.js';
import {readMap} from '../../src/sources/map.js';
import {MappingError} from '../../src/sources/mistake.js';
import {presetNames} from '../../src/sources/presets/index.js';
import {resolveSource} from '../../src/sources/resolve.js';
import {SourceError} from '../../src/sources/source-error.js';
import {fetchStats} from '../../src/sources/stats.js';
import {fillBody, fillUrl} from '../../src/sources/template.js';

defineSource('one-answer', {});

const PIECES = [
  'title',
  'a',
  '.',
  '[0]',
  '[-1]',
  '[*]',
  "['b c']",
  '[id=',
  '{a.b}',
  ']',
  '$',
  '@',
  '??',
  '|',
  ' text',
  ' json',
  ' last',
  ' join',
  ' img',
  "'/x/{a}'",
  'header(X-A)',
  'header(Link rel=next)',
  '__proto__',
  'constructor',
  'prototype',
  '(',
  ')',
  '=',
  '{',
  '}',
  '"',
  "'",
  ' ',
];
const expressions = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom(...PIECES), {maxLength: 12}).map((pieces) => pieces.join('')),
);
const names = fc.constantFrom(
  'title',
  'a',
  'b c',
  'id',
  '__proto__',
  'constructor',
  'toString',
  'items',
  'data',
  'd',
  'links',
);
const json = fc.letrec((tie) => ({
  any: fc.oneof(
    {maxDepth: 4},
    fc.constantFrom(
      null,
      true,
      0,
      -1,
      1e300,
      '',
      'Tin',
      '2019-12-28',
      '<p>&amp;</p>',
      'javascript:alert(1)',
      '//evil.example/x',
    ),
    fc.string(),
    fc.double(),
    fc.array(tie('any'), {maxLength: 4}),
    fc.dictionary(names, tie('any'), {maxKeys: 5}),
  ),
})).any;

/** What belongs to every object, and must never come out of an answer. */
const INHERITED: unknown[] = [Object.prototype, Array.prototype, Object, Array, Function.prototype, String.prototype];

describe('whatever a page and a backend say', () => {
  it('an expression gives a value or names its mistake, and never what is inherited', () => {
    fc.assert(
      fc.property(expressions, json, (expression, answer) => {
        try {
          const value = evaluate(expression, {
            root: answer,
            item: answer,
            headers: new Headers({Link: '<x>; rel=next'}),
          });
          expect(INHERITED).to.not.include(value);
          expect(typeof value).to.not.equal('function');
        } catch (error) {
          expect(error).to.be.instanceOf(MappingError);
          const {index, text} = (error as MappingError).mistake;
          expect(index).to.be.within(0, text.length);
        }
      }),
      {numRuns: 3000},
    );
  });

  it('a mapping is read, or its mistake is in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(names, expressions)), (pairs) => {
        const text = pairs.map(([name, expression]) => `${name}: ${expression}`).join('; ');
        try {
          readMap(text, ['title', 'id']);
        } catch (error) {
          expect(error).to.be.instanceOf(MappingError);
          expect((error as MappingError).mistake.index).to.be.within(0, text.length);
        }
      }),
    );
  });

  it('a value in a template stays in its place: neither host nor path change', () => {
    const templates = [
      '{base}/tin/{id}',
      '{base}{id}',
      '{base}/tin?q={id}',
      "{base}/items('{id:odata}')",
      '{base}/tin?f={"a":"{id:json}"}',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...templates), fc.string({minLength: 1}), (template, id) => {
        const values = {base: 'https://api.example/v1', zone: 'UTC', id};
        try {
          const url = new URL(fillUrl(template, values));
          expect(url.origin).to.equal('https://api.example');
          const depth = new URL(fillUrl(template, {...values, id: 'x'})).pathname.split('/').length;
          expect(url.pathname.split('/')).to.have.length(depth);
          expect(url.hash).to.equal('');
        } catch (error) {
          expect(error).to.be.instanceOf(SourceError);
        }
      }),
      {numRuns: 2000},
    );
  });

  it('a value in a body stays the text that it is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (id) => {
        const body = fillBody('{"a":"{id}","b":1}', {base: '', zone: 'UTC', id});
        expect(JSON.parse(body)).to.deep.equal({a: id, b: 1});
      }),
      {numRuns: 1000},
    );
  });

  it('a link to the next page never leads to another site', async () => {
    const links = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.constantFrom(
        '//evil.example',
        'https://api.example@evil.example/',
        '/\\evil.example',
        'blob:https://api.example/1',
      ),
      fc.constantFrom(
        'https:evil',
        'ftp://api.example/2',
        'data:,[]',
        'https://api.example:8443/',
        'http://api.example/2',
      ),
    );
    const base = 'https://api.example';
    await fc.assert(
      fc.asyncProperty(links, async (next) => {
        const asked: string[] = [];
        const fetch = (url: string): Promise<Response> => {
          asked.push(url);
          return Promise.resolve(Response.json({items: [{title: String(asked.length)}], next}));
        };
        const source = await resolveSource({
          preset: 'one-answer',
          base,
          fetch,
          list: {url: '{base}/1', items: 'items', next: 'next', map: 'title: title'},
        });
        for (const page of [1, 2, 3]) await fetchArticles(source, {page});
        expect(asked[0]).to.equal('https://api.example/1');
        for (const url of asked) expect(url.startsWith(`${base}/`), url).to.equal(true);
      }),
    );
  });

  it('a template leads to an address or says what is wrong', () => {
    const pieces = [
      '{base}',
      '{q?}',
      '{q}',
      '{from-1s:naive}',
      '{to:utc}',
      '{date:dd/MM}',
      '{x}',
      '&a=',
      '?',
      '/',
      '{',
      '}',
      ':',
      'tin',
      '{page',
      '{offset}',
    ];
    const range = {from: '2019-12-28', to: '2019-12-28'};
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 10}), (template) => {
        try {
          new URL(fillUrl(template.join(''), {base: 'https://api.example', zone: 'UTC', range, q: 'a'}));
        } catch (error) {
          expect(error).to.be.instanceOf(SourceError);
        }
      }),
      {numRuns: 2000},
    );
  });

  it('bytes are decoded or refused', async () => {
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc.string().map((text) => new TextEncoder().encode(text)),
      fc
        .array(fc.constantFrom('<a', '<![CDATA[', ']]>', '>', '</a>', '{"d":"', '[', '"', '&lt;', '<!--', '-->'), {
          maxLength: 9,
        })
        .map((parts) => new TextEncoder().encode(parts.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.constantFrom('', 'application/json; charset=windows-1258', 'text/xml; charset=khong-co'),
        async (raw, type) => {
          try {
            await decodeJson(raw, type, 'https://api.example/');
          } catch (error) {
            expect(error).to.be.instanceOf(SourceError);
          }
        },
      ),
      {numRuns: 1000},
    );
  });

  it('every model is read of every answer by every preset, or there is a reason why not', async () => {
    const PARAMS: Record<string, string> = {liferay: 'site: 1', opencontent: 'module: 1; tab: 2', '2sxc': 'app: a'};
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...presetNames()), json, async (preset, answer) => {
        const fetch = (): Promise<Response> => Promise.resolve(new Response(JSON.stringify(answer) ?? ''));
        const source = await resolveSource({
          preset,
          fetch,
          base: 'https://api.example/share/abc',
          params: PARAMS[preset] ?? '',
          ttl: 60_000,
        });
        const range = {from: '2019-12-28', to: '2019-12-28'};
        const models = [
          fetchArticles(source, {limit: 5}),
          fetchArticles(source, {range, limit: 5}),
          fetchArticles(source, {q: 'tin', limit: 5}),
          fetchArticle(source, {id: '7'}),
          fetchDays(source, '2019-12'),
          fetchLinks(source),
          fetchStats(source),
        ];
        for (const outcome of await Promise.allSettled(models))
          if (outcome.status === 'rejected') expect(outcome.reason).to.be.instanceOf(SourceError);
      }),
      {numRuns: 150},
    );
  });
});
