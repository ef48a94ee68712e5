/** `npm run bench:subscriptions`: thousands of subscribers on our gateway, and on the nearest thing elsewhere. */
import { writeFileSync } from 'node:fs';
import { describeMachine } from '../exchange/describeMachine.ts';
import type { MeasuredContender } from '../subscriptions/Figures.ts';
import { isFaulty, judgeTargets } from '../subscriptions/judge.ts';
import { measureSubscriptions } from '../subscriptions/measureSubscriptions.ts';
import {
  readArguments,
  type SubscriptionBenchArguments,
  subscriptionBenchHelp,
} from '../subscriptions/readArguments.ts';
import { burstsTable, notesOn, openingTable, slowedTable, targetsTable } from '../subscriptions/subscriptionTables.ts';

const legend = `open s, CPU s: until all subscriptions are open; CPU is the contender's, all threads. idle MB: its resident set with all clients after
the pause; kB a client: over that with none. ms: from appending an event until a client has it, of clients that have never been
paused. CPU µs: per delivery, beside: of the clients and the stub. executions: of a selection for an event; fetches: requests to subgraphs. disorder: behind an event
that came after it. Slow readers stop reading, and one more project, which they and ten others follow, is flooded.
lagged: streams ended with SUBSCRIBER_LAGGED, failed: with another code, both with a cursor; closed: connections lost; resumed: taken up
again from a cursor; caught up s: until the slow ones had everything, from the moment they read again.`;

const ofMercurius = `Mercurius is one server that resolves everything from memory: no federation below the subscription, no resuming, no promise of
order or against loss; what waits for a slow reader waits in its memory without a limit. What it loses does not count as a fault here.`;

const given = readOrExplain();
if (given?.help) console.log(subscriptionBenchHelp);
else if (given !== null) await run(given);

function readOrExplain(): SubscriptionBenchArguments | null {
  try {
    return readArguments(process.argv.slice(2));
  } catch (cause) {
    return explain(cause);
  }
}

async function run(settings: SubscriptionBenchArguments): Promise<void> {
  const [machine = ''] = describeMachine();
  console.log(['Live progress at scale  实时进展 · 性能对比', machine, describe(settings), ''].join('\n'));
  const measured = await measureOrExplain(settings);
  if (measured === null) return;
  const [ours] = measured.filter(({ contender }) => contender === 'ours');
  const targets = ours === undefined ? [] : judgeTargets(ours);
  const notes = notesOn(measured);
  const parts = [
    openingTable(measured),
    burstsTable(measured),
    ...(settings.slow > 0 ? [slowedTable(measured)] : []),
    ...(notes.length > 0 ? [notes.join('\n')] : []),
    ...(targets.length > 0 ? [targetsTable(targets)] : []),
    legend,
    ...(measured.some(({ contender }) => contender === 'mercurius') ? [ofMercurius] : []),
  ];
  console.log(`\n${parts.join('\n\n')}`);
  if (ours !== undefined && isFaulty(ours)) process.exitCode = 1;
  const { json } = settings;
  if (json !== null) writeFileSync(json, `${JSON.stringify({ machine, settings, measured, targets }, null, 2)}\n`);
}

async function measureOrExplain(settings: SubscriptionBenchArguments): Promise<MeasuredContender[] | null> {
  try {
    return await measureSubscriptions(settings, (line) => console.log(line));
  } catch (cause) {
    return explain(cause);
  }
}

function explain(cause: unknown): null {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
  return null;
}

function describe({ clients, keys, bursts, slow, wire, idleSeconds }: SubscriptionBenchArguments): string {
  return [
    `${clients} clients over ${wire} on ${keys} projects`,
    `${bursts} bursts`,
    slow === 0 ? 'no slow readers' : `again with ${(slow * 100).toFixed(1)} % slow readers`,
    `${idleSeconds} s idle`,
  ].join(' · ');
}
