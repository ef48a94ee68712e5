import { z } from 'zod';
import { type Problem, problemKinds, problemStatuses } from '../domain/problem.ts';
import { jsonShapes } from './jsonShapes.ts';
import type { problems } from './tables.ts';

const kind = z.enum(problemKinds);
const status = z.enum(problemStatuses);

/** A problem from its row. */
export function toProblem(row: typeof problems.$inferSelect): Problem {
  const { dueWorkingDays, deadline, isProvisional, amberFrom, ...rest } = row;
  return {
    ...rest,
    kind: kind.parse(row.kind),
    status: status.parse(row.status),
    reportedBy: jsonShapes.actor.parse(row.reportedBy),
    time: { dueWorkingDays, deadline, isProvisional, amberFrom },
  };
}
