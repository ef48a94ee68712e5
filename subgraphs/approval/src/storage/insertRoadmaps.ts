import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { Roadmap } from '../domain/roadmap.ts';
import { lockProjects } from './lockProjects.ts';
import { roadmaps } from './tables.ts';
import { writeWallChartLights } from './writeWallChartLights.ts';

/** Adds versions within a transaction, with what the wall chart shows of them; one that is there already violates `roadmaps_version`. */
export async function insertRoadmaps(tx: Transaction, added: readonly Roadmap[]): Promise<void> {
  if (added.length === 0) return;
  const rows = added.map(({ id, projectId, version, cause, plannedAt, plannedBy, ...plan }) => {
    return { id, projectId, version, cause, plannedAt, plannedBy, plan };
  });
  await tx.insert(roadmaps).values(rows);
  const projectIds = [...new Set(added.map(({ projectId }) => projectId))];
  await lockProjects(tx, projectIds);
  await writeWallChartLights(tx, projectIds);
}
