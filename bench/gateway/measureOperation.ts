import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { cpuSeconds } from '../exchange/cpuSeconds.ts';
import type { BenchProcess } from '../system/startProcess.ts';
import { busySeconds } from './busySeconds.ts';
import { type CheckedAnswers, checkAnswers } from './checkAnswers.ts';
import type { Contender } from './contenders.ts';
import type { Measured, MeasuredOperation, Round } from './Figures.ts';
import { type LoadOrder, loadReportSchema } from './LoadOrder.ts';
import { memoryOf } from './memoryOf.ts';
import { type OperationKey, operations } from './operations.ts';
import { type RunningContender, type StartOptions, startContender } from './startContender.ts';

export interface MeasureOptions extends StartOptions {
  readonly contenders: readonly Contender[];
  readonly stub: BenchProcess;
  readonly load: BenchProcess;
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly connections: number;
  /** The first of so many numbers that no load of this run has had yet. */
  readonly takeSequences: (count: number) => number;
  readonly say: (line: string) => void;
}

/** A contender under measurement. */
interface Runner extends RunningContender {
  readonly answers: CheckedAnswers;
  readonly rounds: Round[];
  fault: Measured['fault'];
}

// More than any round can ask, so that no request is ever asked twice.
const sequencesPerRound = 2_000_000;
const restMs = 200;

/**
 * Measures all contenders on one operation: each in a fresh process, checked and warmed up, then in rounds that take
 * turns. Whoever goes first changes from round to round.
 * @throws Error when a contender answers wrong in the check
 */
export async function measureOperation(key: OperationKey, options: MeasureOptions): Promise<MeasuredOperation> {
  const missing: Measured[] = [];
  const runners: Runner[] = [];
  try {
    await startAll(key, options, { runners, missing });
    if (runners.length === 0) return { operation: key, measured: missing };
    for (const runner of runners) await runRound(key, runner, options, options.warmUpSeconds);
    options.say(`${key}: ${runners.map(({ contender }) => contender.name).join(', ')} checked and warm`);
    for (let round = 0; round < options.rounds; round += 1) {
      const turn = round % runners.length;
      for (const runner of [...runners.slice(turn), ...runners.slice(0, turn)]) {
        const figures = await runRound(key, runner, options, options.seconds);
        if (figures !== null) runner.rounds.push(figures);
      }
      options.say(`${key}: round ${round + 1} of ${options.rounds} · ${runners.map(sayRound).join(' · ')}`);
    }
    const measured = [...missing, ...runners.map(measuredOf)];
    const places = options.contenders.map(({ name }) => name);
    return { operation: key, measured: measured.toSorted(byPlaceIn(places)) };
  } finally {
    await Promise.all(runners.map((runner) => runner.stop()));
  }
}

async function startAll(
  key: OperationKey,
  options: MeasureOptions,
  { runners, missing }: { readonly runners: Runner[]; readonly missing: Measured[] },
): Promise<void> {
  let reference: CheckedAnswers | null = null;
  for (const contender of options.contenders) {
    const running = await startOrSay(contender, options);
    if ('fault' in running) {
      missing.push(running);
      continue;
    }
    try {
      const answers = await checkAnswers(running.url, operations[key], reference);
      if (contender.name === 'stock') reference = answers;
      runners.push({ ...running, answers, rounds: [], fault: null });
    } catch (cause) {
      await running.stop();
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`${contender.name} answers operation ${key} wrong, nothing is measured: ${why}`, { cause });
    }
  }
}

async function startOrSay(contender: Contender, options: MeasureOptions): Promise<RunningContender | Measured> {
  const { name, title } = contender;
  try {
    return await startContender(contender, options);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    options.say(`not run: ${name}: ${why}`);
    return { contender: name, title, rounds: [], memory: null, fault: { kind: 'not run', why } };
  }
}

const stubCountSchema = z.int();

/** One load on one contender; null, and the contender marked, when an answer was wrong. */
async function runRound(
  key: OperationKey,
  runner: Runner,
  { connections, load, stub, takeSequences }: MeasureOptions,
  seconds: number,
): Promise<Round | null> {
  await delay(restMs);
  const order: LoadOrder = {
    url: runner.url,
    operation: key,
    connections,
    seconds,
    firstSequence: takeSequences(sequencesPerRound),
    answerBytes: [...runner.answers.answerBytes],
  };
  const look = async () => ({
    served: stubCountSchema.parse(await stub.ask({})),
    cpu: cpuSeconds(runner.pid, true),
    stubCpu: cpuSeconds(stub.pid),
    clientCpu: cpuSeconds(load.pid),
    busy: busySeconds(),
    at: performance.now(),
  });
  const before = await look();
  const report = loadReportSchema.parse(await load.ask(order));
  const after = await look();
  if (report.faults > 0 || report.requests === 0) {
    const why = `${report.faults} of ${report.requests} requests: ${report.firstFault ?? 'no answer'}`;
    runner.fault ??= { kind: 'wrong', why };
    return null;
  }
  const own = after.cpu - before.cpu + after.stubCpu - before.stubCpu + after.clientCpu - before.clientCpu;
  const elsewhere = Math.max(0, after.busy - before.busy - own);
  const microsEach = (secondsOfCpu: number): number => (secondsOfCpu * 1e6) / report.requests;
  return {
    requests: report.requests,
    requestsPerSecond: report.requests / report.seconds,
    p50: report.p50,
    p99: report.p99,
    cpuMicros: microsEach(after.cpu - before.cpu),
    stubMicros: microsEach(after.stubCpu - before.stubCpu),
    clientMicros: microsEach(after.clientCpu - before.clientCpu),
    fetches: (after.served - before.served) / report.requests,
    coresElsewhere: (elsewhere * 1_000) / (after.at - before.at),
  };
}

function measuredOf({ contender: { name, title }, rounds, fault, pid }: Runner): Measured {
  return { contender: name, title, rounds, memory: memoryOf(pid), fault };
}

function sayRound({ contender: { name }, rounds, fault }: Runner): string {
  const last = rounds.at(-1);
  if (fault !== null || last === undefined) return `${name} WRONG`;
  return `${name} ${Math.round(last.requestsPerSecond)}`;
}

function byPlaceIn(names: readonly string[]): (a: Measured, b: Measured) => number {
  return (a, b) => names.indexOf(a.contender) - names.indexOf(b.contender);
}
