import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { Principal } from '@guanjia/kernel/principal';
import DataLoader from 'dataloader';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { createAftercareLoaders } from './aftercareLoaders.ts';
import type { Context } from './context.ts';
import { createKnowledgeLoaders } from './createKnowledgeLoaders.ts';
import { createLadderLoaders } from './createLadderLoaders.ts';
import { createListLoader } from './createListLoader.ts';
import { createHealthLoaders } from './healthLoaders.ts';
import { createReadRights, type ReadRights } from './readRights.ts';
import { createReportLoaders } from './reportLoaders.ts';
import { createServiceLoaders } from './serviceLoaders.ts';
import { createStaffingLoaders } from './staffingLoaders.ts';
import { createThroughTrainLoaders } from './throughTrainLoaders.ts';

/** Loaders for one person's one request; no cache outlives it. */
export function createContext(needs: ConciergeNeeds, principal: Principal): Context {
  const today = calendarDateOf(needs.now());
  const rights = createReadRights(needs, principal);
  const loaders = {
    ...createLoaders(needs, principal, { rights, today }),
    ...createLadderLoaders(needs, principal, { rights, today }),
    ...createStaffingLoaders(needs, rights),
    ...createReportLoaders(needs, principal),
    ...createKnowledgeLoaders(needs, rights),
    ...createServiceLoaders(needs),
    ...createAftercareLoaders(needs, rights),
    ...createHealthLoaders(needs, rights),
    ...createThroughTrainLoaders(needs, rights),
  };
  return {
    principal,
    needs,
    today,
    scopeOf: rights.scopeOf,
    canRead: rights.canRead,
    personBySubject: rights.personBySubject,
    ...loaders,
    async change(work) {
      const result = await work(needs, principal);
      for (const loader of [rights, ...Object.values(loaders)]) loader.clearAll();
      return result;
    },
  };
}

function createLoaders(
  { store }: ConciergeNeeds,
  principal: Principal,
  { rights: { scopeOf }, today }: { readonly rights: ReadRights; readonly today: Context['today'] },
) {
  const { people, stewardships, problems, agreements } = store;
  return {
    unitById: createLoader((ids) => people.findUnits(ids)),
    personById: createLoader((ids) => people.findPeople(ids)),
    peopleOf: createListLoader(people.listPeopleOfUnits),
    inHandOf: createLoader((ids) => stewardships.countInHand(ids)),
    carriesForOwner: createLoader(async (ids) => {
      const carriers = await stewardships.findCarriersFor(principal.ownerUnit ?? '', ids);
      return ids.map((id) => carriers.has(id));
    }),
    historyOf: createListLoader(people.listEntriesOfPeople),
    stewardshipOf: createLoader((ids) => stewardships.findStewardships(ids)),
    assignmentById: createLoader((ids) => stewardships.findAssignments(ids)),
    termsOf: createListLoader(stewardships.listTermsOfProjects),
    problemById: createLoader(async (ids) => problems.findProblems(ids, await scopeOf('problem'))),
    problemsOf: createListLoader(async (ids, query: Parameters<Context['problemsOf']['load']>[1]) =>
      problems.listProblemsOfProjects(ids, { ...query, scope: await scopeOf('problem'), today }),
    ),
    openTimesOf: createLoader((ids) => problems.listOpenTimesOfProjects(ids)),
    agreementById: createLoader(async (ids) => agreements.findAgreements(ids, await scopeOf('serviceAgreement'))),
    liveAgreementOf: createLoader((ids) => agreements.findLiveOfProjects(ids)),
    stepsOf: createLoader((ids) => problems.listSteps(ids)),
  };
}

function createLoader<Kept>(find: (ids: readonly string[]) => Promise<readonly Kept[]>): DataLoader<string, Kept> {
  return new DataLoader<string, Kept>((ids) => find(ids));
}
