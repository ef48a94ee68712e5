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

const hintSchema = z.object({
  maxAge: z.int().nonnegative().optional(),
  scope: z.enum(['PUBLIC', 'PRIVATE']).optional(),
  inheritMaxAge: z.boolean().optional(),
});
/** What one `@cacheControl` says. `maxAge` in seconds. */
export type CacheHint = z.infer<typeof hintSchema>;

/** How long what may be kept, as the supergraph's `@cacheControl` says. */
export interface CacheRules {
  /** False where nothing may be kept. */
  readonly hasAny: boolean;
  hintOfType(typeName: string): CacheHint | null;
  hintOfField(typeName: string, fieldName: string): CacheHint | null;
}

const directiveName = 'cacheControl';

/** Reads the rules once per supergraph. */
export function readCacheRules(supergraphSdl: string): CacheRules {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const ofTypes = new Map<string, CacheHint>();
  const ofFields = new Map<string, CacheHint>();
  for (const definition of definitions.filter(hasFields)) {
    const typeHint = hintIn(definition.directives);
    if (typeHint !== null) ofTypes.set(definition.name.value, typeHint);
    for (const field of definition.fields ?? []) {
      const fieldHint = hintIn(field.directives);
      if (fieldHint !== null) ofFields.set(`${definition.name.value}.${field.name.value}`, fieldHint);
    }
  }
  return {
    hasAny: ofTypes.size + ofFields.size > 0,
    hintOfType: (typeName) => ofTypes.get(typeName) ?? null,
    hintOfField: (typeName, fieldName) => ofFields.get(`${typeName}.${fieldName}`) ?? null,
  };
}

function hasFields(definition: DefinitionNode): definition is ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

function hintIn(directives: readonly ConstDirectiveNode[] | undefined): CacheHint | null {
  const directive = directives?.find(({ name }) => name.value === directiveName);
  if (directive === undefined) return null;
  const given = (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]);
  return hintSchema.parse(Object.fromEntries(given));
}
