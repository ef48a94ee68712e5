import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, asc, desc, eq, inArray, lt, lte, sql } from '@guanjia/runtime/drizzle';
import type { Database, Transaction } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { OfficeCalendar } from '../domain/officeHours.ts';
import type { ParallelApplication } from '../domain/parallelApplication.ts';
import type { ParallelStore, ParallelSubmission } from '../domain/parallelStore.ts';
import { refusalOf } from './createApplicationStore.ts';
import { parallelApplications, parallelParts, smartForms } from './formTables.ts';
import { saveApplications } from './saveApplications.ts';
import { submittedFormOf } from './submittedFormOf.ts';
import { outbox } from './tables.ts';

/** Parallel applications and submitted forms on PostgreSQL, saved with the applications they are made of. */
export function createParallelStore(database: Database, calendar: OfficeCalendar): ParallelStore {
  const { db } = database;
  return {
    async findByIds(ids) {
      const byId = new Map((await where(inArray(parallelApplications.id, [...ids]))).map((one) => [one.id, one]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    async ofApplications(applicationIds) {
      const named = db
        .select({ id: parallelParts.parallelId })
        .from(parallelParts)
        .where(inArray(parallelParts.applicationId, [...applicationIds]));
      const found = await where(inArray(parallelApplications.id, named));
      return new Map(found.flatMap((one) => one.applicationIds.map((id) => [id, one])));
    },
    async pageOfProjects({ projectIds, limit, after }) {
      const { id, projectId } = parallelApplications;
      const older = after === null ? undefined : lt(id, after);
      const rank = sql<number>`row_number() over (partition by ${projectId} order by ${id} desc)`;
      const ranked = db
        .select({ id, rank: rank.as('rank') })
        .from(parallelApplications)
        .where(and(inArray(projectId, [...projectIds]), older))
        .as('ranked');
      const ids = db.select({ id: ranked.id }).from(ranked).where(lte(ranked.rank, limit));
      return Map.groupBy(await where(inArray(id, ids)), (one) => one.projectId);
    },
    async findForms(ids) {
      const rows = await db
        .select()
        .from(smartForms)
        .where(inArray(smartForms.id, [...ids]));
      const byId = new Map(rows.map((row) => [row.id, submittedFormOf(row)]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    async formsOfProject(projectId) {
      const rows = await db
        .select()
        .from(smartForms)
        .where(eq(smartForms.projectId, projectId))
        .orderBy(desc(smartForms.id));
      return rows.map(submittedFormOf);
    },
    add: (submission) => save(submission, (tx) => insert(tx, submission)),
    step: (change) => save(change, async () => {}),
  };

  /** The newest first. */
  async function where(condition: SQL): Promise<ParallelApplication[]> {
    const rows = await db
      .select({ parallel: parallelApplications, applicationId: parallelParts.applicationId })
      .from(parallelApplications)
      .innerJoin(parallelParts, eq(parallelParts.parallelId, parallelApplications.id))
      .where(condition)
      .orderBy(desc(parallelApplications.id), asc(parallelParts.place));
    return [...Map.groupBy(rows, ({ parallel }) => parallel.id).values()].flatMap((group) => {
      const applicationIds = group.map(({ applicationId }) => applicationId);
      return group.slice(0, 1).map(({ parallel }) => ({ ...parallel, applicationIds }));
    });
  }

  async function save(
    { changes, messages }: Pick<ParallelSubmission, 'changes' | 'messages'>,
    rest: (tx: Transaction) => Promise<void>,
  ): Promise<void> {
    try {
      await database.transaction(async (tx) => {
        await saveApplications(tx, changes, calendar);
        await rest(tx);
        await appendOutbox(tx, { outbox }, messages);
      });
    } catch (fault) {
      throw refusalOf(fault, changes) ?? fault;
    }
  }
}

async function insert(tx: Transaction, { parallel, form }: ParallelSubmission): Promise<void> {
  if (form !== null) {
    const { itemCodes, answers, ...row } = form;
    await tx.insert(smartForms).values({ ...row, itemCodes: [...itemCodes], answers });
  }
  const { applicationIds, materials, ...row } = parallel;
  await tx.insert(parallelApplications).values({ ...row, materials: [...materials] });
  const parts = applicationIds.map((applicationId, place) => ({ parallelId: parallel.id, place, applicationId }));
  await tx.insert(parallelParts).values(parts);
}
