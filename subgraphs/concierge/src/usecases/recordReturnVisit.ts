import type { Principal } from '@guanjia/kernel/principal';
import { carriersOf } from '../domain/carriersOf.ts';
import { payReturnVisit } from '../domain/payReturnVisit.ts';
import type { Problem } from '../domain/problem.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requirePerson } from './requirePerson.ts';
import { requireProblem } from './requireProblem.ts';

export interface VisitToRecord {
  readonly problemId: string;
  readonly visitorId: string;
  readonly isSatisfied: boolean;
  readonly text: string;
}

/** Records what a visitor named by the service room heard from the owner (回访, S4), which closes the problem or opens it again. */
export async function recordReturnVisit(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'calendar'>,
  principal: Principal,
  { problemId, visitorId, isSatisfied, text }: VisitToRecord,
): Promise<Problem> {
  const { store, calendar } = needs;
  const problem = await requireProblem(store, principal, problemId);
  const { person: visitor } = await requirePerson(store, visitorId, 'visitorId');
  const [stewardship] = await store.stewardships.findStewardships([problem.projectId]);
  const [holds = []] = await store.problems.listHolds([problem.id]);
  const holderIds = holds.flatMap(({ round, holderId }) =>
    holderId === null || round !== problem.round ? [] : [holderId],
  );
  const concernedIds = [...(stewardship ? carriersOf(stewardship) : []), ...holderIds];
  const visit = { visitor, concernedIds, isSatisfied, text };
  const { problem: visited, ...changes } = payReturnVisit(occasionFor(needs, principal), calendar, problem, visit);
  await store.commit(changes);
  return visited;
}
