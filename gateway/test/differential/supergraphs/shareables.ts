import type { HostileGraph } from './HostileGraph.ts';

/** The same types, fields and root fields in several subgraphs, not all of them with all fields. */
export const shareables: HostileGraph = {
  name: 'shareables',
  subgraphs: {
    north: /* GraphQL */ `
      type Query {
        site(id: ID): Site @shareable
        sites: [Site] @shareable
        clock: Clock! @shareable
      }
      type Site @key(fields: "id") @shareable {
        id: ID!
        spot: Spot
        crew: [Worker]
        north: String
      }
      type Spot @shareable {
        x: Float!
        y: Float!
        label: Label
      }
      type Label @shareable {
        zh: String
        en: String
      }
      type Clock @shareable {
        hour: Int
        zone: Zone
      }
      type Zone @shareable {
        name: String
      }
      type Worker @key(fields: "badge") {
        badge: Int!
        name: String! @shareable
      }
    `,
    south: /* GraphQL */ `
      type Query {
        site(id: ID): Site @shareable
        sites: [Site] @shareable
        clock: Clock! @shareable
      }
      type Site @key(fields: "id") @shareable {
        id: ID!
        spot: Spot
        south: Int!
      }
      type Spot @shareable {
        x: Float!
        y: Float!
        label: Label
        depth: Float
      }
      type Label @shareable {
        zh: String
        en: String
        ug: String
      }
      type Clock @shareable {
        hour: Int
        minute: Int
        zone: Zone
      }
      type Zone @shareable {
        name: String
        offset: Int
      }
    `,
    staff: /* GraphQL */ `
      type Query {
        clock: Clock! @shareable
        workers: [Worker!]
      }
      type Clock @shareable {
        second: Int!
        zone: Zone
      }
      type Zone @shareable {
        offset: Int
      }
      type Worker @key(fields: "badge") {
        badge: Int!
        name: String! @shareable
        site: Site
        mates: [[Worker]]
      }
      type Site @key(fields: "id") @shareable {
        id: ID!
        crew: [Worker]
      }
    `,
  },
};
