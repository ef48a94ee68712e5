import { type DocumentNode, type FieldDefinitionNode, Kind, type TypeNode } from 'graphql';
import type { SubgraphSource } from '../readSubgraphs.ts';
import { schemaFields } from './schemaFields.ts';

/**
 * Lists of objects whose size nobody says: the gateway could not tell what an operation costs (G5). A list has `@listSize`, or is
 * named in `sizedFields` by a field that gives its type; a connection has it with `sizedFields`. Scalars cost nothing.
 */
export function listSizeFaults({ name, document }: SubgraphSource): string[] {
  const composites = compositesOf(document);
  const sizedBelow = sizedFieldsByType(document);
  return schemaFields(document)
    .filter(({ external }) => !external)
    .flatMap(({ type, field }) => {
      const place = `[${name}] ${type}.${field.name.value}`;
      const given = sizedFieldsOf(field);
      if (isList(field.type)) {
        const isSized = given !== null || sizedBelow.get(type)?.has(field.name.value) === true;
        return !composites.has(nameOf(field.type)) || isSized
          ? []
          : [`${place}: a list of unknown size; say @listSize`];
      }
      if (!nameOf(field.type).endsWith('Connection')) return [];
      return given === null || given.length === 0 ? [`${place}: a connection needs @listSize with sizedFields`] : [];
    });
}

function compositesOf({ definitions }: DocumentNode): ReadonlySet<string> {
  const names = definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION ||
    node.kind === Kind.OBJECT_TYPE_EXTENSION ||
    node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    node.kind === Kind.UNION_TYPE_DEFINITION
      ? [node.name.value]
      : [],
  );
  return new Set(names);
}

/** By the type that is given: the lists in it that a field has sized. */
function sizedFieldsByType(document: DocumentNode): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { field } of schemaFields(document)) {
    const type = nameOf(field.type);
    const names = found.get(type) ?? new Set();
    for (const name of sizedFieldsOf(field) ?? []) names.add(name);
    found.set(type, names);
  }
  return found;
}

/** Null where the field has no `@listSize`. */
function sizedFieldsOf({ directives = [] }: FieldDefinitionNode): readonly string[] | null {
  const listSize = directives.find(({ name }) => name.value === 'listSize');
  if (listSize === undefined) return null;
  const value = listSize.arguments?.find(({ name }) => name.value === 'sizedFields')?.value;
  if (value?.kind !== Kind.LIST) return [];
  return value.values.flatMap((entry) => (entry.kind === Kind.STRING ? [entry.value] : []));
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
