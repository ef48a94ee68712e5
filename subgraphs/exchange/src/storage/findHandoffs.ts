import { regionPrefix } from '@guanjia/kernel/regions';
import { and, desc, eq, exists, inArray, like, lt, notExists, or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { HandoffFilter, HandoffQuery, HandoffRow, HandoffScope } from '../domain/handoffStore.ts';
import { handoffs, legs } from './handoffTables.ts';
import { projectFacts, projectHeads } from './logTables.ts';
import { readLegs } from './readLegs.ts';
import { toHandoff } from './toHandoff.ts';

type Row = typeof handoffs.$inferSelect;

/** One page over all projects, newest first. */
export async function findHandoffs(reader: Reader, query: HandoffQuery): Promise<HandoffRow[]> {
  const rows = await reader
    .select()
    .from(handoffs)
    .where(conditionOf(reader, query))
    .orderBy(desc(handoffs.position))
    .limit(query.limit);
  return withLegs(reader, rows);
}

/** One page for each project, by one query over all of them. */
export async function findHandoffsOfProjects(
  reader: Reader,
  projectIds: readonly string[],
  query: HandoffQuery,
): Promise<HandoffRow[][]> {
  const page = reader
    .select()
    .from(handoffs)
    .where(and(eq(handoffs.projectId, projectHeads.projectId), conditionOf(reader, query)))
    .orderBy(desc(handoffs.position))
    .limit(query.limit)
    .as('page');
  const rows = await reader
    .select({ handoff: page._.selectedFields })
    .from(projectHeads)
    .crossJoinLateral(page)
    .where(inArray(projectHeads.projectId, [...projectIds]))
    .orderBy(desc(page.position));
  const found = await withLegs(
    reader,
    rows.map(({ handoff }) => handoff),
  );
  const byProject = Map.groupBy(found, ({ handoff }) => handoff.projectId);
  return projectIds.map((id) => byProject.get(id) ?? []);
}

async function withLegs(reader: Reader, rows: readonly Row[]): Promise<HandoffRow[]> {
  const legsOf = await readLegs(
    reader,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ position: row.position, handoff: toHandoff(row, legsOf.get(row.id) ?? []) }));
}

function conditionOf(reader: Reader, { scope, filter, before }: HandoffQuery): SQL | undefined {
  return and(
    scopeCondition(reader, scope),
    ...filterConditions(reader, filter),
    before === null ? undefined : lt(handoffs.position, before),
  );
}

/** Legs of handoffs in the scope; undefined when all are. */
export function legInScope(reader: Reader, scope: HandoffScope): SQL | undefined {
  const condition = scopeCondition(reader, scope);
  if (condition === undefined) return undefined;
  return exists(
    reader
      .select({ id: handoffs.id })
      .from(handoffs)
      .where(and(eq(handoffs.id, legs.handoffId), condition)),
  );
}

/** Handoffs in the scope; undefined when all are. */
function scopeCondition(
  reader: Reader,
  { all, ownerUnit, recipient, regions, unplaced }: HandoffScope,
): SQL | undefined {
  if (all) return undefined;
  const own = ownerUnit === null ? undefined : ofOwner(reader, ownerUnit);
  const addressed = recipient === null ? undefined : hasLegTo(reader, recipient);
  const loose = unplaced ? notExists(factsOf(reader)) : undefined;
  return or(own, addressed, ofRegions(reader, regions), loose) ?? sql`false`;
}

function filterConditions(
  reader: Reader,
  { statuses, purpose, recipient, sender }: HandoffFilter,
): (SQL | undefined)[] {
  return [
    statuses === null ? undefined : inArray(handoffs.status, [...statuses]),
    purpose === null ? undefined : eq(handoffs.purpose, purpose),
    sender === null ? undefined : eq(handoffs.sender, sender),
    recipient === null ? undefined : hasLegTo(reader, recipient),
  ];
}

function hasLegTo(reader: Reader, recipient: string): SQL {
  const addressed = and(eq(legs.handoffId, handoffs.id), eq(legs.recipient, recipient));
  return exists(reader.select({ id: legs.id }).from(legs).where(addressed));
}

function ofOwner(reader: Reader, creditCode: string): SQL {
  const ownerCode = sql`${projectFacts.facts} -> 'ownerUnit' ->> 'creditCode'`;
  return exists(factsOf(reader, eq(ownerCode, creditCode)));
}

function factsOf(reader: Reader, condition?: SQL) {
  const own = and(eq(projectFacts.projectId, handoffs.projectId), condition);
  return reader.select({ id: projectFacts.projectId }).from(projectFacts).where(own);
}

function ofRegions(reader: Reader, regions: readonly string[]): SQL | undefined {
  if (regions.length === 0) return undefined;
  const regionCode = sql`${projectFacts.facts} ->> 'regionCode'`;
  const within = or(...regions.map((region) => like(regionCode, `${regionPrefix(region)}%`)));
  return exists(factsOf(reader, within));
}
