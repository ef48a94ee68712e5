/**
 * One kind of clients, in a process of their own, so that nobody's figures have the pauses of those who wait for a sick department in them; at a
 * fixed rate, so that neither kind takes from the other what that leaves. Takes orders and reports by messages.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'undici';
import { percentile } from '../exchange/percentile.ts';
import { createPost, type Post } from '../gateway/createPost.ts';
import { idOf } from '../gateway/projectIds.ts';
import { departmentNames, sickName } from './departmentNames.ts';
import { judgeAnswer } from './judgeAnswer.ts';
import { type KindReport, type LoadOrder, loadOrderSchema } from './LoadOrder.ts';

const connections = 4_000;
let sequence = 0;

process.on('disconnect', () => process.exit(0));
process.on('message', (message) => {
  void runLoad(loadOrderSchema.parse(message)).then((report) => process.send?.(report));
});

async function runLoad(order: LoadOrder): Promise<KindReport> {
  const { origin, pathname } = new URL(order.url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const report = await runOn(createPost(pool, pathname), order);
  await pool.close();
  return report;
}

async function runOn(post: Post, { seconds, perSecond, isTouching }: LoadOrder): Promise<KindReport> {
  const times: number[] = [];
  const wrong: string[] = [];
  const codes: Record<string, number> = {};
  const ask = async (due: number): Promise<void> => {
    sequence += 1;
    const id = idOf(sequence);
    try {
      const { status, chunks } = await post(bodyOf(id, isTouching));
      const judged = judgeAnswer(status, Buffer.concat(chunks).toString(), { id, isTouching });
      if (judged.kind === 'wrong') wrong.push(judged.why);
      if (judged.kind === 'partial') codes[judged.code] = (codes[judged.code] ?? 0) + 1;
    } catch (cause) {
      wrong.push(String(cause));
    }
    times.push(performance.now() - due);
  };
  const began = performance.now();
  const total = Math.max(1, Math.round(seconds * perSecond));
  const asked: Promise<void>[] = [];
  for (let place = 0; place < total; place += 1) {
    const due = began + (place * 1_000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await delay(early);
    asked.push(ask(due));
  }
  await Promise.all(asked);
  return {
    requests: times.length,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    most: percentile(times, 1),
    wrong: wrong.length,
    firstWrong: wrong[0] ?? null,
    codes,
  };
}

function bodyOf(id: string, isTouching: boolean): string {
  const names = departmentNames.filter((name) => isTouching || name !== sickName);
  const parts = names.map((name) => `${name} { text count }`).join(' ');
  return JSON.stringify({ query: `query Part($id: ID!) { project(id: $id) { id ${parts} } }`, variables: { id } });
}
