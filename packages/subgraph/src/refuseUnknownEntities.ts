import { DomainError } from '@guanjia/kernel/DomainError';
import { type GraphQLSchema, isUnionType } from 'graphql';

/**
 * Puts a check before `_entities`, in place: who asks for a type that has no key here is told so, and not that we have failed.
 * Refused whole, before anything is looked for, with BAD_INPUT.
 */
export function refuseUnknownEntities(schema: GraphQLSchema): void {
  const union = schema.getType('_Entity');
  const field = schema.getQueryType()?.getFields()['_entities'];
  const resolve = field?.resolve;
  if (!isUnionType(union) || field === undefined || resolve === undefined) return;
  const types = union.getTypes();
  const accepted = [...new Set(types.flatMap((type) => [type, ...type.getInterfaces()]).map(({ name }) => name))];
  field.resolve = (source, args, context, info) => {
    const representations: readonly unknown[] = args['representations'];
    const at = representations.findIndex((representation) => !accepted.includes(typenameOf(representation)));
    if (at >= 0) throw new DomainError('BAD_INPUT', { field: `representations.${at}.__typename`, accepted });
    return resolve(source, args, context, info);
  };
}

function typenameOf(representation: unknown): string {
  const { __typename: name } = { __typename: null, ...Object(representation) };
  return String(name);
}
