import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Door } from './openDoor.ts';

/** Values of keys by type, as they were met; a type that is here without any was met none the less. */
export type Things = Map<string, Set<string>>;

const depth = 4;
const perType = 3;

/** By type the one field that is its key. */
export type Keys = ReadonlyMap<string, string>;

/**
 * What a department has, by asking for all that can be asked without an argument: first what its root fields lead to, then what the
 * things found lead to, until nothing new comes. `begin` are keys known beforehand.
 */
export async function findThings(door: Door, keys: Keys, begin: Things): Promise<Things> {
  const found: Things = new Map([...begin].map(([type, values]) => [type, new Set(values)]));
  const query = door.schema.getQueryType();
  for (const field of Object.values(query?.getFields() ?? {})) {
    const selection = select(field, door.schema, keys);
    if (selection !== null) collect((await door.ask(`{ __typename ${selection} }`)).data, keys, found);
  }
  const asked = new Set<string>();
  for (let more = true; more; ) {
    more = false;
    for (const [type, values] of found) {
      const key = keys.get(type);
      const of = [...values].slice(0, perType).filter((value) => !asked.has(`${type} ${value}`));
      if (key === undefined || of.length === 0) continue;
      more = true;
      for (const value of of) asked.add(`${type} ${value}`);
      for (const selection of fieldsOf(door.schema.getType(type), door.schema, keys)) {
        const representations = of.map((value) => ({ __typename: type, [key]: value }));
        const { data } = await door.ask(entities(type, selection), { representations });
        collect(data, keys, found);
      }
    }
  }
  return found;
}

/** Asks for things by their keys. */
export function entities(type: string, selection: string): string {
  return `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${selection} } } }`;
}

/** Each field of a type that can be asked for, with all below it. */
export function fieldsOf(type: GraphQLNamedType | undefined, schema: GraphQLSchema, keys: Keys): readonly string[] {
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => select(field, schema, keys, [type.name]) ?? []);
}

function select(
  field: GraphQLField<unknown, unknown>,
  schema: GraphQLSchema,
  keys: Keys,
  above: readonly string[] = [],
): string | null {
  const type = getNamedType(field.type);
  if (field.name.startsWith('_') || field.args.some(isRequiredArgument) || !isCompositeType(type)) return null;
  if (above.length > depth || above.includes(type.name)) return null;
  const kinds = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const below = kinds.map((kind) => {
    const key = keys.get(kind.name);
    const deeper = Object.values(kind.getFields()).flatMap((one) => {
      const selection = select(one, schema, keys, [...above, kind.name]);
      // in a union fields of one name may be of several types
      return selection === null ? [] : [isAbstractType(type) ? `${kind.name}_${one.name}: ${selection}` : selection];
    });
    return `... on ${kind.name} { __typename ${key ?? ''} ${deeper.join(' ')} }`;
  });
  return `${field.name} { ${below.join(' ')} }`;
}

function collect(value: unknown, keys: Keys, found: Things): void {
  if (Array.isArray(value)) for (const entry of value) collect(entry, keys, found);
  else if (typeof value === 'object' && value !== null) {
    const { __typename: type, ...rest } = value as Record<string, unknown>;
    if (typeof type === 'string') {
      const values = found.get(type) ?? new Set();
      found.set(type, values);
      const key = rest[keys.get(type) ?? ''];
      if (typeof key === 'string') values.add(key);
    }
    for (const entry of Object.values(rest)) collect(entry, keys, found);
  }
}
