import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { AnswerFault } from './AnswerFault.ts';
import type { ObjectValue, Value } from './projectValues.ts';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Fields by their response key, in the order of the answer. */
export type CollectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/**
 * What selections take of a value, as graphql-js would complete it. Arguments of fields inside a value are not looked at.
 * @throws AnswerFault for a field that the value does not have
 */
export function selectValue(value: Value, nodes: readonly FieldNode[], fragments: Fragments): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map((entry) => selectValue(entry, nodes, fragments));
  const fields = collectFields(selectionSetsOf(nodes), value.__typename, fragments);
  return Object.fromEntries([...fields].map(([key, same]) => [key, selectField(value, same, fragments)]));
}

function selectField(value: ObjectValue, nodes: readonly FieldNode[], fragments: Fragments): unknown {
  const name = fieldNameOf(nodes);
  const inner = value[name];
  if (inner === undefined) throw new AnswerFault(`no field ${name} on ${value.__typename}`);
  return selectValue(inner, nodes, fragments);
}

/**
 * The fields that some selection sets ask of a type. A type condition counts only when it names the type itself.
 * @throws AnswerFault for a directive: none of the operations has one
 */
export function collectFields(
  sets: readonly SelectionSetNode[],
  typeName: string,
  fragments: Fragments,
): CollectedFields {
  const fields = new Map<string, FieldNode[]>();
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.directives?.length) throw new AnswerFault('a directive in a selection');
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment === undefined) throw new AnswerFault('a fragment that is not defined');
      const condition = fragment.typeCondition?.name.value ?? typeName;
      if (condition === typeName) visit(fragment.selectionSet);
    }
  };
  for (const set of sets) visit(set);
  return fields;
}

/** The selection sets of fields with one response key. */
export function selectionSetsOf(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}

/** The field behind a response key. */
export function fieldNameOf(nodes: readonly FieldNode[]): string {
  return nodes[0]?.name.value ?? '';
}

function isList(value: ObjectValue | readonly Value[]): value is readonly Value[] {
  return Array.isArray(value);
}
