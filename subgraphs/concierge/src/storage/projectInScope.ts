import { alias, or, sql } from '@guanjia/runtime/drizzle';
import type { AnyColumn, SQL } from 'drizzle-orm';
import type { ReadScope } from '../domain/readScope.ts';
import { isWithin } from './sqlConditions.ts';
import { projectFacts, stewardships } from './tables.ts';

// names of their own: the row that is asked about may be one of these tables', and the inner name would hide it
const known = alias(projectFacts, 'known_facts');
const carried = alias(stewardships, 'carried');

/** Rows whose project lies in the scope; undefined when all do. */
export function projectInScope(projectId: AnyColumn, scope: ReadScope): SQL | undefined {
  if (scope.kind === 'ALL') return undefined;
  const { regions, creditCode, personId } = scope;
  const regionCode = sql`${known.facts} ->> 'regionCode'`;
  const ofFacts = [
    ...regions.map((region) => isWithin(regionCode, region)),
    ...(creditCode === null ? [] : [sql`${known.facts} #>> '{ownerUnit,creditCode}' = ${creditCode}`]),
  ];
  const isKnown = sql`exists (select 1 from ${projectFacts} as ${known} where ${known.projectId} = ${projectId} and ${or(...ofFacts)})`;
  const isCarried = sql`exists (select 1 from ${stewardships} as ${carried} where ${carried.projectId} = ${projectId}
    and (${carried.stewardId} = ${personId} or ${carried.backupId} = ${personId}))`;
  const conditions = [...(ofFacts.length === 0 ? [] : [isKnown]), ...(personId === null ? [] : [isCarried])];
  return or(...conditions) ?? sql`false`;
}
