import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import type { EnterprisePlan } from '../domain/enterprisePlan.ts';
import { issuePlan } from '../domain/issuePlan.ts';
import { servesProject } from '../domain/servesProject.ts';
import { stewardNeed } from '../domain/stewardNeed.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireFacts } from './requireFacts.ts';
import { requireProblem } from './requireProblem.ts';

export interface PlanToIssue {
  readonly projectId: string;
  readonly problemId?: string | null | undefined;
  readonly title: string;
  readonly measures: readonly string[];
}

type Needs = Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>;

/** Issues the plan of a project (一企一策, S1): a project service specialist who serves it, or the service room of its region. */
export async function issueEnterprisePlan(
  needs: Needs,
  principal: Principal,
  { projectId, problemId, title, measures }: PlanToIssue,
): Promise<EnterprisePlan> {
  const facts = await requireFacts(needs.store, projectId);
  await requirePlanner(needs, principal, facts);
  const problem = problemId ? await requireProblem(needs.store, principal, problemId) : null;
  if (problem !== null && problem.projectId !== projectId)
    throw new DomainError('BAD_INPUT', { field: 'problemId', value: problem.id, accepted: 'a problem of the project' });
  const [plans = []] = await needs.store.plans.listPlansOfProjects([projectId]);
  const { plan, ...changes } = issuePlan(occasionFor(needs, principal), {
    id: needs.nextId(),
    projectId,
    problemId: problem?.id ?? null,
    edition: (plans[0]?.edition ?? 0) + 1,
    title,
    measures,
  });
  await needs.store.commit(changes);
  return plan;
}

async function requirePlanner({ store, now }: Needs, principal: Principal, facts: ProjectFacts): Promise<void> {
  if (hasRole(principal, 'SERVICE_ROOM') && worksInRegion(principal, facts.regionCode)) return;
  const person = await store.people.findPersonBySubject(principal.subject);
  const need = stewardNeed(facts, calendarDateOf(now()));
  if (person !== null && servesProject(person, 'PROJECT_SERVICE_SPECIALIST', need)) return;
  throw new DomainError('FORBIDDEN', {
    field: 'projectId',
    accepted: 'a project service specialist who serves the project',
  });
}
