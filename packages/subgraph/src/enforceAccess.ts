import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import type { Access, AccessMap } from './accessOf.ts';
import { mayAccess } from './mayAccess.ts';

/** What every resolver is handed at least. */
export interface WithPrincipal {
  readonly principal: Principal;
}

/**
 * Puts the check of `@access` before every resolver, in place, so that a request that slipped past the gateway is still
 * refused (G2). @throws TypeError when a field has no `@access`.
 */
export function enforceAccess(schema: GraphQLSchema, accessMap: AccessMap): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.name.startsWith('_')) guard(`${type.name}.${field.name}`, field, accessMap);
    }
  }
}

function guard(name: string, field: GraphQLField<unknown, WithPrincipal>, accessMap: AccessMap): void {
  const access = accessMap.get(name);
  if (access === undefined) throw new TypeError(`${name} has no @access`);
  if (access === 'PUBLIC') return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    if (!mayAccess(context.principal, access)) throw refusal(name, access);
    return resolve(source, args, context, info);
  };
}

function refusal(field: string, access: Access): DomainError {
  return new DomainError('FORBIDDEN', { field, accepted: access });
}
