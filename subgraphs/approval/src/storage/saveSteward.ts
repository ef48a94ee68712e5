import { lt } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { StewardshipNews } from '../domain/stewardship.ts';
import { projectStewards } from './stewardTables.ts';

/** Keeps who carries a project; news that is older than what is kept changes nothing. */
export async function saveSteward(tx: Transaction, { projectId, person, since, gseq }: StewardshipNews): Promise<void> {
  const who = { personId: person?.personId ?? null, personName: person?.personName ?? null };
  const row = { projectId, ...who, since, gseq };
  await tx
    .insert(projectStewards)
    .values(row)
    .onConflictDoUpdate({ target: projectStewards.projectId, set: row, setWhere: lt(projectStewards.gseq, gseq) });
}
