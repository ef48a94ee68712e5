import { actorSchema } from '@guanjia/kernel/actor';
import { type AgencyCode, isAgencyCode } from '@guanjia/kernel/agencies';
import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { regionPrefix } from '@guanjia/kernel/regions';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, asc, desc, eq, getTableColumns, gte, inArray, like, lt, lte, or, sql } from '@guanjia/runtime/drizzle';
import type { Database, Reader, Transaction } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import { isKeyOf } from '../domain/isKeyOf.ts';
import type { JointAcceptance } from '../domain/jointAcceptance.ts';
import type { JointVisit } from '../domain/jointVisit.ts';
import { jointVisitMachine } from '../domain/jointVisitMachine.ts';
import type { JointVisitStore, VisitDecision, VisitsWanted } from '../domain/jointVisitStore.ts';
import { jointVisits } from './jointVisitTables.ts';
import { lockAcceptance } from './lockAcceptance.ts';
import { shared } from './tables.ts';

const actor = actorSchema;
const instant = z.iso.datetime().transform((text) => new Date(text));
const agency = z.custom<AgencyCode>((value) => typeof value === 'string' && isAgencyCode(value));

/** Reads the columns that SQL does not type. */
const rowSchema = z.object({
  status: z.custom<JointVisit['status']>((value) => isKeyOf(jointVisitMachine.transitions, value)),
  leader: z.object({ kind: z.enum(['FUNCTIONAL_ZONE', 'DISTRICT']), name: z.string() }),
  agencies: z.array(agency),
  calledBy: actor,
  held: z
    .object({
      attendance: z.array(z.object({ agency, people: z.array(z.string()) })),
      record: z.string(),
      recordedBy: actor,
      recordedAt: instant,
    })
    .nullable(),
  findings: z.array(
    z.object({ agency, itemCode: z.string(), findings: z.array(z.string()), givenBy: actor, givenAt: instant }),
  ),
});

const mostOnDays = 1000;

/** Joint visits in PostgreSQL. */
export function createJointVisitStore(database: Database): JointVisitStore {
  return {
    async findByIds(ids) {
      const known = [...new Set(ids.filter(isId))];
      const rows = known.length === 0 ? [] : await select(database.db).where(inArray(jointVisits.id, known));
      const byId = new Map(rows.map((row) => [row.id, toVisit(row)]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    async pagesOf(acceptanceIds, { limit, beforeId }) {
      const known = acceptanceIds.filter(isId);
      if (known.length === 0) return acceptanceIds.map(() => []);
      const rank = sql<number>`row_number() over (partition by ${jointVisits.acceptanceId} order by ${jointVisits.id} desc)`;
      const ranked = database.db
        .select({ id: jointVisits.id, rank: rank.as('rank') })
        .from(jointVisits)
        .where(
          and(inArray(jointVisits.acceptanceId, known), beforeId === null ? undefined : lt(jointVisits.id, beforeId)),
        )
        .as('ranked');
      const rows = await database.db
        .select(getTableColumns(jointVisits))
        .from(jointVisits)
        .innerJoin(ranked, eq(ranked.id, jointVisits.id))
        .where(lte(ranked.rank, limit))
        .orderBy(desc(jointVisits.id));
      const byAcceptance = Map.groupBy(rows.map(toVisit), ({ acceptanceId }) => acceptanceId);
      return acceptanceIds.map((id) => byAcceptance.get(id) ?? []);
    },
    async calledOn(days, regionCodes) {
      if (days.length === 0) return [];
      const rows = await select(database.db)
        .where(
          and(
            inArray(jointVisits.day, [...days]),
            inArray(jointVisits.regionCode, [...regionCodes]),
            eq(jointVisits.status, 'CALLED'),
          ),
        )
        .orderBy(asc(jointVisits.startsAt), asc(jointVisits.id))
        .limit(mostOnDays);
      return rows.map(toVisit);
    },
    wanted: (query) => wanted(database.db, query),
    call: (acceptanceId, decide) =>
      database.transaction(async (tx) => {
        const acceptance = await lockAcceptance(tx, acceptanceId);
        const rows = await select(tx).where(eq(jointVisits.acceptanceId, acceptance.id));
        const { visit, messages } = decide(acceptance, rows.map(toVisit));
        await tx.insert(jointVisits).values(toVisitRow(visit));
        await appendOutbox(tx, shared, messages);
        return visit;
      }),
    change: (id, decide) =>
      database.transaction(async (tx) => {
        const [found] = isId(id) ? await select(tx).where(eq(jointVisits.id, id)) : [];
        if (found === undefined) throw new DomainError('JOINT_VISIT_NOT_FOUND', { field: 'visitId', value: id });
        const acceptance = await lockAcceptance(tx, found.acceptanceId);
        const [row] = await select(tx).where(eq(jointVisits.id, id));
        const decided = decide(toVisit(row ?? found), acceptance);
        await updateVisits(tx, [decided]);
        return decided.visit;
      }),
  };
}

/** The visits of a joint acceptance that were called and not held, for the transaction that holds its lock. */
export async function selectCalledVisits(
  tx: Transaction,
  { id }: Pick<JointAcceptance, 'id'>,
): Promise<readonly JointVisit[]> {
  const rows = await select(tx).where(and(eq(jointVisits.acceptanceId, id), eq(jointVisits.status, 'CALLED')));
  return rows.map(toVisit);
}

/** Writes changed visits and what is told of them; the lock of their joint acceptance is held. */
export async function updateVisits(tx: Transaction, decisions: readonly VisitDecision[]): Promise<void> {
  for (const { visit, messages } of decisions) {
    await tx.update(jointVisits).set(toVisitRow(visit)).where(eq(jointVisits.id, visit.id));
    await appendOutbox(tx, shared, messages);
  }
}

async function wanted(reader: Reader, { of, from, limit }: VisitsWanted): Promise<readonly JointVisit[]> {
  if ('agency' in of && of.regions.length === 0) return [];
  const isWanted =
    'projectId' in of
      ? eq(jointVisits.projectId, of.projectId)
      : and(
          sql`${of.agency} = any(${jointVisits.agencies})`,
          or(...of.regions.map((region) => like(jointVisits.regionCode, `${regionPrefix(region)}%`))),
        );
  const rows = await select(reader)
    .where(and(isWanted, gte(jointVisits.startsAt, from)))
    .orderBy(asc(jointVisits.startsAt), asc(jointVisits.id))
    .limit(limit);
  return rows.map(toVisit);
}

const select = (reader: Reader) => reader.select().from(jointVisits);

function toVisit(row: typeof jointVisits.$inferSelect): JointVisit {
  const { day: _, ...columns } = row;
  return { ...columns, ...rowSchema.parse(row) };
}

/** A visit as its row. */
export function toVisitRow(visit: JointVisit): typeof jointVisits.$inferInsert {
  return { ...visit, agencies: [...visit.agencies], day: calendarDateOf(visit.startsAt) };
}
