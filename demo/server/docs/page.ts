import {html} from 'hono/html';
import {PROBLEM_KINDS} from '../http/problem.js';
import {WORDS} from '../http/words.js';
import {type Endpoint, endpointSection, endpointsOf} from './endpoints.js';
import type {Description} from './openapi.js';
import {type SchemaObject, schemaSection} from './schema.js';
import type {Html} from './table.js';

interface Tag {
  name: string;
  description?: string;
}

/** The API's description as a page to be read: no scripts, one style sheet. */
export function docsPage({info, paths = {}, components, tags = []}: Description): Html {
  const endpoints = endpointsOf(paths);
  const schemas = Object.entries((components?.schemas ?? {}) as Record<string, SchemaObject>);
  return html`
    <!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${info.title}</title>
        <link rel="stylesheet" href="/api/docs.css" />
      </head>
      <body>
        <header>
          <h1>${info.title}</h1>
          <p>${info.description}</p>
        </header>
        <nav aria-label="Contents">${contents(tags, endpoints)}</nav>
        <main>
          ${endpoints.map(endpointSection)}
          <h2 id="schemas">What the answers hold</h2>
          ${schemas.map(([name, schema]) => schemaSection(name, schema))}
          <h2 id="problems">Problems</h2>
          ${problemList()}
        </main>
      </body>
    </html>
  `;
}

function contents(tags: Tag[], endpoints: Endpoint[]): Html {
  const group = ({name, description}: Tag): Html => html`
    <li>
      <strong>${name}</strong>
      ${description}
      <ul>
        ${endpoints.filter(({operation}) => operation.tags.includes(name)).map(contentsItem)}
      </ul>
    </li>
  `;
  return html`
    <ul>
      ${tags.map(group)}
      <li><a href="#schemas">What the answers hold</a></li>
      <li><a href="#problems">Problems</a></li>
      <li><a href="/api/openapi.json">OpenAPI 3.1, for programs</a></li>
      <li><a href="/">The portal</a></li>
    </ul>
  `;
}

const contentsItem = ({method, path, operation}: Endpoint): Html => html`
  <li>
    <a href="#${operation.operationId}">${method} ${path}</a>
    ${operation.summary}
  </li>
`;

function problemList(): Html {
  const item = ({kind, status}: (typeof PROBLEM_KINDS)[number]): Html => html`
    <dt id="${kind}">${status} ${WORDS.en.problems[kind].title}</dt>
    <dd>${WORDS.en.problems[kind].detail}</dd>
  `;
  return html` <dl>${PROBLEM_KINDS.map(item)}</dl> `;
}
