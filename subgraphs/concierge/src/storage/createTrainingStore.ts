import {
  and,
  arrayOverlaps,
  asc,
  desc,
  eq,
  exists,
  gt,
  gte,
  inArray,
  isNull,
  lt,
  lte,
  or,
  sql,
} from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { PeopleStore } from '../domain/peopleStore.ts';
import { type TrainingRecord, trainedResults } from '../domain/trainingRecord.ts';
import type { TrainingPlanFilter, TrainingRecordFilter, TrainingStore } from '../domain/trainingStore.ts';
import { peopleConditions } from './createPeopleStore.ts';
import { groupedBy } from './groupedBy.ts';
import { inOrderOf } from './inOrderOf.ts';
import { isWithin } from './sqlConditions.ts';
import { people, roleHoldings, units } from './tables.ts';
import { toTrainingCorrection, toTrainingPlan, toTrainingRecord } from './toTraining.ts';
import { trainingCorrections, trainingPlans, trainingRecords } from './trainingTables.ts';
import { personInScope, unitInScope } from './unitInScope.ts';

/** Trainings in PostgreSQL. */
export function createTrainingStore(db: Reader, peopleStore: Pick<PeopleStore, 'findPeople'>): TrainingStore {
  return {
    async findPlans(ids) {
      const rows = await db
        .select()
        .from(trainingPlans)
        .where(inArray(trainingPlans.id, [...ids]));
      return inOrderOf(ids, rows.map(toTrainingPlan), ({ id }) => id);
    },
    async listPlans(filter, { first, after }) {
      const behind = after?.[0] === undefined ? [] : [lt(trainingPlans.id, after[0])];
      const rows = await db
        .select()
        .from(trainingPlans)
        .where(and(...planConditions(db, filter), ...behind))
        .orderBy(desc(trainingPlans.id))
        .limit(first + 1);
      return rows.map(toTrainingPlan);
    },
    async listRecordsOfPlans(planIds, { scope, page: { first, after } }) {
      const { id, planId, personId } = trainingRecords;
      const behind = after?.[0] === undefined ? [] : [lt(id, after[0])];
      const ranked = db
        .select({ id, rank: sql<number>`row_number() over (partition by ${planId} order by ${id} desc)`.as('rank') })
        .from(trainingRecords)
        .where(and(inArray(planId, [...planIds]), personInScope(personId, scope), ...behind))
        .as('ranked');
      const onPage = db
        .select({ id: ranked.id })
        .from(ranked)
        .where(lte(ranked.rank, first + 1));
      const rows = await db.select().from(trainingRecords).where(inArray(id, onPage)).orderBy(desc(id));
      return groupedBy(planIds, await withCorrections(db, rows), (record) => record.planId);
    },
    async listRecordsOfPeople(personIds, { filter, page: { first, after } }) {
      const { id, personId } = trainingRecords;
      const behind = after?.[0] === undefined ? [] : [lt(id, after[0])];
      const ranked = db
        .select({ id, rank: sql<number>`row_number() over (partition by ${personId} order by ${id} desc)`.as('rank') })
        .from(trainingRecords)
        .where(and(inArray(personId, [...personIds]), ...recordConditions(filter), ...behind))
        .as('ranked');
      const onPage = db
        .select({ id: ranked.id })
        .from(ranked)
        .where(lte(ranked.rank, first + 1));
      const rows = await db.select().from(trainingRecords).where(inArray(id, onPage)).orderBy(desc(id));
      return groupedBy(personIds, await withCorrections(db, rows), (record) => record.personId);
    },
    async findRecords(ids) {
      const rows = await db
        .select()
        .from(trainingRecords)
        .where(inArray(trainingRecords.id, [...ids]));
      return inOrderOf(ids, await withCorrections(db, rows), ({ id }) => id);
    },
    async findRecorded(planId, personIds) {
      const rows = await db
        .select({ personId: trainingRecords.personId })
        .from(trainingRecords)
        .where(and(eq(trainingRecords.planId, planId), inArray(trainingRecords.personId, [...personIds])));
      return new Set(rows.map(({ personId }) => personId));
    },
    async listUntrained(year, filter, scope, { first, after }) {
      const behind = after?.[0] === undefined ? [] : [gt(people.id, after[0])];
      const trained = and(
        eq(trainingRecords.personId, people.id),
        inArray(standing, [...trainedResults]),
        ...ofYear(year),
      );
      const holding = and(eq(roleHoldings.personId, people.id), isNull(roleHoldings.revokedAt));
      const rows = await db
        .select({ id: people.id })
        .from(people)
        .where(
          and(
            ...peopleConditions(db, filter),
            unitInScope(people.unitId, scope),
            exists(db.select({ one: sql`1` }).from(roleHoldings).where(holding)),
            sql`not ${exists(db.select({ one: sql`1` }).from(trainingRecords).where(trained))}`,
            ...behind,
          ),
        )
        .orderBy(asc(people.id))
        .limit(first + 1);
      const found = await peopleStore.findPeople(rows.map(({ id }) => id));
      return found.filter((person) => person !== null);
    },
  };
}

/** The result that counts: the last correction, or what was recorded. */
const standing = sql`coalesce((select ${trainingCorrections.result} from ${trainingCorrections}
  where ${trainingCorrections.recordId} = ${trainingRecords.id}
  order by ${trainingCorrections.number} desc limit 1), ${trainingRecords.result})`;

async function withCorrections(
  db: Reader,
  rows: readonly (typeof trainingRecords.$inferSelect)[],
): Promise<TrainingRecord[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const found = await db
    .select()
    .from(trainingCorrections)
    .where(inArray(trainingCorrections.recordId, ids))
    .orderBy(asc(trainingCorrections.number));
  const correctionsOf = groupedBy(ids, found.map(toTrainingCorrection), ({ recordId }) => recordId);
  return rows.map((row, index) => toTrainingRecord(row, correctionsOf[index] ?? []));
}

function planConditions(db: Reader, { year, field, unitId, role, region }: TrainingPlanFilter): (SQL | undefined)[] {
  const { firstDay, lastDay, heldById, roles } = trainingPlans;
  return [
    ...(year ? [lte(firstDay, `${year}-12-31`), gte(lastDay, `${year}-01-01`)] : []),
    ...(field ? [eq(trainingPlans.field, field)] : []),
    ...(unitId ? [eq(heldById, unitId)] : []),
    ...(role ? [or(arrayOverlaps(roles, [role]), sql`cardinality(${roles}) = 0`)] : []),
    ...(region
      ? [inArray(heldById, db.select({ id: units.id }).from(units).where(isWithin(units.regionCode, region)))]
      : []),
  ];
}

function recordConditions({ year, result }: TrainingRecordFilter): SQL[] {
  return [...(year ? ofYear(year) : []), ...(result ? [eq(standing, result)] : [])];
}

function ofYear(year: number): SQL[] {
  return [gte(trainingRecords.trainedOn, `${year}-01-01`), lte(trainingRecords.trainedOn, `${year}-12-31`)];
}
