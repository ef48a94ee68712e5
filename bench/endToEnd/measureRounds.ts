import { setTimeout as delay } from 'node:timers/promises';
import { tokenOf } from '@guanjia/stack/demoTokens';
import { askAs, dataOf } from '@guanjia/stack/graphqlClient';
import { z } from 'zod';
import { cpuSeconds } from '../exchange/cpuSeconds.ts';
import { busySeconds } from '../gateway/busySeconds.ts';
import { readMetric } from '../subscriptions/readMetric.ts';
import type { Round } from './Figures.ts';
import { type Follower, followProject } from './followProject.ts';
import type { Setup } from './setups.ts';
import { timeMutations } from './timeMutations.ts';

export interface MeasuringOptions {
  /** Mutations timed in each round. */
  readonly count: number;
  /** Subscribers of other projects in the second round; 0: there is none. */
  readonly idle: number;
  /** Told what comes now, and how many mutations it takes: 0 where it takes none. */
  readonly onStage: (stage: string, mutations: number) => void;
  /** Told after each mutation. */
  readonly onDone: () => void;
}

const warmUpMutations = 50;
const openLimitMs = 30_000;
const lookEveryMs = 50;
/** Officials, who may follow every project; the gateway lets each of them hold 100 sockets. */
const onlookers = [
  'window-clerk',
  'approver-natural-resources',
  'approver-housing-construction',
  'approver-fire-rescue',
  'approver-civil-defence',
  'approver-archives',
  'supervisor',
  'dashboard',
] as const;
const projectsSchema = z.object({ projects: z.object({ nodes: z.array(z.object({ id: z.string() })).min(2) }) });

/**
 * Measures the product behind a gateway with its demo data: first with one subscriber, then with others of other projects.
 * @throws Error when something is refused or does not come
 */
export async function measureRounds(
  { gatewayUrl, pids }: Pick<Setup, 'gatewayUrl' | 'pids'>,
  { count, idle, onStage, onDone }: MeasuringOptions,
): Promise<Omit<Round, 'setup'>[]> {
  const followers: Follower[] = [];
  const follow = async (persona: string, projectId: string): Promise<Follower> => {
    const follower = followProject(gatewayUrl, await tokenOf(gatewayUrl, persona), projectId);
    followers.push(follower);
    return follower;
  };
  try {
    const ask = askAs(gatewayUrl, await tokenOf(gatewayUrl, 'steward'));
    const [projectId = '', ...others] = await projectsOf(gatewayUrl);
    const follower = await follow('service-room', projectId);
    const round = async (stage: string, mutations: number): Promise<Omit<Round, 'setup'>> => {
      await untilOpen(gatewayUrl, followers.length);
      onStage(stage, mutations);
      const coresElsewhere = watchOtherProcesses(pids);
      const times = await timeMutations({ ask, projectId, follower, count: mutations, onDone });
      return { mutations, idle: followers.length - 1, ...times, coresElsewhere: coresElsewhere() };
    };
    await round('warming up', warmUpMutations);
    const alone = await round('one subscriber', count);
    if (idle === 0) return [alone];
    onStage(`opening ${idle} subscriptions`, 0);
    for (let one = 0; one < idle; one += 1) {
      await follow(onlookers[one % onlookers.length] ?? '', others[one % others.length] ?? '');
    }
    return [alone, await round(`${idle} other subscribers`, count)];
  } finally {
    await Promise.all(followers.map((follower) => follower.stop()));
  }
}

/** Begins to watch; the answer says how many cores have been busy since with anything but these processes and this one. */
function watchOtherProcesses(pids: readonly number[]): () => number {
  const look = () => ({
    at: performance.now(),
    elsewhere:
      busySeconds() - [...pids, process.pid].reduce((sum, pid) => sum + cpuSeconds(pid, pid !== process.pid), 0),
  });
  const before = look();
  return () => {
    const after = look();
    return Math.max(0, ((after.elsewhere - before.elsewhere) * 1_000) / (after.at - before.at));
  };
}

async function projectsOf(gatewayUrl: string): Promise<string[]> {
  const ask = askAs(gatewayUrl, await tokenOf(gatewayUrl, 'service-room'));
  const answer = await ask('{ projects(filter: { region: "370700" }, first: 100) { nodes { id } } }');
  return projectsSchema.parse(dataOf(answer)).projects.nodes.map(({ id }) => id);
}

/** graphql-ws confirms no subscription: the gateway's own figure says when all are there. */
async function untilOpen(gatewayUrl: string, subscriptions: number): Promise<void> {
  const giveUpAt = performance.now() + openLimitMs;
  for (;;) {
    const text = await (await fetch(`${gatewayUrl}/metrics`)).text();
    const open = readMetric(text, 'gateway_subscriptions') ?? 0;
    if (open === subscriptions) return;
    if (performance.now() > giveUpAt) throw new Error(`${open} of ${subscriptions} subscriptions have been opened`);
    await delay(lookEveryMs);
  }
}
