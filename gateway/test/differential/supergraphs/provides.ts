import type { HostileGraph } from './HostileGraph.ts';

/** Fields that another subgraph provides on some ways and not on others. */
export const provides: HostileGraph = {
  name: 'provides',
  subgraphs: {
    library: /* GraphQL */ `
      type Query {
        loans: [Loan!] @provides(fields: "book { title }")
        best: Book @provides(fields: "title author { name }")
        any: Item @provides(fields: "... on Book { title }")
        plain: [Book]
      }
      type Loan {
        book: Book
        again: Book @provides(fields: "author { name }")
        days: Int
      }
      union Item = Book | Map
      type Map {
        scale: Int
      }
      type Book @key(fields: "isbn") {
        isbn: ID!
        title: String @external
        author: Author @external
        copies: Int!
      }
      type Author @key(fields: "id") {
        id: ID!
        name: String @external
      }
    `,
    publisher: /* GraphQL */ `
      type Book @key(fields: "isbn") {
        isbn: ID!
        title: String @shareable
        author: Author @shareable
        year: Int
      }
      type Author @key(fields: "id") {
        id: ID!
        name: String @shareable
        books: [Book!]
      }
    `,
    prizes: /* GraphQL */ `
      type Query {
        winners: [Author]
      }
      type Author @key(fields: "id") {
        id: ID!
        prizes: [Prize]!
      }
      type Prize {
        year: Int!
        winner: Author!
        book: Book
      }
      type Book @key(fields: "isbn", resolvable: false) {
        isbn: ID!
      }
    `,
  },
};
