import { DomainError } from '@guanjia/kernel/DomainError';
import {
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';

type Reference = Readonly<Record<string, unknown>>;
/** The reference with its key as the schema reads it; null where none of its keys is whole. */
type ReadKeys = (reference: Reference) => Reference | null;

/**
 * Has `_entities` answer each representation by itself, in place: one whose key is not whole, of another type or cannot be stored is
 * nobody's and null, one of a type that has no key is refused at its place, and so is one whose resolver throws. By Apollo's own
 * resolver each of these costs the entries of all others.
 */
export function guardEntities(schema: GraphQLSchema, document: DocumentNode): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const resolve = field?.resolve;
  if (field === undefined || resolve === undefined) return;
  const readers = keyReaders(schema, document);
  field.resolve = (source, given: { readonly representations: readonly unknown[] }, context, info) => {
    const one = (representation: unknown, index: number): unknown => {
      const { __typename, ...reference } = isReference(representation) ? representation : {};
      const read = readers.get(String(__typename));
      if (typeof __typename !== 'string' || read === undefined) return refusal(index, [...readers.keys()]);
      const whole = read(reference);
      if (whole === null) return null;
      const answer: unknown = resolve(source, { representations: [{ ...whole, __typename }] }, context, info);
      return Array.isArray(answer) ? answer[0] : answer;
    };
    return given.representations.map((representation, index): unknown => {
      try {
        return one(representation, index);
      } catch (cause) {
        // GraphQL takes an Error in a list for what went wrong at this place
        return cause instanceof Error ? cause : new TypeError('a resolver has thrown what is no error', { cause });
      }
    });
  };
}

function refusal(index: number, accepted: readonly string[]): DomainError {
  return new DomainError('BAD_INPUT', { field: `representations.${index}.__typename`, accepted });
}

/** By type with a key. */
function keyReaders(schema: GraphQLSchema, { definitions }: DocumentNode): ReadonlyMap<string, ReadKeys> {
  const keys = definitions.flatMap((definition) => {
    if (!('directives' in definition) || !('name' in definition) || definition.name === undefined) return [];
    const typename = definition.name.value;
    return (definition.directives ?? []).flatMap(({ name, arguments: given = [] }) => {
      const fields = given.find((argument) => argument.name.value === 'fields')?.value;
      if (name.value !== 'key' || fields?.kind !== Kind.STRING) return [];
      return [{ typename, selection: selectionIn(fields.value) }];
    });
  });
  return new Map(
    [...Map.groupBy(keys, ({ typename }) => typename)].map(([typename, ofType]): [string, ReadKeys] => [
      typename,
      (reference) => {
        const whole = ofType.flatMap(({ selection }): readonly Reference[] => {
          const read = readObject(schema, typename, selection, reference);
          return read === null ? [] : [read];
        });
        return whole.length === 0 ? null : whole.reduce((all, one) => ({ ...all, ...one }));
      },
    ]),
  );
}

function selectionIn(fields: string): SelectionSetNode {
  const [definition] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  if (definition?.kind === Kind.OPERATION_DEFINITION) return definition.selectionSet;
  throw new TypeError(`${fields} is no key`);
}

/** The object with what is selected of it as its types read that; null where something is missing or is no such value. */
function readObject(
  schema: GraphQLSchema,
  typename: string,
  { selections }: SelectionSetNode,
  value: unknown,
): Reference | null {
  const type = schema.getType(typename);
  if (!isReference(value) || !(isObjectType(type) || isInterfaceType(type))) return null;
  const read = new Map<string, unknown>();
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) return null;
    const name = selection.name.value;
    const fieldType = type.getFields()[name]?.type;
    if (fieldType === undefined) return null;
    const { selectionSet } = selection;
    const found = selectionSet
      ? readObject(schema, getNamedType(fieldType).name, selectionSet, value[name])
      : readLeaf(fieldType, value[name]);
    if (found === null) return null;
    read.set(name, found);
  }
  return { ...value, ...Object.fromEntries(read) };
}

/** @returns null for what is no value of the type, or a text that no database keeps */
function readLeaf(fieldType: GraphQLOutputType, value: unknown): unknown {
  const type = getNamedType(fieldType);
  if (value === null || value === undefined || !isLeafType(type)) return null;
  try {
    const read: unknown = type.parseValue(value);
    const isStorable = typeof read !== 'string' || (!read.includes('\u0000') && read.isWellFormed());
    return isStorable ? read : null;
  } catch {
    return null; // so says GraphQL of a value of another type
  }
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
