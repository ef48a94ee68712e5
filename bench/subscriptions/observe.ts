import { cpuSeconds } from '../exchange/cpuSeconds.ts';
import { percentile } from '../exchange/percentile.ts';
import { busySeconds } from '../gateway/busySeconds.ts';
import { memoryOf } from '../gateway/memoryOf.ts';
import type { RunningServer } from '../system/startServer.ts';
import type { ClientReport } from './ClientOrder.ts';
import type { Contender } from './contenders.ts';
import type { Delivering, Latency } from './Figures.ts';
import type { Clients } from './startClients.ts';
import type { Stub } from './startStub.ts';
import { sumInTime } from './Tally.ts';

/** One contender under measurement, and all around it. */
export interface Bench {
  readonly contender: Contender;
  readonly server: RunningServer;
  readonly stub: Stub;
  readonly clients: Clients;
  readonly projects: readonly string[];
}

/** Does some work and says what it took of the contender; the work answers what the clients reported, in time. */
export async function observe(bench: Bench, work: () => Promise<readonly ClientReport[]>): Promise<Delivering> {
  const before = await look(bench);
  const reports = await work();
  const after = await look(bench);
  const tally = sumInTime(reports.map((report) => report.tally));
  const cpu = after.cpu - before.cpu;
  const beside = after.besideCpu - before.besideCpu;
  const elsewhere = Math.max(0, after.busy - before.busy - cpu - beside);
  const microsEach = (seconds: number): number => (tally.deliveries === 0 ? 0 : (seconds * 1e6) / tally.deliveries);
  const { resident, peak } = memoryOf(bench.server.pid);
  return {
    events: after.events - before.events,
    tally,
    latency: latencyOf(reports.flatMap(({ latencies }) => latencies)),
    cpuMicros: microsEach(cpu),
    besideMicros: microsEach(beside),
    executions: after.executions === null || before.executions === null ? null : after.executions - before.executions,
    fetches: after.fetches - before.fetches,
    residentBytes: resident,
    peakBytes: peak,
    coresElsewhere: (elsewhere * 1_000) / (after.at - before.at),
  };
}

async function look({ contender, server, stub, clients }: Bench) {
  const { executions } = await contender.count(server);
  const { events, fetches } = await stub.order({ kind: 'count' });
  return {
    executions,
    events,
    fetches,
    cpu: cpuSeconds(server.pid, true),
    besideCpu: [stub.pid, process.pid, ...clients.pids].reduce((sum, pid) => sum + cpuSeconds(pid), 0),
    busy: busySeconds(),
    at: performance.now(),
  };
}

/** In milliseconds, of microseconds. */
function latencyOf(micros: readonly number[]): Latency | null {
  if (micros.length === 0) return null;
  const [p50 = 0, p99 = 0, max = 0] = [0.5, 0.99, 1].map((share) => percentile(micros, share) / 1_000);
  return { p50, p99, max };
}
