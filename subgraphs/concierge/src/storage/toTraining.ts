import { tiers } from '@guanjia/kernel/tiers';
import { z } from 'zod';
import { dutyRoles } from '../domain/dutyRoles.ts';
import { type TrainingPlan, trainingFields, trainingForms } from '../domain/trainingPlan.ts';
import { type TrainingCorrection, type TrainingRecord, trainingResults } from '../domain/trainingRecord.ts';
import { jsonShapes } from './jsonShapes.ts';
import { keyOf } from './keyOf.ts';
import type { trainingCorrections, trainingPlans, trainingRecords } from './trainingTables.ts';

const field = keyOf(trainingFields);
const form = keyOf(trainingForms);
const result = keyOf(trainingResults);
const roleList = z.array(keyOf(dutyRoles));
const tierList = z.array(z.enum(tiers));

/** A training from its row. */
export function toTrainingPlan({
  roles,
  tiers: audienceTiers,
  unitIds,
  ...row
}: typeof trainingPlans.$inferSelect): TrainingPlan {
  return {
    ...row,
    field: field.parse(row.field),
    form: form.parse(row.form),
    plannedBy: jsonShapes.actor.parse(row.plannedBy),
    audience: { roles: roleList.parse(roles), tiers: tierList.parse(audienceTiers), unitIds },
  };
}

/** A record of a training from its row and those of its corrections, in order. */
export function toTrainingRecord(
  row: typeof trainingRecords.$inferSelect,
  corrections: readonly TrainingCorrection[],
): TrainingRecord {
  const recordedBy = jsonShapes.actor.parse(row.recordedBy);
  return { ...row, result: result.parse(row.result), recordedBy, corrections };
}

/** A correction from its row. */
export function toTrainingCorrection(row: typeof trainingCorrections.$inferSelect): TrainingCorrection {
  return { ...row, result: result.parse(row.result), correctedBy: jsonShapes.actor.parse(row.correctedBy) };
}
