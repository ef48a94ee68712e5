import { and, asc, desc, eq, inArray, isNull, lt, or } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import { matterStatuses, type PolicyMatter } from '../domain/policyMatter.ts';
import type { PolicyMatterStore } from '../domain/policyMatterStore.ts';
import { regionsAround } from '../domain/regionsAround.ts';
import { inOrderOf } from './inOrderOf.ts';
import { jsonShapes } from './jsonShapes.ts';
import { policyMatters } from './ladderTables.ts';
import { contains, isWithin } from './sqlConditions.ts';
import { problems } from './tables.ts';
import { toProblem } from './toProblem.ts';

const status = z.enum(matterStatuses);

/** 面上 matters in PostgreSQL. */
export function createPolicyMatterStore(db: Reader): PolicyMatterStore {
  return {
    async findMatters(ids) {
      const rows = await db
        .select()
        .from(policyMatters)
        .where(inArray(policyMatters.id, [...ids]));
      return inOrderOf(ids, rows.map(toMatter), ({ id }) => id);
    },
    async listMatters(filter, { all, regions }, { first, after }) {
      const behind = after?.[0] === undefined ? [] : [lt(policyMatters.id, after[0])];
      const touching = regions.flatMap((region) => [
        isWithin(policyMatters.regionCode, region),
        inArray(policyMatters.regionCode, [...regionsAround(region)]),
      ]);
      if (!all && touching.length === 0) return [];
      const rows = await db
        .select()
        .from(policyMatters)
        .where(and(all ? undefined : or(...touching), ...conditionsOf(filter), ...behind))
        .orderBy(desc(policyMatters.id))
        .limit(first + 1);
      return rows.map(toMatter);
    },
    async listOpenMembers(matterId) {
      const rows = await db
        .select()
        .from(problems)
        .where(and(eq(problems.matterId, matterId), isNull(problems.solvedOn)))
        .orderBy(asc(problems.id));
      return rows.map(toProblem);
    },
  };
}

function conditionsOf({ status: asked, region, text }: Parameters<PolicyMatterStore['listMatters']>[0]): SQL[] {
  return [
    ...(asked ? [eq(policyMatters.status, asked)] : []),
    ...(region ? [isWithin(policyMatters.regionCode, region)] : []),
    ...(text ? [contains(policyMatters.title, text)] : []),
  ];
}

function toMatter(row: typeof policyMatters.$inferSelect): PolicyMatter {
  return { ...row, status: status.parse(row.status), openedBy: jsonShapes.actor.parse(row.openedBy) };
}
