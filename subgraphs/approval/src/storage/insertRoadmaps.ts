import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { Roadmap } from '../domain/roadmap.ts';
import { roadmaps } from './tables.ts';

/** Adds versions within a transaction; one that is there already violates `roadmaps_version`. */
export async function insertRoadmaps(tx: Transaction, added: readonly Roadmap[]): Promise<void> {
  if (added.length === 0) return;
  const rows = added.map(({ id, projectId, version, cause, plannedAt, plannedBy, ...plan }) => {
    return { id, projectId, version, cause, plannedAt, plannedBy, plan };
  });
  await tx.insert(roadmaps).values(rows);
}
