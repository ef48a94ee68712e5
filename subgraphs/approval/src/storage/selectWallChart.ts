import type { Light } from '@guanjia/kernel/light';
import { and, asc, count, desc, eq, isNotNull, or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type {
  PlacedRow,
  RowCount,
  RowPlace,
  RowsChosen,
  RowsQuestion,
  StewardCount,
  StewardsQuestion,
  WallChartSort,
} from '../domain/wallChartStore.ts';
import { projectConditions } from './projectConditions.ts';
import { projectOf } from './projectRow.ts';
import { projectStewards } from './stewardTables.ts';
import { projects } from './tables.ts';

/** By code point: the same on every server, whatever its locale is. */
const name = sql<string>`${projects.name} collate "C"`;
const personName = sql<string>`${projectStewards.personName} collate "C"`;
const personId = sql<string>`${projectStewards.personId}`;

/** A page of the wall chart's projects in the order asked; the cursor is compared as a row. */
export async function selectWallChart(reader: Reader, question: RowsQuestion): Promise<PlacedRow[]> {
  const { sort, at, limit, after } = question;
  const rank = rankAt(at);
  const rows = await reader
    .select({ row: projects, rank })
    .from(projects)
    .where(and(rowConditions(question), after === null ? undefined : behind(after, rank)))
    .orderBy(...orderOf(sort, rank))
    .limit(limit);
  return rows.map(({ row, rank: ranked }) => ({
    project: projectOf(row),
    place: { sort, key: keyOf(sort, { ...row, rank: ranked }), id: row.id },
  }));
}

/** How many rows are in each stage with each light. */
export async function countWallChart(reader: Reader, chosen: RowsChosen): Promise<RowCount[]> {
  const grouped = reader
    .select({ stage: projects.stage, light: chartLight(chosen.at).as('light') })
    .from(projects)
    .where(rowConditions(chosen))
    .as('grouped');
  return reader
    .select({ stage: grouped.stage, light: grouped.light, count: count() })
    .from(grouped)
    .groupBy(grouped.stage, grouped.light);
}

/** Who carries the rows now, by name. */
export async function selectWallChartStewards(reader: Reader, question: StewardsQuestion): Promise<StewardCount[]> {
  const { limit, after } = question;
  const later =
    after === null ? undefined : sql`(${personName}, ${personId}) > (${after.personName}, ${after.personId}::uuid)`;
  return reader
    .select({ personId, personName, count: count() })
    .from(projects)
    .innerJoin(projectStewards, eq(projectStewards.projectId, projects.id))
    .where(and(rowConditions(question), isNotNull(projectStewards.personId), later))
    .groupBy(personId, personName)
    .orderBy(asc(personName), asc(personId))
    .limit(limit);
}

/** The light of a row at a moment; null when nothing is under way or planned. */
function chartLight(at: Date): SQL<Light | null> {
  const now = sql`${at.toISOString()}::timestamptz`;
  return sql`case when not ${projects.isCharted} then null when ${projects.chartRedFrom} <= ${now} then 'RED'
    when ${projects.chartAmberFrom} <= ${now} then 'AMBER' else 'GREEN' end`;
}

/** 0 for the worst light, 3 for none. */
function rankAt(at: Date): SQL<number> {
  return sql`case ${chartLight(at)} when 'RED' then 0 when 'AMBER' then 1 when 'GREEN' then 2 else 3 end`;
}

function rowConditions({ filter, visibleUnits, at }: RowsChosen): SQL | undefined {
  const { lights, ...others } = filter;
  const shown = lights === undefined ? undefined : or(...lights.map((light) => sql`${chartLight(at)} = ${light}`));
  return and(projectConditions({ filter: others, visibleUnits, at }), shown);
}

function orderOf(sort: WallChartSort, rank: SQL<number>): SQL[] {
  switch (sort) {
    case 'NEWEST':
      return [desc(projects.id)];
    case 'NEAREST_DEADLINE':
      return [asc(projects.nearestDueOn), asc(projects.id)];
    case 'WORST_LIGHT':
      return [asc(rank), asc(projects.nearestDueOn), asc(projects.id)];
    case 'NAME':
      return [asc(name), asc(projects.id)];
  }
}

function behind({ sort, key, id }: RowPlace, rank: SQL<number>): SQL {
  switch (sort) {
    case 'NEWEST':
      return sql`${projects.id} < ${id}::uuid`;
    case 'NEAREST_DEADLINE':
      return sql`(${projects.nearestDueOn}, ${projects.id}) > (${key}::date, ${id}::uuid)`;
    case 'WORST_LIGHT':
      return sql`(${rank}, ${projects.nearestDueOn}, ${projects.id}) > (${key.slice(0, 1)}::int, ${key.slice(1)}::date, ${id}::uuid)`;
    case 'NAME':
      return sql`(${name}, ${projects.id}) > (${key}, ${id}::uuid)`;
  }
}

type Sorted = Pick<typeof projects.$inferSelect, 'nearestDueOn' | 'name'> & { readonly rank: number };

function keyOf(sort: WallChartSort, row: Sorted): string {
  switch (sort) {
    case 'NEWEST':
      return '';
    case 'NEAREST_DEADLINE':
      return row.nearestDueOn;
    case 'WORST_LIGHT':
      return `${row.rank}${row.nearestDueOn}`;
    case 'NAME':
      return row.name;
  }
}
