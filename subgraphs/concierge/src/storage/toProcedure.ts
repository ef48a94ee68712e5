import { z } from 'zod';
import {
  type Evidence,
  type Procedure,
  type ProcedureEntry,
  type ProcedureStep,
  type StepDone,
  stepEvidenceKinds,
} from '../domain/procedure.ts';
import { stepKinds, procedureSteps as stepTable } from '../domain/procedureSteps.ts';
import { type ProjectSign, signedSteps } from '../domain/projectSign.ts';
import { jsonShapes } from './jsonShapes.ts';
import { keyOf } from './keyOf.ts';
import type { procedureEntries, procedureSteps, procedures, projectSigns } from './procedureTables.ts';

const kind = keyOf(stepTable);
const signed = keyOf(signedSteps);
const action = z.enum(['DONE', 'UNDONE', 'NOT_DONE']);
const evidenceList: z.ZodType<Evidence[]> = z.array(
  z.object({ kind: keyOf(stepEvidenceKinds), reference: z.string() }),
);
const done: z.ZodType<Omit<StepDone, 'at'>> = z.object({
  by: jsonShapes.actor,
  bySign: z.boolean(),
  note: z.string(),
  evidence: evidenceList,
});

/** A procedure from its row and those of its steps. */
export function toProcedure(
  { projectId, openedAt, endedAt, version }: typeof procedures.$inferSelect,
  rows: readonly (typeof procedureSteps.$inferSelect)[],
): Procedure {
  const steps = rows.map(toStep);
  return {
    projectId,
    openedAt,
    endedAt,
    version,
    steps: stepKinds.flatMap((name) => steps.filter((step) => step.kind === name)),
  };
}

function toStep(row: typeof procedureSteps.$inferSelect): ProcedureStep {
  const { deadline, dueWorkingDays, amberFrom, isProvisional, overdueTold } = row;
  const isTimed = deadline !== null && dueWorkingDays !== null && amberFrom !== null && isProvisional !== null;
  return {
    kind: kind.parse(row.kind),
    done: row.doneAt === null ? null : { at: row.doneAt, ...done.parse(row.done) },
    time: isTimed ? { deadline, dueWorkingDays, amberFrom, isProvisional } : null,
    overdueTold,
  };
}

/** A line of a procedure's history from its row. */
export function toProcedureEntry(row: typeof procedureEntries.$inferSelect): ProcedureEntry {
  return {
    ...row,
    step: kind.parse(row.step),
    action: action.parse(row.action),
    evidence: evidenceList.parse(row.evidence),
    actor: jsonShapes.actor.parse(row.actor),
  };
}

/** A sign from its row. */
export function toSign({ id: _, ...row }: typeof projectSigns.$inferSelect): ProjectSign {
  return { ...row, step: signed.parse(row.step), by: jsonShapes.actor.parse(row.by) };
}
