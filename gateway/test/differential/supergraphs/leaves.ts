import type { HostileGraph } from './HostileGraph.ts';

/** Every kind of leaf, and arguments of every kind of input. */
export const leaves: HostileGraph = {
  name: 'leaves',
  subgraphs: {
    left: /* GraphQL */ `
      scalar JSON
      scalar Stamp
      enum Colour {
        RED
        GREEN
        BLUE
      }
      input Range {
        from: Int! = 0
        to: Int
        colours: [Colour!] = [RED, BLUE]
        note: String
      }
      input Filter {
        range: Range
        ranges: [Range!]
        any: JSON
        not: Filter
        ids: [ID]
        on: Boolean! = true
        scale: Float
      }
      type Query {
        one(filter: Filter, at: Stamp): Leaf
        many(range: Range! = { from: 1, to: 2 }, colours: [[Colour]!], limit: Int! = 2): [Leaf!]
        echo(id: ID!, any: JSON): JSON
      }
      type Leaf @key(fields: "number") {
        number: ID!
        text: String!
        int: Int
        float: Float!
        yes: Boolean
        colour: Colour
        colours: [Colour!]!
        json: JSON
        sure: JSON!
        stamps: [Stamp]
        pick(of: Colour! = GREEN, list: [Int!], text: String = "a\\"b"): String
      }
    `,
    right: /* GraphQL */ `
      scalar JSON
      enum Colour {
        RED
        GREEN
        BLUE
      }
      input Range {
        from: Int! = 0
        to: Int
        colours: [Colour!] = [RED, BLUE]
        note: String
      }
      type Leaf @key(fields: "number") {
        number: ID!
        next(step: Int = 1, range: Range): Leaf
        tint(colour: Colour, json: JSON): Colour
        blob: JSON
        ratio(of: [Float]): Float
      }
    `,
  },
};
