import type { HostileGraph } from './HostileGraph.ts';

/** Unions whose members differ by subgraph, of entities and of values, with nothing in common. */
export const unions: HostileGraph = {
  name: 'unions',
  subgraphs: {
    search: /* GraphQL */ `
      type Query {
        search(text: String, kinds: [Kind!]): [Hit]
        first: Hit
        newest: [Thing!]!
      }
      enum Kind {
        USER
        POST
        NOTE
      }
      union Hit = User | Post | Note
      union Thing = Post | Note
      type User @key(fields: "id") {
        id: ID!
        name: String!
      }
      type Post @key(fields: "id") {
        id: ID!
        title: String
        author: User
        about: [Hit]
      }
      type Note @shareable {
        text: String
        weight: Float
      }
    `,
    people: /* GraphQL */ `
      type Query {
        actors: [Actor]
      }
      union Actor = User | Robot
      type User @key(fields: "id") {
        id: ID!
        title: Int
        friends: [Actor!]
        latest: Contribution
      }
      type Robot @key(fields: "serial") {
        serial: Int!
        title: String!
        owner: User
      }
      union Contribution = Post | Note
      type Post @key(fields: "id") {
        id: ID!
        likes: [User]!
      }
      type Note @shareable {
        text: String
        weight: Float
      }
    `,
    machines: /* GraphQL */ `
      type Robot @key(fields: "serial") {
        serial: Int!
        name: String
        made: [Made]
      }
      union Made = Post | Robot | Part
      type Post @key(fields: "id") {
        id: ID!
        maker: Robot
      }
      type Part {
        name: String!
        of: Robot!
      }
    `,
  },
};
