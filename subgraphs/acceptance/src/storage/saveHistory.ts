import type { OutboxMessage } from '@guanjia/kernel/messages';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { JointAcceptance } from '../domain/jointAcceptance.ts';
import type { PreCheck } from '../domain/preCheck.ts';
import { insertAcceptances } from './insertAcceptances.ts';
import { preChecks, shared } from './tables.ts';

/** A history played elsewhere: what came of it, and all it tells, in order. */
export interface History {
  readonly acceptances: readonly JointAcceptance[];
  readonly preChecks: readonly PreCheck[];
  readonly messages: readonly OutboxMessage[];
}

/** Writes a whole history in one transaction. */
export async function saveHistory(database: Database, history: History): Promise<void> {
  await database.transaction(async (tx) => {
    if (history.preChecks.length > 0) await tx.insert(preChecks).values([...history.preChecks]);
    await insertAcceptances(tx, history.acceptances);
    await appendOutbox(tx, shared, history.messages);
  });
}
