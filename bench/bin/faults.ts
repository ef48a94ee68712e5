/** `npm run faults`: breaks the exchange on purpose, in every way of docs/faults.md, and says what was lost. */
import { writeFileSync } from 'node:fs';
import { createProgress } from '../faults/createProgress.ts';
import { faultCatalogue } from '../faults/faultCatalogue.ts';
import { faultsTable } from '../faults/faultsTable.ts';
import { type FaultsArguments, faultsHelp, readArguments } from '../faults/readArguments.ts';
import { runFaults } from '../faults/runFaults.ts';
import { subscribersTable } from '../faults/subscribersTable.ts';

const largestSeed = 2 ** 31 - 1;

const given = readOrExplain();
if (given?.help) console.log(faultsHelp);
else if (given !== null) await run(given);

function readOrExplain(): FaultsArguments | null {
  try {
    return readArguments(process.argv.slice(2), Math.floor(Math.random() * largestSeed));
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exitCode = 1;
    return null;
  }
}

async function run({ length, backends, only, subscribers, seed, json }: FaultsArguments): Promise<void> {
  const began = performance.now();
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  const faultsOf = (backend: (typeof backends)[number]) =>
    faultCatalogue.filter((fault) => fault.backends.includes(backend) && (only?.includes(fault.name) ?? true));
  const total = backends.reduce((sum, backend) => sum + faultsOf(backend).length + 1, 0); // and the line of the whole run
  console.log(
    `Faults of the exchange 故障演练 · ${length} · ${backends.join(' and ')} · seed ${seed} (repeat with --seed ${seed})`,
  );
  const progress = createProgress({ total, out: process.stdout });
  const kept: string[] = [];
  // the two systems share nothing: in the short mode they run side by side
  const runOne = (backend: (typeof backends)[number]) =>
    runFaults({
      backend,
      faults: faultsOf(backend),
      length,
      subscribers,
      seed,
      onStriking: progress.striking,
      onResult: progress.done,
      onKept: (folder) => kept.push(folder),
      stopping: stopping.signal,
    });
  const results = [];
  if (length === 'short') results.push(...(await Promise.all(backends.map(runOne))).flat());
  else for (const backend of backends) results.push(...(await runOne(backend)));
  progress.stop();

  console.log(`\n${faultsTable(results)}\n`);
  if (results.some(({ streams }) => streams !== null)) console.log(`${subscribersTable(results)}\n`);
  console.log(`${Math.round((performance.now() - began) / 1_000)} s · seed ${seed}`);
  for (const folder of kept) console.log(`logs: ${folder}/logs`);
  if (json !== null) writeFileSync(json, `${JSON.stringify({ length, seed, results }, null, 2)}\n`);
  process.exitCode = results.length === total && results.every(({ isClean }) => isClean) ? 0 : 1;
  if (stopping.signal.aborted) process.exit(); // without waiting for what was cut off
}
