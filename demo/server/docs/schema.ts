import {html} from 'hono/html';
import {type Cell, type Html, table} from './table.js';

/** The part of JSON Schema that the description uses. */
export interface SchemaObject {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: unknown[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  items?: SchemaObject;
  anyOf?: SchemaObject[];
  properties?: Record<string, SchemaObject>;
}

/** A type in words; one that has a name links to its description. */
export function typeName(schema: SchemaObject): Html | string {
  if (schema.$ref) return reference(schema.$ref.split('/').at(-1) ?? '');
  if (schema.anyOf) return html` ${schema.anyOf.map((part, index) => [index > 0 && ' or ', typeName(part)])} `;
  if (schema.enum) return schema.enum.join(' or ');
  if (schema.type === 'array') return html` list of ${typeName(schema.items ?? {})} `;
  return `${[schema.type ?? 'any'].flat().join(' or ')}${schema.format ? ` (${schema.format})` : ''}${limits(schema)}`;
}

const reference = (name: string): Html => html` <a href="#schema-${name}">${name}</a> `;

function limits({minimum, maximum, maxLength, default: usual}: SchemaObject): string {
  const said = [
    minimum !== undefined && maximum !== undefined && `${minimum} to ${maximum}`,
    maxLength !== undefined && `at most ${maxLength} characters`,
    usual !== undefined && `${JSON.stringify(usual)} by default`,
  ];
  return said.map((limit) => (limit ? `, ${limit}` : '')).join('');
}

/** A named schema with its fields. */
export function schemaSection(name: string, schema: SchemaObject): Html {
  const rows = fieldsOf(schema, '').map(([path, field]): Cell[] => [
    html` <code>${path}</code> `,
    typeName(field),
    field.description,
  ]);
  return html`
    <section aria-labelledby="schema-${name}">
      <h3 id="schema-${name}">${name}</h3>
      ${schema.description && html` <p>${schema.description}</p> `}
      ${table(`Fields of ${name}`, ['Field', 'Type', 'Meaning'], rows)}
    </section>
  `;
}

/** The fields of an object; those of objects inside it come with their path (`groups[].links[].url`). */
function fieldsOf({properties = {}}: SchemaObject, prefix: string): [string, SchemaObject][] {
  return Object.entries(properties).flatMap(([name, field]): [string, SchemaObject][] => {
    const path = prefix + name;
    if (field.items?.properties) return [[`${path}[]`, field], ...fieldsOf(field.items, `${path}[].`)];
    return [[path, field], ...fieldsOf(field, `${path}.`)];
  });
}
