import { entriesOf, membersOf, textOf } from './readJson.ts';
import { type Property, type ScalarName, type Shape, scalar } from './Shape.ts';

/** Reads schemas of one OpenAPI document. */
export interface OpenApiShapes {
  /** What stands behind a `$ref`, of the thing itself when it has none. */
  resolve(value: unknown): Readonly<Record<string, unknown>>;
  /** `name`: what a schema without a name of its own is called. */
  shapeOf(schema: unknown, name: string): Shape;
}

interface Resolved {
  readonly schema: Readonly<Record<string, unknown>>;
  /** The name behind the `$ref`; null where there was none. */
  readonly name: string | null;
}

const scalars: Readonly<Record<string, ScalarName>> = { boolean: 'Boolean', number: 'Float', string: 'String' };
const formats: Readonly<Record<string, ScalarName>> = { date: 'Date', 'date-time': 'DateTime' };
const longestChain = 20;

/** Schemas of Swagger 2.0 and OpenAPI 3.0 and 3.1, whose references all lead into the document. */
export function createOpenApiShapes(document: unknown): OpenApiShapes {
  const identities = new Map<string, object>();

  function follow(value: unknown): Resolved {
    let name: string | null = null;
    let schema = membersOf(value);
    for (let step = 0; step < longestChain && typeof schema['$ref'] === 'string'; step++) {
      const pointer = schema['$ref'];
      name = decodeURIComponent(pointer.split('/').at(-1) ?? '');
      schema = membersOf(at(document, pointer));
    }
    return { schema, name };
  }

  function shapeOf(given: unknown, otherwise: string): Shape {
    const { schema, name } = follow(given);
    const type = typeOf(schema);
    if (type === 'array') return { kind: 'list', of: shapeOf(schema['items'], otherwise) };
    const properties = propertiesOf(schema);
    if (properties.length === 0) return scalar(scalarOf(type, textOf(schema['format'])));
    return {
      kind: 'object',
      name: name ?? otherwise,
      description: textOf(schema['description']) || textOf(schema['title']),
      identity: identityOf(name, schema),
      properties: () => properties.map(([key, value]): Property => propertyOf(key, value)),
    };
  }

  function propertyOf(name: string, value: unknown): Property {
    const { schema } = follow(value);
    const said = textOf(membersOf(value)['description']) || textOf(schema['description']) || textOf(schema['title']);
    const values = entriesOf(schema['enum']).flatMap((entry) => (typeof entry === 'string' ? [entry] : []));
    const choice = values.length === 0 || values.length > 12 ? '' : ` (${values.join(', ')})`;
    return { name, description: said === '' ? '' : said + choice, shape: shapeOf(value, name) };
  }

  /** Its own properties and those of all parts of `allOf`. */
  function propertiesOf(schema: Readonly<Record<string, unknown>>): [string, unknown][] {
    const parts = entriesOf(schema['allOf']).flatMap((part) => propertiesOf(follow(part).schema));
    return [...new Map([...parts, ...Object.entries(membersOf(schema['properties']))])];
  }

  /** One object for each name, so that all who refer to it have one type; without a name each has its own. */
  function identityOf(name: string | null, schema: object): object {
    if (name === null) return schema;
    const known = identities.get(name) ?? {};
    identities.set(name, known);
    return known;
  }

  return { resolve: (value) => follow(value).schema, shapeOf };
}

function scalarOf(type: string, format: string): ScalarName {
  // more than 32 bits are beyond an Int of GraphQL
  if (type === 'integer') return format === 'int64' ? 'Float' : 'Int';
  return type === 'string' ? (formats[format] ?? 'String') : (scalars[type] ?? 'JSON');
}

function typeOf(schema: Readonly<Record<string, unknown>>): string {
  const { type } = schema;
  const named = [type, ...entriesOf(type)].find((one) => typeof one === 'string' && one !== 'null');
  if (typeof named === 'string') return named;
  return 'items' in schema ? 'array' : 'object';
}

/** What a JSON pointer leads to. */
function at(document: unknown, pointer: string): unknown {
  const parts = pointer.replace(/^#\//, '').split('/');
  return parts.reduce<unknown>((value, part) => {
    const name = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    return Array.isArray(value) ? value[Number(name)] : membersOf(value)[name];
  }, document);
}
