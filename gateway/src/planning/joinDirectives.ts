import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';

/** What a supergraph says with the directives of https://specs.apollo.dev/join about its types and subgraphs. */

export type FieldedType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

export function isFieldedType(definition: DefinitionNode): definition is FieldedType {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

export function fieldOf(type: FieldedType | undefined, name: string): FieldDefinitionNode | undefined {
  return type?.fields?.find((field) => field.name.value === name);
}

/** A directive's argument that is a text or an enum value; null where it has none such. */
export function textArgument({ arguments: given }: ConstDirectiveNode, name: string): string | null {
  const value = given?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : null;
}

/** Null where a flag is not given. */
export function flagArgument({ arguments: given }: ConstDirectiveNode, name: string): boolean | null {
  const value = given?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.BOOLEAN ? value.value : null;
}

export function directivesNamed(
  { directives }: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): readonly ConstDirectiveNode[] {
  return (directives ?? []).filter((directive) => directive.name.value === name);
}

/** A field that says nothing of graphs is in all that have its type. */
export function isInGraph(field: FieldDefinitionNode, graph: string): boolean {
  const graphs = directivesNamed(field, 'join__field')
    .map((directive) => textArgument(directive, 'graph'))
    .filter((named) => named !== null);
  return graphs.length === 0 || graphs.includes(graph);
}

/** The name inside lists and non-nulls. */
export function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}
