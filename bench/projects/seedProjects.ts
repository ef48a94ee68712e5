import { sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import { underWayStatuses } from '../../subgraphs/approval/src/domain/applicationMachine.ts';
import type { Item } from '../../subgraphs/approval/src/domain/item.ts';
import { keysOf } from '../../subgraphs/approval/src/domain/keysOf.ts';
import { projectStageOf } from '../../subgraphs/approval/src/domain/projectStageOf.ts';
import { itemStages } from '../../subgraphs/approval/src/domain/stages.ts';
import { storedDueOf } from '../../subgraphs/approval/src/domain/storedDue.ts';
import { applicationRow } from '../../subgraphs/approval/src/storage/applicationRow.ts';
import { projectRow } from '../../subgraphs/approval/src/storage/projectRow.ts';
import { projectStewards } from '../../subgraphs/approval/src/storage/stewardTables.ts';
import { applications, clockEntries, keyListings, projects } from '../../subgraphs/approval/src/storage/tables.ts';
import { writeProjectLights } from '../../subgraphs/approval/src/storage/writeProjectLights.ts';
import { createRandom, type Random } from '../faults/createRandom.ts';
import { createApplication, type Reach } from './createApplication.ts';
import { createId } from './createId.ts';
import { createProject } from './createProject.ts';
import { insertRows } from './insertRows.ts';
import { officeCalendar } from './officeCalendar.ts';

export interface SeedOrder {
  readonly database: Database;
  readonly items: readonly Item[];
  readonly seed: number;
  readonly projects: number;
  /** Of each project, each of another item. */
  readonly applications: number;
  readonly now: Date;
  /** Told after each batch how many projects there are. */
  readonly onProgress: (done: number) => void;
}

const batchSize = 100;
const stages = keysOf(itemStages);
const stewards = Array.from({ length: 300 }, (_, number) => ({
  id: createId(createRandom(number, 'steward'), new Date(Date.UTC(2024, 0, 1))),
  name: `管家${number}`,
}));

/** Ids of the people who carry projects. */
export const stewardIds: readonly string[] = stewards.map(({ id }) => id);

/**
 * Projects with their applications, ledgers, places on lists and stewards, by the same functions that make and sum up
 * real ones; the record of steps is left out, which no list reads.
 */
export async function seedProjects(order: SeedOrder): Promise<void> {
  const random = createRandom(order.seed, 'projects');
  for (let first = 0; first < order.projects; first += batchSize) {
    const count = Math.min(batchSize, order.projects - first);
    const made = Array.from({ length: count }, (_, place) => createWhole(random, first + place, order));
    await insertBatch(order, random, made);
    order.onProgress(first + count);
  }
  await order.database.db.execute(sql`vacuum (analyze)`);
}

type Whole = ReturnType<typeof createWhole>;

function createWhole(random: Random, number: number, { items, applications: count, now }: SeedOrder) {
  const { project, listings } = createProject(random, number, now);
  const present = random.between(0, stages.length - 1); // the last one: all stages are through
  const chosen = items
    .map((item) => ({ item, place: random.next() }))
    .toSorted((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ item }) => item);
  const own = chosen.map((item) => {
    const reach = reachOf(item, present, random);
    return createApplication(random, { projectId: project.id, item, reach, now });
  });
  return { project: { ...project, stage: projectStageOf(own) }, listings, own };
}

function reachOf({ stage }: Item, present: number, random: Random): Reach {
  const place = stages.indexOf(stage);
  if (stage === 'PARALLEL')
    return present === stages.length - 1 ? 'BEHIND' : random.pick(['BEHIND', 'PRESENT', 'AHEAD']);
  return place < present ? 'BEHIND' : place === present ? 'PRESENT' : 'AHEAD';
}

async function insertBatch({ database }: SeedOrder, random: Random, made: readonly Whole[]): Promise<void> {
  const own = made.flatMap((whole) => whole.own);
  const carried = made.filter(() => random.chance(0.7));
  await insertRows(
    database,
    projects,
    made.map(({ project }) => projectRow(project)),
  );
  await insertRows(
    database,
    keyListings,
    made.flatMap(({ listings }) => listings.map((one) => ({ ...one }))),
  );
  await insertRows(
    database,
    projectStewards,
    carried.map(({ project }, place) => {
      const { id, name } = random.pick(stewards);
      return { projectId: project.id, personId: id, personName: name, since: project.registeredAt, gseq: place + 1 };
    }),
  );
  const none = storedDueOf({ ledger: [] }, officeCalendar);
  const isOpen = new Set<string>(underWayStatuses);
  await insertRows(
    database,
    applications,
    own.map((one) => ({
      ...applicationRow(one),
      ...(isOpen.has(one.status) ? storedDueOf(one, officeCalendar) : none),
    })),
  );
  await insertRows(
    database,
    clockEntries,
    own.flatMap(({ id, ledger }) => ledger.map((entry) => ({ ...entry, applicationId: id }))),
  );
  const ids = made.map(({ project }) => project.id);
  await database.transaction((tx) => writeProjectLights(tx, ids));
}
