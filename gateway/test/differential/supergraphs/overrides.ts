import type { HostileGraph } from './HostileGraph.ts';

/** Fields that moved from one subgraph to another. */
export const overrides: HostileGraph = {
  name: 'overrides',
  subgraphs: {
    old: /* GraphQL */ `
      type Query {
        orders: [Order]
        order(id: ID!): Order
      }
      type Order @key(fields: "id") {
        id: ID!
        total: Float
        state: String!
        customer: Customer
        lines: [Line!]
      }
      type Customer @key(fields: "id") {
        id: ID!
        name: String
      }
      type Line @shareable {
        sku: String
        count: Int!
      }
    `,
    new: /* GraphQL */ `
      type Query {
        order(id: ID!): Order @override(from: "old")
        open: [Order!]!
      }
      type Order @key(fields: "id") {
        id: ID!
        total: Float @override(from: "old")
        lines: [Line!] @override(from: "old")
        paid: Boolean
      }
      type Line @shareable {
        sku: String
        count: Int!
      }
    `,
    crm: /* GraphQL */ `
      type Customer @key(fields: "id") {
        id: ID!
        name: String @override(from: "old")
        orders(open: Boolean): [Order]
      }
      type Order @key(fields: "id", resolvable: false) {
        id: ID!
      }
    `,
  },
};
