import {
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  isSpecifiedScalarType,
  Kind,
  type VariableDefinitionNode,
} from 'graphql';
import type { JsonObject } from './jsonObject.ts';

/** The errors of the variables of one request; none where they are good (GraphQL, section 6.1.2). */
export type VariableCheck = (variables: Readonly<JsonObject>) => readonly GraphQLError[];

type QuickCheck = (variables: Readonly<JsonObject>) => boolean;

const good: readonly GraphQLError[] = [];
const maxInt = 2_147_483_647;

const isOfScalar: Readonly<Record<string, (value: unknown) => boolean>> = {
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
  String: (value) => typeof value === 'string',
  Int: (value) => Number.isInteger(value) && Math.abs(Number(value)) <= maxInt,
  Float: (value) => Number.isFinite(value),
  Boolean: (value) => typeof value === 'boolean',
};

/** Compiles the check. Scalars of GraphQL's own are looked at here; anything else, and anything wrong, graphql-js judges. */
export function compileVariableCheck(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): VariableCheck {
  const quick = definitions.map((definition) => quickCheck(schema, definition));
  const isComplete = quick.every((check) => check !== null);
  return (variables) => {
    if (isComplete && quick.every((check) => check?.(variables))) return good;
    return getVariableValues(schema, definitions, { ...variables }).errors ?? good;
  };
}

/** Null for a type that is not looked at here. */
function quickCheck(
  schema: GraphQLSchema,
  { variable, type, defaultValue }: VariableDefinitionNode,
): QuickCheck | null {
  const isRequired = type.kind === Kind.NON_NULL_TYPE;
  const named = isRequired ? type.type : type;
  const declared = named.kind === Kind.NAMED_TYPE ? schema.getType(named.name.value) : undefined;
  const test = declared !== undefined && isSpecifiedScalarType(declared) ? isOfScalar[declared.name] : undefined;
  if (test === undefined) return null;
  const { value: name } = variable.name;
  const mayBeAbsent = !isRequired || defaultValue !== undefined;
  return (variables) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value === undefined) return mayBeAbsent;
    return value === null ? !isRequired : test(value);
  };
}
