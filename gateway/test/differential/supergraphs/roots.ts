import type { HostileGraph } from './HostileGraph.ts';

/** Roots under other names, roots inside answers, and trees of one type. */
export const roots: HostileGraph = {
  name: 'roots',
  subgraphs: {
    trunk: /* GraphQL */ `
      schema {
        query: Query
        mutation: Change
      }
      type Query {
        node(id: ID!): Node
        tree: Tree
        again: Query
      }
      type Change {
        grow(id: ID!, by: Int): Tree
        result: Query
      }
      interface Node {
        id: ID!
      }
      type Tree implements Node @key(fields: "id") {
        id: ID!
        parent: Tree
        children: [Tree!]
        root: Query
      }
    `,
    leaf: /* GraphQL */ `
      schema {
        query: Door
      }
      type Door {
        leaf: Leaf
        leaves: [Leaf]
      }
      type Leaf @key(fields: "id") {
        id: ID!
        of: Tree
        door: Door
      }
      type Tree @key(fields: "id") {
        id: ID!
        leaves: [Leaf!]
        oldest: Tree
        height: Float!
      }
    `,
  },
};
