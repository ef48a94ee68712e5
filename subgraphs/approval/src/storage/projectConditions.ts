import { nextDate, startOfDay } from '@guanjia/kernel/calendarDate';
import type { Light } from '@guanjia/kernel/light';
import type { KeyLevel } from '@guanjia/kernel/projectFacts';
import { regionPrefix } from '@guanjia/kernel/regions';
import { and, arrayOverlaps, eq, gte, ilike, inArray, isNull, like, lt, or, sql } from '@guanjia/runtime/drizzle';
import type { SQL } from 'drizzle-orm';
import type { ProjectsChosen } from '../domain/projectStore.ts';
import { projectStewards } from './stewardTables.ts';
import { keyListings, projects } from './tables.ts';

/** The light of a project in approval at a moment (A4); null of which nothing is under way. */
export function lightAt(at: Date): SQL<Light | null> {
  return sql`case when ${isOverdue(at)} then 'RED' when ${projects.amberFrom} <= ${at.toISOString()}::timestamptz then 'AMBER'
    when ${projects.openApplications} > 0 then 'GREEN' end`;
}

/** Whether an application of the project under way is late: never unknown. */
export function isOverdue(at: Date): SQL<boolean> {
  return sql`coalesce(${projects.redFrom} <= ${at.toISOString()}::timestamptz, false)`;
}

/** Which rows of the projects are chosen; undefined for all. */
export function projectConditions({ filter, visibleUnits, at }: ProjectsChosen): SQL | undefined {
  const seen = visibleUnits === null ? undefined : inArray(projects.ownerCreditCode, [...visibleUnits]);
  return and(seen, ...ofProject({ filter }), ...ofLights({ filter, at }), ...ofOthers({ filter }));
}

type Chosen<Part extends keyof ProjectsChosen> = Pick<ProjectsChosen, Part>;

function* ofProject({ filter }: Chosen<'filter'>): Generator<SQL | undefined> {
  const { region, kinds, tier, stages, ownerCreditCode, text, registeredFrom, registeredTo } = filter;
  if (region !== undefined) yield like(projects.regionCode, `${regionPrefix(region)}%`);
  if (kinds !== undefined) yield inArray(projects.kind, [...kinds]);
  if (tier !== undefined) yield eq(projects.tier, tier);
  if (stages !== undefined) yield inArray(projects.stage, [...stages]);
  if (ownerCreditCode !== undefined) yield eq(projects.ownerCreditCode, ownerCreditCode);
  if (text !== undefined) yield holds(text);
  if (registeredFrom !== undefined) yield gte(projects.registeredAt, startOfDay(registeredFrom));
  if (registeredTo !== undefined) yield lt(projects.registeredAt, startOfDay(nextDate(registeredTo)));
}

function holds(text: string): SQL | undefined {
  const literal = text.replaceAll(/[\\%_]/g, '\\$&');
  return or(ilike(projects.name, `%${literal}%`), like(projects.code, `${literal}%`));
}

/** Written so that the indexes on the moments can answer. */
function* ofLights({ filter: { lights, overdue }, at }: Chosen<'filter' | 'at'>): Generator<SQL | undefined> {
  const now = sql`${at.toISOString()}::timestamptz`;
  const has: Readonly<Record<Light, SQL>> = {
    RED: sql`${projects.redFrom} <= ${now}`,
    AMBER: sql`(${projects.amberFrom} <= ${now} and not ${isOverdue(at)})`,
    GREEN: sql`(${projects.openApplications} > 0 and (${projects.amberFrom} is null or ${projects.amberFrom} > ${now}))`,
  };
  if (lights !== undefined) yield or(...lights.map((light) => has[light]));
  if (overdue === true) yield has.RED;
  if (overdue === false) yield sql`not ${isOverdue(at)}`;
}

function* ofOthers({ filter: { keyLevels, keyListYear, steward } }: Chosen<'filter'>): Generator<SQL> {
  if (keyListYear !== undefined) yield isListed(keyListYear, keyLevels);
  else if (keyLevels !== undefined) yield arrayOverlaps(projects.keyLevels, [...keyLevels]);
  if (steward !== undefined) {
    yield sql`${projects.id} in (select ${projectStewards.projectId} from ${projectStewards} where ${eq(projectStewards.personId, steward)})`;
  }
}

function isListed(year: number, levels: readonly KeyLevel[] | undefined): SQL {
  const level = levels === undefined ? undefined : inArray(keyListings.level, [...levels]);
  return sql`${projects.id} in (select ${keyListings.projectId} from ${keyListings} where ${and(eq(keyListings.year, year), isNull(keyListings.untilVersion), level)})`;
}
