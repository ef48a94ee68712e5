import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Backend, type BenchSystem, startSystem } from '../system/startSystem.ts';
import type { Fault, Length } from './fault.ts';
import { judgeRun } from './judgeRun.ts';
import { lockMs } from './lockMs.ts';
import { mountMaterials } from './mountMaterials.ts';
import { openArena } from './openArena.ts';
import type { RowResult } from './runFault.ts';
import { type Gateways, startGateways } from './startGateways.ts';
import { type RoundWatch, strikeRounds } from './strikeRounds.ts';

export interface RunOptions extends RoundWatch {
  readonly backend: Backend;
  readonly faults: readonly Fault[];
  readonly length: Length;
  /** Of each row that asks for them. */
  readonly subscribers: number;
  readonly seed: number;
  /** Told where the logs lie that a run which is not clean leaves behind. */
  readonly onKept: (folder: string) => void;
}

const preload = fileURLToPath(new URL('shiftClock.ts', import.meta.url));
const steadyRecipients = ['steady-1', 'steady-2', 'steady-3', 'steady-4'];

/**
 * Brings one system up, lets all its faults strike, looks at the whole once more and puts everything away. When it is
 * stopped before, it answers the rows that it has.
 */
export async function runFaults(options: RunOptions): Promise<RowResult[]> {
  const folder = mkdtempSync(join(tmpdir(), `guanjia-faults-${options.backend}-`));
  const materials = mountMaterials(join(folder, 'materials'));
  const clockFileOf = (name: string): string => join(folder, `clock-${name}`);
  const results: RowResult[] = [];
  const onResult = (result: RowResult): void => {
    if (options.stopping.aborted) return; // what breaks while all is being stopped says nothing
    results.push(result);
    options.onResult(result);
  };
  let system: BenchSystem | undefined;
  let gateways: Gateways | null = null;
  try {
    system = await startSystem({
      backend: options.backend,
      folder,
      mains: 2,
      workers: 2,
      recipients: [...steadyRecipients, ...options.faults.flatMap(({ recipient }) => recipient ?? [])],
      recipientsKeep: 'everything',
      preload,
      environmentOf: (name) => ({ CLOCK_FILE: clockFileOf(name), LEG_LOCK_MS: String(lockMs[options.length]) }),
    });
    if (options.faults.some(({ streams }) => streams !== undefined)) gateways = await startGateways(system, folder);
    const { length, seed, subscribers } = options;
    const given = { length, seed, subscribers, gateways, materials: materials.disk, clockFileOf };
    const { arena, close } = openArena(system, given);
    try {
      await unlessStopped(options.stopping, async () => {
        await strikeRounds(options.faults, arena, { ...options, onResult });
        const whole = await judgeRun(options.backend, arena);
        onResult(withLateProcesses(whole, await stopAll(gateways, system)));
      });
    } finally {
      await close();
    }
  } finally {
    await stopAll(gateways, system);
    materials.unmount();
    const isClean = results.length > 0 ? results.every((result) => result.isClean) : options.stopping.aborted;
    if (isClean) rmSync(folder, { recursive: true, force: true });
    else options.onKept(folder);
  }
  return results;
}

/** Stops what stands in front before what it asks; once more does nothing. The names of those that SIGTERM did not end properly. */
async function stopAll(gateways: Gateways | null, system: BenchSystem | undefined): Promise<string[]> {
  const late = (await gateways?.stop()) ?? [];
  return [...late, ...((await system?.stop()) ?? [])];
}

/** Waits for the work or for the signal, whichever comes first. */
async function unlessStopped(stopping: AbortSignal, work: () => Promise<void>): Promise<void> {
  if (stopping.aborted) return;
  await Promise.race([work(), once(stopping, 'abort')]);
}

function withLateProcesses(result: RowResult, names: readonly string[]): RowResult {
  if (names.length === 0) return result;
  const complaint = `SIGTERM did not end ${names.join(', ')} properly`;
  return { ...result, isClean: false, notes: [complaint, ...result.notes] };
}
