import type { Principal } from '@guanjia/kernel/principal';
import DataLoader from 'dataloader';
import type { EnterprisePlan } from '../domain/enterprisePlan.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { MeetingClash, MeetingScope } from '../domain/meetingStore.ts';
import type { Page } from '../domain/page.ts';
import type { PolicyMatter } from '../domain/policyMatter.ts';
import type { Problem } from '../domain/problem.ts';
import type { ProblemHold } from '../domain/problemHold.ts';
import type { Resolution } from '../domain/resolution.ts';
import type { Solution, SolutionEdition } from '../domain/solution.ts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { meetingScopeOf } from '../usecases/meetingScopeOf.ts';
import { createListLoader, type ListLoader } from './createListLoader.ts';
import type { ReadRights } from './readRights.ts';

type ById<Kept> = Pick<DataLoader<string, Kept>, 'load'>;

/** Reads by key of the ladder, of 面上 matters, solutions and meetings. */
export interface LadderLoaders {
  /** Which meetings the person who asks may see. */
  readonly meetingScope: ById<MeetingScope>;
  readonly holdsOf: ById<ProblemHold[]>;
  readonly plansOf: ById<EnterprisePlan[]>;
  readonly matterById: ById<PolicyMatter | null>;
  readonly membersOf: Pick<ListLoader<Page, Problem>, 'load'>;
  readonly solutionById: ById<Solution | null>;
  readonly solutionOf: ById<Solution | null>;
  readonly editionsOf: ById<SolutionEdition[]>;
  readonly meetingById: ById<Meeting | null>;
  readonly resolutionById: ById<Resolution | null>;
  readonly resolutionsOf: ById<Resolution[]>;
  readonly clashesOf: ById<MeetingClash[]>;
}

/** The one key of what there is once in a request. */
export const oneself = 'oneself';

/** Made afresh for each request. */
export function createLadderLoaders(
  { store }: ConciergeNeeds,
  principal: Principal,
  { rights: { scopeOf }, today }: { readonly rights: ReadRights; readonly today: string },
) {
  const { problems, plans, matters, solutions, meetings } = store;
  const meetingScope = createLoader(async (keys) => {
    const known = await meetingScopeOf(store, principal);
    return keys.map(() => known);
  });
  return {
    meetingScope,
    holdsOf: createLoader((ids) => problems.listHolds(ids)),
    plansOf: createLoader((ids) => plans.listPlansOfProjects(ids)),
    matterById: createLoader((ids) => matters.findMatters(ids)),
    membersOf: createListLoader(async (ids, page: Page) =>
      problems.listProblemsOfMatters(ids, { filter: {}, page, scope: await scopeOf('problem'), today }),
    ),
    solutionById: createLoader((ids) => solutions.findSolutions(ids)),
    solutionOf: createLoader((ids) => solutions.findPublishedOf(ids)),
    editionsOf: createLoader((ids) => solutions.listEditions(ids)),
    meetingById: createLoader(async (ids) => meetings.findMeetings(ids, await meetingScope.load(oneself))),
    resolutionById: createLoader(async (ids) => meetings.findResolutions(ids, await meetingScope.load(oneself))),
    resolutionsOf: createLoader((ids) => meetings.listResolutionsOfMeetings(ids)),
    clashesOf: createLoader((ids) => meetings.listClashes(ids)),
  };
}

function createLoader<Kept>(find: (ids: readonly string[]) => Promise<readonly Kept[]>): DataLoader<string, Kept> {
  return new DataLoader<string, Kept>((ids) => find(ids));
}
