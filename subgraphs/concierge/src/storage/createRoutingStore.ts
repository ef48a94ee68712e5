import { and, asc, desc, eq, gt, inArray, isNotNull, lt, lte, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { ProjectRouting } from '../domain/routing.ts';
import type { RoutingStore } from '../domain/routingStore.ts';
import { plainWays } from '../domain/transferWays.ts';
import { groupedBy } from './groupedBy.ts';
import { inOrderOf } from './inOrderOf.ts';
import { routes, routings } from './routingTables.ts';
import { units } from './tables.ts';
import { transferWays } from './teamTables.ts';
import { toRouting } from './toRouting.ts';
import { toTransferWays } from './toTeam.ts';
import { toUnit } from './toUnit.ts';

/** Routings, and the ways to units, in PostgreSQL. */
export function createRoutingStore(db: Reader): RoutingStore {
  return {
    async findRoutings(ids) {
      const rows = await db
        .select()
        .from(routings)
        .where(inArray(routings.id, [...ids]));
      return inOrderOf(ids, await withRoutes(db, rows), ({ id }) => id);
    },
    async findByRoute(routeId) {
      const ofRoute = db.select({ id: routes.routingId }).from(routes).where(eq(routes.id, routeId));
      const [routing] = await withRoutes(db, await db.select().from(routings).where(inArray(routings.id, ofRoute)));
      return routing ?? null;
    },
    async findByHandoff(handoffId) {
      const ofRoute = db.select({ id: routes.routingId }).from(routes).where(eq(routes.handoffId, handoffId));
      const [routing] = await withRoutes(db, await db.select().from(routings).where(inArray(routings.id, ofRoute)));
      return routing ?? null;
    },
    async listIncomingOfUnits(unitIds, { first, after }) {
      const { id, unitId } = routes;
      const behind = after?.[0] === undefined ? [] : [lt(id, after[0])];
      const ranked = db
        .select({ id, rank: sql<number>`row_number() over (partition by ${unitId} order by ${id} desc)`.as('rank') })
        .from(routes)
        .where(and(inArray(unitId, [...unitIds]), isNotNull(routes.handoffId), ...behind))
        .as('ranked');
      const onPage = db
        .select({ id: ranked.id })
        .from(ranked)
        .where(lte(ranked.rank, first + 1));
      const rows = await db.select().from(routes).where(inArray(id, onPage)).orderBy(desc(id));
      const ids = [...new Set(rows.map(({ routingId }) => routingId))];
      const found = await withRoutes(db, await db.select().from(routings).where(inArray(routings.id, ids)));
      const byId = new Map(found.map((routing) => [routing.id, routing]));
      const incoming = rows.flatMap((row) => {
        const routing = byId.get(row.routingId);
        const route = routing?.routes.find((one) => one.id === row.id);
        return routing && route ? [{ routing, route }] : [];
      });
      return groupedBy(unitIds, incoming, ({ route }) => route.person?.unitId ?? null);
    },
    async findLatest(projectIds) {
      const rows = await db
        .selectDistinctOn([routings.projectId])
        .from(routings)
        .where(inArray(routings.projectId, [...projectIds]))
        .orderBy(asc(routings.projectId), desc(routings.version));
      return inOrderOf(projectIds, await withRoutes(db, rows), ({ projectId }) => projectId);
    },
    async listOfProjects(projectIds, { first, after }) {
      const { id, projectId, version } = routings;
      const behind = after?.[0] === undefined ? [] : [lt(id, after[0])];
      const ranked = db
        .select({ id, rank: sql<number>`row_number() over (partition by ${projectId} order by ${id} desc)`.as('rank') })
        .from(routings)
        .where(and(inArray(projectId, [...projectIds]), ...behind))
        .as('ranked');
      const onPage = db
        .select({ id: ranked.id })
        .from(ranked)
        .where(lte(ranked.rank, first + 1));
      const rows = await db.select().from(routings).where(inArray(id, onPage)).orderBy(desc(id), desc(version));
      return groupedBy(projectIds, await withRoutes(db, rows), (routing) => routing.projectId);
    },
    async findWays(unitIds) {
      const rows = await db
        .select()
        .from(transferWays)
        .where(inArray(transferWays.unitId, [...unitIds]));
      return inOrderOf(unitIds, rows.map(toTransferWays), ({ unitId }) => unitId);
    },
    async listUnitsWithWays({ first, after }) {
      const behind = after?.[0] === undefined ? [] : [gt(units.id, after[0])];
      const rows = await db
        .select({ unit: units, ways: transferWays })
        .from(units)
        .leftJoin(transferWays, eq(transferWays.unitId, units.id))
        .where(and(...behind))
        .orderBy(asc(units.id))
        .limit(first + 1);
      return rows.map(({ unit, ways }) => ({
        unit: toUnit(unit),
        ways: ways === null ? plainWays(unit.id) : toTransferWays(ways),
      }));
    },
  };
}

async function withRoutes(db: Reader, rows: readonly (typeof routings.$inferSelect)[]): Promise<ProjectRouting[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const found = await db.select().from(routes).where(inArray(routes.routingId, ids)).orderBy(asc(routes.id));
  const routesOf = groupedBy(ids, found, ({ routingId }) => routingId);
  return rows.map((row, index) => toRouting(row, routesOf[index] ?? []));
}
