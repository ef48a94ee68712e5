import { setTimeout as delay } from 'node:timers/promises';
import { newId } from '@guanjia/kernel/newId';
import { request } from 'undici';
import { z } from 'zod';
import { handoffTransaction, type LoadProject } from '../faults/buildTransaction.ts';
import type { Records } from '../faults/openRecords.ts';
import type { SendOrder } from '../system/sendOrder.ts';
import type { BenchSystem } from '../system/startSystem.ts';
import { cpuSeconds } from './cpuSeconds.ts';

export interface Throughput {
  readonly legs: number;
  /** From the first write of the sender to the last receipt in the exchange's tables. */
  readonly seconds: number;
  readonly legsPerSecond: number;
  /** From the first write until the sender had committed everything. */
  readonly writtenAfterSeconds: number;
  /** CPU seconds used meanwhile, by process. */
  readonly cpu: ReadonlyMap<string, number>;
}

const handoffsPerTransaction = 50;
const transactionsAtOnce = 4;
const projects = 50;
const giveUpAfterMs = 300_000;
const lookEveryMs = 20;

/** Sends that many small handoffs of one leg each as fast as the sender can write, and waits until the last is signed for. */
export async function measureThroughput(system: BenchSystem, records: Records, legs: number): Promise<Throughput> {
  const row = newId();
  const cpuBefore = cpuOf(system);
  const began = performance.now();
  await writeAll(system, row, legs);
  const writtenAfterSeconds = (performance.now() - began) / 1_000;
  await untilReceived(records, row, legs);
  const seconds = (performance.now() - began) / 1_000;
  const cpu = new Map([...cpuOf(system)].map(([name, used]) => [name, used - (cpuBefore.get(name) ?? 0)]));
  return { legs, seconds, legsPerSecond: legs / seconds, writtenAfterSeconds, cpu };
}

async function writeAll({ senderUrl, recipients }: BenchSystem, row: string, legs: number): Promise<void> {
  const projectIds = Array.from({ length: projects }, () => newId());
  const transactions = Array.from({ length: Math.ceil(legs / handoffsPerTransaction) }, (_, place) => {
    const count = Math.min(handoffsPerTransaction, legs - place * handoffsPerTransaction);
    const project: LoadProject = { id: projectIds[place % projects] ?? newId(), isKey: false };
    const messages = Array.from({ length: count }, (_unused, leg) => {
      const recipient = recipients[(place + leg) % recipients.length]?.id ?? '';
      return handoffTransaction(project, [recipient], false).messages;
    });
    return { projectId: project.id, messages: messages.flat() };
  });
  for (let start = 0; start < transactions.length; start += transactionsAtOnce) {
    await send(senderUrl, { row, transactions: transactions.slice(start, start + transactionsAtOnce) });
  }
}

async function send(senderUrl: string, order: SendOrder): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await request(`${senderUrl}/send`, { method: 'POST', body: JSON.stringify(order), headers });
  await response.body.dump();
  if (response.statusCode !== 200) throw new Error(`the sender answered ${response.statusCode}`);
}

const receivedShape = z.object({ count: z.int() });

async function untilReceived(records: Records, row: string, legs: number): Promise<void> {
  const giveUpAt = performance.now() + giveUpAfterMs;
  const text = `select count(*)::int as count from bench_sender.sent_legs s
    join exchange.legs l on l.id = s.leg_id and l.status = 'RECEIVED' where s."row" = $1`;
  for (;;) {
    const began = performance.now();
    const [received] = await records.rows(receivedShape, text, [row]);
    if (received?.count === legs) return;
    if (performance.now() > giveUpAt) throw new Error(`only ${received?.count} of ${legs} legs were received in time`);
    // looking must not become a load of its own
    await delay(Math.max(lookEveryMs, 5 * (performance.now() - began)));
  }
}

function cpuOf({ mains, workers, sender, recipientHost, postgres, redis }: BenchSystem): Map<string, number> {
  const ours = [...mains, ...workers, sender, recipientHost].map(({ name, pid }) => [name, cpuSeconds(pid())] as const);
  return new Map([
    ...ours,
    ['postgres', cpuSeconds(postgres.pid(), true)],
    ...(redis === null ? [] : [['redis', cpuSeconds(redis.pid())] as const]),
    ['this harness', process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6],
  ]);
}
