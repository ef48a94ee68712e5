import type { HostileGraph } from './HostileGraph.ts';

/**
 * An interface here, one object type there: the type's name is known to one subgraph only. With an `@requires` of the interface's
 * own `name` Apollo's planner walks in circles on one of two hundred operations, until it has no more memory.
 */
export const interfaceObjects: HostileGraph = {
  name: 'interfaceObjects',
  subgraphs: {
    accounts: /* GraphQL */ `
      type Query {
        accounts: [Account!]
        account(id: ID!): Account
        admins: [Admin]
      }
      interface Account @key(fields: "id") {
        id: ID!
        name: String
      }
      type Admin implements Account @key(fields: "id") {
        id: ID!
        name: String
        rights: [String!]!
      }
      type Member implements Account @key(fields: "id") {
        id: ID!
        name: String
        since: Int
      }
      type Guest implements Account @key(fields: "id") {
        id: ID!
        name: String
        host: Member
      }
    `,
    posts: /* GraphQL */ `
      type Query {
        authors: [Account]
        top: Account!
      }
      type Account @key(fields: "id") @interfaceObject {
        id: ID!
        posts(first: Int! = 2): [Post]
        karma: Int!
      }
      type Post @key(fields: "id") {
        id: ID!
        title: String
        author: Account
      }
    `,
    audit: /* GraphQL */ `
      type Account @key(fields: "id") @interfaceObject {
        id: ID!
        karma: Int! @external
        risk: Float
        rank: String @requires(fields: "karma")
        log: [Entry!]
      }
      type Entry {
        text: String
        line: Int!
      }
    `,
  },
};
