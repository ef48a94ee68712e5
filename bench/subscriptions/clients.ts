/**
 * Clients: subscribers of one process, each with its own line. Takes orders and reports by messages. It has a process of its
 * own so that its work is nobody else's.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { type ClientOrder, type ClientReport, clientOrderSchema } from './ClientOrder.ts';
import { createSubscriber, type Subscriber } from './createSubscriber.ts';
import { localAddressOf } from './localAddressOf.ts';
import { emptyTally, type RunningTally } from './Tally.ts';

type Order<Kind extends ClientOrder['kind']> = Extract<ClientOrder, { kind: Kind }>;

/** Lines being opened at a time. */
const openAtOnce = 64;
const lookEveryMs = 10;

const subscribers = new Map<number, Subscriber>();
const slow = new Set<Subscriber>();
const refused: string[] = [];
let latencies: number[] = [];
let tally: RunningTally = emptyTally();

process.on('disconnect', () => process.exit(0));
process.on('message', (message) => {
  void obey(clientOrderSchema.parse(message)).then((report) => process.send?.(report));
});

async function obey(order: ClientOrder): Promise<ClientReport> {
  switch (order.kind) {
    case 'open':
      await openAll(order);
      return report(true);
    case 'settle':
      return settle(order);
    case 'hold':
      hold(order);
      return report(true);
    case 'pause':
      for (const subscriber of slow) subscriber.pause();
      return report(true);
    case 'resume':
      for (const subscriber of slow) subscriber.resume();
      return report(true);
    case 'close':
      for (const subscriber of subscribers.values()) subscriber.close();
      subscribers.clear();
      slow.clear();
      tally = emptyTally();
      latencies = [];
      return report(true);
  }
}

async function openAll({ url, wire, projects, first, clients }: Order<'open'>): Promise<void> {
  let next = first;
  const open = async (): Promise<void> => {
    while (next < first + clients) {
      const number = next;
      next += 1;
      const subscriber = createSubscriber({
        lineAt: () => ({ url, wire, localAddress: localAddressOf(number) }),
        tally: () => tally,
        onLatency: (micros) => void latencies.push(micros),
      });
      try {
        await subscriber.open();
      } catch (cause) {
        refused.push(cause instanceof Error ? cause.message : String(cause));
        continue;
      }
      subscriber.follow(projects[number % projects.length] ?? '', 'now');
      subscribers.set(number, subscriber);
    }
  };
  await Promise.all(Array.from({ length: openAtOnce }, open));
}

function hold({ slow: slowOnes, witnesses, project }: Order<'hold'>): void {
  for (const number of [...slowOnes, ...witnesses]) {
    const subscriber = subscribers.get(number);
    if (subscriber === undefined) continue;
    subscriber.follow(project, 'beginning');
    if (slowOnes.includes(number)) slow.add(subscriber);
  }
}

/** Looks at what has come, and lets a report begin anew. */
async function settle({ heads, limitMs }: Order<'settle'>): Promise<ClientReport> {
  const giveUpAt = performance.now() + limitMs;
  let lost = missing(heads);
  while (lost > 0 && performance.now() < giveUpAt) {
    await delay(lookEveryMs);
    lost = missing(heads);
  }
  tally.lost = lost;
  const settled = report(lost === 0);
  tally = emptyTally();
  latencies = [];
  return settled;
}

function missing(heads: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const subscriber of subscribers.values()) if (subscriber.isReading()) sum += subscriber.missing(heads);
  return sum;
}

function report(isSettled: boolean): ClientReport {
  return {
    open: subscribers.size,
    refused: refused.length,
    firstRefused: refused[0] ?? null,
    isSettled,
    tally,
    latencies,
  };
}
