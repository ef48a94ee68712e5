import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import { and, asc, eq, inArray } from '@guanjia/runtime/drizzle';
import type { Reader, Transaction } from '@guanjia/runtime/openDatabase';
import { matterClock } from '../domain/matterClock.ts';
import { isClosed, isFinished } from '../domain/matterStatus.ts';
import type { MatterStep, MatterTask } from '../domain/matterTask.ts';
import {
  actorSchema,
  answersSchema,
  labelSchema,
  materialsSchema,
  matterKindSchema,
  matterStatusSchema,
  matterWorkSchema,
} from './rowSchemas.ts';
import { matterSteps, matterTasks } from './tables.ts';

type Row = typeof matterTasks.$inferSelect;

/** The rows as matters, each with its history, in the order of the rows. */
export async function toTasks(reader: Reader, rows: readonly Row[]): Promise<readonly MatterTask[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const stepRows = await reader
    .select()
    .from(matterSteps)
    .where(inArray(matterSteps.taskId, ids))
    .orderBy(asc(matterSteps.taskId), asc(matterSteps.position));
  const stepsOf = Map.groupBy(stepRows, (row) => row.taskId);
  return rows.map((row) => toTask(row, (stepsOf.get(row.id) ?? []).map(toStep)));
}

/** Writes the matters as they stand and the steps that are new. @throws STALE_VERSION */
export async function writeTasks(
  tx: Transaction,
  tasks: readonly MatterTask[],
  calendar: WorkingDayCalendar,
): Promise<readonly MatterTask[]> {
  if (tasks.length === 0) return [];
  const opened = tasks.filter((task) => task.version === 0).map((task) => toRow(task, calendar));
  if (opened.length > 0) await tx.insert(matterTasks).values(opened);
  for (const task of tasks.filter(({ version }) => version > 0)) await updateTask(tx, task, calendar);
  await writeSteps(tx, tasks);
  return tasks.map((task) => ({ ...task, version: task.version + 1 }));
}

async function updateTask(tx: Transaction, task: MatterTask, calendar: WorkingDayCalendar): Promise<void> {
  const isRead = and(eq(matterTasks.id, task.id), eq(matterTasks.version, task.version));
  const row = toRow(task, calendar);
  const updated = await tx.update(matterTasks).set(row).where(isRead).returning({ id: matterTasks.id });
  if (updated.length === 0) throw new DomainError('STALE_VERSION', { field: 'version', value: task.version });
}

async function writeSteps(tx: Transaction, tasks: readonly MatterTask[]): Promise<void> {
  const ids = tasks.map((task) => task.id);
  const written = await tx
    .select({ taskId: matterSteps.taskId, position: matterSteps.position })
    .from(matterSteps)
    .where(inArray(matterSteps.taskId, ids));
  const known = new Set(written.map(({ taskId, position }) => `${taskId} ${position}`));
  const rows = tasks
    .flatMap(({ id, steps }) => steps.map((step, index) => ({ ...step, taskId: id, position: index + 1 })))
    .filter(({ taskId, position }) => !known.has(`${taskId} ${position}`));
  if (rows.length > 0) await tx.insert(matterSteps).values(rows);
}

function toRow({ steps, ...task }: MatterTask, calendar: WorkingDayCalendar): typeof matterTasks.$inferInsert {
  const [first] = steps;
  const last = steps.at(-1);
  if (first?.work.action !== 'forward' || last === undefined) throw new TypeError('a matter opens with its forwarding');
  const clock = matterClock(
    { steps, promisedWorkingDays: task.promisedWorkingDays },
    calendar,
    calendarDateOf(last.at),
  );
  return {
    ...task,
    legId: first.work.legId,
    dueDate: clock.deadline,
    calendarVersion: calendar.version,
    finishedAt: isClosed(task.status) ? last.at : null,
    usedWorkingDays: isFinished(task.status) ? clock.usedWorkingDays : null,
    version: task.version + 1,
  };
}

function toTask(
  { legId: _, dueDate: __, calendarVersion: ___, finishedAt: ____, usedWorkingDays: _____, ...row }: Row,
  steps: readonly MatterStep[],
): MatterTask {
  return {
    ...row,
    matterName: labelSchema.parse(row.matterName),
    kind: matterKindSchema.parse(row.kind),
    status: matterStatusSchema.parse(row.status),
    form: answersSchema.parse(row.form),
    materials: materialsSchema.parse(row.materials),
    steps,
  };
}

function toStep(row: typeof matterSteps.$inferSelect): MatterStep {
  return {
    at: row.at,
    by: actorSchema.parse(row.by),
    to: matterStatusSchema.parse(row.to),
    work: matterWorkSchema.parse(row.work),
  };
}
