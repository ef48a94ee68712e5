import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { isOfType } from './isOfType.ts';
import type { Flags } from './readFlags.ts';

export interface SelectionScope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Of every variable that a condition names. */
  readonly flags: Flags;
}

/** The fields that an object of a type answers, by response key, in order (GraphQL, section 6.3.2: CollectFields). */
export function collectFields(
  scope: SelectionScope,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const collected: Collected = { fields: new Map(), spread: new Set() };
  for (const set of selectionSets) collect(scope, type, set, collected);
  return collected.fields;
}

interface Collected {
  readonly fields: Map<string, FieldNode[]>;
  /** Fragments looked into: a second look finds the same, and where fragments double each other it would take for ever. */
  readonly spread: Set<string>;
}

function collect(
  scope: SelectionScope,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  collected: Collected,
): void {
  for (const selection of selections) {
    if (!isIncluded(selection, scope.flags)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = collected.fields.get(key);
      if (nodes === undefined) collected.fields.set(key, [selection]);
      else nodes.push(selection);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : notYetSpread(scope, selection, collected);
    if (fragment === undefined) continue;
    const condition = fragment.typeCondition?.name.value;
    if (condition === undefined || isOfType(scope.schema, type.name, condition)) {
      collect(scope, type, fragment.selectionSet, collected);
    }
  }
}

function notYetSpread(
  { fragments }: SelectionScope,
  { name: { value: name } }: FragmentSpreadNode,
  { spread }: Collected,
): FragmentDefinitionNode | undefined {
  if (spread.has(name)) return undefined;
  spread.add(name);
  return fragments.get(name);
}

/** Whether its conditions let a selection in. */
export function isIncluded({ directives = [] }: SelectionNode, flags: Flags): boolean {
  return directives.every((directive) => {
    const { value: name } = directive.name;
    if (name === 'skip') return !conditionOf(directive, flags);
    return name === 'include' ? conditionOf(directive, flags) : true;
  });
}

function conditionOf({ arguments: given = [] }: DirectiveNode, flags: Flags): boolean {
  const value = given[0]?.value;
  if (value?.kind === Kind.BOOLEAN) return value.value;
  return value?.kind === Kind.VARIABLE && flags[value.name.value] === true;
}
