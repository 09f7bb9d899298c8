import {html} from 'hono/html';
import {type SchemaObject, typeName} from './schema.js';
import {type Cell, type Html, table} from './table.js';

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: SchemaObject;
}

interface Answer {
  description: string;
  content?: Record<string, {schema: SchemaObject}>;
}

interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  parameters?: Parameter[];
  requestBody?: {required?: boolean; description?: string; content: Record<string, {schema: SchemaObject}>};
  responses: Record<string, Answer>;
}

export interface Endpoint {
  method: string;
  path: string;
  operation: Operation;
}

/** The operations of an OpenAPI document's `paths`, in their order. */
export function endpointsOf(paths: object): Endpoint[] {
  return Object.entries(paths as Record<string, Record<string, Operation>>).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({method: method.toUpperCase(), path, operation})),
  );
}

export function endpointSection({method, path, operation}: Endpoint): Html {
  const {operationId, summary, description, parameters = [], requestBody, responses} = operation;
  const parts = [...parameters, ...bodyOf(requestBody)];
  return html`
    <section aria-labelledby="${operationId}">
      <h2 id="${operationId}">${summary}</h2>
      <p class="address"><code>${method} ${path}</code></p>
      ${description && html` <p>${description}</p> `} ${parts.length > 0 && parameterTable(parts)}
      ${answerTable(responses)}
    </section>
  `;
}

/** What a request carries stands among its parameters. */
function bodyOf(body: Operation['requestBody']): Parameter[] {
  const [type, media] = Object.entries(body?.content ?? {})[0] ?? [];
  if (!body || !type || !media) return [];
  const {description = '', required = false} = body;
  return [{name: type, in: 'body', required, description, schema: media.schema}];
}

function parameterTable(parameters: Parameter[]): Html {
  const row = ({name, in: place, required, description, schema}: Parameter): Cell[] => [
    html` <code>${name}</code> `,
    `${place}${required ? ', required' : ''}`,
    typeName(schema),
    description,
  ];
  return table('Parameters', ['Parameter', 'In', 'Type', 'Meaning'], parameters.map(row));
}

function answerTable(responses: Record<string, Answer>): Html {
  const row = ([status, {description, content}]: [string, Answer]): Cell[] => {
    const [type, media] = Object.entries(content ?? {})[0] ?? [];
    return [status, description, type, media && typeName(media.schema)];
  };
  return table('Answers', ['Answer', 'Meaning', 'Type', 'Holds'], Object.entries(responses).map(row));
}
