import type { HostileGraph } from './HostileGraph.ts';

/** Names that every JavaScript object already has. */
export const prototypes: HostileGraph = {
  name: 'prototypes',
  subgraphs: {
    one: /* GraphQL */ `
      type Query {
        constructor: Object
        toString: [Object!]
        hasOwnProperty(valueOf: String): String
        valueOf(toString: Int = 3, constructor: [Int]): Int
      }
      interface Proto {
        constructor: String
      }
      type Object implements Proto @key(fields: "constructor") {
        constructor: String
        toString: String!
        isPrototypeOf: Object
        propertyIsEnumerable: Function
      }
      type Function {
        call: Int
        apply: [Object]
        length: Int!
        prototype: Proto
      }
    `,
    two: /* GraphQL */ `
      type Query {
        toLocaleString: Object
      }
      interface Own {
        hasOwnProperty: Int
      }
      type Object implements Own @key(fields: "constructor") {
        constructor: String
        hasOwnProperty: Int
        valueOf: [Object]
        toLocaleString(prototype: Boolean): Own
        _a: Array
      }
      type Array @key(fields: "length") {
        length: Int!
        at: Object
      }
    `,
    three: /* GraphQL */ `
      type Array @key(fields: "length") {
        length: Int!
        map: [Array!]
        constructor: String!
      }
      type Object @key(fields: "constructor") {
        constructor: String
        valueOfAll: [[Array]]
      }
    `,
  },
};
