import { hostname } from 'node:os';
import type { StoredEvent } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { Log } from '@guanjia/runtime/createLog';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import { tellSpansOf } from '@guanjia/runtime/inSpan';
import { listenForNotifications } from '@guanjia/runtime/listenForNotifications';
import type { Database } from '@guanjia/runtime/openDatabase';
import { startLoop } from '@guanjia/runtime/startLoop';
import type { Numbered, Sequencer } from './domain/sequencer.ts';
import { createSequencer } from './storage/createSequencer.ts';

export interface StartSequencerOptions {
  readonly database: Database;
  readonly log: Log;
  /** Told of numbered events after the commit, in order, by the elected process; must not throw. */
  readonly publish?: (events: readonly StoredEvent[]) => Promise<unknown>;
  /** Called once at each election, before the first `publish`. */
  readonly onElected?: () => Promise<unknown>;
  /** Told where the ledger ends after each step of the elected process. */
  readonly onChained?: (end: Numbered['end']) => Promise<void>;
  /** Where it counts how long it takes; absent: nowhere. */
  readonly metrics?: Metrics | undefined;
  /** The same for the audit trail. */
  readonly onTrailChained?: (end: Numbered['trailEnd']) => Promise<void>;
}

export interface RunningSequencer extends Pick<Sequencer, 'unnumbered'> {
  /** Whether this process is elected. */
  isElected(): boolean;
  stop(): Promise<void>;
}

/** An election outlives the elected by this much. */
const leaseMs = 2_000;
const lookAgainMs = 500;

/** Stands for election and, once elected, numbers whatever is committed. Several processes may do so. */
export function startSequencer(options: StartSequencerOptions): RunningSequencer {
  const { database, log, metrics, publish, onElected, onChained, onTrailChained } = options;
  const holder = `${hostname()}:${process.pid}:${newId()}`;
  const sequencer = createSequencer({ database, holder, leaseMs });
  let elected = false;
  const count = countSteps(metrics);
  const loop = startLoop({
    name: 'number the log',
    idleMs: lookAgainMs,
    log,
    step: async () => {
      const began = new Date();
      const numbered = await sequencer.step();
      const isNew = numbered !== null && !elected;
      elected = numbered !== null;
      if (numbered === null) return false;
      count(numbered);
      tellNumbering(numbered, began);
      if (isNew) await elect();
      if (numbered.events.length > 0) await publish?.(numbered.events);
      await onChained?.(numbered.end);
      await onTrailChained?.(numbered.trailEnd);
      return numbered.more;
    },
  });
  const elect = async (): Promise<void> => {
    log.info({ holder }, 'elected to number the log');
    await onElected?.();
  };
  const listener = listenForNotifications({
    url: database.url,
    channel: 'exchange_intake',
    // one that is not elected has nothing to do before the election ends
    onNotification: () => {
      if (elected) loop.kick();
    },
    log,
  });
  return {
    isElected: () => elected,
    unnumbered: sequencer.unnumbered,
    async stop() {
      await listener.stop();
      await loop.stop();
      if (elected) await sequencer.resign().catch((cause: unknown) => log.warn({ err: cause }, 'not resigned'));
    },
  };
}

/** Which events a step has numbered, and so whose traces it belongs to, is known behind it. */
function tellNumbering({ events, ledgerRows, trailRows }: Numbered, began: Date): void {
  const traces = events.map(({ traceparent }) => traceparent);
  const counts = {
    'guanjia.events': events.length,
    'guanjia.ledger_rows': ledgerRows,
    'guanjia.trail_rows': trailRows,
  };
  tellSpansOf(traces, 'number the log', { began, attributes: counts });
}

/** How many rows the audit trail has got here, and how long that and the whole numbering took: what the trail costs. */
function countSteps(metrics: Metrics | undefined): (numbered: Numbered) => void {
  const total = { rows: 0, trailMs: 0, tookMs: 0 };
  metrics?.reading('exchange_trail_rows_total', 'Rows put into the audit trail.', () => total.rows);
  metrics?.reading('exchange_trail_seconds_total', 'Spent on the audit trail.', () => total.trailMs / 1_000);
  metrics?.reading(
    'exchange_numbering_seconds_total',
    'Spent on numbering, the audit trail included.',
    () => total.tookMs / 1_000,
  );
  return ({ trailRows, trailMs, tookMs, events, ledgerRows }) => {
    if (trailRows + events.length + ledgerRows === 0) return;
    total.rows += trailRows;
    total.trailMs += trailMs;
    total.tookMs += tookMs;
  };
}
