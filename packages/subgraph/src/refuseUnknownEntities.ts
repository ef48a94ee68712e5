import { DomainError } from '@guanjia/kernel/DomainError';
import { type GraphQLSchema, isUnionType } from 'graphql';

interface Asked {
  readonly representations: readonly unknown[];
}

/**
 * Puts a check before `_entities`, in place: who asks for a type that has no key here is told so, and not that we have failed.
 * Refused whole, before anything is looked for, with BAD_INPUT.
 */
export function refuseUnknownEntities(schema: GraphQLSchema): void {
  const union = schema.getType('_Entity');
  const field = schema.getQueryType()?.getFields()['_entities'];
  const resolve = field?.resolve;
  if (!isUnionType(union) || field === undefined || resolve === undefined) return;
  const names = union.getTypes().flatMap((type) => [type, ...type.getInterfaces()].map(({ name }) => name));
  const accepted = new Set<unknown>(names);
  field.resolve = (source, given: Asked, context, info) => {
    const at = given.representations.findIndex((representation) => !accepted.has(typenameOf(representation)));
    if (at >= 0) {
      throw new DomainError('BAD_INPUT', { field: `representations.${at}.__typename`, accepted: [...accepted] });
    }
    return resolve(source, given, context, info);
  };
}

function typenameOf(representation: unknown): unknown {
  if (typeof representation !== 'object' || representation === null) return null;
  return '__typename' in representation ? representation.__typename : null;
}
