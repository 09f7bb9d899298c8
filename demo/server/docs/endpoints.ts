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
  const {operationId, summary, description, parameters = [], responses} = operation;
  return html`
    <section aria-labelledby="${operationId}">
      <h2 id="${operationId}">${summary}</h2>
      <p class="address"><code>${method} ${path}</code></p>
      ${description && html` <p>${description}</p> `} ${parameters.length > 0 && parameterTable(parameters)}
      ${answerTable(responses)}
    </section>
  `;
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
