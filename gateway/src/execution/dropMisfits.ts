import { DomainError } from '@guanjia/kernel/DomainError';
import {
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { formattedRefusal } from '../errors/formattedRefusal.ts';
import { collectFields, type SelectionScope } from './collectFields.ts';
import { isJsonObject, type JsonObject } from './jsonObject.ts';
import { getOwn, setOwn } from './ownProperty.ts';

/**
 * Puts null where a subgraph gave what Apollo's executor throws at: no list where there is one, no object where there are fields,
 * a type's name that is no text. It would cost the whole answer; so it costs its place, with an error that says so. The errors.
 */
export function dropMisfits(
  scope: SelectionScope,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  data: JsonObject,
): readonly GraphQLError[] {
  const errors: GraphQLError[] = [];
  dropIn({ scope, errors }, { type, sets }, data, []);
  return errors;
}

interface Walk {
  readonly scope: SelectionScope;
  readonly errors: GraphQLError[];
}

interface Asked<Type> {
  readonly type: Type;
  readonly sets: readonly SelectionSetNode[];
}

type Path = readonly (string | number)[];

function dropIn(walk: Walk, { type, sets }: Asked<GraphQLObjectType>, data: JsonObject, path: Path): void {
  for (const [key, nodes] of collectFields(walk.scope, type, sets)) {
    const field = type.getFields()[nodes[0]?.name.value ?? ''];
    if (field === undefined) continue;
    const inner = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
    const value = getOwn(data, key);
    const kept = fitting(walk, { type: field.type, sets: inner }, value, [...path, key]);
    if (kept !== value) setOwn(data, key, kept);
  }
}

function fitting(walk: Walk, { type, sets }: Asked<GraphQLOutputType>, value: unknown, path: Path): unknown {
  if (value === null || value === undefined) return value;
  if (isNonNullType(type)) return fitting(walk, { type: type.ofType, sets }, value, path);
  if (isListType(type)) {
    if (!Array.isArray(value)) return misfit(walk, path);
    const { ofType } = type;
    for (const [index, element] of value.entries()) {
      value[index] = fitting(walk, { type: ofType, sets }, element, [...path, index]);
    }
    return value;
  }
  if (sets.length === 0) return value;
  if (typeof value !== 'object') return misfit(walk, path);
  if (!isJsonObject(value)) return value;
  const said = getOwn(value, '__typename');
  if (said !== undefined && typeof said !== 'string') return misfit(walk, path);
  const named = getNamedType(type);
  const known = isAbstractType(named) ? walk.scope.schema.getType(String(said)) : named;
  if (isObjectType(known)) dropIn(walk, { type: known, sets }, value, path);
  return value;
}

function misfit({ errors }: Walk, path: Path): null {
  const { message, extensions = {} } = formattedRefusal(new DomainError('DEPARTMENT_FAULT'));
  errors.push(new GraphQLError(message, { path, extensions }));
  return null;
}
