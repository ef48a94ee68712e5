import fc from 'fast-check';
import {
  buildSchema,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Types of every kind that an answer can have. */
export const shapeSchema = buildSchema(`
  scalar JSON
  enum Stage { PLANNING BUILDING }
  interface Named { name: String friend: Named }
  interface Owned implements Named { name: String friend: Named owner: Person! }
  type Person implements Named { id: ID! name: String friend: Named age: Int! weight: Float stage: Stage homes: [[Place!]]! }
  type Place implements Owned & Named { name: String friend: Named owner: Person! any: JSON marks: [[Int]!] open: Boolean! tags: [String!] }
  union Found = Person | Place
  type Query { person: Person! named: Named owned: Owned! found: [Found] places: [Place!]! stages: [Stage!] any: JSON! text(of: Int): String }
`);

/** Part of a selection. One response key always stands for one field, so that all that is made is valid. */
export type Part =
  | { readonly field: string; readonly key: string; readonly condition: string; readonly parts: readonly Part[] }
  | { readonly on: string | null; readonly condition: string; readonly parts: readonly Part[] };

/** Second names of fields: those that trip careless code. */
const aliases: Readonly<Record<string, string>> = {
  id: '__proto__',
  name: 'constructor',
  friend: 'toString',
  owner: 'hasOwnProperty',
  any: 'o',
  __typename: 'kind',
};
const conditions = ['', '', '', '@include(if:$a)', '@skip(if:$b)', '@skip(if:false)', '@include(if:$a)@skip(if:$b)'];
const selfName = { field: '__typename', key: '__typename', condition: '', parts: [] };

/** Random selections on a type. */
export function partsOf(typeName: string, depth: number): fc.Arbitrary<readonly Part[]> {
  const type = shapeSchema.getType(typeName);
  if (!isCompositeType(type)) return fc.constant([]);
  const names = ['__typename', ...('getFields' in type ? Object.keys(type.getFields()) : [])];
  const field = fc.constantFrom(...names).chain((name) => fieldOf(type.name, name, depth));
  const part = depth === 0 ? field : fc.oneof({ weight: 3, arbitrary: field }, fragmentOf(typeName, depth));
  return fc.array(part, { minLength: 1, maxLength: 4 });
}

function fieldOf(typeName: string, field: string, depth: number): fc.Arbitrary<Part> {
  const type = shapeSchema.getType(typeName);
  const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
  const named = definition === undefined ? undefined : getNamedType(definition.type);
  const below = named === undefined || !isCompositeType(named) ? fc.constant([]) : deeper(named.name, depth);
  return fc.record({
    field: fc.constant(field),
    key: fc.constantFrom(field, aliases[field] ?? field),
    condition: fc.constantFrom(...conditions),
    parts: below,
  });
}

function deeper(typeName: string, depth: number): fc.Arbitrary<readonly Part[]> {
  return depth <= 0 ? fc.constant([selfName]) : partsOf(typeName, depth - 1);
}

function fragmentOf(typeName: string, depth: number): fc.Arbitrary<Part> {
  const type = shapeSchema.getType(typeName);
  const behind = isAbstractType(type) ? shapeSchema.getPossibleTypes(type).map(({ name }) => name) : ['Named'];
  const on = typeName === 'Query' ? fc.constantFrom(null, 'Query') : fc.constantFrom(null, typeName, ...behind);
  return on.chain((on) =>
    fc.record({
      on: fc.constant(on),
      condition: fc.constantFrom(...conditions),
      parts: partsOf(on ?? typeName, depth - 1),
    }),
  );
}

/** The selection as GraphQL says it. */
export function printParts(parts: readonly Part[]): string {
  const texts = parts.map((part) => {
    const { condition } = part;
    const below = part.parts.length === 0 ? '' : printParts(part.parts);
    if ('field' in part) return `${part.key === part.field ? '' : `${part.key}:`}${part.field}${condition}${below}`;
    return `...${part.on === null ? '' : `on ${part.on}`}${condition}${below}`;
  });
  return `{${texts.join(' ')}}`;
}

/** Random data for a selection, with a null here and there where none may be. Conditions are not looked at. */
export function dataOf(type: GraphQLObjectType, parts: readonly Part[]): fc.Arbitrary<unknown> {
  const keys = new Map<string, { field: string; parts: Part[] }>();
  gather(parts, keys);
  const entries = [...keys].flatMap(([key, { field, parts }]) => {
    const definition = type.getFields()[field];
    return definition === undefined ? [] : [fc.tuple(fc.constant(key), valueOf(definition.type, parts))];
  });
  return fc.tuple(...entries).map((own) => Object.fromEntries([['__typename', type.name], ...own]));
}

function gather(parts: readonly Part[], keys: Map<string, { field: string; parts: Part[] }>): void {
  for (const part of parts) {
    if (!('field' in part)) {
      gather(part.parts, keys);
      continue;
    }
    const known = keys.get(part.key);
    if (known === undefined) keys.set(part.key, { field: part.field, parts: [...part.parts] });
    else known.parts.push(...part.parts);
  }
}

function valueOf(type: GraphQLOutputType, parts: readonly Part[]): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return fc.option(fittingOf(type.ofType, parts), { freq: 60 });
  return fc.option(fittingOf(type, parts), { freq: 4 });
}

function fittingOf(type: GraphQLOutputType, parts: readonly Part[]): fc.Arbitrary<unknown> {
  if (isListType(type)) return fc.array(valueOf(type.ofType, parts), { maxLength: 3 });
  if (isObjectType(type)) return dataOf(type, parts);
  if (isAbstractType(type)) return fc.oneof(...shapeSchema.getPossibleTypes(type).map((one) => dataOf(one, parts)));
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  const named = getNamedType(type).name;
  if (named === 'Int') return fc.integer();
  if (named === 'Float') return fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
  if (named === 'Boolean') return fc.boolean();
  return named === 'JSON'
    ? fc.jsonValue().filter((value) => value !== null)
    : fc.string({ unit: 'binary', maxLength: 80 });
}
