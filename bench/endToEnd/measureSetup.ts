import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Round } from './Figures.ts';
import { type MeasuringOptions, measureRounds } from './measureRounds.ts';
import { type SetupName, setups } from './setups.ts';

/**
 * Brings the whole product up in a new folder, measures it, and takes it down.
 * @throws Error when it does not start, or something is refused or does not come; its logs are kept then, and the message says where
 */
export async function measureSetup(name: SetupName, options: MeasuringOptions): Promise<Round[]> {
  const folder = mkdtempSync(join(tmpdir(), `guanjia-bench-end-to-end-${name}-`));
  const rounds = await startAndMeasure(name, folder, options).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${why} (logs are kept in ${folder})`, { cause });
  });
  rmSync(folder, { recursive: true });
  return rounds;
}

async function startAndMeasure(name: SetupName, folder: string, options: MeasuringOptions): Promise<Round[]> {
  const { title, start } = setups[name];
  options.onStage(`${title}: starting`, 0);
  const { stop, ...setup } = await start(folder);
  try {
    const onStage: MeasuringOptions['onStage'] = (stage, mutations) => options.onStage(`${title}: ${stage}`, mutations);
    const measured = await measureRounds(setup, { ...options, onStage });
    return measured.map((round) => ({ setup: name, ...round }));
  } finally {
    await stop();
  }
}
