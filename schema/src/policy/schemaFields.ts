import {
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';

/** A field of an object type with the roles that may read it; null where nobody has said. */
export interface SchemaField {
  readonly type: string;
  readonly field: FieldDefinitionNode;
  readonly roles: readonly string[] | null;
  /** Another department gives it; it stands here only as a key or a requirement. */
  readonly external: boolean;
}

/** Every field of every object type, each with its own @access or, failing that, its type's. */
export function schemaFields(document: DocumentNode): SchemaField[] {
  const types = document.definitions.filter(
    (node): node is ObjectTypeDefinitionNode | ObjectTypeExtensionNode =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
  );
  return types.flatMap((node) => {
    const parts = types.filter(({ name }) => name.value === node.name.value);
    const rolesOfType = accessOf(parts.flatMap((part) => part.directives ?? []));
    return (node.fields ?? []).map((field) => ({
      type: node.name.value,
      field,
      roles: accessOf(field.directives ?? []) ?? rolesOfType,
      external: (field.directives ?? []).some(({ name }) => name.value === 'external'),
    }));
  });
}

function accessOf(directives: readonly DirectiveNode[]): readonly string[] | null {
  const access = directives.find(({ name }) => name.value === 'access');
  const roles = access?.arguments?.find(({ name }) => name.value === 'roles')?.value;
  if (roles?.kind !== Kind.LIST) return null;
  return roles.values.flatMap((value) => (value.kind === Kind.STRING ? [value.value] : []));
}
