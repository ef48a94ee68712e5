import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { monotonicMicros } from '../subscriptions/monotonicMicros.ts';
import { emptyTally, type Tally } from '../subscriptions/Tally.ts';
import { type SeqsByAudience, seqsByAudience } from './audiences.ts';
import type { LoadProject } from './buildTransaction.ts';
import type { Fault, FaultContext } from './fault.ts';
import { judgeSubscribers, type SubscriberFigures } from './judgeSubscribers.ts';
import type { Records } from './openRecords.ts';
import { startSubscribers } from './startSubscribers.ts';

/** The subscribers of a row, from the beginning of its load to the end. */
export interface SubscriberWatch {
  /** The cause has gone, at this moment: from here the streams have to come back. */
  gone(): Promise<void>;
  /** Waits until all that was sent is in the log and all have it, not longer than is promised; ends them, and judges. */
  settle(): Promise<SubscriberFigures>;
  stop(): Promise<void>;
}

const subscribersPerProcess = 1_000;
const settleWithinMs = 30_000;
const numberWithinMs = 10_000;
const lookEveryMs = 100;
const usualTokenSeconds = 3_600;

const logOfProjects = `
select project_id as "projectId", seq, visibility from exchange.event_log where project_id = any($1::uuid[]) order by seq`;
const loggedShape = z.object({
  projectId: z.string(),
  seq: z.int(),
  visibility: z.enum(['PUBLIC', 'PARTIES', 'INTERNAL']),
});

/**
 * Opens the subscribers of a fault that asks for them, when all gateways serve and before the row's projects have their first
 * event; null for any other fault.
 */
export async function watchSubscribers(
  fault: Fault,
  { gateways, records, subscribers: count }: Pick<FaultContext, 'gateways' | 'records' | 'subscribers'>,
  projects: readonly LoadProject[],
): Promise<SubscriberWatch | null> {
  if (fault.streams === undefined || gateways === null) return null;
  const { promise } = fault.streams;
  const tokenSeconds = fault.streams.tokenSeconds?.(count) ?? usualTokenSeconds;
  const ids = projects.map(({ id }) => id);
  await gateways.serving();
  const subscribers = startSubscribers(gateways.logs, fault.name, Math.ceil(count / subscribersPerProcess));
  let atGone: Tally = emptyTally();
  try {
    const { key: signingKey } = gateways.issuer;
    await subscribers.open(count, { urls: [...gateways.urls], projects: ids, signingKey, tokenSeconds });
  } catch (cause) {
    await subscribers.stop();
    throw cause;
  }
  return {
    async gone() {
      const micros = monotonicMicros();
      const seqs = await readSeqs(records, ids);
      ({ tally: atGone } = await subscribers.tell({ kind: 'gone', micros, seqs }));
    },
    async settle() {
      await untilNumbered(records, fault.name);
      const seqs = await readSeqs(records, ids);
      const end = await subscribers.tell({ kind: 'settle', seqs, limitMs: settleWithinMs });
      await subscribers.stop();
      return judgeSubscribers({ subscribers: count, gone: atGone, end, promise });
    },
    stop: subscribers.stop,
  };
}

/** What has not come by the deadline is not of the subscribers' making. */
async function untilNumbered(records: Records, row: string): Promise<void> {
  const giveUpAt = performance.now() + numberWithinMs;
  while ((await records.numbered(row)).waiting > 0 && performance.now() < giveUpAt) await delay(lookEveryMs);
}

async function readSeqs(records: Records, projects: readonly string[]): Promise<SeqsByAudience> {
  return seqsByAudience(await records.rows(loggedShape, logOfProjects, [projects]));
}
