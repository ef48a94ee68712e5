import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { DepartmentHealth } from '@guanjia/kernel/departmentHealth';
import type { Light } from '@guanjia/kernel/light';
import type { Principal } from '@guanjia/kernel/principal';
import DataLoader from 'dataloader';
import type { MatterTask } from '../domain/matterTask.ts';
import { readHealth } from '../usecases/readHealth.ts';
import { readJointApplications, type SeenApplication } from '../usecases/readJointApplications.ts';
import { readMatterTasks, type SeenTask } from '../usecases/readMatterTasks.ts';
import { readOpenLights } from '../usecases/readOpenLights.ts';
import { readProjectApplications } from '../usecases/readProjectApplications.ts';
import type { UtilityNeeds } from '../usecases/utilityNeeds.ts';
import type { Context, ProjectPageKey } from './context.ts';

/** Loaders for one person's one request; no cache outlives it. */
export function createContext(needs: UtilityNeeds, principal: Principal): Context {
  const today = calendarDateOf(needs.now());
  const tasks = new DataLoader<string, readonly MatterTask[]>((ids) => needs.tasks.findByApplications(ids));
  const ownNeeds = withSharedReads(needs, tasks);
  const applicationById = new DataLoader<string, SeenApplication | null>((ids) =>
    readJointApplications(ownNeeds, principal, ids),
  );
  const taskById = new DataLoader<string, SeenTask | null>((ids) => readMatterTasks(needs, principal, ids));
  const pages = new DataLoader<ProjectPageKey, readonly SeenApplication[] | null, string>(
    (keys) => readPages(needs, principal, keys),
    { cacheKeyFn: pageName },
  );
  const openLights = new DataLoader<string, readonly Light[] | null>((projectIds) =>
    readOpenLights(needs, principal, { projectIds, today }),
  );
  const health = new DataLoader<string, DepartmentHealth | null>((projectIds) =>
    readHealth(needs, principal, { projectIds, today }),
  );
  const forget = () => {
    for (const loader of [tasks, applicationById, taskById, pages, openLights, health]) loader.clearAll();
  };
  return {
    principal,
    needs,
    today,
    applicationById: (id) => applicationById.load(id),
    taskById: (id) => taskById.load(id),
    tasksOf: (applicationId) => tasks.load(applicationId),
    applicationsOf: (page) => pages.load(page),
    openLightsOf: (projectId) => openLights.load(projectId),
    healthOf: (projectId) => health.load(projectId),
    async applicationAgain(id) {
      forget();
      return requireRead(await applicationById.load(id), 'JOINT_APPLICATION_NOT_FOUND', id);
    },
    async taskAgain(id) {
      forget();
      return requireRead(await taskById.load(id), 'MATTER_TASK_NOT_FOUND', id);
    },
  };
}

/** Matters are read once for the rights of a provider and for the state of the application. */
function withSharedReads(needs: UtilityNeeds, tasks: DataLoader<string, readonly MatterTask[]>): UtilityNeeds {
  const findByApplications = (ids: readonly string[]) => Promise.all(ids.map((id) => tasks.load(id)));
  return { ...needs, tasks: { ...needs.tasks, findByApplications } };
}

async function readPages(
  needs: UtilityNeeds,
  principal: Principal,
  keys: readonly ProjectPageKey[],
): Promise<readonly (readonly SeenApplication[] | null)[]> {
  const groups = Map.groupBy(keys, ({ before, limit }) => `${before} ${limit}`);
  const found = new Map<string, readonly SeenApplication[] | null>();
  for (const group of groups.values()) {
    const [{ before, limit } = { before: null, limit: 0 }] = group;
    const ids = group.map(({ projectId }) => projectId);
    const pages = await readProjectApplications(needs, principal, ids, { before, limit });
    for (const [index, key] of group.entries()) found.set(pageName(key), pages[index] ?? null);
  }
  return keys.map((key) => found.get(pageName(key)) ?? null);
}

function pageName({ projectId, before, limit }: ProjectPageKey): string {
  return `${projectId} ${before} ${limit}`;
}

function requireRead<Seen>(
  seen: Seen | null,
  code: 'JOINT_APPLICATION_NOT_FOUND' | 'MATTER_TASK_NOT_FOUND',
  id: string,
): Seen {
  if (seen !== null) return seen;
  throw new DomainError(code, { field: 'id', value: id });
}
