import { type GraphQLLeafType, isEnumType } from 'graphql';

const integerShape = /^-?\d+$/;

/** Whether a value that is not null may stand for a leaf as it is: as Apollo's executor sees it, which knows nothing of custom scalars. */
export function isLeafValue(type: GraphQLLeafType, value: unknown): boolean {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined;
  switch (type.name) {
    case 'String':
      return typeof value === 'string';
    case 'ID':
      return typeof value === 'string' || isInteger(value);
    case 'Int':
      return isInteger(value);
    case 'Float':
      return Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    default:
      return true;
  }
}

/** A number that is written without a point or an exponent. */
function isInteger(value: unknown): boolean {
  return Number.isFinite(value) && integerShape.test(String(value));
}
