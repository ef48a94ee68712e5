import { DomainError } from '@guanjia/kernel/DomainError';
import { materialDescriptorSchema } from '@guanjia/kernel/messages';
import { and, asc, eq, inArray } from '@guanjia/runtime/drizzle';
import type { Reader, Transaction } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import { chosenSlot, type JointSurvey } from '../domain/jointSurvey.ts';
import { actorSchema, labelSchema } from './rowSchemas.ts';
import { jointSurveySteps, jointSurveys } from './surveyTables.ts';

type Row = typeof jointSurveys.$inferSelect;

const instant = z.coerce.date();
const text = z.string();
const statusSchema = z.enum(['CALLED', 'SCHEDULED', 'HELD', 'COMPLETED', 'CLOSED', 'CANCELLED']);
const actionSchema = z.enum([
  'call',
  'answer',
  'fix',
  'repropose',
  'record',
  'sign',
  'remind',
  'complete',
  'close',
  'cancel',
]);
const slotsSchema = z.array(z.object({ startsAt: instant, endsAt: instant }));
const answerSchema = z.object({ at: instant, by: actorSchema, slots: z.array(z.int()), note: text.nullable() });
const findingSchema = z.object({
  taskId: text.nullable(),
  feasible: z.boolean(),
  missing: z.array(text),
  opinion: text.nullable(),
});
const signatureSchema = z.object({
  at: instant,
  by: actorSchema,
  findings: z.array(findingSchema),
  text,
  signature: text.nullable(),
  publicKey: text.nullable(),
});
const participantsSchema = z.array(
  z.object({
    id: text,
    kind: z.enum(['PROVIDER', 'AGENCY']),
    code: text,
    name: labelSchema,
    taskIds: z.array(text),
    answer: answerSchema.nullable(),
    came: z.boolean().nullable(),
    signature: signatureSchema.nullable(),
    notSigned: z.object({ at: instant, by: actorSchema, reason: text }).nullable().default(null),
  }),
);
const recordSchema = z.object({
  surveyedOn: z.iso.date(),
  situation: text,
  photos: z.array(materialDescriptorSchema),
});

/** The rows as surveys, each with its history, in the order of the rows. */
export async function toSurveys(reader: Reader, rows: readonly Row[]): Promise<readonly JointSurvey[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const stepRows = await reader
    .select()
    .from(jointSurveySteps)
    .where(inArray(jointSurveySteps.surveyId, ids))
    .orderBy(asc(jointSurveySteps.surveyId), asc(jointSurveySteps.position));
  const stepsOf = Map.groupBy(stepRows, (row) => row.surveyId);
  return rows.map(({ startsAt: _, endsAt: __, ...row }) => ({
    ...row,
    status: statusSchema.parse(row.status),
    slots: slotsSchema.parse(row.slots),
    participants: participantsSchema.parse(row.participants),
    record: recordSchema.nullable().parse(row.record),
    steps: (stepsOf.get(row.id) ?? []).map((step) => ({
      at: step.at,
      by: actorSchema.parse(step.by),
      to: statusSchema.parse(step.to),
      action: actionSchema.parse(step.action),
      detail: z.record(text, z.unknown()).parse(step.detail),
    })),
  }));
}

/** Writes the survey as it stands and the steps that are new. @throws STALE_VERSION */
export async function writeSurvey(tx: Transaction, survey: JointSurvey): Promise<JointSurvey> {
  const row = toRow(survey);
  if (survey.version === 0) await tx.insert(jointSurveys).values(row);
  else {
    const isRead = and(eq(jointSurveys.id, survey.id), eq(jointSurveys.version, survey.version));
    const updated = await tx.update(jointSurveys).set(row).where(isRead).returning({ id: jointSurveys.id });
    if (updated.length === 0) throw new DomainError('STALE_VERSION', { field: 'version', value: survey.version });
  }
  const written = await tx.$count(jointSurveySteps, eq(jointSurveySteps.surveyId, survey.id));
  const steps = survey.steps.map((step, index) => ({ ...step, surveyId: survey.id, position: index + 1 }));
  if (steps.length > written) await tx.insert(jointSurveySteps).values(steps.slice(written));
  return { ...survey, version: survey.version + 1 };
}

/** The last slot fixed stays on the row: a calendar must tell of it when it is given up. */
function toRow({ steps: _, ...survey }: JointSurvey): typeof jointSurveys.$inferInsert {
  const slot = chosenSlot(survey);
  const taken = slot === null ? {} : { startsAt: slot.startsAt, endsAt: slot.endsAt };
  return { ...survey, ...taken, version: survey.version + 1 };
}
