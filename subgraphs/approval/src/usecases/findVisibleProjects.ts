import { isId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { Project } from '../domain/project.ts';
import { maySee, maySeeRecords, seesAllRecords } from '../domain/rights.ts';
import type { Needs } from './needs.ts';

/** Projects by id in the order asked; null for one that does not exist or that the person may not see (G2). */
export async function findVisibleProjects(
  needs: Pick<Needs, 'projects'>,
  principal: Principal,
  ids: readonly string[],
): Promise<(Project | null)[]> {
  return findProjects(needs, ids, (project) => maySee(principal, project));
}

/** Which right to a project brings its records with it: to read them, or, for a verb, to have its own right judged and named. */
export type RecordsFor = 'READING' | 'ACTING';

const rightTo = { READING: maySeeRecords, ACTING: maySee } as const;

/** Ids of those of the rows' projects whose applications, certificates and materials the person may see. */
export async function findProjectsOfRecords(
  needs: Pick<Needs, 'projects'>,
  principal: Principal,
  { rows, recordsFor }: { readonly rows: readonly { readonly projectId: string }[]; readonly recordsFor: RecordsFor },
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(rows.map(({ projectId }) => projectId))];
  if (seesAllRecords(principal)) return new Set(ids);
  const found = await findProjects(needs, ids, (project) => rightTo[recordsFor](principal, project));
  return new Set(found.flatMap((project) => project?.id ?? []));
}

async function findProjects(
  { projects }: Pick<Needs, 'projects'>,
  ids: readonly string[],
  isSeen: (project: Project) => boolean,
): Promise<(Project | null)[]> {
  const found = await projects.findByIds(ids.filter(isId));
  const byId = new Map(found.flatMap((project) => (project && isSeen(project) ? [[project.id, project]] : [])));
  return ids.map((id) => byId.get(id) ?? null);
}
