import { or, sql } from '@guanjia/runtime/drizzle';
import type { AnyColumn, SQL } from 'drizzle-orm';
import type { ReadScope } from '../domain/readScope.ts';
import { isWithin } from './sqlConditions.ts';
import { projectFacts, stewardships } from './tables.ts';

/** Rows whose project lies in the scope; undefined when all do. */
export function projectInScope(projectId: AnyColumn, scope: ReadScope): SQL | undefined {
  if (scope.kind === 'ALL') return undefined;
  const { regions, creditCode, personId } = scope;
  const regionCode = sql`${projectFacts.facts} ->> 'regionCode'`;
  const ofFacts = [
    ...regions.map((region) => isWithin(regionCode, region)),
    ...(creditCode === null ? [] : [sql`${projectFacts.facts} #>> '{ownerUnit,creditCode}' = ${creditCode}`]),
  ];
  const known = sql`exists (select 1 from ${projectFacts} where ${projectFacts.projectId} = ${projectId} and ${or(...ofFacts)})`;
  const carried = sql`exists (select 1 from ${stewardships} where ${stewardships.projectId} = ${projectId}
    and (${stewardships.stewardId} = ${personId} or ${stewardships.backupId} = ${personId}))`;
  const conditions = [...(ofFacts.length === 0 ? [] : [known]), ...(personId === null ? [] : [carried])];
  return or(...conditions) ?? sql`false`;
}
