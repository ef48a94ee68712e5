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
import { Refusal } from './Refusal.ts';

type Reference = Readonly<Record<string, unknown>>;

/**
 * Has `_entities` answer each representation by itself, in place: one whose key is not whole is nobody's and null, one of a type without
 * a key is refused at its place, and so is one whose resolver throws (docs/entity-contract.md of the project graph). Apollo's own
 * resolver would lose the whole answer.
 */
export function guardEntities(schema: GraphQLSchema, document: DocumentNode): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const resolve = field?.resolve;
  if (field === undefined || resolve === undefined) return;
  const keys = readKeys(document);
  field.resolve = (source, given: { readonly representations: readonly unknown[] }, context, info) => {
    const one = (representation: unknown, index: number): unknown => {
      const { __typename, ...reference } = isReference(representation) ? representation : {};
      const ofType = typeof __typename === 'string' ? keys.get(__typename) : undefined;
      if (typeof __typename !== 'string' || ofType === undefined) {
        return new Refusal('BAD_INPUT', {
          field: `representations.${index}.__typename`,
          accepted: [...keys.keys()],
        });
      }
      const whole = ofType.flatMap((key) => readObject(schema, __typename, key, reference) ?? []);
      if (whole.length === 0) return null;
      const representations = [Object.assign({ __typename }, ...whole)];
      const answer: unknown = resolve(source, { representations }, context, info);
      return Array.isArray(answer) ? answer[0] : answer;
    };
    return given.representations.map((representation, index): unknown => {
      try {
        return one(representation, index);
      } catch (cause) {
        // GraphQL takes an Error in a list for what went wrong at this place
        return cause instanceof Error ? cause : new Error(String(cause));
      }
    });
  };
}

/** By type, what its keys select. */
function readKeys({ definitions }: DocumentNode): ReadonlyMap<string, readonly SelectionSetNode[]> {
  const keys = new Map<string, SelectionSetNode[]>();
  for (const definition of definitions) {
    if (!('directives' in definition) || !('name' in definition) || definition.name === undefined) continue;
    for (const { name, arguments: given = [] } of definition.directives ?? []) {
      const fields = given.find((argument) => argument.name.value === 'fields')?.value;
      if (name.value !== 'key' || fields?.kind !== Kind.STRING) continue;
      const [parsed] = parse(`{ ${fields.value} }`).definitions;
      if (parsed?.kind !== Kind.OPERATION_DEFINITION) continue;
      keys.set(definition.name.value, [...(keys.get(definition.name.value) ?? []), parsed.selectionSet]);
    }
  }
  return keys;
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

/** Null for what is no value of the type, or a text that no database keeps. */
function readLeaf(fieldType: GraphQLOutputType, value: unknown): unknown {
  const type = getNamedType(fieldType);
  if (value === null || value === undefined || !isLeafType(type)) return null;
  try {
    const read: unknown = type.parseValue(value);
    return typeof read === 'string' && read.includes('\0') ? null : read;
  } catch {
    return null; // so says GraphQL of a value of another type
  }
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
