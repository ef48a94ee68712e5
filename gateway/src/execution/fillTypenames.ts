import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type SelectionScope } from './collectFields.ts';
import { isJsonObject, type JsonObject } from './jsonObject.ts';
import { getOwn, setOwn } from './ownProperty.ts';

/**
 * Writes into data the `__typename` that a plan leaves out because the schema says it. Without it Apollo's executor takes an
 * object for one of the type of the fragment around it, and drops what a further fragment within asks for; where a subgraph
 * says another type than the schema's only one, likewise.
 */
export function fillTypenames(
  scope: SelectionScope,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  data: unknown,
): void {
  if (!isJsonObject(data) || !mayBeFilled(scope.schema, data)) return;
  setOwn(data, '__typename', type.name);
  for (const [key, nodes] of collectFields(scope, type, sets)) {
    const field = type.getFields()[nodes[0]?.name.value ?? ''];
    const inner = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
    if (field !== undefined && inner.length > 0) fillIn(scope, field.type, inner, getOwn(data, key));
  }
}

/** A name that is of no type is left for Apollo's executor to complain of; one of another type is a slip. */
function mayBeFilled(schema: GraphQLSchema, data: JsonObject): boolean {
  const said = getOwn(data, '__typename');
  return said === undefined || (typeof said === 'string' && isObjectType(schema.getType(said)));
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
