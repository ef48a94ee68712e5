import { DomainError } from '@guanjia/kernel/DomainError';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, eq, inArray, sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { ApplicationChange } from '../domain/applicationChange.ts';
import type { OfficeCalendar } from '../domain/officeHours.ts';
import { projectStageOf } from '../domain/projectStageOf.ts';
import { storedDueOf } from '../domain/storedDue.ts';
import { applicationRow } from './applicationRow.ts';
import { insertPresented } from './insertPresented.ts';
import { lockProjects } from './lockProjects.ts';
import { projectOf } from './projectRow.ts';
import { requireDelegations } from './requireDelegations.ts';
import { saveCommitments } from './saveCommitments.ts';
import { saveRegisters } from './saveRegisters.ts';
import { applicationSteps, applications, clockEntries, outbox, projects } from './tables.ts';
import { writeProjectLights } from './writeProjectLights.ts';

/** Writes changes of applications and all that belongs to them. The projects are locked first, always in one order. */
export async function saveApplications(
  tx: Transaction,
  changes: readonly ApplicationChange[],
  calendar: OfficeCalendar,
): Promise<void> {
  if (changes.length === 0) return;
  const projectIds = [...new Set(changes.map(({ after }) => after.projectId))];
  const locked = await lockProjects(tx, projectIds);
  await requireDelegations(tx, changes);
  await writeRows(tx, changes, calendar);
  await addRecords(tx, changes);
  await saveCommitments(tx, changes);
  await insertPresented(
    tx,
    changes.flatMap(({ presented = [] }) => presented),
  );
  await writeStages(tx, locked);
  await writeProjectLights(tx, projectIds);
  const registered = await saveRegisters(tx, changes, locked.map(projectOf));
  await appendOutbox(tx, { outbox }, [...changes.flatMap(({ messages }) => messages), ...registered]);
}

const completesProject = sql<boolean>`(${applications.item} ->> 'completesProject')::boolean`;

type StageRow = Pick<typeof projects.$inferSelect, 'id' | 'stage'>;

async function writeRows(
  tx: Transaction,
  changes: readonly ApplicationChange[],
  calendar: OfficeCalendar,
): Promise<void> {
  const added = changes.filter(({ before }) => before === null).map(({ after }) => after);
  const rows = added.map((application) => ({ ...applicationRow(application), ...storedDueOf(application, calendar) }));
  if (rows.length > 0) await tx.insert(applications).values(rows);
  for (const change of changes) await updateOne(tx, change, calendar);
}

async function updateOne(
  tx: Transaction,
  { before, after }: ApplicationChange,
  calendar: OfficeCalendar,
): Promise<void> {
  if (before === null) return;
  const { id, ...changed } = { ...applicationRow(after), ...storedDueOf(after, calendar) };
  const unchanged = and(eq(applications.id, id), eq(applications.version, before.version));
  const updated = await tx.update(applications).set(changed).where(unchanged).returning({ id: applications.id });
  if (updated.length === 0) throw new DomainError('STALE_VERSION', { field: 'version', value: before.version });
}

/** Ledger and steps only grow: what a change has more than before is added. */
async function addRecords(tx: Transaction, changes: readonly ApplicationChange[]): Promise<void> {
  const entries = changes.flatMap(({ before, after }) =>
    after.ledger.slice(before?.ledger.length ?? 0).map((entry) => ({ ...entry, applicationId: after.id })),
  );
  if (entries.length > 0) await tx.insert(clockEntries).values(entries);
  const steps = changes.flatMap((change) => change.steps);
  if (steps.length > 0) await tx.insert(applicationSteps).values([...steps]);
}

/** What is not formal takes a project no further (A10 A11). */
async function writeStages(tx: Transaction, locked: readonly StageRow[]): Promise<void> {
  const ids = locked.map(({ id }) => id);
  const rows = await tx
    .select({
      projectId: applications.projectId,
      status: applications.status,
      stage: applications.stage,
      completesProject,
    })
    .from(applications)
    .where(and(inArray(applications.projectId, ids), eq(applications.effect, 'FORMAL')));
  const ofProject = Map.groupBy(rows, ({ projectId }) => projectId);
  for (const { id, stage: written } of locked) {
    const evidence = (ofProject.get(id) ?? []).map(({ status, ...item }) => ({ status, item }));
    const stage = projectStageOf(evidence);
    if (stage !== written) await tx.update(projects).set({ stage }).where(eq(projects.id, id));
  }
}
