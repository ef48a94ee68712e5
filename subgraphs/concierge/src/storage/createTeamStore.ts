import { and, asc, eq, gt, inArray, isNull, or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { ContactPost } from '../domain/contactPost.ts';
import type { LiaisonArea } from '../domain/liaisonArea.ts';
import type { Team } from '../domain/team.ts';
import type { ContactFilter, TeamFilter, TeamStore } from '../domain/teamStore.ts';
import { createDutyList } from './createDutyList.ts';
import { groupedBy } from './groupedBy.ts';
import { inOrderOf } from './inOrderOf.ts';
import { listUncoveredUnits } from './listUncoveredUnits.ts';
import { isWithin } from './sqlConditions.ts';
import { units } from './tables.ts';
import { contactPosts, crewAssignments, dutyTerms, liaisonAreas, teams } from './teamTables.ts';
import { toContactPost, toCrewAssignment, toLiaisonArea, toTeam } from './toTeam.ts';

/** Teams and appointments in PostgreSQL. */
export function createTeamStore(db: Reader): TeamStore {
  const readTeams = async (where: SQL | undefined, limit?: number): Promise<Team[]> => {
    const query = db.select().from(teams).where(where).orderBy(asc(teams.id));
    return withTerms(db, await (limit === undefined ? query : query.limit(limit)), toTeam);
  };
  const readAreas = async (where: SQL | undefined, limit?: number): Promise<LiaisonArea[]> => {
    const query = db.select().from(liaisonAreas).where(where).orderBy(asc(liaisonAreas.id));
    return withTerms(db, await (limit === undefined ? query : query.limit(limit)), toLiaisonArea);
  };
  const readPosts = async (where: SQL | undefined, limit?: number): Promise<ContactPost[]> => {
    const query = db.select().from(contactPosts).where(where).orderBy(asc(contactPosts.id));
    return withTerms(db, await (limit === undefined ? query : query.limit(limit)), toContactPost);
  };
  return {
    findTeams: async (ids) => inOrderOf(ids, await readTeams(inArray(teams.id, [...ids])), ({ id }) => id),
    async findTeamByName(regionCode, name) {
      const named = and(eq(teams.regionCode, regionCode), eq(teams.name, name), isNull(teams.disbandedAt));
      const [team] = await readTeams(named, 1);
      return team ?? null;
    },
    listTeams: (filter, { first, after }) => {
      const behind = after?.[0] === undefined ? [] : [gt(teams.id, after[0])];
      return readTeams(and(...teamConditions(filter), ...behind), first + 1);
    },
    listCrewsOf: (regions) =>
      readTeams(and(eq(teams.kind, 'CREW'), isNull(teams.disbandedAt), withinAny(teams.regionCode, regions))),
    async listCrewNumbers(regionCode) {
      const rows = await db
        .select({ crewNumber: teams.crewNumber })
        .from(teams)
        .where(and(eq(teams.kind, 'CREW'), eq(teams.regionCode, regionCode), isNull(teams.disbandedAt)));
      return rows.map(({ crewNumber }) => crewNumber).filter((crewNumber) => crewNumber !== null);
    },
    async findCrewOfProjects(projectIds) {
      const rows = await db
        .select()
        .from(crewAssignments)
        .where(and(inArray(crewAssignments.projectId, [...projectIds]), isNull(crewAssignments.endedAt)));
      return inOrderOf(projectIds, rows.map(toCrewAssignment), ({ projectId }) => projectId);
    },
    findAreas: async (codes) =>
      inOrderOf(codes, await readAreas(inArray(liaisonAreas.regionCode, [...codes])), ({ regionCode }) => regionCode),
    listAreas: (region, { first, after }) => {
      const within = region === null ? [] : [isWithin(liaisonAreas.regionCode, region)];
      const behind = after?.[0] === undefined ? [] : [gt(liaisonAreas.id, after[0])];
      return readAreas(and(...within, ...behind), first + 1);
    },
    listAreasWithin: (regions) => readAreas(withinAny(liaisonAreas.regionCode, regions)),
    findPosts: async (ids) => inOrderOf(ids, await readPosts(inArray(contactPosts.id, [...ids])), ({ id }) => id),
    listPostsOf: (codes) =>
      readPosts(and(inArray(contactPosts.regionCode, [...codes]), isNull(contactPosts.abolishedAt))),
    listPosts: (filter, { first, after }) => {
      const behind = after?.[0] === undefined ? [] : [gt(contactPosts.id, after[0])];
      return readPosts(and(...contactConditions(filter), ...behind), first + 1);
    },
    async findDutiesOf(personId) {
      const owned = db
        .select({ id: dutyTerms.ownerId })
        .from(dutyTerms)
        .where(and(eq(dutyTerms.personId, personId), isNull(dutyTerms.until)));
      return {
        areas: await readAreas(inArray(liaisonAreas.id, owned)),
        posts: await readPosts(inArray(contactPosts.id, owned)),
      };
    },
    listDuties: createDutyList(db),
    async listStaffedRegions(regions) {
      const rows = await db
        .selectDistinct({ regionCode: units.regionCode })
        .from(units)
        .where(and(inArray(units.tier, ['CITY', 'COUNTY']), withinAny(units.regionCode, regions)))
        .orderBy(asc(units.regionCode));
      return rows.map(({ regionCode }) => regionCode);
    },
    listUncoveredUnits: (regions) => listUncoveredUnits(db, regions),
  };
}

async function withTerms<Row extends { readonly id: string }, Kept>(
  db: Reader,
  rows: readonly Row[],
  toKept: (row: Row, terms: readonly (typeof dutyTerms.$inferSelect)[]) => Kept,
): Promise<Kept[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const found = await db.select().from(dutyTerms).where(inArray(dutyTerms.ownerId, ids)).orderBy(asc(dutyTerms.id));
  const termsOf = groupedBy(ids, found, ({ ownerId }) => ownerId);
  return rows.map((row, index) => toKept(row, termsOf[index] ?? []));
}

function withinAny(code: Parameters<typeof isWithin>[0], regions: readonly string[]): SQL {
  return or(...regions.map((region) => isWithin(code, region))) ?? sql`false`;
}

function teamConditions({ kind, field, agency, region, withDisbanded }: TeamFilter): SQL[] {
  return [
    ...(kind ? [eq(teams.kind, kind)] : []),
    ...(field ? [eq(teams.field, field)] : []),
    ...(agency ? [eq(teams.agency, agency)] : []),
    ...(region ? [isWithin(teams.regionCode, region)] : []),
    ...(withDisbanded ? [] : [isNull(teams.disbandedAt)]),
  ];
}

function contactConditions({ region, agency, itemCode, projectKind }: ContactFilter): SQL[] {
  return [
    isNull(contactPosts.abolishedAt),
    ...(region ? [isWithin(contactPosts.regionCode, region)] : []),
    ...(agency ? [eq(contactPosts.agency, agency)] : []),
    ...(itemCode ? [eq(contactPosts.itemCode, itemCode)] : []),
    ...(projectKind ? [eq(contactPosts.projectKind, projectKind)] : []),
  ];
}
