import {
  type DirectiveNode,
  type DocumentNode,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  isObjectType,
  Kind,
} from 'graphql';
import type { Principal } from './Principal.ts';
import { Refusal } from './Refusal.ts';

/**
 * Puts the check of `@access` before every resolver, in place. The gateway has checked before; this is for requests that slipped
 * past it. @throws TypeError at the start when a field says nothing of who may read it
 */
export function enforceAccess(schema: GraphQLSchema, document: DocumentNode): void {
  const accessOf = readAccess(document);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.name.startsWith('_')) guard(`${type.name}.${field.name}`, field, accessOf);
    }
  }
}

function guard(
  name: string,
  field: GraphQLField<unknown, { readonly principal: Principal }>,
  accessOf: ReadonlyMap<string, readonly string[]>,
): void {
  const roles = accessOf.get(name);
  if (roles === undefined) throw new TypeError(`${name} has no @access, neither its own nor its type's`);
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, given, context, info) => {
    if (!mayRead(context.principal, roles)) throw new Refusal('FORBIDDEN', { field: name, accepted: roles });
    return resolve(source, given, context, info);
  };
}

function mayRead({ roles: held }: Principal, roles: readonly string[]): boolean {
  if (roles.includes('PUBLIC') || held.includes('SYSTEM')) return true;
  return roles.includes('SIGNED_IN') ? held.length > 0 : held.some((role) => roles.includes(role));
}

function readAccess({ definitions }: DocumentNode): ReadonlyMap<string, readonly string[]> {
  const access = new Map<string, readonly string[]>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const ofType = rolesIn(definition.directives);
    for (const field of definition.fields ?? []) {
      const roles = rolesIn(field.directives) ?? ofType;
      if (roles !== undefined) access.set(`${definition.name.value}.${field.name.value}`, roles);
    }
  }
  return access;
}

function rolesIn(directives: readonly DirectiveNode[] = []): readonly string[] | undefined {
  const access = directives.find(({ name }) => name.value === 'access');
  const roles = access?.arguments?.find(({ name }) => name.value === 'roles')?.value;
  if (roles?.kind !== Kind.LIST) return undefined;
  return roles.values.flatMap((role) => (role.kind === Kind.STRING ? [role.value] : []));
}
