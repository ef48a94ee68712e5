import { DomainError } from '@guanjia/kernel/DomainError';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, desc, eq, inArray, lt, lte, sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { RoadmapStore } from '../domain/roadmapStore.ts';
import { insertRoadmaps } from './insertRoadmaps.ts';
import { roadmapOf } from './roadmapRow.ts';
import { outbox, roadmaps } from './tables.ts';
import { violatedConstraint } from './violatedConstraint.ts';

/** Versions of roadmaps on PostgreSQL. */
export function createRoadmapStore(database: Database): RoadmapStore {
  const { db } = database;
  return {
    async find(keys) {
      if (keys.length === 0) return [];
      const versions = [...new Set(keys.flatMap(({ version }) => version ?? []))];
      const ids = [...new Set(keys.map(({ projectId }) => projectId))];
      const isLatest = sql`${roadmaps.version} = (select max(other.version) from approval.roadmaps other where other.project_id = ${roadmaps.projectId})`;
      const isWanted = versions.length === 0 ? isLatest : sql`(${isLatest} or ${inArray(roadmaps.version, versions)})`;
      const rows = await db
        .select()
        .from(roadmaps)
        .where(and(inArray(roadmaps.projectId, ids), isWanted))
        .orderBy(desc(roadmaps.version));
      const found = rows.map(roadmapOf);
      return keys.map(
        ({ projectId, version }) =>
          found.find((one) => one.projectId === projectId && (version === null || one.version === version)) ?? null,
      );
    },
    async pageOfProjects({ projectIds, limit, after }) {
      const older = after === null ? undefined : lt(roadmaps.version, after);
      const rank = sql<number>`row_number() over (partition by ${roadmaps.projectId} order by ${roadmaps.version} desc)`;
      const ranked = db
        .select({ id: roadmaps.id, rank: rank.as('rank') })
        .from(roadmaps)
        .where(and(inArray(roadmaps.projectId, [...projectIds]), older))
        .as('ranked');
      const rows = await db
        .select({ row: roadmaps })
        .from(roadmaps)
        .innerJoin(ranked, eq(ranked.id, roadmaps.id))
        .where(lte(ranked.rank, limit))
        .orderBy(desc(roadmaps.version));
      return Map.groupBy(
        rows.map(({ row }) => roadmapOf(row)),
        ({ projectId }) => projectId,
      );
    },
    async add(roadmap, messages) {
      try {
        await database.transaction(async (tx) => {
          await insertRoadmaps(tx, [roadmap]);
          await appendOutbox(tx, { outbox }, messages);
        });
      } catch (cause) {
        if (violatedConstraint(cause) !== 'roadmaps_version') throw cause;
        throw new DomainError('STALE_VERSION', { field: 'roadmap', value: roadmap.version }, { cause });
      }
    },
  };
}
