import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { DepartmentHealth } from '@guanjia/kernel/departmentHealth';
import type { Light } from '@guanjia/kernel/light';
import type { Principal } from '@guanjia/kernel/principal';
import DataLoader from 'dataloader';
import type { JointSurvey } from '../domain/jointSurvey.ts';
import type { MatterTask } from '../domain/matterTask.ts';
import type { CounterAccount } from '../domain/serviceCounter.ts';
import { readHealth } from '../usecases/readHealth.ts';
import { readJointApplications, type SeenApplication } from '../usecases/readJointApplications.ts';
import { readJointSurveys, readProjectSurveys } from '../usecases/readJointSurveys.ts';
import { readMatterTasks, type SeenTask } from '../usecases/readMatterTasks.ts';
import { readOpenLights } from '../usecases/readOpenLights.ts';
import { readProjectApplications } from '../usecases/readProjectApplications.ts';
import { readProjectCalendars } from '../usecases/readUtilityCalendar.ts';
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
    (keys) => readPages(keys, (ids, place) => readProjectApplications(needs, principal, ids, place)),
    { cacheKeyFn: pageName },
  );
  const surveyById = new DataLoader<string, JointSurvey | null>((ids) => readJointSurveys(needs, principal, ids));
  const surveys = new DataLoader<ProjectPageKey, readonly JointSurvey[] | null, string>(
    (keys) => readPages(keys, (ids, place) => readProjectSurveys(needs, principal, ids, place)),
    { cacheKeyFn: pageName },
  );
  const calendars = new DataLoader<string, string | null>((ids) => readProjectCalendars(needs, principal, ids));
  const accounts = new DataLoader<string, readonly CounterAccount[]>((codes) => needs.counters.findAccounts(codes));
  const openLights = new DataLoader<string, readonly Light[] | null>((projectIds) =>
    readOpenLights(needs, principal, { projectIds, today }),
  );
  const health = new DataLoader<string, DepartmentHealth | null>((projectIds) =>
    readHealth(needs, principal, { projectIds, today }),
  );
  const forget = () => {
    for (const loader of [tasks, applicationById, taskById, pages, openLights, health, accounts]) loader.clearAll();
    for (const loader of [surveyById, surveys, calendars]) loader.clearAll();
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
    surveyById: (id) => surveyById.load(id),
    surveysOf: (page) => surveys.load(page),
    calendarOf: (projectId) => calendars.load(projectId),
    accountsOf: (code) => accounts.load(code),
    forget,
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

async function readPages<Entry>(
  keys: readonly ProjectPageKey[],
  readOf: (
    projectIds: readonly string[],
    place: Omit<ProjectPageKey, 'projectId'>,
  ) => Promise<readonly (readonly Entry[] | null)[]>,
): Promise<readonly (readonly Entry[] | null)[]> {
  const groups = Map.groupBy(keys, ({ before, limit }) => `${before} ${limit}`);
  const found = new Map<string, readonly Entry[] | null>();
  for (const group of groups.values()) {
    const [{ before, limit } = { before: null, limit: 0 }] = group;
    const ids = group.map(({ projectId }) => projectId);
    const pages = await readOf(ids, { before, limit });
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
