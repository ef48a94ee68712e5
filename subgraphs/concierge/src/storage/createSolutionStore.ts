import { agencies } from '@guanjia/kernel/agencies';
import { projectKinds } from '@guanjia/kernel/projectFacts';
import { and, desc, eq, getTableColumns, inArray, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import { policyFields } from '../domain/policyFields.ts';
import { type Solution, type SolutionEdition, solutionStatuses } from '../domain/solution.ts';
import type { SolutionFilter, SolutionStore } from '../domain/solutionStore.ts';
import { groupedBy } from './groupedBy.ts';
import { inOrderOf } from './inOrderOf.ts';
import { jsonShapes } from './jsonShapes.ts';
import { keyOf } from './keyOf.ts';
import { rankByTerms } from './rankByTerms.ts';
import { solutionEditions, solutions } from './solutionTables.ts';
import { fits } from './sqlConditions.ts';

const status = z.enum(solutionStatuses);
const lists = z.object({
  fields: z.array(keyOf(policyFields)),
  kinds: z.array(keyOf(projectKinds)),
  agencies: z.array(keyOf(agencies)),
});
const { terms: _terms, ...columns } = getTableColumns(solutions);

type Row = Omit<typeof solutions.$inferSelect, 'terms'>;

/** Solutions in PostgreSQL, found by the terms of `searchVector.ts`. */
export function createSolutionStore(db: Reader): SolutionStore {
  return {
    async findSolutions(ids) {
      const rows = await db
        .select(columns)
        .from(solutions)
        .where(inArray(solutions.id, [...ids]));
      return inOrderOf(ids, rows.map(toSolution), ({ id }) => id);
    },
    async search({ text, filter, status: asked, page: { first, after } }) {
      const found = rankByTerms(solutions, text, after);
      if (found === null) return [];
      const { matches, rank, behind, latest } = found;
      const matching = and(matches, eq(solutions.status, asked), ...conditionsOf(filter));
      const ids = db.select({ id: solutions.id }).from(solutions).where(matching).orderBy(desc(solutions.id));
      const rows = await db
        .select({ solution: columns, rank: sql<string>`(${rank})::text` })
        .from(solutions)
        .where(and(latest === null ? matching : inArray(solutions.id, ids.limit(latest)), behind))
        .orderBy(desc(rank), desc(solutions.id))
        .limit(first + 1);
      return rows.map((row) => ({ solution: toSolution(row.solution), rank: row.rank }));
    },
    async listEditions(solutionIds) {
      const rows = await db
        .select()
        .from(solutionEditions)
        .where(inArray(solutionEditions.solutionId, [...solutionIds]))
        .orderBy(desc(solutionEditions.edition));
      return groupedBy(solutionIds, rows.map(toEdition), ({ solutionId }) => solutionId);
    },
    async findPublishedOf(problemIds) {
      const rows = await db
        .select(columns)
        .from(solutions)
        .where(and(inArray(solutions.problemId, [...problemIds]), eq(solutions.status, 'PUBLISHED')));
      return inOrderOf(problemIds, rows.map(toSolution), ({ problemId }) => problemId);
    },
  };
}

function conditionsOf({ kind, field, agency }: SolutionFilter): (SQL | undefined)[] {
  return [
    ...(kind ? [fits(solutions.kinds, kind)] : []),
    ...(field ? [fits(solutions.fields, field)] : []),
    ...(agency ? [fits(solutions.agencies, agency)] : []),
  ];
}

function toSolution(row: Row): Solution {
  const clearedBy = jsonShapes.actor.parse(row.clearedBy);
  return { ...row, ...lists.parse(row), status: status.parse(row.status), clearedBy };
}

function toEdition(row: typeof solutionEditions.$inferSelect): SolutionEdition {
  return { ...row, ...lists.parse(row), clearedBy: jsonShapes.actor.parse(row.clearedBy) };
}
