import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import { z } from 'zod';

/** Who may read what, as the supergraph's `@access` says. */
export interface AccessRules {
  /** False for a graph that does not know `@access`: nothing is refused then. */
  readonly guarded: boolean;
  /** The roles of a field, else of its type; null where neither says. */
  rolesOf(typeName: string, fieldName: string): readonly string[] | null;
}

const argumentsSchema = z.object({ roles: z.array(z.string()) });
const directiveName = 'access';

/** Reads the rules once per supergraph. */
export function readAccessRules(supergraphSdl: string): AccessRules {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const ofTypes = new Map<string, readonly string[]>();
  const ofFields = new Map<string, readonly string[]>();
  for (const definition of definitions.filter(hasFields)) {
    const typeRoles = rolesIn(definition.directives);
    if (typeRoles !== null) ofTypes.set(definition.name.value, typeRoles);
    for (const field of definition.fields ?? []) {
      const fieldRoles = rolesIn(field.directives);
      if (fieldRoles !== null) ofFields.set(`${definition.name.value}.${field.name.value}`, fieldRoles);
    }
  }
  return {
    guarded: definitions.some(definesAccess),
    rolesOf: (typeName, fieldName) => ofFields.get(`${typeName}.${fieldName}`) ?? ofTypes.get(typeName) ?? null,
  };
}

function hasFields(definition: DefinitionNode): definition is ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

function definesAccess(definition: DefinitionNode): boolean {
  return definition.kind === Kind.DIRECTIVE_DEFINITION && definition.name.value === directiveName;
}

function rolesIn(directives: readonly ConstDirectiveNode[] | undefined): readonly string[] | null {
  const access = directives?.find(({ name }) => name.value === directiveName);
  if (access === undefined) return null;
  const given = (access.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]);
  return argumentsSchema.parse(Object.fromEntries(given)).roles;
}
