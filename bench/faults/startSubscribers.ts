import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inheritedEnvironment } from '../config.ts';
import { sumOf } from '../subscriptions/Tally.ts';
import { startProcess } from '../system/startProcess.ts';
import { type SubscriberOrder, type SubscriberReport, subscriberReportSchema } from './SubscriberOrder.ts';

/** The subscribers of one row, in processes of their own. */
export interface Subscribers {
  /** Opens that many, about as many in each process. @throws when a process ends */
  open(
    count: number,
    order: Omit<Extract<SubscriberOrder, { kind: 'open' }>, 'kind' | 'first' | 'subscribers'>,
  ): Promise<SubscriberReport>;
  /** Gives all the same order. */
  tell(order: Exclude<SubscriberOrder, { kind: 'open' }>): Promise<SubscriberReport>;
  stop(): Promise<void>;
}

const script = fileURLToPath(new URL('subscribers.ts', import.meta.url));

/** Starts the processes; `row` names their logs. */
export function startSubscribers(folder: string, row: string, processes: number): Subscribers {
  const running = Array.from({ length: processes }, (_, place) =>
    startProcess({
      script,
      environment: { ...inheritedEnvironment(), NODE_ENV: 'production' },
      logFile: join(folder, `${row}-subscribers-${place + 1}.log`),
    }),
  );
  const askAll = async (orderOf: (place: number) => SubscriberOrder): Promise<SubscriberReport> => {
    const answers = await Promise.all(running.map((process, place) => process.ask(orderOf(place))));
    return joined(answers.map((answer) => subscriberReportSchema.parse(answer)));
  };
  return {
    open: (count, order) => {
      const firstOf = (place: number): number => Math.floor((place * count) / processes);
      return askAll((place) => ({
        ...order,
        kind: 'open',
        first: firstOf(place),
        subscribers: firstOf(place + 1) - firstOf(place),
      }));
    },
    tell: (order) => askAll(() => order),
    async stop() {
      await Promise.all(running.map((process) => process.stop()));
    },
  };
}

function joined(reports: readonly SubscriberReport[]): SubscriberReport {
  const resumed = reports.map(({ resumedSeconds }) => resumedSeconds);
  return {
    open: reports.reduce((sum, { open }) => sum + open, 0),
    firstRefused: reports.find(({ firstRefused }) => firstRefused !== null)?.firstRefused ?? null,
    tally: sumOf(reports.map(({ tally }) => tally)),
    resumedSeconds: resumed.includes(null) ? null : Math.max(...resumed.map((seconds) => seconds ?? 0)),
  };
}
