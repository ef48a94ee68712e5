import {
  type ConstDirectiveNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  print,
  visit,
} from 'graphql';

const external: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'external' } };

/**
 * A subgraph of the fixture in federation 1, for gateways that read no supergraph: no `@link`, and the entity, unless the
 * subgraph owns it, as an extension whose key is external.
 */
export function federationOneSdl(sdl: string, isOwner: boolean): string {
  const withoutLink = visit(parse(sdl, { noLocation: true }), { SchemaExtension: () => null });
  if (isOwner) return print(withoutLink);
  return print(
    visit(withoutLink, { ObjectTypeDefinition: (type) => (isEntity(type) ? asExtension(type) : undefined) }),
  );
}

function isEntity({ directives }: ObjectTypeDefinitionNode): boolean {
  return directives?.some(({ name }) => name.value === 'key') === true;
}

function asExtension({ kind: _, description: __, ...type }: ObjectTypeDefinitionNode): ObjectTypeExtensionNode {
  const fields = (type.fields ?? []).map((field) =>
    field.name.value === 'id' ? { ...field, directives: [...(field.directives ?? []), external] } : field,
  );
  return { ...type, kind: Kind.OBJECT_TYPE_EXTENSION, fields };
}
