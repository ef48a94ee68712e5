import { or, sql } from '@guanjia/runtime/drizzle';
import type { AnyColumn, SQL } from 'drizzle-orm';
import type { ReadScope } from '../domain/readScope.ts';
import { isWithin } from './sqlConditions.ts';
import { people, units } from './tables.ts';

/** Rows whose unit lies in the regions of the scope; undefined when all do. */
export function unitInScope(unitId: AnyColumn, scope: ReadScope): SQL | undefined {
  if (scope.kind === 'ALL') return undefined;
  const inRegions = or(...scope.regions.map((region) => isWithin(units.regionCode, region)));
  return inRegions === undefined
    ? sql`false`
    : sql`exists (select 1 from ${units} where ${units.id} = ${unitId} and ${inRegions})`;
}

/** Rows whose person belongs to such a unit. */
export function personInScope(personId: AnyColumn, scope: ReadScope): SQL | undefined {
  const ofUnit = unitInScope(people.unitId, scope);
  return ofUnit === undefined
    ? undefined
    : sql`exists (select 1 from ${people} where ${people.id} = ${personId} and ${ofUnit})`;
}
