import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { SubgraphFetch } from '../execution/Subgraph.ts';
import { entityKeys } from './entityKeys.ts';

/** A subscription's first fetch, taken apart: what the event says, and what its subgraph has to say of entities in it. */
export interface EventFetch {
  /** Answered from the event. Entities have nothing here but their keys, under names of `keyAlias`. */
  readonly document: DocumentNode;
  readonly entities: readonly EntityFetch[];
}

/** What is asked of the entities that lie at one path of the answer. */
export interface EntityFetch {
  /** Response names from the root; lists are not counted. */
  readonly path: readonly string[];
  readonly typeName: string;
  readonly keys: readonly string[];
  readonly fetch: SubgraphFetch;
  /** Names of the fetch's variables that it uses. */
  readonly variables: readonly string[];
}

/** The response name of a key in the event's own part. */
export function keyAlias(key: string): string {
  return `fromEvent_${key}`;
}

interface Scope {
  readonly schema: GraphQLSchema;
  readonly keysOf: (typeName: string) => readonly string[] | null;
  readonly operation: OperationDefinitionNode;
  readonly subgraph: string;
  readonly found: EntityFetch[];
}

/** Where an entity of the subgraph is asked for more than its keys, the rest is asked of the subgraph, as any plan would. */
export function compileEventFetch(fetch: SubgraphFetch, schema: GraphQLSchema): EventFetch {
  const document = withoutSpreads(parse(fetch.query, { noLocation: true }));
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const root = schema.getSubscriptionType();
  if (operation === undefined || root == null) throw new Error('A plan fetches a subscription that does not exist.');
  const found: EntityFetch[] = [];
  const keysOf = entityKeys(schema, fetch.subgraph);
  const scope: Scope = { schema, keysOf, operation, subgraph: fetch.subgraph, found };
  const selectionSet = split(operation.selectionSet, root.name, [], scope);
  return { document: { ...document, definitions: [{ ...operation, selectionSet }] }, entities: found };
}

function split(set: SelectionSetNode, parent: string, path: readonly string[], scope: Scope): SelectionSetNode {
  return { ...set, selections: set.selections.map((selection) => splitSelection(selection, parent, path, scope)) };
}

function splitSelection(node: SelectionNode, parent: string, path: readonly string[], scope: Scope): SelectionNode {
  if (node.kind === Kind.INLINE_FRAGMENT) {
    const type = node.typeCondition?.name.value ?? parent;
    return { ...node, selectionSet: split(node.selectionSet, type, path, scope) };
  }
  if (node.kind === Kind.FRAGMENT_SPREAD || node.selectionSet === undefined) return node;
  const type = typeOf(scope.schema, parent, node);
  if (type === null) return node;
  const at = [...path, node.alias?.value ?? node.name.value];
  const keys = scope.keysOf(type);
  if (keys === null) return { ...node, selectionSet: split(node.selectionSet, type, at, scope) };
  if (isOfKeys(node.selectionSet, keys)) return node;
  scope.found.push(entityFetch({ path: at, typeName: type, keys, selectionSet: node.selectionSet }, scope));
  return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: keys.map(keyField) } };
}

function typeOf(schema: GraphQLSchema, parent: string, node: FieldNode): string | null {
  const type = schema.getType(parent);
  const field: { type: GraphQLOutputType } | undefined = isObjectType(type)
    ? type.getFields()[node.name.value]
    : undefined;
  return field === undefined ? null : getNamedType(field.type).name;
}

function isOfKeys({ selections }: SelectionSetNode, keys: readonly string[]): boolean {
  return selections.every(
    (selection) =>
      selection.kind === Kind.FIELD &&
      (selection.name.value === '__typename' || keys.includes(selection.name.value)) &&
      selection.selectionSet === undefined,
  );
}

function keyField(key: string): FieldNode {
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: keyAlias(key) },
    name: { kind: Kind.NAME, value: key },
  };
}

interface EntitySite extends Pick<EntityFetch, 'path' | 'typeName' | 'keys'> {
  readonly selectionSet: SelectionSetNode;
}

function entityFetch({ selectionSet, ...site }: EntitySite, { operation, subgraph }: Scope): EntityFetch {
  const used = variablesIn(selectionSet);
  const definitions = (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value));
  const declared = ['$representations: [_Any!]!', ...definitions.map((definition) => print(definition))].join(', ');
  const query = `query(${declared}) { _entities(representations: $representations) { ... on ${site.typeName} ${print(selectionSet)} } }`;
  return { ...site, variables: [...used], fetch: { subgraph, kind: 'query', query, operationName: null } };
}

function variablesIn(set: SelectionSetNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(set, { Variable: ({ name }) => void names.add(name.value) });
  return names;
}

/** The planner may have given the fetch fragments of its own. */
function withoutSpreads(document: DocumentNode): DocumentNode {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const inline = (node: DocumentNode | FragmentDefinitionNode): DocumentNode | FragmentDefinitionNode =>
    visit(node, {
      FragmentSpread({ name, directives }) {
        const fragment = fragments.get(name.value);
        if (fragment === undefined) return undefined;
        const { typeCondition, selectionSet } = fragment;
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet, directives };
      },
    });
  const whole = inline(document);
  if (whole.kind !== Kind.DOCUMENT) return document;
  return {
    ...whole,
    definitions: whole.definitions.filter(({ kind }) => kind !== Kind.FRAGMENT_DEFINITION),
  };
}
