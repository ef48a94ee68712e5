import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * The response keys of root fields that the operation asks for and the plan never fetches. Apollo's planner leaves out a field
 * that no subgraph can give in the end (an `@interfaceObject` that nobody can make an object of); executed as it is, the plan
 * would answer null as if that were the truth. Fields under @skip or @include are not counted: one plan serves all variables.
 */
export function findDroppedRootFields(
  { node }: QueryPlan,
  document: DocumentNode,
  operationName: string | null,
): readonly string[] {
  const operation = document.definitions.find(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      (operationName === null || definition.name?.value === operationName),
  );
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  const fetched = new Set(node === undefined ? [] : rootKeysOf(node));
  const wanted = keysOf(operation.selectionSet, fragmentsOf(document), isUnconditional);
  return [...new Set(wanted)].filter((key) => !fetched.has(key));
}

/** Of all fetches from a root. One under a path is not from the root of the operation. */
function rootKeysOf(node: NonNullable<QueryPlan['node']>): readonly string[] {
  const ofAll = (nodes: readonly (PlanNode | undefined)[]): readonly string[] =>
    nodes.flatMap((child) => (child === undefined ? [] : rootKeysOf(child)));
  switch (node.kind) {
    case 'Fetch':
      return node.requires === undefined ? fetchedKeys(node.operation) : [];
    case 'Flatten':
      return [];
    case 'Sequence':
    case 'Parallel':
      return ofAll(node.nodes);
    case 'Condition':
      return ofAll([node.ifClause, node.elseClause]);
    case 'Subscription':
      return ofAll([node.primary, node.rest]);
    case 'Defer':
      return ofAll([node.primary.node, ...node.deferred.map((deferred) => deferred.node)]);
  }
}

function fetchedKeys(operation: string): readonly string[] {
  const document = parse(operation, { noLocation: true });
  const [definition] = document.definitions.filter(isOperation);
  return definition === undefined ? [] : keysOf(definition.selectionSet, fragmentsOf(document), () => true);
}

function isOperation(definition: { readonly kind: string }): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function fragmentsOf({ definitions }: DocumentNode): Fragments {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

/** Introspection and `__typename` come from no subgraph. */
function keysOf(
  set: SelectionSetNode,
  fragments: Fragments,
  counts: (selection: SelectionNode) => boolean,
): readonly string[] {
  return set.selections.filter(counts).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      return selection.name.value.startsWith('__') ? [] : [(selection.alias ?? selection.name).value];
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    return fragment === undefined ? [] : keysOf(fragment.selectionSet, fragments, counts);
  });
}

function isUnconditional({ directives = [] }: SelectionNode): boolean {
  return !directives.some(({ name }) => name.value === 'skip' || name.value === 'include');
}
