import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { Principal } from '@guanjia/kernel/principal';
import DataLoader from 'dataloader';
import type { ReadScope } from '../domain/readScope.ts';
import { canLookInto } from '../usecases/canLookInto.ts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { readScopeOf } from '../usecases/readScopeOf.ts';
import { createAftercareLoaders } from './aftercareLoaders.ts';
import type { Context } from './context.ts';
import { createKnowledgeLoaders } from './createKnowledgeLoaders.ts';
import { createLadderLoaders } from './createLadderLoaders.ts';
import { createListLoader } from './createListLoader.ts';
import { createHealthLoaders } from './healthLoaders.ts';
import { createReportLoaders } from './reportLoaders.ts';
import { createServiceLoaders } from './serviceLoaders.ts';
import { createStaffingLoaders } from './staffingLoaders.ts';
import { createThroughTrainLoaders } from './throughTrainLoaders.ts';

/** Loaders for one person's one request; no cache outlives it. */
export function createContext(needs: ConciergeNeeds, principal: Principal): Context {
  const today = calendarDateOf(needs.now());
  const scope = createScope(needs, principal);
  const loaders = {
    ...createLoaders(needs, principal, { scope, today }),
    ...createLadderLoaders(needs, principal, { scope, today }),
    ...createStaffingLoaders(needs),
    ...createReportLoaders(needs, principal),
    ...createKnowledgeLoaders(needs, scope),
    ...createServiceLoaders(needs),
    ...createAftercareLoaders(needs, principal, scope),
    ...createHealthLoaders(needs, scope),
    ...createThroughTrainLoaders(needs, principal),
  };
  return {
    principal,
    needs,
    today,
    scope,
    ...loaders,
    async change(work) {
      const result = await work(needs, principal);
      for (const loader of Object.values(loaders)) loader.clearAll();
      return result;
    },
  };
}

function createScope({ store }: ConciergeNeeds, principal: Principal): () => Promise<ReadScope> {
  let scope: Promise<ReadScope> | undefined;
  return () => {
    scope ??= readScopeOf(store, principal);
    return scope;
  };
}

function createLoaders(
  { store }: ConciergeNeeds,
  principal: Principal,
  { scope, today }: Pick<Context, 'scope' | 'today'>,
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
    canLookInto: createLoader(async (ids) => canLookInto(store, await scope(), ids)),
    problemById: createLoader(async (ids) => problems.findProblems(ids, await scope())),
    problemsOf: createListLoader(async (ids, query: Parameters<Context['problemsOf']['load']>[1]) =>
      problems.listProblemsOfProjects(ids, { ...query, scope: await scope(), today }),
    ),
    openTimesOf: createLoader((ids) => problems.listOpenTimesOfProjects(ids)),
    agreementById: createLoader(async (ids) => agreements.findAgreements(ids, await scope())),
    liveAgreementOf: createLoader((ids) => agreements.findLiveOfProjects(ids)),
    stepsOf: createLoader((ids) => problems.listSteps(ids)),
  };
}

function createLoader<Kept>(find: (ids: readonly string[]) => Promise<readonly Kept[]>): DataLoader<string, Kept> {
  return new DataLoader<string, Kept>((ids) => find(ids));
}
