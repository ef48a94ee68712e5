import type { OutboxMessage } from '@guanjia/kernel/messages';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { Advice } from '../domain/advice.ts';
import type { ArchiveHandover } from '../domain/archiveHandover.ts';
import type { JointAcceptance } from '../domain/jointAcceptance.ts';
import type { JointVisit } from '../domain/jointVisit.ts';
import type { PreCheck } from '../domain/preCheck.ts';
import { advice } from './adviceTables.ts';
import { archiveHandovers } from './archiveTables.ts';
import { toArchiveRow } from './createArchiveStore.ts';
import { toVisitRow } from './createJointVisitStore.ts';
import { insertAcceptances } from './insertAcceptances.ts';
import { jointVisits } from './jointVisitTables.ts';
import { preChecks, shared } from './tables.ts';

/** A history played elsewhere: what came of it, and all it tells, in order. */
export interface History {
  readonly acceptances: readonly JointAcceptance[];
  readonly preChecks: readonly PreCheck[];
  readonly visits: readonly JointVisit[];
  readonly advice: readonly Advice[];
  readonly archives: readonly ArchiveHandover[];
  readonly messages: readonly OutboxMessage[];
}

/** Writes a whole history in one transaction. */
export async function saveHistory(database: Database, history: History): Promise<void> {
  await database.transaction(async (tx) => {
    if (history.preChecks.length > 0) await tx.insert(preChecks).values([...history.preChecks]);
    await insertAcceptances(tx, history.acceptances);
    if (history.visits.length > 0) await tx.insert(jointVisits).values(history.visits.map(toVisitRow));
    if (history.advice.length > 0) await tx.insert(advice).values([...history.advice]);
    if (history.archives.length > 0) await tx.insert(archiveHandovers).values(history.archives.map(toArchiveRow));
    await appendOutbox(tx, shared, history.messages);
  });
}
