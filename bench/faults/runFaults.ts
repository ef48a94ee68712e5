import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createEventStream } from '@guanjia/runtime/createEventStream';
import { createExchangeClient } from '@guanjia/runtime/createExchangeClient';
import { createLog } from '@guanjia/runtime/createLog';
import { request } from 'undici';
import { type Backend, type BenchSystem, startSystem } from '../system/startSystem.ts';
import type { Fault, Length } from './fault.ts';
import { judgeRun } from './judgeRun.ts';
import { lockMs } from './lockMs.ts';
import { mountMaterials } from './mountMaterials.ts';
import { openRecords } from './openRecords.ts';
import { type Arena, type RowResult, runFault } from './runFault.ts';
import { type FeedWatch, readInTurn, readStream, watchFeed } from './watchFeed.ts';

export interface RunOptions {
  readonly backend: Backend;
  readonly faults: readonly Fault[];
  readonly length: Length;
  readonly seed: number;
  readonly onStriking: (titles: readonly string[]) => void;
  readonly onResult: (result: RowResult) => void;
  /** Told where the logs lie that a run which is not clean leaves behind. */
  readonly onKept: (folder: string) => void;
  /** Ends the run: everything is stopped and put away. */
  readonly stopping: AbortSignal;
}

const preload = fileURLToPath(new URL('shiftClock.ts', import.meta.url));
const handoffsPerSecond = { short: 20, long: 30 } as const;
const leastPerSecond = 4;
/** For so long the short mode waits for a round to settle before the next one strikes. */
const patienceMs = 5_000;
const steadyRecipients = ['steady-1', 'steady-2', 'steady-3', 'steady-4'];

/** Brings one system up and lets all its faults strike, one round after the other. */
export async function runFaults(options: RunOptions): Promise<RowResult[]> {
  const { backend, faults, length, seed } = options;
  const folder = mkdtempSync(join(tmpdir(), `guanjia-faults-${backend}-`));
  const materials = mountMaterials(join(folder, 'materials'));
  const clockFileOf = (name: string): string => join(folder, `clock-${name}`);
  const results: RowResult[] = [];
  let system: BenchSystem | undefined;
  let closing: (() => Promise<void>) | undefined;
  try {
    system = await startSystem({
      backend,
      folder,
      mains: 2,
      workers: 2,
      recipients: [...steadyRecipients, ...faults.flatMap(({ recipient }) => recipient ?? [])],
      recipientsKeep: 'everything',
      preload,
      environmentOf: (name) => ({ CLOCK_FILE: clockFileOf(name), LEG_LOCK_MS: String(lockMs[length]) }),
    });
    const opened = openArena(system);
    closing = opened.close;
    const arena = {
      ...opened,
      causesGoneAt: [],
      system,
      length,
      seed,
      materials: materials.disk,
      setClock: ({ name }: { name: string }, offsetMs: number) => writeFileSync(clockFileOf(name), String(offsetMs)),
    };
    const recovering: Promise<void>[] = [];
    for (const round of roundsOf(faults, length)) {
      if (options.stopping.aborted) break;
      options.onStriking(round.map(({ title }) => title));
      const rate = Math.max(leastPerSecond, Math.round(handoffsPerSecond[length] / round.length));
      const rows = round.map((fault) => begin(fault, { ...arena, handoffsPerSecond: rate }));
      recovering.push(...rows.map(({ ended }) => ended));
      const allEnded = Promise.all(rows.map(({ ended }) => ended));
      await Promise.all(rows.map(({ struck }) => struck));
      await (length === 'short' ? Promise.race([allEnded, delay(patienceMs)]) : allEnded);
    }
    await Promise.all(recovering);
    const whole = await judgeRun(backend, opened);
    await closing();
    closing = undefined;
    const late = await system.stop();
    system = undefined;
    keep(late.length === 0 ? whole : unclean(whole, `SIGTERM did not end ${late.join(', ')} within 8 s`));
  } finally {
    await closing?.();
    await system?.stop();
    materials.unmount();
    if (results.every(({ isClean }) => isClean)) rmSync(folder, { recursive: true, force: true });
    else options.onKept(folder);
  }
  return results;

  function begin(fault: Fault, arena: Arena): { readonly struck: Promise<void>; readonly ended: Promise<void> } {
    const { promise: struck, resolve: onStruck } = Promise.withResolvers<void>();
    const ended = runFault(fault, arena, onStruck)
      .catch((cause: unknown) => brokenRow(fault, backend, cause))
      .then((result) => {
        onStruck();
        keep(result);
      });
    return { struck, ended };
  }

  function keep(result: RowResult): void {
    results.push(result);
    options.onResult(result);
  }
}

function unclean(result: RowResult, complaint: string): RowResult {
  return { ...result, isClean: false, notes: [complaint, ...result.notes] };
}

function brokenRow({ name, title }: Fault, backend: Backend, cause: unknown): RowResult {
  const notes = [`the harness broke: ${cause instanceof Error ? cause.message : String(cause)}`];
  const nothing = { kills: 0, legs: 0, lost: 0, duplicated: 0, disordered: 0, recoverySeconds: null };
  return { backend, name, title, ...nothing, isClean: false, notes };
}

/**
 * In the short mode the faults of a round strike together, and the next round does not wait long for the last one to settle;
 * in the long mode each strikes alone, when all is settled.
 */
function roundsOf(faults: readonly Fault[], length: Length): Fault[][] {
  if (length === 'long') return faults.map((fault) => [fault]);
  return [...Map.groupBy(faults, ({ round }) => round).entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([, round]) => round);
}

/** Those who watch the system from outside. */
function openArena(system: BenchSystem) {
  const records = openRecords(system.postgres.url);
  const clients = system.exchangeUrls.map((url) =>
    createExchangeClient({ url, issuer: 'gateway', key: system.keys.gateway }),
  );
  const log = createLog({ name: 'watch', level: 'silent' });
  const stream = system.redis === null ? null : createEventStream({ url: system.redis.url, log });
  const watches: FeedWatch[] = [
    watchFeed('feed', readInTurn(clients)),
    ...(stream === null ? [] : [watchFeed('stream', readStream(stream, clients))]),
  ];
  const tell: Arena['tell'] = async (order) => {
    const response = await request(`${system.recipientHostUrl}/behaviour`, {
      method: 'POST',
      body: JSON.stringify(order),
    });
    if (response.statusCode !== 200) throw new Error(`the recipients' process answered ${response.statusCode}`);
    await response.body.dump();
  };
  const close = async (): Promise<void> => {
    await Promise.all(watches.map((watch) => watch.stop()));
    await stream?.close();
    await Promise.all(clients.map((client) => client.close()));
    await records.close();
  };
  return { records, watches, tell, close };
}
