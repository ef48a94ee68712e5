import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import type { RequiredPlace, SyntheticFields } from './SyntheticFields.ts';

/**
 * Splits a fetch of entities whose fields need one real field with different arguments: a representation can hold it but once.
 * Each part asks for some of the fields and hands over what these need. A fetch without such a conflict comes back as it is.
 */
export function splitEntityFetch(fetch: FetchNode, synthetic: SyntheticFields): readonly FetchNode[] {
  if (fetch.requires === undefined) return [fetch];
  const document = parse(fetch.operation, { noLocation: true });
  const operation = document.definitions.find(isOperation);
  const entities = operation?.selectionSet.selections.find(isField);
  if (operation === undefined || entities?.selectionSet === undefined) return [fetch];
  const fragments = new Map(document.definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]));
  const set = withoutSpreads(entities.selectionSet, fragments);
  const wanted = fieldsOf(set, '').map(({ node, typeName }) => ({
    node,
    needs: synthetic.requiredBy(
      fetch.serviceName,
      typeName,
      synthetic.byName.get(node.name.value)?.field ?? node.name.value,
    ),
  }));
  const groups = inGroups(wanted);
  if (groups.length < 2) return [fetch];
  return groups.map((group) => {
    const nodes = new Set(group.map(({ node }) => node));
    const selectionSet = { ...set, selections: only(nodes, set) };
    const asked = {
      ...operation,
      selectionSet: { ...operation.selectionSet, selections: [{ ...entities, selectionSet }] },
    };
    return {
      ...fetch,
      ...operationOf(asked, fragments, fetch),
      requires: requiredOf(fetch.requires ?? [], group, synthetic),
    };
  });
}

/** A field of the entity, and what it needs of the synthetic ones. */
interface WantedField {
  readonly node: FieldNode;
  readonly needs: readonly RequiredPlace[];
}

/** Each field goes to the first group where it differs with nobody. */
function inGroups(wanted: readonly WantedField[]): readonly (readonly WantedField[])[] {
  const groups: WantedField[][] = [];
  for (const field of wanted) {
    const fitting = groups.find((group) => group.every((other) => !differ(field.needs, other.needs)));
    if (fitting === undefined) groups.push([field]);
    else fitting.push(field);
  }
  return groups;
}

function differ(some: readonly RequiredPlace[], others: readonly RequiredPlace[]): boolean {
  return some.some(({ path, key }) => others.some((other) => other.path === path && other.key !== key));
}

/** The same selection with the spreads around the entity's fields written out. Those inside of fields stay. */
function withoutSpreads(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): SelectionSetNode {
  const writeOut = (selection: SelectionNode): SelectionNode => {
    if (selection.kind === Kind.FIELD) return selection;
    const spread = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (spread === undefined) return selection;
    return {
      kind: Kind.INLINE_FRAGMENT,
      ...(spread.typeCondition && { typeCondition: spread.typeCondition }),
      directives: selection.directives ?? [],
      selectionSet: withoutSpreads(spread.selectionSet, fragments),
    };
  };
  return { ...set, selections: set.selections.map(writeOut) };
}

/** The fields of the entity itself, each with the type that it is asked of. */
function fieldsOf(
  set: SelectionSetNode,
  typeName: string,
): readonly { readonly node: FieldNode; readonly typeName: string }[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [{ node: selection, typeName }];
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    return fieldsOf(selection.selectionSet, selection.typeCondition?.name.value ?? typeName);
  });
}

function only(nodes: ReadonlySet<FieldNode>, set: SelectionSetNode): readonly SelectionNode[] {
  return set.selections.flatMap((selection): readonly SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return nodes.has(selection) ? [selection] : [];
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    const selections = only(nodes, selection.selectionSet);
    return selections.length === 0 ? [] : [{ ...selection, selectionSet: { ...selection.selectionSet, selections } }];
  });
}

/** The text of a part, with the fragments and the variables that it uses and no others. */
function operationOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  { variableUsages = [] }: FetchNode,
): Pick<FetchNode, 'operation' | 'variableUsages'> {
  const spread = [...spreadIn(operation, fragments)].flatMap((name) => fragments.get(name) ?? []);
  const used = variablesIn({ kind: Kind.DOCUMENT, definitions: [operation, ...spread] });
  const definitions = (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value));
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [...spread, { ...operation, variableDefinitions: definitions }],
  };
  return {
    operation: stripIgnoredCharacters(print(document)),
    variableUsages: variableUsages.filter((name) => used.has(name)),
  };
}

function spreadIn(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known = new Set<string>(),
): ReadonlySet<string> {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (fragment === undefined || known.has(name.value)) return;
      known.add(name.value);
      spreadIn(fragment, fragments, known);
    },
  });
  return known;
}

function variablesIn(document: DocumentNode): ReadonlySet<string> {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  return used;
}

/** What a part hands over: of the synthetic keys only those that its fields need. */
function requiredOf(
  requires: readonly QueryPlanSelectionNode[],
  group: readonly WantedField[],
  synthetic: SyntheticFields,
): QueryPlanSelectionNode[] {
  const needed = new Set(group.flatMap(({ needs }) => needs.map(({ path, key }) => `${path} ${key}`)));
  const keep = (selections: readonly QueryPlanSelectionNode[], path: readonly string[]): QueryPlanSelectionNode[] =>
    selections.flatMap((selection): readonly QueryPlanSelectionNode[] => {
      if (selection.kind === 'InlineFragment') {
        const kept = keep(selection.selections, path);
        return kept.length === 0 ? [] : [{ ...selection, selections: kept }];
      }
      const real = synthetic.byName.get(selection.name);
      const place = [...path, real?.field ?? selection.name];
      if (real !== undefined && !needed.has(`${place.join('.')} ${selection.name}`)) return [];
      if (selection.selections === undefined) return [selection];
      const kept = keep(selection.selections, place);
      return kept.length === 0 ? [] : [{ ...selection, selections: kept }];
    });
  return keep(requires, []);
}

function isOperation(definition: { readonly kind: string }): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION;
}

function isFragment(definition: { readonly kind: string }): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

function isField(selection: { readonly kind: string }): selection is FieldNode {
  return selection.kind === Kind.FIELD;
}
