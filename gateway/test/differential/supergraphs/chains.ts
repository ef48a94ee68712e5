import type { HostileGraph } from './HostileGraph.ts';

/** From A to B to A to C: each answer is needed for the next question. */
export const chains: HostileGraph = {
  name: 'chains',
  subgraphs: {
    a: /* GraphQL */ `
      type Query {
        start: T
        starts: [T!]
      }
      type T @key(fields: "a") {
        a: ID!
        b: ID @shareable
        mid: String @external
        far: String @requires(fields: "mid")
        link: U
      }
      type U @key(fields: "id") {
        id: ID!
        back: T
      }
    `,
    b: /* GraphQL */ `
      type T @key(fields: "a") @key(fields: "b") @key(fields: "c") {
        a: ID!
        b: ID @shareable
        mid: String
        c: Int! @shareable
        up: [T]
      }
      type U @key(fields: "id") {
        id: ID!
        ts: [T!]
      }
    `,
    c: /* GraphQL */ `
      type T @key(fields: "b") {
        b: ID @shareable
        end: Boolean
        last: [U]
      }
      type U @key(fields: "id") {
        id: ID!
        weight: Float
      }
    `,
    d: /* GraphQL */ `
      type T @key(fields: "c") {
        c: Int! @shareable
        deep: T
        sum: Float
      }
    `,
  },
};
