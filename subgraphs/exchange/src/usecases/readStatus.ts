import type { EventLog } from '../domain/eventLog.ts';
import type { HandoffFigures, HandoffStore } from '../domain/handoffStore.ts';
import type { LegQueue, LegQueueCounts } from '../domain/legQueue.ts';
import type { Sequencer } from '../domain/sequencer.ts';

export interface StatusNeeds {
  readonly handoffs: Pick<HandoffStore, 'figures'>;
  readonly log: Pick<EventLog, 'head'>;
  readonly sequencer: Pick<Sequencer, 'unnumbered'>;
  readonly queue: Pick<LegQueue, 'counts'>;
}

/** What the service room watches (H2, H3). */
export interface ExchangeStatus extends HandoffFigures {
  /** Null while the queue's server is away. */
  readonly queue: LegQueueCounts | null;
  /** `gseq` of the last event. */
  readonly head: number;
  /** Events and ledger entries that are committed and wait for their number; more than a few for long is a fault. */
  readonly unnumbered: number;
}

/** Reads all figures together. */
export async function readStatus({ handoffs, log, sequencer, queue }: StatusNeeds): Promise<ExchangeStatus> {
  const [figures, head, unnumbered, counts] = await Promise.all([
    handoffs.figures(),
    log.head(),
    sequencer.unnumbered(),
    queue.counts(),
  ]);
  return { ...figures, head, unnumbered, queue: counts };
}
