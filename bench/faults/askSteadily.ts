import { setTimeout as delay } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { projectKnown } from '../subscriptions/progressOperation.ts';

/** What became of the queries. */
export interface Asked {
  readonly answered: number;
  /** What was not answered as it should be, in words. */
  readonly failures: readonly string[];
}

export interface Asking {
  /** Waits for what is still to be answered. */
  stop(): Promise<Asked>;
}

export interface AskingOptions {
  /** Of gateways, asked in turn. */
  readonly urls: readonly string[];
  readonly authorization: string;
  readonly projectId: string;
  readonly perSecond: number;
}

const query = 'query BenchProject($id: ID!) { project(id: $id) { name stage } }';
const expected = JSON.stringify({ data: { project: projectKnown } });
const limitMs = 10_000;
const excerpt = 200;

/** Asks one query over HTTP at a steady rate, and holds each answer against what it must be. */
export function askSteadily({ urls, authorization, projectId, perSecond }: AskingOptions): Asking {
  const agent = new Agent();
  const failures: string[] = [];
  const waiting = new Set<Promise<void>>();
  const stopping = new AbortController();
  let answered = 0;
  const body = JSON.stringify({ query, variables: { id: projectId } });
  const headers = { 'content-type': 'application/json', accept: 'application/json', authorization };
  const ask = async (url: string): Promise<void> => {
    try {
      const signal = AbortSignal.timeout(limitMs);
      const response = await request(url, { method: 'POST', headers, body, dispatcher: agent, signal });
      const text = await response.body.text();
      if (response.statusCode === 200 && text.trim() === expected) answered += 1;
      else failures.push(`${response.statusCode} ${text.slice(0, excerpt)}`);
    } catch (cause) {
      failures.push(String(cause));
    }
  };
  const run = async (): Promise<void> => {
    for (let turn = 0; !stopping.signal.aborted; turn += 1) {
      const asked = ask(urls[turn % urls.length] ?? '').finally(() => waiting.delete(asked));
      waiting.add(asked);
      await delay(1_000 / perSecond);
    }
    await Promise.all(waiting);
    await agent.close();
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
      return { answered, failures };
    },
  };
}
