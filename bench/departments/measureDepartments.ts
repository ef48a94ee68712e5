import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { inheritedEnvironment } from '../config.ts';
import { cpuSeconds } from '../exchange/cpuSeconds.ts';
import { busySeconds } from '../gateway/busySeconds.ts';
import { memoryOf } from '../gateway/memoryOf.ts';
import { type BenchProcess, startProcess } from '../system/startProcess.ts';
import { startServer } from '../system/startServer.ts';
import { composeDepartments } from './composeDepartments.ts';
import { departmentFaultTitles, type SicknessName } from './departmentFaults.ts';
import { type DepartmentName, departmentNames, sickName } from './departmentNames.ts';
import type { FaultFigures, FaultRound, HalfRound } from './Figures.ts';
import { type KindReport, kindReportSchema, type LoadReport } from './LoadOrder.ts';
import type { DepartmentsBenchArguments } from './readArguments.ts';
import { readLoopDelay } from './readLoopDelay.ts';

type Settings = Pick<DepartmentsBenchArguments, 'faults' | 'rounds' | 'seconds' | 'perSecond' | 'deadlineMs'>;

/** What takes part in a round. */
interface Arena extends Settings {
  readonly gateway: { readonly url: string; readonly pid: number };
  readonly sick: BenchProcess;
  /** The two kinds of clients. */
  readonly touching: BenchProcess;
  readonly others: BenchProcess;
}

const urlSchema = z.url();
/** As `nice` has it. */
const lowPriority = 10;
const lookEveryMs = 50;
const warmUpSeconds = 2;
const recoveryLimitMs = 30_000;
const msPerSecond = 1_000;
const microsPerSecond = 1_000_000;
const gatewayScript = fileURLToPath(new URL('../../gateway/src/main.ts', import.meta.url));

/**
 * Makes one department of five sick in each way, under the load of those who touch it and of those who do not: in rounds of as long
 * without the fault as with it, by turns which of the two comes first. A fresh gateway for each fault, and one for no fault at all, which
 * shows what the machine does by itself. @throws Error when something does not start or heal
 */
export async function measureDepartments(given: Settings, say: (line: string) => void): Promise<FaultFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'guanjia-bench-departments-'));
  const well = startOwn('stub.ts', folder, {
    NAMES: JSON.stringify(departmentNames.filter((name) => name !== sickName)),
  });
  const sick = startOwn('stub.ts', folder, { NAMES: JSON.stringify([sickName]) });
  // another department's machine would be another machine: what it pours out must not take the CPU from those who read
  setPriority(sick.pid, lowPriority);
  const touching = startOwn('load.ts', folder, {});
  const others = startOwn('load.ts', folder, {});
  const figures: FaultFigures[] = [];
  try {
    const urls = { ...urlsIn(await well.hear()), ...urlsIn(await sick.hear()) };
    const supergraphFile = join(folder, 'supergraph.graphql');
    writeFileSync(supergraphFile, composeDepartments(requireAll(urls)));
    const sicknesses: readonly SicknessName[] = ['none', ...given.faults];
    for (const fault of sicknesses) {
      const gateway = await startServer({
        name: `gateway-${fault}`,
        script: gatewayScript,
        environment: environmentOf(supergraphFile, given),
        folder,
      });
      try {
        const measured = await measureFault(fault, { ...given, gateway, sick, touching, others });
        figures.push(measured);
        const [round] = measured.rounds;
        const codes = JSON.stringify(round?.sick.load.touching.codes ?? {});
        say(`${figures.length} of ${sicknesses.length} · ${fault}: ${departmentFaultTitles[fault]} · ${codes}`);
      } finally {
        await gateway.stop();
      }
    }
  } finally {
    process.kill(sick.pid, 'SIGCONT');
    await Promise.all([well, sick, touching, others].map((one) => one.stop()));
  }
  rmSync(folder, { recursive: true });
  return figures;
}

async function measureFault(fault: SicknessName, arena: Arena): Promise<FaultFigures> {
  const { gateway, seconds } = arena;
  await run(arena, Math.min(seconds, warmUpSeconds));
  const rounds: FaultRound[] = [];
  let residentAtMost = 0;
  const looking = setInterval(() => {
    residentAtMost = Math.max(residentAtMost, memoryOf(gateway.pid).resident);
  }, lookEveryMs);
  try {
    while (rounds.length < arena.rounds) {
      const isHealthyFirst = rounds.length % 2 === 0;
      const before = isHealthyFirst ? await runHalf(arena) : null;
      const sick = await runSick(fault, arena);
      rounds.push({ healthy: before ?? (await runHalf(arena)), sick });
    }
  } finally {
    clearInterval(looking);
  }
  return { fault, rounds, residentAtMost };
}

async function runSick(fault: SicknessName, arena: Arena): Promise<HalfRound> {
  await strike(fault, arena);
  try {
    return await runHalf(arena);
  } finally {
    await heal(fault, arena);
    await recovered(arena);
  }
}

async function runHalf(arena: Arena): Promise<HalfRound> {
  const { gateway, seconds } = arena;
  await readLoopDelay(gateway.url);
  const [began, cpu, busy] = [performance.now(), cpuSeconds(gateway.pid), busySeconds()];
  const load = await run(arena, seconds);
  const [used, machine] = [cpuSeconds(gateway.pid) - cpu, busySeconds() - busy];
  const lasted = (performance.now() - began) / msPerSecond;
  return {
    load,
    cpuMicrosPerRequest: (used * microsPerSecond) / (load.touching.requests + load.others.requests),
    loopDelayMsAtMost: await readLoopDelay(gateway.url),
    machineBusy: machine / (lasted * availableParallelism()),
  };
}

async function strike(fault: SicknessName, { sick }: Arena): Promise<void> {
  await sick.ask({ fault });
  if (fault === 'frozen') process.kill(sick.pid, 'SIGSTOP');
}

async function heal(fault: SicknessName, { sick }: Arena): Promise<void> {
  if (fault === 'frozen') process.kill(sick.pid, 'SIGCONT');
  await sick.ask({ fault: 'none' });
}

/** Until the department's part is answered again. */
async function recovered(arena: Arena): Promise<void> {
  const giveUpAt = performance.now() + recoveryLimitMs;
  for (;;) {
    const { touching } = await run({ ...arena, perSecond: 20 }, 0.25);
    if (Object.keys(touching.codes).length === 0 && touching.wrong === 0) return;
    if (performance.now() > giveUpAt)
      throw new Error(`The gateway does not recover: ${touching.firstWrong ?? 'codes'}`);
    await delay(lookEveryMs);
  }
}

async function run({ gateway, touching, others, perSecond }: Arena, seconds: number): Promise<LoadReport> {
  const ask = async (clients: BenchProcess, isTouching: boolean): Promise<KindReport> =>
    kindReportSchema.parse(await clients.ask({ url: gateway.url, seconds, perSecond, isTouching }));
  const [touched, untouched] = await Promise.all([ask(touching, true), ask(others, false)]);
  return { touching: touched, others: untouched };
}

/** The breaker and what the rest needs is as it is for everybody, but for the deadline, and room and rate for the clients of one address. */
function environmentOf(supergraphFile: string, { deadlineMs }: Settings): Readonly<Record<string, string>> {
  return {
    NODE_ENV: 'test',
    AUTH: 'off',
    LOG_LEVEL: 'error',
    SUPERGRAPH_FILE: supergraphFile,
    SUBGRAPH_DEADLINE_MS: String(deadlineMs),
    CONNECTIONS_PER_ADDRESS: '20000',
    RATES: 'off',
  };
}

function urlsIn(said: unknown): Partial<Record<DepartmentName, string>> {
  return z.partialRecord(z.enum(departmentNames), urlSchema).parse(said);
}

function requireAll(urls: Partial<Record<DepartmentName, string>>): Record<DepartmentName, string> {
  return z.record(z.enum(departmentNames), urlSchema).parse(urls);
}

function startOwn(file: string, folder: string, environment: Readonly<Record<string, string>>): BenchProcess {
  return startProcess({
    script: fileURLToPath(new URL(file, import.meta.url)),
    environment: { ...inheritedEnvironment(), NODE_ENV: 'production', ...environment },
    logFile: join(folder, `${file}.log`),
  });
}
