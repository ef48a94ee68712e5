import {
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** A field at a place in the answer. */
export interface PlacedField {
  /** Response keys from the root (or from the fragment) to the field, its own included. */
  readonly path: readonly string[];
  /** The type that each of these keys is selected on. */
  readonly parents: readonly GraphQLCompositeType[];
  readonly fieldName: string;
  readonly args: string;
  readonly type: GraphQLOutputType;
}

/** The fields chosen so far, and whether others can stand beside them (GraphQL, section 5.3.2: field selection merging). */
export interface MergeScope {
  accepts(field: PlacedField): boolean;
  add(field: PlacedField): void;
  readonly fields: readonly PlacedField[];
}

/** An empty scope: of an operation, or of a fragment while it is grown. */
export function createMergeScope(): MergeScope {
  const byPath = new Map<string, PlacedField[]>();
  const fields: PlacedField[] = [];
  const at = (path: readonly string[]): readonly PlacedField[] => byPath.get(path.join('/')) ?? [];
  return {
    fields,
    accepts: (field) => at(field.path).every((other) => canMerge(field, other)),
    add(field) {
      byPath.set(field.path.join('/'), [...at(field.path), field]);
      fields.push(field);
    },
  };
}

function canMerge(one: PlacedField, other: PlacedField): boolean {
  if (!haveSameShape(one.type, other.type)) return false;
  if (one.fieldName === other.fieldName && one.args === other.args) return true;
  return one.parents.some((parent, index) => {
    const otherParent = other.parents[index];
    return parent !== otherParent && isObjectType(parent) && isObjectType(otherParent);
  });
}

function haveSameShape(one: GraphQLOutputType, other: GraphQLOutputType): boolean {
  if (isNonNullType(one) || isNonNullType(other)) {
    return isNonNullType(one) && isNonNullType(other) && haveSameShape(one.ofType, other.ofType);
  }
  if (isListType(one) || isListType(other)) {
    return isListType(one) && isListType(other) && haveSameShape(one.ofType, other.ofType);
  }
  return isLeafType(one) || isLeafType(other) ? getNamedType(one) === getNamedType(other) : true;
}
