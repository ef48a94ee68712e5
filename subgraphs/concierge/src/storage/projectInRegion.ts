import { sql } from '@guanjia/runtime/drizzle';
import type { AnyColumn, SQL } from 'drizzle-orm';
import { isWithin } from './sqlConditions.ts';
import { projectFacts } from './tables.ts';

/** Rows whose project lies in this region or within it. */
export function projectInRegion(projectId: AnyColumn, region: string): SQL {
  const regionCode = sql`${projectFacts.facts} ->> 'regionCode'`;
  return sql`exists (select 1 from ${projectFacts} where ${projectFacts.projectId} = ${projectId} and ${isWithin(regionCode, region)})`;
}
