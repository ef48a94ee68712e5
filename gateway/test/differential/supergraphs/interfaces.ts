import type { HostileGraph } from './HostileGraph.ts';

/** Entities and values behind interfaces, their fields spread over three subgraphs. */
export const interfaces: HostileGraph = {
  name: 'interfaces',
  subgraphs: {
    catalog: /* GraphQL */ `
      type Query {
        media(id: ID!): Media
        shelf: [Media!]
        named: [Named]
        books: [Book!]!
      }
      interface Named {
        name: String
      }
      interface Media implements Named {
        id: ID!
        name: String
        credit: Credit
      }
      interface Credit {
        line: String!
      }
      type Person implements Credit & Named {
        line: String!
        name: String
      }
      type Studio implements Credit {
        line: String!
        city: String
      }
      type Book implements Media & Named @key(fields: "id") {
        id: ID!
        name: String
        credit: Credit
        pages: Int!
      }
      type Film implements Media & Named @key(fields: "id") {
        id: ID!
        name: String
        credit: Studio
        minutes: Int
      }
      type Song implements Media & Named @key(fields: "id") {
        id: ID!
        name: String
        credit: Person!
        minutes: Int!
      }
    `,
    reviews: /* GraphQL */ `
      type Query {
        reviews(last: Int = 2): [Review]
      }
      interface Rated {
        stars(out: Int = 5): Float
        reviews: [Review!]
      }
      type Review @key(fields: "id") {
        id: ID!
        text: String
        of: Rated
        ofAll: [Rated!]!
      }
      type Book implements Rated @key(fields: "id") {
        id: ID!
        stars(out: Int = 5): Float
        reviews: [Review!]
      }
      type Film implements Rated @key(fields: "id") {
        id: ID!
        stars(out: Int = 5): Float
        reviews: [Review!]
      }
    `,
    stock: /* GraphQL */ `
      interface Stocked {
        left: Int!
      }
      type Book implements Stocked @key(fields: "id") {
        id: ID!
        left: Int!
        place: Place
      }
      type Song implements Stocked @key(fields: "id") {
        id: ID!
        left: Int!
        place: Place!
      }
      type Place {
        row: Int
        near: [Stocked]
      }
    `,
  },
};
