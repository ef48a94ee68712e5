import type { HostileGraph } from './HostileGraph.ts';

/** Fields that need fields of other subgraphs: nested, through lists, of abstract types, with arguments, one upon the other. */
export const requires: HostileGraph = {
  name: 'requires',
  subgraphs: {
    products: /* GraphQL */ `
      type Query {
        products(first: Int = 3): [Product!]
        product(id: ID!): Product
      }
      type Product @key(fields: "id") {
        id: ID!
        name: String
        price(currency: Currency = EUR): Float
        weight: Float!
        box: Box
        parts: [Part]
        owner: Owner
      }
      enum Currency {
        EUR
        CNY
      }
      type Box {
        width: Int
        height: Int!
        inner: Box
      }
      type Part @key(fields: "id") {
        id: ID!
        mass: Float
      }
      interface Owner {
        id: ID!
      }
      type Shop implements Owner @key(fields: "id") {
        id: ID!
        street: String
      }
      type Agent implements Owner @key(fields: "id") {
        id: ID!
        phone: String!
      }
    `,
    shipping: /* GraphQL */ `
      type Product @key(fields: "id") {
        id: ID!
        price(currency: Currency = EUR): Float @external
        weight: Float! @external
        box: Box @external
        parts: [Part] @external
        owner: Owner @external
        estimate: Int @requires(fields: "price weight")
        fits: Boolean @requires(fields: "box { width height inner { width } }")
        mass: Float @requires(fields: "parts { id mass }")
        pickup: String @requires(fields: "owner { __typename ... on Shop { street } ... on Agent { phone } }")
        duty: Float! @requires(fields: "price(currency: CNY)")
      }
      enum Currency {
        EUR
        CNY
      }
      type Box {
        width: Int @external
        height: Int! @external
        inner: Box @external
      }
      type Part @key(fields: "id") {
        id: ID!
        mass: Float @external
        crate: String @requires(fields: "mass")
      }
      interface Owner {
        id: ID!
      }
      type Shop implements Owner @key(fields: "id") {
        id: ID!
        street: String @external
      }
      type Agent implements Owner @key(fields: "id") {
        id: ID!
        phone: String! @external
      }
    `,
    billing: /* GraphQL */ `
      type Query {
        bills: [Bill]
      }
      type Bill @key(fields: "id") {
        id: ID!
        of: Product
        lines: [Product!]!
      }
      type Product @key(fields: "id") {
        id: ID!
        estimate: Int @external
        mass: Float @external
        total: Float @requires(fields: "estimate mass")
        bill: Bill
      }
    `,
  },
};
