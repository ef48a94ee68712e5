import type { WSDL } from 'soap';
import { membersOf, textOf } from './readJson.ts';
import { type Property, type ScalarName, type Shape, scalar } from './Shape.ts';

/** Reads types as node-soap describes them: objects whose members are names of types or objects; `name[]` may come often. */
export interface WsdlShapes {
  propertiesOf(described: object): readonly Property[];
  shapeOf(described: unknown, name: string): Shape;
}

const scalars: Readonly<Record<string, ScalarName>> = {
  anyType: 'JSON',
  boolean: 'Boolean',
  byte: 'Int',
  date: 'Date',
  dateTime: 'DateTime',
  decimal: 'Float',
  double: 'Float',
  float: 'Float',
  int: 'Int',
  integer: 'Float',
  long: 'Float',
  short: 'Int',
};
/** What node-soap adds to each description. */
const marks = ['targetNSAlias', 'targetNamespace'];

/** The same complex type has one identity and its own name; what has no name of its own has that of its element. */
export function createWsdlShapes(wsdl: WSDL): WsdlShapes {
  const named = complexTypes(wsdl);
  const identities = new Map<string, object>();

  function shapeOf(described: unknown, element: string): Shape {
    const members = membersOf(described);
    const signature = signatureOf(members);
    if (signature === '') return scalar('JSON');
    const name = named.get(signature) ?? element;
    const identity = identities.get(`${name} ${signature}`) ?? {};
    identities.set(`${name} ${signature}`, identity);
    return { kind: 'object', name, description: '', identity, properties: () => propertiesOf(members) };
  }

  function propertiesOf(described: object): readonly Property[] {
    return ownMembers(described).map(([given, value]) => {
      const name = given.replace(/\[\]$/, '');
      const one = typeof value === 'string' ? scalarOf(value) : shapeOf(value, name);
      const choice = typeof value === 'string' ? choiceIn(value) : '';
      const description = choice === '' ? '' : `${name} (${choice})`;
      return { name, description, shape: given.endsWith('[]') ? { kind: 'list', of: one } : one };
    });
  }

  return { propertiesOf, shapeOf };
}

/** Names of complex types by what they are made of; of two that are made alike the first gives its name. */
function complexTypes({ definitions }: WSDL): ReadonlyMap<string, string> {
  const schemas = Object.values(definitions.schemas);
  const types = schemas.flatMap((schema) =>
    Object.entries(schema.complexTypes).map(([name, type]): [string, string] => [
      signatureOf(membersOf(type.description(definitions, schema.xmlns ?? {}))),
      name,
    ]),
  );
  return new Map(types.toReversed());
}

/** The members by names and simple types. Deeper it does not look: a type may hold itself. */
function signatureOf(described: object): string {
  const members = ownMembers(described).map(([name, value]) => `${name}:${typeof value === 'string' ? value : ''}`);
  return members.toSorted().join(' ');
}

function ownMembers(described: object): [string, unknown][] {
  return Object.entries(described).filter(([name]) => !marks.includes(name));
}

/** `xsd:int`, or `Result|xsd:string|PASSED,RECTIFY`. */
function scalarOf(type: string): Shape {
  const base = type.split('|').find((part) => part.includes(':')) ?? type;
  return scalar(scalars[textOf(base.split(':').at(-1))] ?? 'String');
}

function choiceIn(type: string): string {
  return /\|([^|]*)$/.exec(type)?.[1]?.replaceAll(',', ', ') ?? '';
}
