import type { HostileGraph } from './HostileGraph.ts';

/** Abstract types without a common field, and fields of one name with different types on either branch. */
export const disjoint: HostileGraph = {
  name: 'disjoint',
  subgraphs: {
    shapes: /* GraphQL */ `
      type Query {
        shapes: [Shape]
        shape(of: Int): Shape!
        drawn: [Drawn!]
      }
      union Shape = Circle | Square | Line
      interface Drawn {
        id: ID!
      }
      type Circle implements Drawn @key(fields: "id") {
        id: ID!
        size: Float!
        label: String
        next: Shape
      }
      type Square implements Drawn @key(fields: "id") {
        id: ID!
        size: Int
        label: Text!
        next: Square
      }
      type Line {
        size: String
        ends: [Shape]
      }
      type Text {
        text: String
        in: Drawn
      }
    `,
    inks: /* GraphQL */ `
      interface Inked {
        ink: Ink
      }
      type Circle implements Inked @key(fields: "id") {
        id: ID!
        ink: Ink
        parts: [Square]
      }
      type Square implements Inked @key(fields: "id") {
        id: ID!
        ink: Ink!
        parts: Square
      }
      type Ink @key(fields: "id") {
        id: ID!
        used: [Inked]
      }
    `,
    makers: /* GraphQL */ `
      union Maker = Firm | Hand
      type Ink @key(fields: "id") {
        id: ID!
        maker: Maker
        makers: [Maker!]!
      }
      type Firm {
        name: String
        ink: Ink
      }
      type Hand {
        name: Int
        inks: [Ink!]
      }
    `,
  },
};
