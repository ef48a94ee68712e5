import { DomainError } from '@guanjia/kernel/DomainError';
import { and, eq } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { Revision } from '../domain/revision.ts';
import type { TrainingPlan } from '../domain/trainingPlan.ts';
import type { TrainingCorrection, TrainingRecord } from '../domain/trainingRecord.ts';
import { keepRevisions } from './keepRevisions.ts';
import { trainingCorrections, trainingPlans, trainingRecords } from './trainingTables.ts';

/** Writes a training as it is now. @throws STALE_VERSION */
export async function keepTrainingPlan(tx: Transaction, revision: Revision<TrainingPlan>): Promise<void> {
  const { id } = trainingPlans;
  await keepRevisions([revision], {
    insert: (records) => tx.insert(trainingPlans).values(records.map(toRow)).onConflictDoNothing().returning({ id }),
    update: (record, readVersion) =>
      tx
        .update(trainingPlans)
        .set(toRow(record))
        .where(and(eq(id, record.id), eq(trainingPlans.version, readVersion)))
        .returning({ id }),
  });
}

/** Writes what came of a training. @throws STALE_VERSION when somebody recorded one of the people meanwhile */
export async function keepTrainingRecords(tx: Transaction, records: readonly TrainingRecord[]): Promise<void> {
  if (records.length === 0) return;
  const { id } = trainingRecords;
  const kept = await tx
    .insert(trainingRecords)
    .values(records.map(({ corrections: _corrections, ...row }) => row))
    .onConflictDoNothing()
    .returning({ id });
  if (kept.length !== records.length) throw new DomainError('STALE_VERSION');
}

/** Adds a correction. @throws STALE_VERSION when somebody corrected the record meanwhile */
export async function keepTrainingCorrection(tx: Transaction, correction: TrainingCorrection): Promise<void> {
  const { id } = trainingCorrections;
  const kept = await tx.insert(trainingCorrections).values(correction).onConflictDoNothing().returning({ id });
  if (kept.length === 0) throw new DomainError('STALE_VERSION');
}

function toRow({ audience: { roles, tiers, unitIds }, ...row }: TrainingPlan): typeof trainingPlans.$inferInsert {
  return { ...row, roles: [...roles], tiers: [...tiers], unitIds: [...unitIds] };
}
