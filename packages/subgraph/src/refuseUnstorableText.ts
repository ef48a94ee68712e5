import { DomainError } from '@guanjia/kernel/DomainError';
import {
  defaultFieldResolver,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';

type TypeOf = (name: string) => GraphQLInputType | undefined;

/**
 * Puts before every resolver, in place, a check of the texts it is given: PostgreSQL keeps neither U+0000 nor half a surrogate
 * pair, and would fail in the middle of the work. Any JSON is its own department's to check. The resolver throws BAD_INPUT that
 * names the argument.
 */
export function refuseUnstorableText(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_') || !field.args.some(({ type: given }) => holdsText(given))) continue;
      const types = new Map(field.args.map((argument) => [argument.name, argument.type]));
      const typeOf: TypeOf = (name) => types.get(name);
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) => {
        checkEach(args, typeOf, '');
        return resolve(source, args, context, info);
      };
    }
  }
}

/** Whether there may be text in it that is not any JSON. */
function holdsText(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) || named.name === 'String' || named.name === 'ID';
}

function checkEach(values: unknown, typeOf: TypeOf, within: string): void {
  if (typeof values !== 'object' || values === null) return;
  for (const [name, value] of Object.entries(values)) {
    const type = typeOf(name);
    if (type !== undefined && holdsText(type)) check(value, type, `${within}${name}`);
  }
}

function check(value: unknown, type: GraphQLInputType, field: string): void {
  if (typeof value === 'string') return requireStorable(value, field);
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) check(element, type, `${field}.${index}`);
    return;
  }
  const named = getNamedType(type);
  if (isInputObjectType(named)) checkEach(value, (name) => named.getFields()[name]?.type, `${field}.`);
}

function requireStorable(text: string, field: string): void {
  if (!text.includes('\u0000') && text.isWellFormed()) return;
  throw new DomainError('BAD_INPUT', { field, accepted: 'text of whole characters without U+0000' });
}
