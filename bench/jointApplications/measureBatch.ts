import { setTimeout as delay } from 'node:timers/promises';
import { tokenOf } from '@guanjia/stack/demoTokens';
import { type Ask, askAs, dataOf } from '@guanjia/stack/graphqlClient';
import { operation } from '@guanjia/stack/operation';
import { askUntilKnown } from '@guanjia/stack/story/askUntilKnown';
import { projectInput } from '@guanjia/stack/story/projectInput';
import { hallCounter } from '@guanjia/stack/story/storySamples';
import { z } from 'zod';
import type { Batch } from './Figures.ts';
import type { ApplicationRecords } from './openApplicationRecords.ts';
import { wholeApplication } from './twelveProviders.ts';

export interface BatchOptions {
  readonly gatewayUrl: string;
  readonly records: ApplicationRecords;
  readonly applications: number;
  /** CPU seconds used so far, by process. */
  readonly cpu: () => Readonly<Record<string, number>>;
  /** Number of the first project, so that no two batches register the same one. */
  readonly firstProject: number;
  /** Told what comes now, and how many steps it takes. */
  readonly onStage: (stage: string, steps: number) => void;
  /** Told of steps done since. */
  readonly onDone: (steps: number) => void;
}

/** As many clerks and owners as a hall has; each waits for its answer. */
const atOnce = 16;
const lookEveryMs = 200;
/** A batch stands still when nothing was signed for so long. */
const stillMs = 120_000;
const idSchema = z.looseObject({ id: z.string() });

/**
 * Registers projects, applies for every matter of each, and then accepts all applications as fast as the clerks get answers;
 * waits for the last receipt. @throws Error when something is refused
 */
export async function measureBatch(options: BatchOptions): Promise<Batch> {
  const { gatewayUrl, records, applications, onStage, onDone } = options;
  const owner = askAs(gatewayUrl, await tokenOf(gatewayUrl, 'owner'));
  const clerk = askAs(gatewayUrl, await tokenOf(gatewayUrl, 'window-clerk'));
  onStage(`${applications} applications: handing in`, applications);
  const ids = await inLines(applications, async (number) => {
    const id = await handIn(owner, options.firstProject + number);
    onDone(1);
    return id;
  });
  onStage(`${applications} applications: accepting`, applications);
  const before = options.cpu();
  const began = performance.now();
  await inLines(ids.length, async (number) => {
    await ask(clerk, 'acceptJointApplication', { id: ids[number] });
    onDone(1);
  });
  const acceptSeconds = (performance.now() - began) / 1_000;
  const legs = applications * wholeApplication.matterCodes.length;
  onStage(`${applications} applications: waiting for the receipts`, legs);
  await untilSigned(records, ids, legs, onDone);
  const allSeconds = (performance.now() - began) / 1_000;
  const cpu = Object.fromEntries(
    Object.entries(options.cpu()).map(([name, used]) => [name, used - (before[name] ?? 0)]),
  );
  return { applications, legs, acceptSeconds, allSeconds, cpu, ...(await records.outcome(ids, legs)) };
}

/** Does it once for each number, some at once, and gives the answers in order. */
async function inLines<Answer>(count: number, once: (number: number) => Promise<Answer>): Promise<Answer[]> {
  const answers = Array.from<Answer>({ length: count });
  let next = 0;
  const line = async (): Promise<void> => {
    for (let number = next++; number < count; number = next++) answers[number] = await once(number);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, line));
  return answers;
}

async function handIn(owner: Ask, number: number): Promise<string> {
  const code = `2611-370700-04-01-${String(number).padStart(6, '0')}`;
  const input = { ...projectInput({ name: `测量项目${number}` }, Math.random), code };
  const project = await ask(owner, 'registerProject', { input });
  const { matterCodes, form, materials } = wholeApplication;
  const variables = { projectId: project.id, matterCodes, form, materials, counter: hallCounter };
  return (await ask(askUntilKnown(owner), 'submitJointApplication', variables)).id;
}

async function ask(as: Ask, name: string, variables: Readonly<Record<string, unknown>>): Promise<{ id: string }> {
  return idSchema.parse(dataOf(await as(operation(name), variables))[name]);
}

async function untilSigned(
  records: ApplicationRecords,
  ids: readonly string[],
  legs: number,
  onDone: (steps: number) => void,
): Promise<void> {
  let signed = 0;
  let movedAt = performance.now();
  while (signed < legs && performance.now() - movedAt < stillMs) {
    const began = performance.now();
    const now = await records.countSigned(ids);
    if (now > signed) movedAt = performance.now();
    onDone(now - signed);
    signed = now;
    // looking must not become a load of its own
    if (signed < legs) await delay(Math.max(lookEveryMs, 10 * (performance.now() - began)));
  }
}
