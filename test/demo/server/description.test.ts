import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {z} from 'zod';
import {TestPortal} from './support.js';

type Json = Record<string, unknown>;

interface Operation {
  operationId: string;
  summary: string;
  requestBody?: {required: boolean; content: Record<string, {schema: Json}>};
  parameters?: {name: string; in: string; required: boolean; description: string; schema: Json}[];
  responses: Record<string, {description: string; content?: Record<string, {schema: Json}>}>;
}

interface Document {
  openapi: string;
  info: {title: string; version: string};
  paths: Record<string, Record<string, Operation>>;
  components: {schemas: Record<string, Json>};
}

let portal: TestPortal;
let document: Document;
before(async () => {
  portal = await TestPortal.start();
  document = await portal.read<Document>('/api/openapi.json');
});
after(() => portal.remove());

const operations = (): {path: string; method: string; operation: Operation}[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({path, method, operation})),
  );

/** Checks an answer against a schema of the document, in which objects have no fields but the described ones. */
function check(schema: Json, answer: unknown): void {
  const whole = closed({...schema, $defs: document.components.schemas});
  z.fromJSONSchema(whole as Parameters<typeof z.fromJSONSchema>[0]).parse(answer);
}

function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value === 'string') return value.replace('#/components/schemas/', '#/$defs/');
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, closed(part)]));
  return 'properties' in inner ? {...inner, additionalProperties: false} : inner;
}

/** What an operation can carry: the example of its schema. */
function exampleOf({requestBody}: Operation): {body: string} | undefined {
  const {schema} = requestBody?.content['application/json'] ?? {};
  const name = String(schema?.['$ref']).split('/').at(-1) ?? '';
  return schema && {body: JSON.stringify(document.components.schemas[name]?.['example'])};
}

/** The address of an operation, with an article's number where one belongs. */
const addressOf = (path: string, article: number): string => path.replace(/\{\w+\}/, String(article));

describe('the description of the API', () => {
  it('is OpenAPI 3.1 and names every address of the API', () => {
    assert.match(document.openapi, /^3\.1\.\d$/);
    assert.deepEqual(
      operations()
        .map(({path, method}) => `${method} ${path}`)
        .sort(),
      [
        'get /api/articles',
        'get /api/articles/{idOrSlug}',
        'get /api/articles/{idOrSlug}/related',
        'get /api/categories',
        'get /api/days',
        'get /api/docs',
        'get /api/health',
        'get /api/links',
        'get /api/openapi.json',
        'get /api/stats',
        'post /api/articles/{id}/ratings',
        'post /api/articles/{id}/views',
        'post /api/visits',
      ],
    );
  });

  it('refers only to what it holds', () => {
    const text = JSON.stringify(document);
    for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      assert.ok(document.components.schemas[name], name);
  });

  it('gives every operation a name of its own, a summary, and a meaning to every parameter and answer', () => {
    const ids = operations().map(({operation}) => operation.operationId);
    assert.equal(new Set(ids).size, ids.length);
    for (const {path, operation} of operations()) {
      assert.ok(operation.summary, path);
      for (const {name, description} of operation.parameters ?? []) assert.ok(description, `${path} ${name}`);
      for (const [status, {description}] of Object.entries(operation.responses))
        assert.ok(description, `${path} ${status}`);
    }
  });

  it('declares every parameter of a path', () => {
    for (const {path, operation} of operations()) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = (operation.parameters ?? []).filter(
        (parameter) => parameter.in === 'path' && parameter.required,
      );
      assert.deepEqual(
        declared.map(({name}) => name),
        inPath,
        path,
      );
    }
  });

  it('tells the limits that the server keeps to', () => {
    const limit = document.paths['/api/articles']?.['get']?.parameters?.find(({name}) => name === 'limit')?.schema;
    assert.deepEqual([limit?.['minimum'], limit?.['maximum'], limit?.['default']], [1, 100, 10]);
  });

  it('is what each address answers', async () => {
    for (const {path, method, operation} of operations()) {
      const response = await fetch(portal.url(addressOf(path, 2)), {
        method: method.toUpperCase(),
        ...exampleOf(operation),
      });
      const documented = operation.responses[response.status];
      assert.ok(documented && response.ok, `${method} ${path}: ${response.status}`);
      const [type, media] = Object.entries(documented.content ?? {})[0] ?? [];
      assert.equal(response.headers.get('Content-Type')?.split(';')[0], type);
      if (type === 'application/json') check(media?.schema ?? {}, await response.json());
      else await response.arrayBuffer();
    }
  });

  it('is what each address answers when a parameter is wrong', async () => {
    for (const {path, method, operation} of operations().filter(({operation}) => operation.responses['400'])) {
      const response = await fetch(portal.url(`${addressOf(path, 2)}?no-such=1`), {method});
      const schema = operation.responses['400']?.content?.['application/problem+json']?.schema;
      assert.equal(response.status, 400, path);
      check(schema ?? {}, await response.json());
    }
  });

  it('is what each address answers for an article that does not exist', async () => {
    const finding = operations().filter(({operation}) => operation.responses['404']);
    assert.equal(finding.length, 4);
    for (const {path, method, operation} of finding) {
      const response = await fetch(portal.url(addressOf(path, 99)), {method, ...exampleOf(operation)});
      assert.equal(response.status, 404, path);
      check(operation.responses['404']?.content?.['application/problem+json']?.schema ?? {}, await response.json());
    }
  });
});

describe('the description as a page', () => {
  it('shows every operation, parameter and schema, without a script', async () => {
    const text = await (await portal.get('/api/docs')).text();
    for (const {path, method, operation} of operations()) {
      assert.ok(text.includes(`${method.toUpperCase()} ${path}`), path);
      for (const {name} of operation.parameters ?? []) assert.ok(text.includes(`<code>${name}</code>`), name);
    }
    for (const name of Object.keys(document.components.schemas)) assert.ok(text.includes(`id="schema-${name}"`), name);
    assert.ok(!/<script|<style|style=/i.test(text));
  });

  it('describes every problem at the address that the problem names', async () => {
    const text = await (await portal.get('/api/docs')).text();
    for (const path of ['/api/articles/99', '/api/nothing', '/api/links?a=1']) {
      const {type} = await portal.problem(path);
      assert.ok(text.includes(`id="${type.split('#')[1]}"`), type);
    }
  });

  it('has its style sheet', async () => {
    const response = await portal.get('/api/docs.css');
    assert.deepEqual([response.status, response.headers.get('Content-Type')], [200, 'text/css; charset=utf-8']);
  });
});
