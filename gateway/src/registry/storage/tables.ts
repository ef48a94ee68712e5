import { index, integer, jsonb, pgSchema, primaryKey, text, timestamp, uuid } from '@guanjia/runtime/drizzle';

/** Everything the registry keeps lies in this schema. One database may keep several graphs, such as a rehearsal's beside the real one's. */
export const registrySchema = pgSchema('registry');

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** What was published, each once and for ever. */
export const subgraphVersions = registrySchema.table(
  'subgraph_versions',
  {
    graph: text('graph').notNull(),
    subgraph: text('subgraph').notNull(),
    number: integer('number').notNull(),
    sdl: text('sdl').notNull(),
    url: text('url').notNull(),
    /** Of the SDL, in hex. */
    sha256: text('sha256').notNull(),
    publishedAt: instant('published_at').notNull(),
    publishedBy: text('published_by').notNull(),
    note: text('note'),
  },
  (table) => [primaryKey({ columns: [table.graph, table.subgraph, table.number] })],
);

/** Each supergraph that was launched; the highest number is the present one. */
export const launches = registrySchema.table(
  'launches',
  {
    graph: text('graph').notNull(),
    number: integer('number').notNull(),
    supergraphSdl: text('supergraph_sdl').notNull(),
    /** SHA-256 of the supergraph's SDL, in hex. */
    digest: text('digest').notNull(),
    launchedAt: instant('launched_at').notNull(),
    launchedBy: text('launched_by').notNull(),
    why: text('why').notNull(),
    note: text('note'),
    changes: jsonb('changes').notNull(),
  },
  (table) => [primaryKey({ columns: [table.graph, table.number] })],
);

/** Which versions a launch is made of. */
export const launchSubgraphs = registrySchema.table(
  'launch_subgraphs',
  {
    graph: text('graph').notNull(),
    launch: integer('launch').notNull(),
    subgraph: text('subgraph').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [primaryKey({ columns: [table.graph, table.launch, table.subgraph] })],
);

/** Who may publish which subgraph. */
export const publishTokens = registrySchema.table(
  'publish_tokens',
  {
    id: uuid('id').primaryKey(),
    graph: text('graph').notNull(),
    subgraph: text('subgraph').notNull(),
    name: text('name').notNull(),
    /** SHA-256 in hex; the token itself is kept nowhere. */
    tokenHash: text('token_hash').notNull().unique(),
    createdAt: instant('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    revokedAt: instant('revoked_at'),
    lastUsedAt: instant('last_used_at'),
  },
  (table) => [index('publish_tokens_of_subgraph').on(table.graph, table.subgraph)],
);
