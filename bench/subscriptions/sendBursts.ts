import { setTimeout as delay } from 'node:timers/promises';
import type { ClientReport } from './ClientOrder.ts';
import { deliver } from './deliver.ts';
import type { Bench } from './observe.ts';

const restMs = 200;
const summaryBytes = 64;

/** Bursts of events, one for every project each; the next begins when all have the last. Answers what the clients reported, in time. */
export async function sendBursts(bench: Bench, heads: Record<string, number>, bursts: number): Promise<ClientReport[]> {
  const reports: ClientReport[] = [];
  for (let sent = 0; sent < bursts; sent += 1) {
    reports.push(await deliver(bench, heads, { projects: bench.projects, bytes: summaryBytes }));
    await delay(restMs);
  }
  return reports;
}
