import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import { mergeChanges } from '../domain/mergeChanges.ts';
import type { Occasion } from '../domain/occasion.ts';
import { openProblem } from '../domain/openProblem.ts';
import type { ProblemKind } from '../domain/problem.ts';
import { recordVisit, type VisitFindings } from '../domain/recordVisit.ts';
import { requireIndependentVisitor } from '../domain/requireIndependentVisitor.ts';
import type { ServiceVisit } from '../domain/serviceVisit.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { personsBehind } from './personsBehind.ts';
import { responsibleFor } from './reportProblem.ts';
import { requireFacts } from './requireFacts.ts';
import { requireVisit } from './requireVisit.ts';
import { type ShownStep, shownStep } from './shownStep.ts';

/** A problem that an owner who is not satisfied has named. */
export interface VisitProblem {
  readonly kind: ProblemKind;
  readonly title: string;
  readonly text: string;
  readonly responsibleId: string | null;
  readonly dueWorkingDays: number | null;
}

/**
 * The visitor, or the service room, puts on record what a visit found; the problem it has brought up opens in the same
 * transaction, and with a return visit the procedure's 回访 is done (C5).
 * @throws VISIT_NOT_FOUND, FORBIDDEN, VISITOR_NOT_INDEPENDENT when the visitor has come to carry the project meanwhile, or
 * whoever records has carried it; TRANSITION_NOT_ALLOWED, BAD_INPUT, RESPONSIBLE_PERSON_MISSING
 */
export async function recordServiceVisit(
  needs: ConciergeNeeds,
  principal: Principal,
  {
    visitId,
    problem: named,
    ...found
  }: VisitFindings & { readonly visitId: string; readonly problem: VisitProblem | null },
): Promise<ServiceVisit> {
  const { store } = needs;
  const visit = await requireVisit(store, principal, visitId);
  if (named !== null && found.isSatisfied) {
    throw new DomainError('BAD_INPUT', { field: 'problem', accepted: 'none when the owner is satisfied' });
  }
  await requireRecorder(needs, principal, visit);
  const occasion = occasionFor(needs, principal);
  const opened = named === null ? null : await problemOf(needs, occasion, visit.projectId, named);
  const { problem = null, ...problemChanges } = opened ?? {};
  const { visit: paid, ...changes } = recordVisit(occasion, visit, { ...found, problemId: problem?.id ?? null });
  const step = paid.kind === 'RETURN' ? await shownStep(needs, occasion, visitStep(paid)) : {};
  await store.commit(mergeChanges([problemChanges, changes, step]));
  return paid;
}

function visitStep({ id, projectId }: ServiceVisit): ShownStep {
  const evidence = [{ kind: 'SERVICE_VISIT', reference: id }] as const;
  return { projectId, kind: 'RETURN_VISIT', note: '服务室已回访', evidence };
}

async function requireRecorder(
  { store }: Pick<ConciergeNeeds, 'store'>,
  principal: Principal,
  { projectId, visitorId, kind }: ServiceVisit,
): Promise<void> {
  const person = await store.people.findPersonBySubject(principal.subject);
  const [servants = []] = await store.completions.listServants([projectId]);
  const behind = await personsBehind(store.people, principal);
  for (const id of kind === 'RETURN' ? [visitorId, ...behind] : []) {
    if (id !== null) requireIndependentVisitor(id, servants);
  }
  if (person !== null && person.id === visitorId) return;
  const { regionCode } = await requireFacts(store, projectId);
  if (hasRole(principal, 'SERVICE_ROOM') && worksInRegion(principal, regionCode)) return;
  throw new DomainError('FORBIDDEN', { field: 'visitId', accepted: 'the visitor, or the service room' });
}

async function problemOf(
  needs: ConciergeNeeds,
  occasion: Occasion,
  projectId: string,
  { kind, title, text, responsibleId, dueWorkingDays }: VisitProblem,
) {
  const [stewardship = null] = await needs.store.stewardships.findStewardships([projectId]);
  return openProblem(occasion, needs.calendar, {
    id: needs.nextId(),
    projectId,
    kind,
    title,
    text,
    responsibleId: await responsibleFor(needs, stewardship, responsibleId),
    dueWorkingDays: dueWorkingDays ?? needs.problemDeadlines[kind],
  });
}
