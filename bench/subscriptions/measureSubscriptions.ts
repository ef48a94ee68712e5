import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPeers } from '../gateway/installPeers.ts';
import { type Contender, contenders } from './contenders.ts';
import type { MeasuredContender } from './Figures.ts';
import { fileLimit } from './fileLimit.ts';
import { isFaulty } from './judge.ts';
import { measureContender } from './measureContender.ts';
import type { SubscriptionBenchArguments } from './readArguments.ts';

/** Files that a server needs besides its clients' connections. */
const otherFiles = 500;

/**
 * Measures the contenders that were asked for, one after the other.
 * @throws Error in one line when a process may not have so many connections
 */
export async function measureSubscriptions(
  given: SubscriptionBenchArguments,
  say: (line: string) => void,
): Promise<MeasuredContender[]> {
  const limit = fileLimit();
  if (given.clients + otherFiles > limit) {
    throw new Error(
      `--clients: a process may have ${limit} files open here (ulimit -Hn), ${otherFiles} are needed besides`,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'guanjia-bench-subscriptions-'));
  const done: MeasuredContender[] = [];
  for (const contender of contenders.filter(({ name }) => given.contenders.includes(name))) {
    const why = whyNot(contender, given, say);
    done.push(why === null ? await measureContender(contender, { ...given, folder, say }) : notRun(contender, why));
  }
  if (done.every((measured) => !isFaulty(measured))) rmSync(folder, { recursive: true });
  else say(`logs are kept in ${folder}`);
  return done;
}

function whyNot(
  { packages, wires }: Contender,
  { wire }: SubscriptionBenchArguments,
  say: (line: string) => void,
): string | null {
  if (!wires.includes(wire)) return `does not speak ${wire}`;
  return packages === null ? null : installPeers(packages, say);
}

function notRun({ name, title }: Contender, why: string): MeasuredContender {
  return {
    contender: name,
    title,
    opening: null,
    bursts: null,
    slowed: null,
    fault: { kind: 'not run', why },
  };
}
