/** The dashboards: each asks its questions in turn, the next when it has the answer to the last. */
import { Pool } from 'undici';
import { percentile } from '../exchange/percentile.ts';
import { createPost } from '../gateway/createPost.ts';
import { questions } from './dashboardQuestions.ts';
import { type LoadOrder, type LoadReport, loadOrderSchema } from './LoadOrder.ts';

process.on('disconnect', () => process.exit(0));
process.on('message', (message) => {
  void runLoad(loadOrderSchema.parse(message)).then((report) => process.send?.(report));
});

async function runLoad({ url, dashboards, seconds }: LoadOrder): Promise<LoadReport> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: dashboards, pipelining: 1 });
  const post = createPost(pool, pathname);
  const times: number[] = [];
  const faults: string[] = [];
  const lengths = new Map<string, number>();
  const began = performance.now();
  const until = began + seconds * 1_000;
  const ask = async (body: string): Promise<void> => {
    const sent = performance.now();
    const { status, chunks } = await post(body);
    times.push(performance.now() - sent);
    const bytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    const expected = lengths.get(body) ?? bytes;
    lengths.set(body, expected);
    const isWhole = status === 200 && bytes === expected && chunks[0]?.toString('latin1', 0, 8) === '{"data":';
    if (!isWhole) faults.push(`${status}: ${Buffer.concat(chunks).toString().slice(0, 200)}`);
  };
  const dashboard = async (_: unknown, place: number): Promise<void> => {
    for (let turn = place; performance.now() < until && faults.length < 100; turn += 1) {
      await ask(questions[turn % questions.length] ?? '');
    }
  };
  await Promise.all(Array.from({ length: dashboards }, dashboard));
  const spent = (performance.now() - began) / 1_000;
  await pool.close();
  return {
    requests: times.length,
    seconds: spent,
    p50: times.length === 0 ? 0 : percentile(times, 0.5),
    p99: times.length === 0 ? 0 : percentile(times, 0.99),
    faults: faults.length,
    firstFault: faults[0] ?? null,
  };
}
