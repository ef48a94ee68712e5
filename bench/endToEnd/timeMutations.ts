import { setTimeout as delay } from 'node:timers/promises';
import { type Ask, dataOf } from '@guanjia/stack/graphqlClient';
import { percentile } from '../exchange/percentile.ts';
import type { Round, Spread } from './Figures.ts';
import type { Follower } from './followProject.ts';

export interface TimingOptions {
  /** Somebody who may change the project. */
  readonly ask: Ask;
  readonly projectId: string;
  readonly follower: Follower;
  readonly count: number;
  /** Told after each mutation. */
  readonly onDone: () => void;
}

interface Times {
  readonly sent: number;
  readonly answered: number;
  readonly updated: number;
}

const mutation = `mutation ($projectId: ID!, $phone: String!) {
  changeContacts(projectId: $projectId, handler: { name: "演示经办人", phone: $phone }) { id }
}`;
const pauseMs = { least: 20, most: 80 };
let phones = 0;

/**
 * Changes a project's contact again and again, each time when the subscriber has had the update before, after a random pause.
 * @throws Error when a mutation is refused or an update does not come
 */
export async function timeMutations(
  options: TimingOptions,
): Promise<Pick<Round, 'answer' | 'update' | 'behindAnswer'>> {
  const times: Times[] = [];
  while (times.length < options.count) {
    times.push(await timeOne(options));
    options.onDone();
    await delay(pauseMs.least + Math.random() * (pauseMs.most - pauseMs.least));
  }
  const spread = (of: (time: Times) => number): Spread => spreadOf(times.map(of));
  return {
    answer: spread(({ sent, answered }) => answered - sent),
    update: spread(({ sent, updated }) => updated - sent),
    behindAnswer: spread(({ answered, updated }) => updated - answered),
  };
}

async function timeOne({ ask, projectId, follower }: TimingOptions): Promise<Times> {
  phones += 1;
  const phone = `0536-${String(phones).padStart(7, '0')}`;
  const updating = follower.next('approval.projectContactsChanged');
  const sent = performance.now();
  const answering = ask(mutation, { projectId, phone }).then((answer) => {
    const answered = performance.now();
    dataOf(answer);
    return answered;
  });
  const [answered, updated] = await Promise.all([answering, updating]);
  return { sent, answered, updated };
}

function spreadOf(values: readonly number[]): Spread {
  return { p50: percentile(values, 0.5), p95: percentile(values, 0.95), p99: percentile(values, 0.99) };
}
