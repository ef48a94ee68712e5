import { tokenOf } from '@guanjia/stack/demoTokens';
import { askAs, dataOf } from '@guanjia/stack/graphqlClient';
import { z } from 'zod';

/** Demo approvers and their departments; all work in 潍坊. */
const approvers = {
  'approver-natural-resources': 'NATURAL_RESOURCES',
  'approver-housing-construction': 'HOUSING_CONSTRUCTION',
  'approver-fire-rescue': 'FIRE_RESCUE',
  'approver-civil-defence': 'CIVIL_DEFENCE',
  'approver-archives': 'ARCHIVES',
  'approver-water': 'WATER',
  'approver-communications': 'COMMUNICATIONS',
} as const;

const inbox = `query ($agency: Agency!, $after: String) {
  applicationInbox(agency: $agency, first: 100, after: $after) { nodes { id status } pageInfo { hasNextPage endCursor } }
}`;
const begin =
  'mutation ($id: ID!) { startSpecialProcedure(applicationId: $id, kind: EXPERT_REVIEW, reason: "测量") { id } }';
const end = 'mutation ($id: ID!) { endSpecialProcedure(applicationId: $id) { id } }';

const inboxSchema = z.object({
  applicationInbox: z.object({
    nodes: z.array(z.object({ id: z.string(), status: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

type Persona = keyof typeof approvers;
type Ask = ReturnType<typeof askAs>;

/** An application whose clock can be stopped and let run on, for ever. */
interface Turn {
  readonly id: string;
  readonly ask: Ask;
  isStopped: boolean;
}

export interface DriveOrder {
  readonly gatewayUrl: string;
  readonly perSecond: number;
  readonly seconds: number;
}

export interface DriveFigures {
  /** Applications that took turns. */
  readonly applications: number;
  /** Mutations that were answered, each one event. */
  readonly events: number;
  readonly refused: number;
  /** How far behind its time the latest mutation was sent. */
  readonly latestMs: number;
}

/**
 * Makes so many true events a second through the public graph: approvers begin and end special procedures, by which clocks
 * stop and run on and rows of the wall change. @throws an Error when nothing is under review
 */
export async function driveEvents({ gatewayUrl, perSecond, seconds }: DriveOrder): Promise<DriveFigures> {
  const turns = await turnsOf(gatewayUrl);
  if (turns.length === 0)
    throw new Error('No application is under review with the demo approvers: fill the wall first.');
  const total = perSecond * seconds;
  const first = performance.now();
  const sent: Promise<boolean>[] = [];
  let latestMs = 0;
  for (let number = 0; number < total; number += 1) {
    const due = first + (number * 1_000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    latestMs = Math.max(latestMs, performance.now() - due);
    const turn = turns[number % turns.length];
    if (turn !== undefined) sent.push(take(turn));
  }
  const answers = await Promise.all(sent);
  const events = answers.filter((isDone) => isDone).length;
  return { applications: turns.length, events, refused: answers.length - events, latestMs };
}

async function turnsOf(gatewayUrl: string): Promise<Turn[]> {
  const turns: Turn[] = [];
  for (const [persona, agency] of Object.entries(approvers) satisfies [string, (typeof approvers)[Persona]][]) {
    const ask = askAs(gatewayUrl, await tokenOf(gatewayUrl, persona));
    let after: string | null = null;
    do {
      const { applicationInbox: page } = inboxSchema.parse(dataOf(await ask(inbox, { agency, after })));
      for (const { id, status } of page.nodes) if (status === 'UNDER_REVIEW') turns.push({ id, ask, isStopped: false });
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
  }
  return turns;
}

/** Whether it was done; one that is refused keeps its state. */
async function take(turn: Turn): Promise<boolean> {
  const { errors } = await turn.ask(turn.isStopped ? end : begin, { id: turn.id });
  if (errors !== undefined) return false;
  turn.isStopped = !turn.isStopped;
  return true;
}
