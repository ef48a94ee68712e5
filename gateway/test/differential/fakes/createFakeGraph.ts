import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { createIdentities } from './createIdentities.ts';
import type { FakeGraph } from './FakeGraph.ts';
import { readFederation } from './readFederation.ts';

/** Reads out of all subgraphs what their fakes must agree on: which fields tell who an object is. */
export function createFakeGraph(schema: GraphQLSchema, documents: readonly DocumentNode[]): FakeGraph {
  const keyFields = new Set<string>();
  const entityTypes = new Set<string>();
  const requires = new Map<string, readonly string[]>();
  for (const federation of documents.map(readFederation)) {
    for (const [field, names] of federation.requires) requires.set(field, names);
    for (const [type, keys] of federation.keys) {
      for (const owner of withPossibleTypes(schema, type)) {
        entityTypes.add(owner);
        for (const key of keys) addKeyFields(schema, keyFields, owner, key);
      }
    }
  }
  return { schema, identities: createIdentities(schema), keyFields, entityTypes, requires };
}

/** The key of an interface is that of the types behind it. */
function withPossibleTypes(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  return isAbstractType(type) ? [name, ...schema.getPossibleTypes(type).map((possible) => possible.name)] : [name];
}

function addKeyFields(schema: GraphQLSchema, keyFields: Set<string>, owner: string, key: SelectionSetNode): void {
  const type = schema.getType(owner);
  for (const node of key.selections) {
    if (node.kind !== Kind.FIELD) continue;
    keyFields.add(`${owner}.${node.name.value}`);
    if (node.selectionSet === undefined || !(isObjectType(type) || isInterfaceType(type))) continue;
    const inner = type.getFields()[node.name.value];
    if (inner !== undefined) addKeyFields(schema, keyFields, getNamedType(inner.type).name, node.selectionSet);
  }
}
