import { DomainError } from '@guanjia/kernel/DomainError';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { desc, inArray } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { ServiceChoiceStore } from '../domain/serviceChoiceStore.ts';
import { serviceChoices } from './serviceTables.ts';
import { outbox } from './tables.ts';
import { violatedConstraint } from './violatedConstraint.ts';

/** Choices of items for the steward's service, on PostgreSQL. */
export function createServiceChoiceStore(database: Database): ServiceChoiceStore {
  return {
    async findLatest(projectIds) {
      if (projectIds.length === 0) return [];
      const rows = await database.db
        .selectDistinctOn([serviceChoices.projectId])
        .from(serviceChoices)
        .where(inArray(serviceChoices.projectId, [...projectIds]))
        .orderBy(serviceChoices.projectId, desc(serviceChoices.version));
      const latest = new Map(rows.map((row) => [row.projectId, row]));
      return projectIds.map((id) => latest.get(id) ?? null);
    },
    async add(choice, messages) {
      try {
        await database.transaction(async (tx) => {
          await tx.insert(serviceChoices).values({ ...choice, itemCodes: [...choice.itemCodes] });
          await appendOutbox(tx, { outbox }, messages);
        });
      } catch (cause) {
        if (violatedConstraint(cause) !== 'service_choices_version') throw cause;
        throw new DomainError('STALE_VERSION', { field: 'serviceChoice', value: choice.version }, { cause });
      }
    },
  };
}
