import {
  type FieldNode,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
  getNamedType,
  isCompositeType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type SelectionScope } from '../execution/collectFields.ts';

/** The fields of an object as they stand in its JSON text: in this order, with these keys. */
export interface Shape {
  readonly type: GraphQLObjectType;
  readonly fields: readonly ShapeField[];
}

export interface ShapeField {
  readonly key: string;
  readonly name: string;
  readonly type: GraphQLOutputType;
  /** Of the objects in it; null for a leaf. */
  readonly shape: Shape | null;
}

const typenameType = new GraphQLNonNull(GraphQLString);

/** The shape of what selections give; null where it depends on the type of an object at run time. */
export function shapeOf(
  scope: SelectionScope,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): Shape | null {
  const fields: ShapeField[] = [];
  for (const [key, nodes] of collectFields(scope, type, selectionSets)) {
    const field = fieldOf(scope, type, key, nodes);
    if (field === null) return null;
    fields.push(field);
  }
  return fields.length === 0 ? null : { type, fields };
}

function fieldOf(
  scope: SelectionScope,
  parent: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): ShapeField | null {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return { key, name, type: typenameType, shape: null };
  const type = parent.getFields()[name]?.type;
  if (type === undefined) return null;
  const named = getNamedType(type);
  if (!isCompositeType(named)) return { key, name, type, shape: null };
  if (!isObjectType(named)) return null;
  const sets = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
  const shape = shapeOf(scope, named, sets);
  return shape === null ? null : { key, name, type, shape };
}

/** Whether two shapes have the same text: keys, fields and order, all the way down. */
export function isSameShape(one: Shape, other: Shape): boolean {
  return (
    one.fields.length === other.fields.length &&
    one.fields.every((field, index) => {
      const match = other.fields[index];
      if (match === undefined || match.key !== field.key || match.name !== field.name) return false;
      if (field.shape === null || match.shape === null) return field.shape === match.shape;
      return isSameShape(field.shape, match.shape);
    })
  );
}
