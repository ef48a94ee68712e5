import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { desc, like, sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import { nextRoadmap } from '../../subgraphs/approval/src/domain/nextRoadmap.ts';
import type { Project } from '../../subgraphs/approval/src/domain/project.ts';
import { projectRegistered } from '../../subgraphs/approval/src/domain/projectEvents.ts';
import { createApplicationStore } from '../../subgraphs/approval/src/storage/createApplicationStore.ts';
import { insertRoadmaps } from '../../subgraphs/approval/src/storage/insertRoadmaps.ts';
import { projectOf } from '../../subgraphs/approval/src/storage/projectRow.ts';
import { readItemCatalogue } from '../../subgraphs/approval/src/storage/readItemCatalogue.ts';
import { outbox, projects } from '../../subgraphs/approval/src/storage/tables.ts';
import { officeCalendar } from '../projects/officeCalendar.ts';
import { seedProjects } from '../projects/seedProjects.ts';

export interface FillOrder {
  /** Approval's, already migrated. */
  readonly database: Database;
  readonly projects: number;
  /** Of each project, each of another item. */
  readonly applications: number;
  readonly seed: number;
  readonly now: Date;
  /** Told how many projects have a roadmap. */
  readonly onProgress: (done: number) => void;
}

const batchSize = 50;
const catalogue = readItemCatalogue(new URL('../../subgraphs/approval/data/', import.meta.url));

/**
 * Fills approval with projects, applications and roadmaps by the functions that make real ones, and announces every project
 * in its outbox, so that the other departments of a running system come to know it as any other.
 */
export async function fillWall(order: FillOrder): Promise<void> {
  const { database } = order;
  await seedProjects({ ...order, items: catalogue.items, onProgress: () => undefined });
  const rows = await database.db
    .select()
    .from(projects)
    .where(like(projects.name, '测量·%'))
    .orderBy(desc(projects.id));
  for (let first = 0; first < rows.length; first += batchSize) {
    await planBatch(order, rows.slice(first, first + batchSize).map(projectOf));
    order.onProgress(Math.min(rows.length, first + batchSize));
  }
  await database.db.execute(sql`analyze`);
}

async function planBatch({ database, now }: FillOrder, batch: readonly Project[]): Promise<void> {
  const applications = createApplicationStore(database, officeCalendar);
  const planned: ReturnType<typeof nextRoadmap>[] = [];
  for (const project of batch) {
    const question = {
      project,
      statement: { circumstances: [], floorAreaSquareMetres: null },
      startOn: calendarDateOf(project.registeredAt),
      applications: await applications.findOfProject(project.id),
      catalogue,
      calendar: officeCalendar,
      now,
    };
    const occasion = {
      projectId: project.id,
      previous: null,
      cause: 'REQUESTED',
      at: now,
      by: project.registeredBy,
    } as const;
    planned.push(nextRoadmap(question, occasion));
  }
  await database.transaction(async (tx) => {
    await insertRoadmaps(
      tx,
      planned.map(({ roadmap }) => roadmap),
    );
    const registered = batch.map((project) => projectRegistered(project));
    await appendOutbox(tx, { outbox }, [...registered, ...planned.map(({ message }) => message)]);
  });
}
