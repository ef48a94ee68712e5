import { and, eq, isNull, lt, or, sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { PublishToken, PublishTokenStore } from '../PublishToken.ts';
import { publishTokens } from './tables.ts';

const columns = {
  id: publishTokens.id,
  subgraph: publishTokens.subgraph,
  name: publishTokens.name,
  createdAt: publishTokens.createdAt,
  createdBy: publishTokens.createdBy,
  revokedAt: publishTokens.revokedAt,
  lastUsedAt: publishTokens.lastUsedAt,
};
const touchEveryMs = 60_000;

/** The publish tokens of the graph of that name, on PostgreSQL. */
export function createPublishTokenStore({ db }: Pick<Database, 'db'>, graph: string): PublishTokenStore {
  const ofGraph = eq(publishTokens.graph, graph);
  return {
    list: (subgraph): Promise<PublishToken[]> =>
      db
        .select(columns)
        .from(publishTokens)
        .where(and(ofGraph, subgraph === null ? undefined : eq(publishTokens.subgraph, subgraph)))
        .orderBy(publishTokens.subgraph, publishTokens.id),
    async findByHash(hash) {
      const [row] = await db
        .select({ ...columns, tokenHash: publishTokens.tokenHash })
        .from(publishTokens)
        .where(and(ofGraph, eq(publishTokens.tokenHash, hash)));
      return row ?? null;
    },
    async add(token, tokenHash) {
      await db.insert(publishTokens).values({ ...token, graph, tokenHash });
    },
    async revoke(id, at) {
      const [row] = await db
        .update(publishTokens)
        .set({ revokedAt: sql`coalesce(${publishTokens.revokedAt}, ${at.toISOString()}::timestamptz)` })
        .where(and(ofGraph, eq(publishTokens.id, id)))
        .returning(columns);
      return row ?? null;
    },
    async touch(id, at) {
      const longAgo = new Date(at.getTime() - touchEveryMs);
      const isDue = or(isNull(publishTokens.lastUsedAt), lt(publishTokens.lastUsedAt, longAgo));
      await db
        .update(publishTokens)
        .set({ lastUsedAt: at })
        .where(and(eq(publishTokens.id, id), isDue));
    },
  };
}
