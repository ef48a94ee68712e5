import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { inheritedEnvironment } from '../config.ts';

export interface DevBenchSettings {
  /** How often the schema is saved and measured. */
  readonly saves: number;
  /** Saves before, which are not. */
  readonly warmUps: number;
  readonly port: number;
}

/** Milliseconds from the moment a file was saved, one of each save. */
export interface DevFigures {
  /** Until the supergraph is merged and given to the gateway. */
  readonly composed: readonly number[];
  /** Until the gateway answers by it. */
  readonly answering: readonly number[];
}

const program = fileURLToPath(new URL('../../packages/cli/bin/guanjia.cjs', import.meta.url));
const ours = fileURLToPath(new URL('../../schema/subgraphs.json', import.meta.url));
const eventSchema = z.looseObject({ event: z.string(), ms: z.number().optional() });
type DevLine = z.infer<typeof eventSchema>;
const run = promisify(execFile);

/** A department as `guanjia create` makes it among our own subgraphs; each save adds another field. @throws Error when a save is refused */
export async function measureDev({ saves, warmUps, port }: DevBenchSettings): Promise<DevFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'guanjia-bench-dev-'));
  const department = join(folder, 'site-bench');
  await run(process.execPath, [program, 'create', 'site-bench', '--out', department]);
  const words = ['dev', department, '--json', '--port', String(port), '--subgraphs', ours];
  const child = spawn(process.execPath, [program, ...words], {
    env: inheritedEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const hear = async (wanted: string): Promise<number> => {
    for (;;) {
      const line = await lines.next();
      if (line.done === true) throw new Error(`guanjia dev has ended before it said “${wanted}”`);
      const told: DevLine = eventSchema.parse(JSON.parse(line.value));
      if (told.event === wanted) return told.ms ?? 0;
      if (['refused', 'failed', 'gatewayRefused'].includes(told.event)) throw new Error(line.value);
    }
  };
  try {
    await hear('started');
    const file = join(department, 'src/schema.graphql');
    const first = await readFile(file, 'utf8');
    const figures: { composed: number; answering: number }[] = [];
    for (let save = 0; save < warmUps + saves; save += 1) {
      await writeFile(file, first.replace(/^( {2})(title: String!)$/m, `$1$2\n  "第 ${save} 次"\n  saved${save}: Int`));
      figures.push({ composed: await hear('composed'), answering: await hear('answering') });
    }
    const measured = figures.slice(warmUps);
    return {
      composed: measured.map(({ composed }) => composed),
      answering: measured.map(({ answering }) => answering),
    };
  } finally {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
    await rm(folder, { recursive: true, force: true });
  }
}
