import { and, asc, count, desc, eq, gt, gte, inArray, isNull, lt, lte, ne, or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { StewardshipStore } from '../domain/stewardshipStore.ts';
import { groupedBy } from './groupedBy.ts';
import { inOrderOf } from './inOrderOf.ts';
import { projectInRegion } from './projectInRegion.ts';
import { projectInScope } from './projectInScope.ts';
import { absences, people, projectFacts, stewardAssignments, stewardships, stewardTerms, units } from './tables.ts';
import { toStewardAssignment } from './toStewardAssignment.ts';
import { toStewardship } from './toStewardship.ts';
import { toStewardTerm } from './toStewardTerm.ts';

/** Who carries which project, in PostgreSQL. */
export function createStewardshipStore(db: Reader): StewardshipStore {
  return {
    async findStewardships(projectIds) {
      const rows = await db
        .select()
        .from(stewardships)
        .where(inArray(stewardships.projectId, [...projectIds]));
      return inOrderOf(projectIds, rows.map(toStewardship), ({ projectId }) => projectId);
    },
    async findAssignments(ids) {
      const rows = await db
        .select()
        .from(stewardAssignments)
        .where(inArray(stewardAssignments.id, [...ids]));
      return inOrderOf(ids, rows.map(toStewardAssignment), ({ id }) => id);
    },
    async countInHand(personIds) {
      const asSteward = await countBy(db, stewardships.stewardId, personIds);
      const asBackup = await countBy(db, stewardships.backupId, personIds);
      return personIds.map((id) => (asSteward.get(id) ?? 0) + (asBackup.get(id) ?? 0));
    },
    async listTermsOfProjects(projectIds, { first, after }) {
      const behind = after?.[0] === undefined ? [] : [lt(stewardTerms.id, after[0])];
      const ranked = db
        .select({
          id: stewardTerms.id,
          rank: sql<number>`row_number() over (partition by ${stewardTerms.projectId} order by ${stewardTerms.id} desc)`.as(
            'rank',
          ),
        })
        .from(stewardTerms)
        .where(and(inArray(stewardTerms.projectId, [...projectIds]), ...behind))
        .as('ranked');
      const onPage = db
        .select({ id: ranked.id })
        .from(ranked)
        .where(lte(ranked.rank, first + 1));
      const rows = await db
        .select()
        .from(stewardTerms)
        .where(inArray(stewardTerms.id, onPage))
        .orderBy(desc(stewardTerms.id));
      return groupedBy(projectIds, rows.map(toStewardTerm), ({ projectId }) => projectId);
    },
    async listInHand(personId, { first, after }) {
      const behind = after?.[0] === undefined ? [] : [gt(stewardships.projectId, after[0])];
      const inHand = and(
        or(eq(stewardships.stewardId, personId), eq(stewardships.backupId, personId)),
        ne(stewardships.status, 'FINISHED'),
      );
      const rows = await db
        .select()
        .from(stewardships)
        .where(and(inHand, ...behind))
        .orderBy(asc(stewardships.projectId))
        .limit(first + 1);
      return rows.map(toStewardship);
    },
    async listAlarms({ region, scope, page: { first, after } }) {
      const behind = after?.[0] === undefined ? [] : [gt(stewardships.projectId, after[0])];
      const within = region === null ? [] : [projectInRegion(stewardships.projectId, region)];
      const alarming = inArray(stewardships.status, ['MISSING', 'UNCOVERED']);
      const rows = await db
        .select()
        .from(stewardships)
        .where(and(alarming, projectInScope(stewardships.projectId, scope), ...within, ...behind))
        .orderBy(asc(stewardships.projectId))
        .limit(first + 1);
      return rows.map(toStewardship);
    },
    async listTouchedBy(personId) {
      const backedUp = db
        .select({ id: people.id })
        .from(people)
        .innerJoin(units, eq(units.id, people.unitId))
        .where(eq(units.backupPersonId, personId));
      const rows = await db
        .select()
        .from(stewardships)
        .where(
          and(
            ne(stewardships.status, 'FINISHED'),
            or(
              eq(stewardships.stewardId, personId),
              eq(stewardships.backupId, personId),
              inArray(stewardships.stewardId, backedUp),
            ),
          ),
        );
      return rows.map(toStewardship);
    },
    async listOfUnit(unitId) {
      const ofUnit = db.select({ id: people.id }).from(people).where(eq(people.unitId, unitId));
      const rows = await db
        .select()
        .from(stewardships)
        .where(and(ne(stewardships.status, 'FINISHED'), inArray(stewardships.stewardId, ofUnit)));
      return rows.map(toStewardship);
    },
    async listUnsettled(today) {
      const awayToday = db
        .select({ id: absences.personId })
        .from(absences)
        .where(
          and(
            lte(absences.firstDay, today),
            gte(absences.lastDay, today),
            or(isNull(absences.backOn), gt(absences.backOn, today)),
          ),
        );
      const rows = await db
        .select()
        .from(stewardships)
        .where(
          or(
            inArray(stewardships.status, ['COVERED', 'UNCOVERED']),
            and(ne(stewardships.status, 'FINISHED'), inArray(stewardships.stewardId, awayToday)),
          ),
        );
      return rows.map(toStewardship);
    },
    async listMissing(limit) {
      const rows = await db
        .select()
        .from(stewardships)
        .where(eq(stewardships.status, 'MISSING'))
        .orderBy(asc(stewardships.since))
        .limit(limit);
      return rows.map(toStewardship);
    },
    async findCarriersFor(creditCode, personIds) {
      const ids = [...personIds];
      const rows = await db
        .select({ stewardId: stewardships.stewardId, backupId: stewardships.backupId })
        .from(stewardships)
        .innerJoin(projectFacts, eq(projectFacts.projectId, stewardships.projectId))
        .where(
          and(
            or(inArray(stewardships.stewardId, ids), inArray(stewardships.backupId, ids)),
            sql`${projectFacts.facts} #>> '{ownerUnit,creditCode}' = ${creditCode}`,
          ),
        );
      return new Set(rows.flatMap(({ stewardId, backupId }) => [stewardId, backupId]).filter((id) => id !== null));
    },
  };
}

async function countBy(
  db: Reader,
  column: typeof stewardships.stewardId | typeof stewardships.backupId,
  personIds: readonly string[],
): Promise<ReadonlyMap<string | null, number>> {
  const rows = await db
    .select({ personId: column, projects: count() })
    .from(stewardships)
    .where(and(inArray(column, [...personIds]), ne(stewardships.status, 'FINISHED')))
    .groupBy(column);
  return new Map(rows.map(({ personId, projects }) => [personId, projects]));
}
