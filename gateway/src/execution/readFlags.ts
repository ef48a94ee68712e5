import { type DocumentNode, Kind, type OperationDefinitionNode, valueFromASTUntyped, visit } from 'graphql';
import type { JsonObject } from './jsonObject.ts';
import { setOwn } from './ownProperty.ts';

/** The values of an operation's Boolean conditions in one run. */
export type Flags = Readonly<Record<string, boolean>>;

export interface FlagReader {
  readonly names: readonly string[];
  /** Null when a condition has no Boolean value: that is an error which Apollo's executor words. */
  read(variables: Readonly<JsonObject>): Flags | null;
}

const noFlags: Flags = {};

/** Finds the variables that @skip and @include ask for, once per document. */
export function createFlagReader(document: DocumentNode, operation: OperationDefinitionNode): FlagReader {
  const defaults = new Map<string, unknown>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    defaults.set(variable.name.value, defaultValue === undefined ? undefined : valueFromASTUntyped(defaultValue));
  }
  // Conditions of other operations in the document ask for variables that this one does not have.
  const names = conditionVariables(document).filter((name) => defaults.has(name));
  return {
    names,
    read(variables) {
      if (names.length === 0) return noFlags;
      const flags: Record<string, boolean> = {};
      for (const name of names) {
        const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
        const value = given === undefined ? defaults.get(name) : given;
        if (typeof value !== 'boolean') return null;
        setOwn(flags, name, value);
      }
      return flags;
    },
  };
}

/** Sorted, each once. */
function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].toSorted();
}
