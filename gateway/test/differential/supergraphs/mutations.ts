import type { HostileGraph } from './HostileGraph.ts';

/** Changes in several subgraphs, one after the other, with reads in between. */
export const mutations: HostileGraph = {
  name: 'mutations',
  subgraphs: {
    carts: /* GraphQL */ `
      type Query {
        cart(id: ID!): Cart
      }
      type Mutation {
        addToCart(id: ID!, sku: String!, count: Int! = 1): Cart
        emptyCart(id: ID!): Cart!
        touch: Boolean
      }
      type Cart @key(fields: "id") {
        id: ID!
        items: [Item!]
        count: Int!
      }
      type Item {
        sku: String!
        good: Good
      }
      type Good @key(fields: "sku") {
        sku: String!
      }
    `,
    goods: /* GraphQL */ `
      type Mutation {
        rename(sku: String!, name: String): Good
        restock(skus: [String!]!): [Good]!
        clear: Cart
      }
      type Good @key(fields: "sku") {
        sku: String!
        name: String
        stock: Int!
      }
      type Cart @key(fields: "id") {
        id: ID!
        worth: Float
      }
    `,
    users: /* GraphQL */ `
      type Query {
        me: User
      }
      type Mutation {
        signIn(name: String = "x"): User
        buy(cart: ID!): Receipt
      }
      union Receipt = Paid | Refused
      type Paid {
        cart: Cart
        by: User!
      }
      type Refused {
        why: String!
      }
      type User @key(fields: "id") {
        id: ID!
        carts: [Cart]
      }
      type Cart @key(fields: "id") {
        id: ID!
        user: User
      }
    `,
  },
};
