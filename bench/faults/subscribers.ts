/**
 * Subscribers of one row, each with its own line to one of the gateways. Takes orders and reports by messages. Whatever happens
 * to its line or its stream, a subscriber takes it up again from its last cursor, at another gateway.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { createSubscriber, type Subscriber } from '../subscriptions/createSubscriber.ts';
import { localAddressOf } from '../subscriptions/localAddressOf.ts';
import { monotonicMicros } from '../subscriptions/monotonicMicros.ts';
import { emptyTally, type RunningTally } from '../subscriptions/Tally.ts';
import type { Audience, SeqsByAudience } from './audiences.ts';
import { createTokenSigner } from './createTokenSigner.ts';
import { type SubscriberOrder, type SubscriberReport, subscriberOrderSchema } from './SubscriberOrder.ts';
import { seatOf } from './seatOf.ts';

type Order<Kind extends SubscriberOrder['kind']> = Extract<SubscriberOrder, { kind: Kind }>;

/** Lines being opened at a time. */
const openAtOnce = 32;
const opensAtMost = 10;
const lookEveryMs = 25;
const shortestWaitMs = 200;
const longestWaitMs = 2_000;
const longTokenSeconds = 3_600;

const followers: { readonly audience: Audience; readonly subscriber: Subscriber }[] = [];
const refused: string[] = [];
const tally: RunningTally = emptyTally();
let tokenSeconds = longTokenSeconds;
let resuming: Promise<number | null> = Promise.resolve(null);
let resumedSeconds: number | null = null;

process.on('disconnect', () => process.exit(0));
process.on('message', (message) => {
  void obey(subscriberOrderSchema.parse(message)).then((report) => process.send?.(report));
});

async function obey(order: SubscriberOrder): Promise<SubscriberReport> {
  switch (order.kind) {
    case 'open':
      await openAll(order);
      return report();
    case 'gone':
      tokenSeconds = longTokenSeconds;
      resuming = untilResumed(order);
      return report();
    case 'settle':
      await settle(order);
      return report();
  }
}

async function openAll(order: Order<'open'>): Promise<void> {
  const sign = await createTokenSigner(order.signingKey);
  tokenSeconds = order.tokenSeconds;
  let next = order.first;
  const open = async (): Promise<void> => {
    while (next < order.first + order.subscribers) {
      const number = next;
      next += 1;
      const { audience, project, gateway, person } = seatOf(number, order.projects.length, order.urls.length);
      const subscriber = createSubscriber({
        lineAt: async (attempt) => ({
          url: order.urls[(gateway + attempt) % order.urls.length] ?? '',
          wire: 'graphql-ws',
          localAddress: localAddressOf(number),
          authorization: await sign({ audience, number: person }, tokenSeconds),
        }),
        comeBackAfterMs,
        tally: () => tally,
        onLatency() {},
      });
      await openPatiently(subscriber);
      subscriber.follow(order.projects[project] ?? '', 'beginning');
      followers.push({ audience, subscriber });
    }
  };
  await Promise.all(Array.from({ length: openAtOnce }, open));
}

/** A subscriber that cannot open its line has nothing to come back to, and counts as one that has missed all. */
async function openPatiently(subscriber: Subscriber): Promise<void> {
  for (let failures = 0; failures < opensAtMost; failures += 1) {
    try {
      return await subscriber.open();
    } catch (cause) {
      if (failures === opensAtMost - 1) refused.push(String(cause));
      await delay(comeBackAfterMs(failures));
    }
  }
}

/** Longer each time, and each subscriber another time: those of a killed gateway do not all come at once. */
function comeBackAfterMs(failures: number): number {
  return Math.min(longestWaitMs, shortestWaitMs * 2 ** failures) * (0.5 + Math.random() / 2);
}

/** Seconds until all have what the log had when the cause had gone. Ends with the process when that never comes. */
async function untilResumed({ micros, seqs }: Order<'gone'>): Promise<number> {
  let behind = followers;
  for (;;) {
    behind = behind.filter(({ audience, subscriber }) => !isUpTo(subscriber, seqs, audience));
    if (behind.length === 0) return Math.max(0, monotonicMicros() - micros) / 1e6;
    await delay(lookEveryMs);
  }
}

function isUpTo(subscriber: Subscriber, seqs: SeqsByAudience, audience: Audience): boolean {
  return subscriber.isConnected() && subscriber.missingAmong(seqs[audience]) === 0;
}

async function settle({ seqs, limitMs }: Order<'settle'>): Promise<void> {
  const giveUpAt = performance.now() + limitMs;
  const missing = (): number =>
    followers.reduce((sum, { audience, subscriber }) => sum + subscriber.missingAmong(seqs[audience]), 0);
  while (missing() > 0 && performance.now() < giveUpAt) await delay(lookEveryMs);
  tally.lost = missing();
  const left = Math.max(lookEveryMs, giveUpAt - performance.now());
  resumedSeconds = await Promise.race([resuming, delay(left, null)]);
}

function report(): SubscriberReport {
  return { open: followers.length - refused.length, firstRefused: refused[0] ?? null, tally, resumedSeconds };
}
