import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { FieldRules } from './FieldRules.ts';

const rootTypes = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

/**
 * The document without the fields that none of the roles may read. A selection that would become empty goes with its field, and with
 * them go the variables and fragments that only they used. Null: nothing is left to ask.
 */
export function askOnlyReadable(
  document: DocumentNode,
  roles: readonly string[],
  rules: FieldRules,
): DocumentNode | null {
  const given = new Map(document.definitions.filter(isFragment).map((one) => [one.name.value, one]));
  const kept = new Map<string, FragmentDefinitionNode | null>();
  const keptFragment = (name: string): FragmentDefinitionNode | null => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const fragment = given.get(name);
    const selectionSet = fragment && keepIn(fragment.selectionSet, fragment.typeCondition.name.value);
    const found = fragment === undefined || selectionSet == null ? null : { ...fragment, selectionSet };
    kept.set(name, found);
    return found;
  };
  const keepOne = (selection: SelectionNode, type: string): SelectionNode | null => {
    switch (selection.kind) {
      case Kind.FRAGMENT_SPREAD:
        return keptFragment(selection.name.value) === null ? null : selection;
      case Kind.INLINE_FRAGMENT: {
        const selectionSet = keepIn(selection.selectionSet, selection.typeCondition?.name.value ?? type);
        return selectionSet === null ? null : { ...selection, selectionSet };
      }
      case Kind.FIELD: {
        if (selection.name.value.startsWith('__')) return selection;
        const [below, ...needed] = rules[type]?.[selection.name.value] ?? ['', []]; // what nobody has ruled is nobody's
        if (!needed.every((some) => some.some((role) => roles.includes(role)))) return null;
        if (selection.selectionSet === undefined) return selection;
        const selectionSet = keepIn(selection.selectionSet, below);
        return selectionSet === null ? null : { ...selection, selectionSet };
      }
    }
  };
  const keepIn = (set: SelectionSetNode, type: string): SelectionSetNode | null => {
    const selections = set.selections.flatMap((selection) => keepOne(selection, type) ?? []);
    const hadOwn = set.selections.some((selection) => !isTypename(selection));
    if (selections.length === 0 || (hadOwn && selections.every(isTypename))) return null;
    return { ...set, selections };
  };
  const operations = document.definitions.filter(isOperation).flatMap((operation) => {
    const selectionSet = keepIn(operation.selectionSet, rootTypes[operation.operation]);
    return selectionSet === null ? [] : [{ ...operation, selectionSet }];
  });
  if (operations.length === 0) return null;
  const spread = reachedFragments(operations, keptFragment);
  return { ...document, definitions: [...operations.map((one) => withoutUnused(one, spread)), ...spread] };
}

function reachedFragments(
  operations: readonly OperationDefinitionNode[],
  find: (name: string) => FragmentDefinitionNode | null,
): readonly FragmentDefinitionNode[] {
  const reached: FragmentDefinitionNode[] = [];
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = find(name.value);
        if (fragment === null || reached.includes(fragment)) return;
        reached.push(fragment);
        look(fragment);
      },
    });
  };
  operations.forEach(look);
  return reached;
}

function withoutUnused(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): OperationDefinitionNode {
  const used = new Set<string>();
  const collect = { Variable: ({ name }: { readonly name: { readonly value: string } }) => void used.add(name.value) };
  visit(operation.selectionSet, collect);
  for (const { directives = [] } of [operation]) for (const directive of directives) visit(directive, collect);
  for (const fragment of fragments) visit(fragment, collect);
  const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  return { ...operation, variableDefinitions };
}

function isTypename(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && selection.name.value === '__typename';
}

function isFragment(definition: { readonly kind: string }): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

function isOperation(definition: { readonly kind: string }): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION;
}
