/**
 * The clients: a fixed number of connections, each sending its next request when it has the answer to the last. Takes
 * orders and reports by messages. It has a process of its own so that its work is nobody else's.
 */
import { Pool } from 'undici';
import { percentile } from '../exchange/percentile.ts';
import { createAnswerCheck } from './createAnswerCheck.ts';
import { createPost, type Post } from './createPost.ts';
import { type LoadOrder, type LoadReport, loadOrderSchema } from './LoadOrder.ts';
import { operations } from './operations.ts';
import { requestBodyOf } from './requestBodyOf.ts';

const giveUpAfterFaults = 100;

process.on('disconnect', () => process.exit(0));
process.on('message', (message) => {
  void runLoad(loadOrderSchema.parse(message)).then((report) => process.send?.(report));
});

async function runLoad(order: LoadOrder): Promise<LoadReport> {
  const { origin, pathname } = new URL(order.url);
  const pool = new Pool(origin, { connections: order.connections, pipelining: 1 });
  const post = createPost(pool, pathname);
  const check = createAnswerCheck(operations[order.operation], order.answerBytes);
  const times: number[] = [];
  const faults: string[] = [];
  const began = performance.now();
  const until = began + order.seconds * 1_000;
  let sequence = order.firstSequence;
  await Promise.all(Array.from({ length: order.connections }, client));
  const seconds = (performance.now() - began) / 1_000;
  await pool.close();
  return {
    requests: times.length,
    seconds,
    p50: times.length === 0 ? 0 : percentile(times, 0.5),
    p99: times.length === 0 ? 0 : percentile(times, 0.99),
    faults: faults.length,
    firstFault: faults[0] ?? null,
  };

  async function client(): Promise<void> {
    while (performance.now() < until && faults.length < giveUpAfterFaults) {
      const own = sequence;
      sequence += 1;
      const fault = await ask(post, own);
      if (fault !== null) faults.push(fault);
    }
  }

  async function ask(send: Post, own: number): Promise<string | null> {
    const body = requestBodyOf(operations[order.operation], own);
    const sent = performance.now();
    try {
      const { status, chunks } = await send(body);
      times.push(performance.now() - sent);
      return check(own, { status, chunks });
    } catch (cause) {
      return String(cause);
    }
  }
}
