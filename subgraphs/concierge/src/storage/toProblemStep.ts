import { z } from 'zod';
import { type ProblemStep, problemStepKinds } from '../domain/problem.ts';
import { problemLevels } from '../domain/problemLevels.ts';
import { jsonShapes } from './jsonShapes.ts';
import { keyOf } from './keyOf.ts';
import type { problemSteps } from './tables.ts';

const level = keyOf(problemLevels);
const kind = z.enum(problemStepKinds);

/** A step of a problem from its row. */
export function toProblemStep(row: typeof problemSteps.$inferSelect): ProblemStep {
  return {
    ...row,
    level: level.parse(row.level),
    kind: kind.parse(row.kind),
    actor: jsonShapes.actor.parse(row.actor),
  };
}
