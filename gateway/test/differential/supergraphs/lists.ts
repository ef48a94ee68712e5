import type { HostileGraph } from './HostileGraph.ts';

/** Lists in lists, with nulls at every level, of entities, values and unions. */
export const lists: HostileGraph = {
  name: 'lists',
  subgraphs: {
    grid: /* GraphQL */ `
      type Query {
        board: [[Cell]]
        tight: [[Cell!]!]!
        mixed: [[[Piece]!]]
        rows: [Row!]
        numbers: [[Int!]]
        words: [[[String]]!]
      }
      type Cell @key(fields: "id") {
        id: ID!
        at: [Int!]!
        around: [[Cell]!]
      }
      type Row {
        cells: [Cell]!
        pairs: [[Pair]!]!
        one: Cell
      }
      type Pair {
        left: Cell
        right: Cell!
        names: [String!]
      }
      union Piece = Cell | Pair
    `,
    paint: /* GraphQL */ `
      type Cell @key(fields: "id") {
        id: ID!
        colour: String!
        shades: [[Shade!]]
        like: [Cell]
      }
      type Shade {
        name: String
        of: Cell
      }
    `,
    owners: /* GraphQL */ `
      type Query {
        mine: [[Cell!]]
      }
      type Cell @key(fields: "id") {
        id: ID!
        owners: [[Owner]]
      }
      type Owner @key(fields: "id") {
        id: ID!
        cells: [[[Cell!]]]
        name: String!
      }
    `,
  },
};
