import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inheritedEnvironment } from '../config.ts';
import { type BenchProcess, startProcess } from '../system/startProcess.ts';
import { type Contender, contenders } from './contenders.ts';
import type { Measured, MeasuredOperation } from './Figures.ts';
import { installPeers } from './installPeers.ts';
import { measureOperation } from './measureOperation.ts';
import type { GatewayBenchArguments } from './readArguments.ts';
import { stubUrlsSchema } from './StubUrls.ts';
import { writeFixture } from './writeFixture.ts';

/**
 * Measures the contenders that were asked for, operation after operation, all on one stub and by one process of clients.
 * @throws Error when a contender answers wrong in the check; its folder of logs is kept then
 */
export async function measureGateways(
  given: GatewayBenchArguments,
  say: (line: string) => void,
): Promise<MeasuredOperation[]> {
  const { chosen, missing } = choose(given, say);
  const folder = mkdtempSync(join(tmpdir(), 'guanjia-bench-gateway-'));
  const stub = startOwn('stub.ts', folder, { LATENCY_MS: String(given.latencyMs) });
  const load = startOwn('load.ts', folder, {});
  let taken = 0;
  const takeSequences = (count: number): number => {
    taken += count;
    return taken - count;
  };
  const done: MeasuredOperation[] = [];
  try {
    const files = writeFixture(folder, stubUrlsSchema.parse(await stub.hear()));
    // the check asks the first numbers of all
    takeSequences(1_000);
    for (const key of given.operations) {
      const options = { ...given, contenders: chosen, files, folder, stub, load, takeSequences, say };
      const { operation, measured } = await measureOperation(key, options);
      done.push({ operation, measured: [...measured, ...missing] });
    }
  } finally {
    await Promise.all([stub.stop(), load.stop()]);
  }
  const isClean = done.every(({ measured }) => measured.every(({ fault }) => fault === null));
  if (isClean) rmSync(folder, { recursive: true });
  else say(`logs are kept in ${folder}`);
  return done;
}

/** The contenders that can run, and those that cannot because their packages are not here. */
function choose(
  { contenders: names }: GatewayBenchArguments,
  say: (line: string) => void,
): { readonly chosen: readonly Contender[]; readonly missing: readonly Measured[] } {
  const wanted = contenders.filter(({ name }) => names.includes(name));
  const folders = new Set(wanted.flatMap(({ packages }) => packages ?? []));
  const whyNot = new Map([...folders].map((folder) => [folder, installPeers(folder, say)] as const));
  const reasonOf = ({ packages }: Contender): string | null =>
    packages === null ? null : (whyNot.get(packages) ?? null);
  const missing = wanted.flatMap((contender): Measured[] => {
    const { name, title } = contender;
    const why = reasonOf(contender);
    return why === null ? [] : [{ contender: name, title, rounds: [], memory: null, fault: { kind: 'not run', why } }];
  });
  return { chosen: wanted.filter((contender) => reasonOf(contender) === null), missing };
}

function startOwn(file: string, folder: string, environment: Readonly<Record<string, string>>): BenchProcess {
  return startProcess({
    script: fileURLToPath(new URL(file, import.meta.url)),
    environment: { ...inheritedEnvironment(), NODE_ENV: 'production', ...environment },
    logFile: join(folder, `${file}.log`),
  });
}
