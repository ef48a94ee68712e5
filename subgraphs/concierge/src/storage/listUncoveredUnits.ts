import { and, asc, eq, inArray, isNull, or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import { dutyRoles } from '../domain/dutyRoles.ts';
import type { UncoveredUnit } from '../domain/teamStore.ts';
import { isWithin } from './sqlConditions.ts';
import { people, roleHoldings, units } from './tables.ts';
import { toUnit } from './toUnit.ts';

const specialistRoles = Object.entries(dutyRoles).flatMap(([role, { carriesProjects }]) =>
  carriesProjects ? [role] : [],
);

/**
 * Units without a specialist of their own, or without a backup who is somebody else than their only one (C1, S4:
 * 至少一名服务专员, 人员备份).
 */
export async function listUncoveredUnits(db: Reader, regions: readonly string[]): Promise<UncoveredUnit[]> {
  const within = or(...regions.map((region) => isWithin(units.regionCode, region))) ?? sql`false`;
  const rows = await db.select().from(units).where(within).orderBy(asc(units.id));
  const specialists = await db
    .selectDistinct({ unitId: people.unitId, personId: people.id })
    .from(people)
    .innerJoin(units, eq(units.id, people.unitId))
    .innerJoin(roleHoldings, eq(roleHoldings.personId, people.id))
    .where(and(within, isNull(roleHoldings.revokedAt), inArray(roleHoldings.role, specialistRoles)));
  const specialistsOf = Map.groupBy(specialists, ({ unitId }) => unitId);
  return rows.map(toUnit).flatMap((unit): UncoveredUnit[] => {
    const own = specialistsOf.get(unit.id) ?? [];
    if (own.length === 0) return [{ unit, lacks: 'SPECIALIST' }];
    const isBacked = unit.backupPersonId !== null && own.some(({ personId }) => personId !== unit.backupPersonId);
    return isBacked ? [] : [{ unit, lacks: 'BACKUP' }];
  });
}
