import { DomainError } from '@guanjia/kernel/DomainError';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, desc, eq, inArray, lt } from '@guanjia/runtime/drizzle';
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
    async page({ projectId, limit, after }) {
      const older = after === null ? undefined : lt(parcels.version, after);
      return db
        .select()
        .from(parcels)
        .where(and(eq(parcels.projectId, projectId), older))
        .orderBy(desc(parcels.version))
        .limit(limit);
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
