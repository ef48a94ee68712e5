import {
  BreakingChangeType,
  buildASTSchema,
  buildSchema,
  type DocumentNode,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  parse,
} from 'graphql';
import { withoutDeprecated } from './withoutDeprecated.ts';

export interface Compatibility {
  /** Changes that break a client that was right until now, one line each. */
  readonly breaking: readonly string[];
  /** Changes that a client may feel, for a person to think about. */
  readonly dangerous: readonly string[];
}

const removals: readonly string[] = [
  BreakingChangeType.FIELD_REMOVED,
  BreakingChangeType.ARG_REMOVED,
  BreakingChangeType.VALUE_REMOVED_FROM_ENUM,
  BreakingChangeType.TYPE_REMOVED,
  BreakingChangeType.TYPE_REMOVED_FROM_UNION,
];

/**
 * Compares what clients see (schema/api.graphql) then and now. What was deprecated then, and types that only deprecated
 * fields led to, may go now.
 */
export function compatibility(before: string, now: string): Compatibility {
  const past = buildSchema(before);
  const present = buildSchema(now);
  const unannounced = new Set(descriptions(schemaOf(withoutDeprecated(parse(before))), present));
  const breaking = findBreakingChanges(past, present)
    .filter(({ type, description }) => !removals.includes(type) || unannounced.has(description))
    .map(({ type, description }) => `${type}: ${description} ${advice(type)}`);
  const dangerous = findDangerousChanges(past, present).map(({ type, description }) => `${type}: ${description}`);
  return { breaking, dangerous };
}

function descriptions(past: GraphQLSchema, present: GraphQLSchema): string[] {
  return findBreakingChanges(past, present).map(({ description }) => description);
}

function schemaOf(document: DocumentNode): GraphQLSchema {
  return buildASTSchema(document, { assumeValidSDL: true });
}

function advice(type: BreakingChangeType): string {
  if (removals.includes(type))
    return 'Keep it with @deprecated(reason: "what to use instead") for one release, then remove it.';
  if (type === BreakingChangeType.REQUIRED_ARG_ADDED || type === BreakingChangeType.REQUIRED_INPUT_FIELD_ADDED) {
    return 'Make it optional or give it a default.';
  }
  return 'Add a new field beside it and deprecate the old one.';
}
