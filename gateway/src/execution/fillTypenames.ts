import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type SelectionScope } from './collectFields.ts';
import { isJsonObject } from './jsonObject.ts';
import { getOwn, setOwn } from './ownProperty.ts';

/**
 * Writes into data the `__typename` that a plan leaves out because the schema says it. Without it Apollo's executor takes an
 * object for one of the type of the fragment around it, and drops what a further fragment within asks for.
 */
export function fillTypenames(
  scope: SelectionScope,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  data: unknown,
): void {
  if (!isJsonObject(data)) return;
  const said = getOwn(data, '__typename');
  if (said === undefined) setOwn(data, '__typename', type.name);
  else if (said !== type.name) return;
  for (const [key, nodes] of collectFields(scope, type, sets)) {
    const field = type.getFields()[nodes[0]?.name.value ?? ''];
    const inner = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
    if (field !== undefined && inner.length > 0) fillIn(scope, field.type, inner, getOwn(data, key));
  }
}

function fillIn(
  scope: SelectionScope,
  declared: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
  value: unknown,
): void {
  if (Array.isArray(value)) {
    for (const element of value) fillIn(scope, declared, sets, element);
    return;
  }
  if (!isJsonObject(value)) return;
  const named = getNamedType(declared);
  const type = isAbstractType(named) ? scope.schema.getType(String(getOwn(value, '__typename'))) : named;
  if (isObjectType(type)) fillTypenames(scope, type, sets, value);
}
