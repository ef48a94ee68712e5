import { z } from 'zod';
import { ladderPhases } from '../domain/ladderTransitions.ts';
import { type Problem, problemKinds, problemStatuses } from '../domain/problem.ts';
import { problemLevels } from '../domain/problemLevels.ts';
import { jsonShapes } from './jsonShapes.ts';
import { keyOf } from './keyOf.ts';
import type { ProblemRow } from './problemColumns.ts';

const kind = z.enum(problemKinds);
const status = z.enum(problemStatuses);
const level = keyOf(problemLevels);
const phase = z.enum(ladderPhases);

/** A problem from its row; one from before the ladder is in the hands of the person responsible. */
export function toProblem(row: ProblemRow): Problem {
  const {
    dueWorkingDays,
    deadline,
    isProvisional,
    amberFrom,
    roundWorkingDays,
    holdId,
    holderId,
    phase: atPhase,
    ...rest
  } = row;
  const { level: atLevel, ...kept } = rest;
  const at = level.parse(atLevel);
  return {
    ...kept,
    kind: kind.parse(row.kind),
    status: status.parse(row.status),
    reportedBy: jsonShapes.actor.parse(row.reportedBy),
    time: { dueWorkingDays, deadline, isProvisional, amberFrom },
    roundWorkingDays: roundWorkingDays ?? dueWorkingDays,
    place: {
      level: at,
      phase: phase.parse(atPhase),
      holdId,
      holderId: holderId ?? (at === 'STEWARD' ? row.responsibleId : null),
    },
  };
}
