import type { HostileGraph } from './HostileGraph.ts';

/** Several keys, compound and nested ones, keys that cannot be asked for. */
export const keys: HostileGraph = {
  name: 'keys',
  subgraphs: {
    registry: /* GraphQL */ `
      type Query {
        plots: [Plot]
        plot(id: ID, code: String): Plot
      }
      type Plot @key(fields: "id") @key(fields: "code region { id }") {
        id: ID!
        code: String!
        region: Region!
        area: Float
      }
      type Region @key(fields: "id") {
        id: ID!
        name: String
      }
    `,
    cadastre: /* GraphQL */ `
      type Query {
        parcels: [Plot!]
      }
      type Plot @key(fields: "code region { id }") {
        code: String!
        region: Region!
        owner: Owner
        borders: [Plot]
      }
      type Region @key(fields: "id", resolvable: false) {
        id: ID!
      }
      type Owner @key(fields: "name { given family }") @key(fields: "number") {
        number: Int!
        name: Name!
      }
      type Name @shareable {
        given: String!
        family: String!
      }
    `,
    tax: /* GraphQL */ `
      type Query {
        debtors: [Owner]
      }
      type Owner @key(fields: "name { given family }") {
        name: Name!
        debt: Float!
        plots: [Plot!]
      }
      type Name @shareable {
        given: String!
        family: String!
      }
      type Plot @key(fields: "id") {
        id: ID!
        tax: Float
        payer: Owner
      }
    `,
    maps: /* GraphQL */ `
      type Region @key(fields: "id") {
        id: ID!
        neighbours: [Region]
        plots: [Plot]
      }
      type Plot @key(fields: "id", resolvable: false) {
        id: ID!
      }
      type Owner @key(fields: "number") {
        number: Int!
        home: Region
      }
    `,
  },
};
