import { z } from 'zod';
import { type ProblemStep, problemStepKinds } from '../domain/problem.ts';
import { jsonShapes } from './jsonShapes.ts';
import type { problemSteps } from './tables.ts';

const kind = z.enum(problemStepKinds);

/** A step of a problem from its row. */
export function toProblemStep(row: typeof problemSteps.$inferSelect): ProblemStep {
  return { ...row, kind: kind.parse(row.kind), actor: jsonShapes.actor.parse(row.actor) };
}
