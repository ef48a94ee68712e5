import type { Light } from '@guanjia/kernel/light';
import { keyLevels, projectKinds } from '@guanjia/kernel/projectFacts';
import { regionPrefix } from '@guanjia/kernel/regions';
import { count, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import { keysOf } from '../domain/keysOf.ts';
import type { ProjectCounts, RegionCounts } from '../domain/projectCounts.ts';
import type { ProjectsChosen } from '../domain/projectStore.ts';
import { projectStages } from '../domain/stages.ts';
import { isOverdue, lightAt, projectConditions } from './projectConditions.ts';
import { projects } from './tables.ts';

const lights = ['RED', 'AMBER', 'GREEN', null] as const satisfies readonly (Light | null)[];

/** How many projects are chosen. */
export async function countProjects(reader: Reader, chosen: ProjectsChosen): Promise<number> {
  const [row] = await reader.select({ total: count() }).from(projects).where(projectConditions(chosen));
  return row?.total ?? 0;
}

/** Counts by stage, light, kind and key level: one pass over the chosen projects, one aggregate for each group. */
export async function countProjectGroups(reader: Reader, chosen: ProjectsChosen): Promise<ProjectCounts> {
  const { at } = chosen;
  const light = lightAt(at);
  const stages = keysOf(projectStages);
  const kinds = keysOf(projectKinds);
  const levels = [...keysOf(keyLevels), null];
  const columns = [
    sql`true`,
    isOverdue(at),
    ...stages.map((stage) => sql`${projects.stage} = ${stage}`),
    ...lights.map((one) => sql`(${light}) is not distinct from ${one}::text`),
    ...kinds.map((kind) => sql`${projects.kind} = ${kind}`),
    ...levels.map((level) =>
      level === null ? sql`cardinality(${projects.keyLevels}) = 0` : sql`${level} = any(${projects.keyLevels})`,
    ),
  ];
  const [row] = await reader
    .select({ counts: countsOf(columns) })
    .from(projects)
    .where(projectConditions(chosen));
  const counts = (row?.counts ?? []).values();
  const next = (): number => counts.next().value ?? 0;
  return {
    total: next(),
    overdue: next(),
    byStage: stages.map((stage) => ({ stage, count: next() })),
    byLight: lights.map((one) => ({ light: one, count: next() })),
    byKind: kinds.map((kind) => ({ kind, count: next() })),
    byKeyLevel: levels.map((keyLevel) => ({ keyLevel, count: next() })),
  };
}

function countsOf(conditions: readonly SQL[]): SQL<number[]> {
  const aggregates = conditions.map((condition) => sql`count(*) filter (where ${condition})`);
  return sql<number[]>`array[${sql.join(aggregates, sql`, `)}]::int[]`;
}

/** Digits of a region's code by the digits that the region asked for has: a country's provinces, a province's cities … */
const childDigits: Readonly<Record<number, number>> = { 0: 2, 2: 4, 4: 6, 6: 6 };

/** Counts by stage and light for each region one tier below the one asked for. */
export async function countRegions(reader: Reader, chosen: ProjectsChosen): Promise<RegionCounts[]> {
  const { region } = chosen.filter;
  const digits = childDigits[region === undefined ? 0 : regionPrefix(region).length] ?? 6;
  const grouped = reader
    .select({
      regionCode: sql<string>`rpad(left(${projects.regionCode}, ${sql.raw(String(digits))}), 6, '0')`.as('child'),
      stage: projects.stage,
      light: lightAt(chosen.at).as('light'),
    })
    .from(projects)
    .where(projectConditions(chosen))
    .as('grouped');
  const rows = await reader
    .select({ regionCode: grouped.regionCode, stage: grouped.stage, light: grouped.light, count: count() })
    .from(grouped)
    .groupBy(grouped.regionCode, grouped.stage, grouped.light)
    .orderBy(grouped.regionCode, grouped.stage, grouped.light);
  const ofRegions = Map.groupBy(rows, ({ regionCode }) => regionCode);
  return [...ofRegions].map(([regionCode, cells]) => ({
    regionCode,
    cells: cells.map(({ stage, light, count: found }) => ({ stage, light, count: found })),
  }));
}
