import type { HostileGraph } from './HostileGraph.ts';

/** What subgraphs know and clients may not: types, fields, keys and enum values. */
export const inaccessibles: HostileGraph = {
  name: 'inaccessibles',
  subgraphs: {
    files: /* GraphQL */ `
      type Query {
        files: [File]
        file(secret: String @inaccessible, id: ID): File
        all: [Thing!]
        grades: [Grade!]
      }
      interface File {
        id: ID!
        name: String
        hidden: Int @inaccessible
      }
      type Paper implements File @key(fields: "id") {
        id: ID!
        name: String
        hidden: Int @inaccessible
        grade: Grade
        must: Grade!
      }
      type Secret implements File @key(fields: "id") @inaccessible {
        id: ID!
        name: String
        hidden: Int
      }
      type Plan implements File @key(fields: "id") {
        id: ID!
        name: String
        hidden: Int
        code: String! @shareable @inaccessible
      }
      union Thing = Paper | Secret | Plan
      enum Grade {
        OPEN
        INNER
        TOP @inaccessible
      }
    `,
    desk: /* GraphQL */ `
      type Query {
        desk: [Item]
      }
      union Item = Paper | Plan
      type Paper @key(fields: "id") {
        id: ID!
        hidden: Int @external
        weight: Float @requires(fields: "hidden")
        near: Item
      }
      type Plan @key(fields: "id code") {
        id: ID!
        code: String! @shareable
        sheets: [Int]
        drawn: Paper!
      }
    `,
  },
};
