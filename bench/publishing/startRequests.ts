import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'undici';
import { createPost } from '../gateway/createPost.ts';
import { idOf } from '../gateway/projectIds.ts';
import { projectKnown } from '../subscriptions/progressOperation.ts';

/** A request that was answered. */
export interface Timed {
  /** When it was due, by `performance.now()`, and how long it took from then. */
  readonly dueAt: number;
  readonly ms: number;
}

/** What became of all requests. */
export interface RequestsDone {
  readonly timed: readonly Timed[];
  readonly failed: readonly string[];
}

/** Clients that ask at a fixed rate, one gateway after the other, whatever the answers do. */
export interface RunningRequests {
  /** Resolves when the last has its answer. */
  stop(): Promise<RequestsDone>;
}

const query = 'query BenchProject($id: ID!) { project(id: $id) { id name stage } }';
const connections = 200;

export function startRequests(urls: readonly string[], perSecond: number): RunningRequests {
  const pools = urls.map((url) => new Pool(new URL(url).origin, { connections, pipelining: 1 }));
  const posts = pools.map((pool, place) => createPost(pool, new URL(urls[place] ?? '').pathname));
  const timed: Timed[] = [];
  const failed: string[] = [];
  const over = new AbortController();
  const askOne = async (number: number, dueAt: number): Promise<void> => {
    const id = idOf(number);
    try {
      const post = posts[number % posts.length];
      if (post === undefined) throw new Error('There is no gateway.');
      const { status, chunks } = await post(JSON.stringify({ query, variables: { id } }));
      const text = Buffer.concat(chunks).toString();
      const right = JSON.stringify({ data: { project: { id, ...projectKnown } } });
      if (status !== 200 || text.trim() !== right) failed.push(`${status} ${text.slice(0, 500)}`);
    } catch (cause) {
      failed.push(String(cause));
    }
    timed.push({ dueAt, ms: performance.now() - dueAt });
  };
  const run = async (): Promise<void> => {
    const began = performance.now();
    const asked: Promise<void>[] = [];
    for (let number = 1; !over.signal.aborted; number += 1) {
      const dueAt = began + (number * 1_000) / perSecond;
      const early = dueAt - performance.now();
      if (early > 0) await delay(early);
      asked.push(askOne(number, dueAt));
    }
    await Promise.all(asked);
  };
  const running = run();
  return {
    async stop() {
      over.abort();
      await running;
      await Promise.all(pools.map((pool) => pool.close()));
      return { timed, failed };
    },
  };
}
