import { and, asc, desc, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { PlacedProject, ProjectPlace, ProjectsQuestion } from '../domain/projectStore.ts';
import { projectConditions } from './projectConditions.ts';
import { projectOf } from './projectRow.ts';
import { projects } from './tables.ts';

/** By code point: the same on every server, whatever its locale is. */
const name = sql<string>`${projects.name} collate "C"`;

/** A page of projects in the order asked; the cursor is compared as a row, so that the order's index finds the place. */
export async function selectProjects(reader: Reader, question: ProjectsQuestion): Promise<PlacedProject[]> {
  const { sort, limit, after } = question;
  const rows = await reader
    .select()
    .from(projects)
    .where(and(projectConditions(question), after === null ? undefined : behind(after)))
    .orderBy(...orderOf(sort))
    .limit(limit);
  return rows.map((row) => ({ project: projectOf(row), place: { sort, key: keyOf(sort, row), id: row.id } }));
}

function orderOf(sort: ProjectsQuestion['sort']): SQL[] {
  switch (sort) {
    case 'NEWEST':
      return [desc(projects.id)];
    case 'OLDEST':
      return [asc(projects.id)];
    case 'NEAREST_DEADLINE':
      return [asc(projects.nearestDueOn), asc(projects.id)];
    case 'NAME':
      return [asc(name), asc(projects.id)];
  }
}

function behind({ sort, key, id }: ProjectPlace): SQL {
  switch (sort) {
    case 'NEWEST':
      return sql`${projects.id} < ${id}::uuid`;
    case 'OLDEST':
      return sql`${projects.id} > ${id}::uuid`;
    case 'NEAREST_DEADLINE':
      return sql`(${projects.nearestDueOn}, ${projects.id}) > (${key}::date, ${id}::uuid)`;
    case 'NAME':
      return sql`(${name}, ${projects.id}) > (${key}, ${id}::uuid)`;
  }
}

function keyOf(sort: ProjectsQuestion['sort'], row: Pick<typeof projects.$inferSelect, 'nearestDueOn' | 'name'>) {
  if (sort === 'NEAREST_DEADLINE') return row.nearestDueOn;
  return sort === 'NAME' ? row.name : '';
}
