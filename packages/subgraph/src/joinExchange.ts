import type { StoredEvent } from '@guanjia/kernel/messages';
import { createExchangeClient, type ExchangeClient } from '@guanjia/runtime/createExchangeClient';
import type { DepartmentTables } from '@guanjia/runtime/departmentTables';
import { followFeed } from '@guanjia/runtime/followFeed';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import { outboxFigures } from '@guanjia/runtime/outboxFigures';
import { startRelay } from '@guanjia/runtime/startRelay';
import type { DepartmentShell } from './runDepartment.ts';

export interface JoinOptions {
  readonly shell: Pick<DepartmentShell, 'database' | 'log' | 'metrics' | 'onStop'>;
  readonly department: string;
  readonly config: { readonly EXCHANGE_URL: string; readonly SIGNING_KEY: string };
  readonly tables: Pick<DepartmentTables, 'outbox' | 'feedCursor' | 'feedFailures'>;
  /** The effect of an event of anybody's, with effect once and in order; absent for a department that needs none. */
  readonly onEvent?: (tx: Transaction, event: StoredEvent) => Promise<unknown>;
}

/** Carries the department's outbox to the exchange and, if it wants to know, the exchange's events to the department. */
export function joinExchange({ shell, department, config, tables, onEvent }: JoinOptions): ExchangeClient {
  const { database, log, metrics, onStop } = shell;
  const exchange = createExchangeClient({ url: config.EXCHANGE_URL, issuer: department, key: config.SIGNING_KEY });
  onStop(() => exchange.close());
  const settled = metrics.counter(
    'outbox_messages_total',
    'Messages that the exchange has taken, or refuses for good.',
    ['outcome'],
  );
  settled.inc({ outcome: 'refused' }, 0); // there before it is wanted: Prometheus sees no increase in what has just appeared
  outboxFigures(metrics, { database, outbox: tables.outbox });
  const onSettled = (outcome: string, messages: number): void => settled.inc({ outcome }, messages);
  const relay = startRelay({ database, tables, exchange, log, onSettled });
  onStop(() => relay.stop());
  if (onEvent !== undefined) {
    const handle = async (tx: Transaction, event: StoredEvent): Promise<void> => void (await onEvent(tx, event));
    const behind = metrics.gauge('feed_behind_events', "Events of the exchange's log that had no effect here yet.");
    const setAside = metrics.counter(
      'feed_set_aside_total',
      'Events that could have no effect here and were set aside.',
    );
    const follower = followFeed({
      database,
      tables,
      exchange,
      handle,
      log,
      onProgress: (events) => behind.set(events),
      onSetAside: () => setAside.inc(),
    });
    onStop(() => follower.stop());
  }
  return exchange;
}
