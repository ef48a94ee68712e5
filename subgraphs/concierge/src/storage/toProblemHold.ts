import { z } from 'zod';
import { ladderPhases } from '../domain/ladderTransitions.ts';
import type { ProblemHold } from '../domain/problemHold.ts';
import { problemLevels } from '../domain/problemLevels.ts';
import { keyOf } from './keyOf.ts';
import type { problemHolds } from './ladderTables.ts';

const level = keyOf(problemLevels);
const phase = z.enum(ladderPhases);

/** A hold of a problem from its row. */
export function toProblemHold(row: typeof problemHolds.$inferSelect): ProblemHold {
  return { ...row, level: level.parse(row.level), phase: phase.parse(row.phase) };
}
