import { setTimeout as delay } from 'node:timers/promises';
import type { HandoffRequest } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { request } from 'undici';
import type { SendOrder } from '../system/sendOrder.ts';
import { handoffTransaction, type LoadProject, registration } from './buildTransaction.ts';
import type { Random } from './createRandom.ts';

export interface LoadOptions {
  readonly senderUrl: string;
  /** The row of the table that the load belongs to. */
  readonly row: string;
  readonly handoffsPerSecond: number;
  /** Of the row alone; registered first. */
  readonly projects: readonly LoadProject[];
  /** Every handoff has a leg to this one. */
  readonly always: string | null;
  /** Up to two more legs go to some of these. */
  readonly among: readonly string[];
  readonly random: Random;
  /** Told of each handoff that the sender says it has committed. */
  readonly onCommitted?: (handoff: HandoffRequest) => void;
}

const stepMs = 100;
const sendLimitMs = 5_000;
const projectsPerRow = 4;
const largestHandoff = 3;

/** Projects for the load of one row; the first is on a list of key projects. */
export function createLoadProjects(): LoadProject[] {
  return Array.from({ length: projectsPerRow }, (_, place) => ({ id: newId(), isKey: place === 0 }));
}

/**
 * Keeps the sender busy at a steady rate, on projects of the row's own, until stopped. A sender that is being killed is not
 * asked again for the same: what it has committed is what its tables say.
 */
export function startLoad(options: LoadOptions): { stop(): Promise<void> } {
  const { senderUrl, row, handoffsPerSecond, projects, random, onCommitted } = options;
  const waiting = new Set<Promise<void>>();
  const stopping = new AbortController();
  const post = (transactions: SendOrder['transactions'], handoffs: readonly HandoffRequest[]): void => {
    const posted = send(senderUrl, { row, transactions })
      .then((committed) => {
        if (committed) for (const handoff of handoffs) onCommitted?.(handoff);
      })
      .finally(() => waiting.delete(posted));
    waiting.add(posted);
  };
  const run = async (): Promise<void> => {
    post(projects.map(registration), []);
    const began = performance.now();
    let count = 0;
    while (!stopping.signal.aborted) {
      const due = Math.floor(((performance.now() - began) / 1_000) * handoffsPerSecond) - count;
      const transactions = Array.from({ length: due }, () => nextTransaction(projects, options));
      count += due;
      const handoffs = transactions.map(({ handoff }) => handoff);
      if (due > 0)
        post(
          transactions.map(({ projectId, messages }) => ({ projectId, messages })),
          handoffs,
        );
      await delay(stepMs);
    }
    await Promise.all(waiting);
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };

  function nextTransaction(of: readonly LoadProject[], { always, among }: LoadOptions) {
    const legs = random.chance(0.5) ? 1 : random.between(2, largestHandoff);
    const others = among.toSorted(() => random.next() - 0.5).slice(0, always === null ? legs : legs - 1);
    const recipients = always === null ? others : [always, ...others];
    return handoffTransaction(random.pick(of), recipients, random.chance(0.3));
  }
}

/** Whether the sender says that all is committed. */
async function send(url: string, order: SendOrder): Promise<boolean> {
  try {
    const response = await request(`${url}/send`, {
      method: 'POST',
      body: JSON.stringify(order),
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(sendLimitMs),
    });
    await response.body.dump();
    return response.statusCode === 200;
  } catch {
    return false; // it is being killed or its database is away
  }
}
