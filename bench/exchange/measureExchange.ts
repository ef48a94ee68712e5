import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecords } from '../faults/openRecords.ts';
import { type Backend, startSystem } from '../system/startSystem.ts';
import { type Latency, measureLatency } from './measureLatency.ts';
import { measureThroughput, type Throughput } from './measureThroughput.ts';
import { readTrailTotals, type TrailTotals, trailCost } from './measureTrail.ts';

export interface ExchangeFigures {
  readonly backend: Backend;
  readonly throughput: Throughput;
  /** What the audit trail cost meanwhile. */
  readonly trail: TrailTotals;
  readonly latencies: readonly Latency[];
}

const warmUpLegs = 1_000;
const latencySeconds = 10;

/** Measures one backend on a system of its own: first how many legs go through, then how soon events are seen. */
export async function measureExchange(
  backend: Backend,
  { legs, workers, recipients }: { readonly legs: number; readonly workers: number; readonly recipients: number },
): Promise<ExchangeFigures> {
  const folder = mkdtempSync(join(tmpdir(), `guanjia-bench-${backend}-`));
  try {
    const system = await startSystem({
      backend,
      folder,
      mains: 1,
      workers,
      recipients: Array.from({ length: recipients }, (_, place) => `recipient-${place + 1}`),
      recipientsKeep: 'nothing',
      environmentOf: () => ({ LOG_LEVEL: 'warn' }),
    });
    const records = openRecords(system.postgres.url);
    try {
      await measureThroughput(system, records, Math.min(legs, warmUpLegs));
      const before = await readTrailTotals(system, records);
      const throughput = await measureThroughput(system, records, legs);
      const trail = trailCost(before, await readTrailTotals(system, records));
      const latencies = [await measureLatency(system, 'long poll', latencySeconds)];
      if (backend === 'redis') latencies.push(await measureLatency(system, 'Redis Stream', latencySeconds));
      return { backend, throughput, trail, latencies };
    } finally {
      await records.close();
      await system.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
