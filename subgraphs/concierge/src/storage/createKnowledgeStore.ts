import { agencies } from '@guanjia/kernel/agencies';
import { and, asc, desc, eq, getTableColumns, inArray, isNull, lt, lte, ne, or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { KnowledgeFilter, KnowledgeKept, KnowledgeStore } from '../domain/knowledgeStore.ts';
import { regionsAround } from '../domain/regionsAround.ts';
import { groupedBy } from './groupedBy.ts';
import { inOrderOf } from './inOrderOf.ts';
import { keyOf } from './keyOf.ts';
import { knowledgeEditions, knowledgeEntries, knowledgeSteps } from './knowledgeTables.ts';
import { rankByTerms } from './rankByTerms.ts';
import { fits, isWithin } from './sqlConditions.ts';
import { toKnowledgeEdition, toKnowledgeEntry, toKnowledgeStep } from './toKnowledge.ts';

const agency = keyOf(agencies);
const { terms: _terms, ...columns } = getTableColumns(knowledgeEntries);
const isPublished = eq(knowledgeEntries.status, 'PUBLISHED');

/** The knowledge base in PostgreSQL, found by the same terms as solutions. */
export function createKnowledgeStore(db: Reader): KnowledgeStore {
  return {
    async findEntries(ids) {
      const rows = await db
        .select(columns)
        .from(knowledgeEntries)
        .where(inArray(knowledgeEntries.id, [...ids]));
      return inOrderOf(ids, rows.map(toKnowledgeEntry), ({ id }) => id);
    },
    async search({ text, filter, page: { first, after } }) {
      const found = rankByTerms(knowledgeEntries, text, after);
      if (found === null) return [];
      const { matches, rank, behind, latest } = found;
      const { id } = knowledgeEntries;
      const matching = and(matches, isPublished, ...conditionsOf(filter));
      const ids = db.select({ id }).from(knowledgeEntries).where(matching).orderBy(desc(id));
      const rows = await db
        .select({ entry: columns, rank: sql<string>`(${rank})::text` })
        .from(knowledgeEntries)
        .where(and(latest === null ? matching : inArray(id, ids.limit(latest)), behind))
        .orderBy(desc(rank), desc(id))
        .limit(first + 1);
      return rows.map((row) => ({ entry: toKnowledgeEntry(row.entry), rank: row.rank }));
    },
    async listPending(kept, { first, after }) {
      const { id, status, edition, publishedEdition } = knowledgeEntries;
      const isPending = or(isNull(publishedEdition), lt(publishedEdition, edition));
      const behind = after?.[0] === undefined ? undefined : lt(id, after[0]);
      const rows = await db
        .select(columns)
        .from(knowledgeEntries)
        .where(and(ne(status, 'WITHDRAWN'), isPending, keptBy(kept), behind))
        .orderBy(desc(id))
        .limit(first + 1);
      return rows.map(toKnowledgeEntry);
    },
    async listDue(kept, by, { first, after }) {
      const { id, reviewDueOn } = knowledgeEntries;
      const [day, lastId] = after ?? [];
      const behind =
        day === undefined || lastId === undefined
          ? undefined
          : sql`(${reviewDueOn}, ${id}) > (${day}::date, ${lastId}::uuid)`;
      const rows = await db
        .select(columns)
        .from(knowledgeEntries)
        .where(and(isPublished, lte(reviewDueOn, by), keptBy(kept), behind))
        .orderBy(asc(reviewDueOn), asc(id))
        .limit(first + 1);
      return rows.map(toKnowledgeEntry);
    },
    async countReviews(kept, { today, soonUntil }) {
      const { ownerAgency, reviewDueOn } = knowledgeEntries;
      const counted = (condition: SQL) => sql<number>`count(*) filter (where ${condition})`.mapWith(Number);
      const rows = await db
        .select({
          owner: ownerAgency,
          published: sql<number>`count(*)`.mapWith(Number),
          soon: counted(sql`${reviewDueOn} between ${today} and ${soonUntil}`),
          overdue: counted(sql`${reviewDueOn} < ${today}`),
        })
        .from(knowledgeEntries)
        .where(and(isPublished, keptBy(kept)))
        .groupBy(ownerAgency)
        .orderBy(asc(ownerAgency));
      return rows.map((row) => ({ ...row, owner: agency.parse(row.owner) }));
    },
    async listEditions(entryIds) {
      const rows = await db
        .select()
        .from(knowledgeEditions)
        .where(inArray(knowledgeEditions.entryId, [...entryIds]))
        .orderBy(desc(knowledgeEditions.edition));
      return groupedBy(entryIds, rows.map(toKnowledgeEdition), ({ entryId }) => entryId);
    },
    async listSteps(entryIds) {
      const rows = await db
        .select()
        .from(knowledgeSteps)
        .where(inArray(knowledgeSteps.entryId, [...entryIds]))
        .orderBy(asc(knowledgeSteps.at), asc(knowledgeSteps.id));
      return groupedBy(entryIds, rows.map(toKnowledgeStep), ({ entryId }) => entryId);
    },
    async findOfSolutions(solutionIds) {
      const { solutionId, status } = knowledgeEntries;
      const rows = await db
        .select(columns)
        .from(knowledgeEntries)
        .where(and(inArray(solutionId, [...solutionIds]), ne(status, 'WITHDRAWN')));
      return inOrderOf(solutionIds, rows.map(toKnowledgeEntry), ({ origin }) => origin.solutionId ?? '');
    },
  };
}

function conditionsOf({
  kind,
  field,
  agency: concerned,
  itemCode,
  region,
  owner,
}: KnowledgeFilter): (SQL | undefined)[] {
  const { kinds, fields, agencies: named, itemCodes, regionCode, ownerAgency } = knowledgeEntries;
  return [
    ...(kind ? [fits(kinds, kind)] : []),
    ...(field ? [fits(fields, field)] : []),
    ...(concerned ? [fits(named, concerned)] : []),
    ...(itemCode ? [fits(itemCodes, itemCode)] : []),
    ...(region ? [or(isNull(regionCode), inArray(regionCode, [...regionsAround(region)]))] : []),
    ...(owner ? [eq(ownerAgency, owner)] : []),
  ];
}

function keptBy({ regions, owner }: KnowledgeKept): SQL | undefined {
  const { ownerRegion, ownerAgency } = knowledgeEntries;
  const within = regions?.map((region) => isWithin(ownerRegion, region));
  return and(
    within === undefined ? undefined : (or(...within) ?? sql`false`),
    owner === null ? undefined : eq(ownerAgency, owner),
  );
}
