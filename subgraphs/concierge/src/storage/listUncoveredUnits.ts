import { or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import { dutyRoles } from '../domain/dutyRoles.ts';
import type { UncoveredUnit } from '../domain/teamStore.ts';
import { isWithin } from './sqlConditions.ts';
import { people, roleHoldings, units } from './tables.ts';
import { toUnit } from './toUnit.ts';

const specialists = Object.entries(dutyRoles).flatMap(([role, { carriesProjects }]) => (carriesProjects ? [role] : []));

/**
 * Units without a specialist of their own, or without a backup who is somebody else than their only one (C1, S4:
 * 至少一名服务专员, 人员备份).
 */
export async function listUncoveredUnits(db: Reader, regions: readonly string[]): Promise<UncoveredUnit[]> {
  const roleList = sql.join(
    specialists.map((role) => sql`${role}`),
    sql`, `,
  );
  const others = sql<number>`(select count(distinct ${people.id}) from ${people}
    join ${roleHoldings} on ${roleHoldings.personId} = ${people.id}
    where ${people.unitId} = ${units.id} and ${roleHoldings.revokedAt} is null and ${roleHoldings.role} in (${roleList})
      and ${people.id} is distinct from ${units.backupPersonId})::int`;
  const own = sql<number>`(select count(distinct ${people.id}) from ${people}
    join ${roleHoldings} on ${roleHoldings.personId} = ${people.id}
    where ${people.unitId} = ${units.id} and ${roleHoldings.revokedAt} is null and ${roleHoldings.role} in (${roleList}))::int`;
  const rows = await db
    .select({ unit: units, own, others })
    .from(units)
    .where(or(...regions.map((region) => isWithin(units.regionCode, region))) ?? sql`false`)
    .orderBy(units.id);
  return rows.flatMap(({ unit: row, own: all, others: besides }): UncoveredUnit[] => {
    const unit = toUnit(row);
    if (all === 0) return [{ unit, lacks: 'SPECIALIST' }];
    return unit.backupPersonId === null || besides === 0 ? [{ unit, lacks: 'BACKUP' }] : [];
  });
}
