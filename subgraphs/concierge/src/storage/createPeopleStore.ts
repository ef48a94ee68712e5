import { and, arrayOverlaps, asc, desc, eq, exists, gt, inArray, isNull, lt, lte, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import { dutyRoles } from '../domain/dutyRoles.ts';
import type { EntryFilter, PeopleFilter, PeopleStore, UnitFilter } from '../domain/peopleStore.ts';
import type { Person } from '../domain/person.ts';
import { groupedBy } from './groupedBy.ts';
import { inOrderOf } from './inOrderOf.ts';
import { contains, isWithin } from './sqlConditions.ts';
import { absences, people, personnelEntries, roleHoldings, units } from './tables.ts';
import { toPerson } from './toPerson.ts';
import { toPersonnelEntry } from './toPersonnelEntry.ts';
import { toUnit } from './toUnit.ts';
import { unitInScope } from './unitInScope.ts';

const carryingRoles = Object.entries(dutyRoles).flatMap(([role, { carriesProjects }]) =>
  carriesProjects ? [role] : [],
);

/** Units, people and ledger in PostgreSQL. */
export function createPeopleStore(db: Reader): PeopleStore {
  return {
    async findUnits(ids) {
      const rows = await db
        .select()
        .from(units)
        .where(inArray(units.id, [...ids]));
      return inOrderOf(ids, rows.map(toUnit), ({ id }) => id);
    },
    async findPeople(ids) {
      const found = await readPeople(
        db,
        await db
          .select()
          .from(people)
          .where(inArray(people.id, [...ids])),
      );
      return inOrderOf(ids, found, ({ id }) => id);
    },
    async findPersonBySubject(subject) {
      const [person] = await readPeople(db, await db.select().from(people).where(eq(people.subject, subject)));
      return person ?? null;
    },
    async findUnitByName(name, regionCode) {
      const [row] = await db
        .select()
        .from(units)
        .where(and(eq(units.regionCode, regionCode), eq(units.name, name)));
      return row === undefined ? null : toUnit(row);
    },
    async listUnits(filter, { first, after }) {
      const behind = after?.[0] === undefined ? [] : [gt(units.id, after[0])];
      const rows = await db
        .select()
        .from(units)
        .where(and(...unitConditions(filter), ...behind))
        .orderBy(asc(units.id))
        .limit(first + 1);
      return rows.map(toUnit);
    },
    async listPeople(filter, { first, after }) {
      const behind = after?.[0] === undefined ? [] : [gt(people.id, after[0])];
      const rows = await db
        .select()
        .from(people)
        .where(and(...peopleConditions(db, filter), ...behind))
        .orderBy(asc(people.id))
        .limit(first + 1);
      return readPeople(db, rows);
    },
    async listPeopleOfUnits(unitIds, { first, after }) {
      const behind = after?.[0] === undefined ? [] : [gt(people.id, after[0])];
      const ranked = db
        .select({
          id: people.id,
          rank: sql<number>`row_number() over (partition by ${people.unitId} order by ${people.id})`.as('rank'),
        })
        .from(people)
        .where(and(inArray(people.unitId, [...unitIds]), ...behind))
        .as('ranked');
      const onPage = db
        .select({ id: ranked.id })
        .from(ranked)
        .where(lte(ranked.rank, first + 1));
      const rows = await db.select().from(people).where(inArray(people.id, onPage)).orderBy(asc(people.id));
      return groupedBy(unitIds, await readPeople(db, rows), ({ unitId }) => unitId);
    },
    async listEntries(filter, scope, { first, after }) {
      const behind = after?.[0] === undefined ? [] : [lt(personnelEntries.id, after[0])];
      const rows = await db
        .select()
        .from(personnelEntries)
        .where(and(...entryConditions(filter), unitInScope(personnelEntries.unitId, scope), ...behind))
        .orderBy(desc(personnelEntries.id))
        .limit(first + 1);
      return rows.map(toPersonnelEntry);
    },
    async listEntriesOfPeople(personIds, { first, after }) {
      const behind = after?.[0] === undefined ? [] : [lt(personnelEntries.id, after[0])];
      const ranked = db
        .select({
          id: personnelEntries.id,
          rank: sql<number>`row_number() over (partition by ${personnelEntries.personId} order by ${personnelEntries.id} desc)`.as(
            'rank',
          ),
        })
        .from(personnelEntries)
        .where(and(inArray(personnelEntries.personId, [...personIds]), ...behind))
        .as('ranked');
      const onPage = db
        .select({ id: ranked.id })
        .from(ranked)
        .where(lte(ranked.rank, first + 1));
      const rows = await db
        .select()
        .from(personnelEntries)
        .where(inArray(personnelEntries.id, onPage))
        .orderBy(desc(personnelEntries.id));
      return groupedBy(personIds, rows.map(toPersonnelEntry), ({ personId }) => personId);
    },
    findStewardsServing: (regionCodes) => readServing(db, carryingRoles, regionCodes),
    findHoldersServing: (role, regionCodes) => readServing(db, [role], regionCodes),
  };
}

/** Holders of one of the roles, in any of the regions, by id. */
async function readServing(db: Reader, roles: readonly string[], regionCodes: readonly string[]): Promise<Person[]> {
  const serving = db
    .select({ id: roleHoldings.personId })
    .from(roleHoldings)
    .where(
      and(
        isNull(roleHoldings.revokedAt),
        inArray(roleHoldings.role, [...roles]),
        arrayOverlaps(roleHoldings.regions, [...regionCodes]),
      ),
    );
  return readPeople(db, await db.select().from(people).where(inArray(people.id, serving)).orderBy(asc(people.id)));
}

async function readPeople(db: Reader, rows: readonly (typeof people.$inferSelect)[]): Promise<Person[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const holdings = await db
    .select()
    .from(roleHoldings)
    .where(inArray(roleHoldings.personId, ids))
    .orderBy(asc(roleHoldings.id));
  const away = await db.select().from(absences).where(inArray(absences.personId, ids)).orderBy(asc(absences.firstDay));
  const holdingsOf = groupedBy(ids, holdings, ({ personId }) => personId);
  const absencesOf = groupedBy(ids, away, ({ personId }) => personId);
  return rows.map((person, index) =>
    toPerson({ person, holdings: holdingsOf[index] ?? [], absences: absencesOf[index] ?? [] }),
  );
}

function unitConditions({ tier, region, text }: UnitFilter): SQL[] {
  return [
    ...(tier ? [eq(units.tier, tier)] : []),
    ...(region ? [isWithin(units.regionCode, region)] : []),
    ...(text ? [contains(units.name, text)] : []),
  ];
}

/** The SQL of a filter of people. */
export function peopleConditions(db: Reader, { role, unitId, text, ...ofUnit }: PeopleFilter): SQL[] {
  const unitWide = unitConditions(ofUnit);
  const holding = and(
    eq(roleHoldings.personId, people.id),
    isNull(roleHoldings.revokedAt),
    eq(roleHoldings.role, role ?? ''),
  );
  return [
    ...(unitId ? [eq(people.unitId, unitId)] : []),
    ...(text ? [contains(people.name, text)] : []),
    ...(role ? [exists(db.select({ one: sql`1` }).from(roleHoldings).where(holding))] : []),
    ...(unitWide.length > 0
      ? [
          inArray(
            people.unitId,
            db
              .select({ id: units.id })
              .from(units)
              .where(and(...unitWide)),
          ),
        ]
      : []),
  ];
}

function entryConditions({ unitId, personId, action }: EntryFilter): SQL[] {
  return [
    ...(unitId ? [eq(personnelEntries.unitId, unitId)] : []),
    ...(personId ? [eq(personnelEntries.personId, personId)] : []),
    ...(action ? [eq(personnelEntries.action, action)] : []),
  ];
}
