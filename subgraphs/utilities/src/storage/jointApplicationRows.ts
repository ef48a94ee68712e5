import { DomainError } from '@guanjia/kernel/DomainError';
import { and, asc, eq, inArray } from '@guanjia/runtime/drizzle';
import type { Reader, Transaction } from '@guanjia/runtime/openDatabase';
import type { JointApplication, JointStep } from '../domain/jointApplication.ts';
import {
  actorSchema,
  counterSchema,
  formSchema,
  jointStageSchema,
  jointWorkSchema,
  materialsSchema,
} from './rowSchemas.ts';
import { jointApplications, jointSteps } from './tables.ts';

type Row = typeof jointApplications.$inferSelect;

/** The rows as applications, each with its history, in the order of the rows. */
export async function toApplications(reader: Reader, rows: readonly Row[]): Promise<readonly JointApplication[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const stepRows = await reader
    .select()
    .from(jointSteps)
    .where(inArray(jointSteps.applicationId, ids))
    .orderBy(asc(jointSteps.applicationId), asc(jointSteps.position));
  const stepsOf = Map.groupBy(stepRows, (row) => row.applicationId);
  return rows.map((row) => toApplication(row, (stepsOf.get(row.id) ?? []).map(toStep)));
}

/** Writes the application as it stands and the steps that are new. @throws STALE_VERSION */
export async function writeApplication(tx: Transaction, application: JointApplication): Promise<JointApplication> {
  if (application.version === 0) await insertApplications(tx, [application]);
  else {
    await updateApplication(tx, toRow(application), application.version);
    const written = await tx.$count(jointSteps, eq(jointSteps.applicationId, application.id));
    const rows = toStepRows(application).slice(written);
    if (rows.length > 0) await tx.insert(jointSteps).values(rows);
  }
  return { ...application, version: application.version + 1 };
}

/** Writes applications that were never written before, with their whole histories. */
export async function insertApplications(tx: Transaction, applications: readonly JointApplication[]): Promise<void> {
  if (applications.length === 0) return;
  await tx.insert(jointApplications).values(applications.map(toRow));
  await tx.insert(jointSteps).values(applications.flatMap(toStepRows));
}

function toRow({ steps: _, ...application }: JointApplication): typeof jointApplications.$inferInsert {
  return { ...application, matterCodes: [...application.matterCodes], version: application.version + 1 };
}

function toStepRows({ id, steps }: JointApplication): (typeof jointSteps.$inferInsert)[] {
  return steps.map((step, index) => ({ ...step, applicationId: id, position: index + 1 }));
}

async function updateApplication(
  tx: Transaction,
  row: typeof jointApplications.$inferInsert,
  version: number,
): Promise<void> {
  const isRead = and(eq(jointApplications.id, row.id), eq(jointApplications.version, version));
  const updated = await tx.update(jointApplications).set(row).where(isRead).returning({ id: jointApplications.id });
  if (updated.length === 0) throw new DomainError('STALE_VERSION', { field: 'version', value: version });
}

function toApplication(row: Row, steps: readonly JointStep[]): JointApplication {
  return {
    ...row,
    stage: jointStageSchema.parse(row.stage),
    form: formSchema.parse(row.form),
    materials: materialsSchema.parse(row.materials),
    counter: counterSchema.parse(row.counter),
    steps,
  };
}

function toStep(row: typeof jointSteps.$inferSelect): JointStep {
  return {
    at: row.at,
    by: actorSchema.parse(row.by),
    to: jointStageSchema.parse(row.to),
    work: jointWorkSchema.parse(row.work),
  };
}
