import { DomainError } from '@guanjia/kernel/DomainError';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, desc, eq, inArray, lt, lte, sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { ParcelStore } from '../domain/parcelStore.ts';
import { parcels } from './dutyTables.ts';
import { outbox } from './tables.ts';
import { violatedConstraint } from './violatedConstraint.ts';

/** Parcels on PostgreSQL. */
export function createParcelStore(database: Database): ParcelStore {
  const { db } = database;
  return {
    async latestOf(projectIds) {
      const rows = await db
        .selectDistinctOn([parcels.projectId])
        .from(parcels)
        .where(inArray(parcels.projectId, [...projectIds]))
        .orderBy(parcels.projectId, desc(parcels.version));
      return new Map(rows.map((parcel) => [parcel.projectId, parcel]));
    },
    async pageOfProjects({ projectIds, limit, after }) {
      const older = after === null ? undefined : lt(parcels.version, after);
      const rank = sql<number>`row_number() over (partition by ${parcels.projectId} order by ${parcels.version} desc)`;
      const ranked = db
        .select({ id: parcels.id, rank: rank.as('rank') })
        .from(parcels)
        .where(and(inArray(parcels.projectId, [...projectIds]), older))
        .as('ranked');
      const rows = await db
        .select({ row: parcels })
        .from(parcels)
        .innerJoin(ranked, eq(ranked.id, parcels.id))
        .where(lte(ranked.rank, limit))
        .orderBy(desc(parcels.version));
      return Map.groupBy(
        rows.map(({ row }) => row),
        ({ projectId }) => projectId,
      );
    },
    async add(parcel, messages) {
      try {
        await database.transaction(async (tx) => {
          await tx.insert(parcels).values(parcel);
          await appendOutbox(tx, { outbox }, messages);
        });
      } catch (cause) {
        if (violatedConstraint(cause) !== 'parcels_version') throw cause;
        throw new DomainError('STALE_VERSION', { field: 'expectedVersion', value: parcel.version - 1 }, { cause });
      }
    },
  };
}
