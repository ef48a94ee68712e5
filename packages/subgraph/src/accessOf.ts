import { isRole, type Role } from '@guanjia/kernel/roles';
import { type DirectiveNode, type DocumentNode, type FieldDefinitionNode, Kind } from 'graphql';

/** Who may read a field: anybody, anybody signed in, or the holders of one of some roles. */
export type Access = 'PUBLIC' | 'SIGNED_IN' | readonly Role[];

/** Access by type and field: a field's own `@access`, else that of any part of its type. A field without either is missing here. */
export type AccessMap = ReadonlyMap<string, Access>;

/** Reads the `@access` directives of a schema document. @throws TypeError on an unknown role. */
export function accessOf(document: DocumentNode): AccessMap {
  const access = new Map<string, Access>();
  const parts = Map.groupBy(document.definitions.filter(hasFields), ({ name }) => name.value);
  for (const definition of [...parts.values()].flat()) {
    const ofType = readAccess(parts.get(definition.name.value)?.flatMap(({ directives = [] }) => directives));
    for (const field of definition.fields ?? []) {
      const ofField = readAccess(field.directives) ?? ofType;
      if (ofField !== undefined) access.set(`${definition.name.value}.${field.name.value}`, ofField);
    }
  }
  return access;
}

type Definition = DocumentNode['definitions'][number];
type WithFields = Definition & {
  readonly name: { readonly value: string };
  readonly directives?: readonly DirectiveNode[];
  readonly fields?: readonly FieldDefinitionNode[];
};

function hasFields(definition: Definition): definition is WithFields {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.OBJECT_TYPE_EXTENSION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_EXTENSION
  );
}

function readAccess(directives: readonly DirectiveNode[] = []): Access | undefined {
  const directive = directives.find(({ name }) => name.value === 'access');
  const value = directive?.arguments?.find(({ name }) => name.value === 'roles')?.value;
  if (value?.kind !== Kind.LIST) return undefined;
  return toAccess(value.values.map((entry) => (entry.kind === Kind.STRING ? entry.value : '')));
}

function toAccess(names: readonly string[]): Access {
  if (names.includes('PUBLIC')) return 'PUBLIC';
  if (names.includes('SIGNED_IN')) return 'SIGNED_IN';
  return names.map((name) => {
    if (isRole(name)) return name;
    throw new TypeError(`@access names a role that does not exist: ${name}`);
  });
}
