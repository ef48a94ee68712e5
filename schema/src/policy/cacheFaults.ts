import { type ConstDirectiveNode, type DocumentNode, Kind, type TypeNode, valueFromASTUntyped } from 'graphql';
import { z } from 'zod';
import type { SubgraphSource } from '../readSubgraphs.ts';
import { type SchemaField, schemaFields } from './schemaFields.ts';

/** Rights that no event tells of are gone after a minute (G2); the gateway keeps nothing longer. */
const longestSeconds = 60;
/** Materials and who has read them, keys, dead letters and the ledger: never to lie about in a cache (S1). */
const secretTypes =
  /^(?:Material|MaterialAccess|MaterialChange|MaterialLink|ReusableMaterial|SharedMaterial|ApplicationMaterial|UtilityMaterial|AcceptanceMaterial|HandoffMaterial|HandoffLeg|EventSource|EventSourceWithKey|LedgerEntry|LedgerHead)(?:Connection|Edge)?$/;
const secretFields = /token|secret|password/i;
const argumentsSchema = z.strictObject({
  maxAge: z.int().min(0).max(longestSeconds).optional(),
  scope: z.enum(['PUBLIC', 'PRIVATE']).optional(),
  inheritMaxAge: z.literal(true).optional(),
});
const directiveName = 'cacheControl';

/** Answers that would be kept too long, for too many, or must not be kept at all. */
export function cacheFaults({ name, document }: SubgraphSource): string[] {
  const ofFields = schemaFields(document).flatMap((field) => {
    const directive = directiveIn(field.field.directives);
    const where = `[${name}] ${field.type}.${field.field.name.value}`;
    return directive === undefined ? [] : faultsOf(directive, field).map((fault) => `${where}: ${fault}`);
  });
  const ofTypes = directivesOfTypes(document).flatMap(({ type, directive }) =>
    faultsOfType(type, directive).map((fault) => `[${name}] ${type}: ${fault}`),
  );
  return [...ofTypes, ...ofFields];
}

function faultsOf(directive: ConstDirectiveNode, { type, field, roles }: SchemaField): readonly string[] {
  const hint = hintOf(directive);
  if (typeof hint === 'string') return [hint];
  if (hint.maxAge === 0) return [];
  return [
    ...(type === 'Mutation' || type === 'Subscription' ? ['@cacheControl is for queries'] : []),
    ...(isSecret(type, namedType(field.type), field.name.value) ? ['@cacheControl must not keep secrets'] : []),
    ...(hint.scope === 'PUBLIC' && roles?.includes('PUBLIC') !== true
      ? ['@cacheControl says PUBLIC of what @access does not give to everybody']
      : []),
  ];
}

function faultsOfType(type: string, directive: ConstDirectiveNode): readonly string[] {
  const hint = hintOf(directive);
  if (typeof hint === 'string') return [hint];
  return secretTypes.test(type) && hint.maxAge !== 0 ? ['@cacheControl must not keep secrets'] : [];
}

function isSecret(type: string, returned: string, field: string): boolean {
  return secretTypes.test(type) || secretTypes.test(returned) || secretFields.test(field);
}

function hintOf(directive: ConstDirectiveNode): z.infer<typeof argumentsSchema> | string {
  const given = (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]);
  const parsed = argumentsSchema.safeParse(Object.fromEntries(given));
  return parsed.data ?? `@cacheControl takes a maxAge of 0 to ${longestSeconds} seconds, a scope, inheritMaxAge: true`;
}

function directiveIn(directives: readonly ConstDirectiveNode[] | undefined): ConstDirectiveNode | undefined {
  return directives?.find(({ name }) => name.value === directiveName);
}

function directivesOfTypes({ definitions }: DocumentNode): readonly { type: string; directive: ConstDirectiveNode }[] {
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    const directive = directiveIn(definition.directives);
    return directive === undefined ? [] : [{ type: definition.name.value, directive }];
  });
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
