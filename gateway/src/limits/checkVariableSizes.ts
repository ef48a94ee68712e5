import { DomainError } from '@guanjia/kernel/DomainError';
import { type GraphQLSchema, isEnumType, isSpecifiedScalarType, Kind, type VariableDefinitionNode } from 'graphql';
import type { JsonObject } from '../execution/jsonObject.ts';
import type { OperationLimits } from './OperationLimits.ts';

type SizeLimits = Pick<OperationLimits, 'listEntries' | 'variablesDepth' | 'variablesValues'>;

/**
 * Refuses variables that hold too much, before anything reads them.
 * @throws LIST_TOO_LONG, VARIABLES_TOO_DEEP, VARIABLES_TOO_LARGE, each naming the variable
 */
export function checkVariableSizes(variables: Readonly<JsonObject>, limits: SizeLimits): void {
  let values = 0;
  const walk = (value: unknown, field: string, depth: number): void => {
    values += 1;
    if (values > limits.variablesValues) {
      throw new DomainError('VARIABLES_TOO_LARGE', { field, accepted: limits.variablesValues });
    }
    if (typeof value !== 'object' || value === null) return;
    if (depth > limits.variablesDepth) {
      throw new DomainError('VARIABLES_TOO_DEEP', { field, accepted: limits.variablesDepth });
    }
    if (Array.isArray(value)) {
      const found = value.length;
      if (found > limits.listEntries) {
        throw new DomainError('LIST_TOO_LONG', { field, found, accepted: limits.listEntries });
      }
      for (const entry of value) walk(entry, field, depth + 1);
      return;
    }
    for (const member of Object.values(value)) walk(member, field, depth + 1);
  };
  for (const [name, value] of Object.entries(variables)) walk(value, name, 1);
}

/** Whether values that fit these variables can be of any size: none of them is one scalar of GraphQL's own, or an enum. */
export function canBeLarge(schema: GraphQLSchema, definitions: readonly VariableDefinitionNode[]): boolean {
  return definitions.some(({ type }) => {
    const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    const declared = named.kind === Kind.NAMED_TYPE ? schema.getType(named.name.value) : undefined;
    return declared === undefined || !(isSpecifiedScalarType(declared) || isEnumType(declared));
  });
}
