import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { attendantOf } from '../domain/attendantOf.ts';
import { type NewProblem, openProblem } from '../domain/openProblem.ts';
import type { Problem } from '../domain/problem.ts';
import { isInScope } from '../domain/readScope.ts';
import type { Stewardship } from '../domain/stewardship.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { ownerDuty } from './ownerDuty.ts';
import { readScopeOf } from './readScopeOf.ts';
import { requireFacts } from './requireFacts.ts';
import { requirePerson } from './requirePerson.ts';

export interface ProblemToReport extends Omit<NewProblem, 'id' | 'responsibleId' | 'dueWorkingDays'> {
  /** Whoever carries the project, unless told. */
  readonly responsibleId?: string | null | undefined;
  /** The kind's own, unless told. */
  readonly dueWorkingDays?: number | null | undefined;
}

/** Takes in a problem of a project that this person may see (收集). */
export async function reportProblem(
  needs: ConciergeNeeds,
  principal: Principal,
  { responsibleId, dueWorkingDays, ...asked }: ProblemToReport,
): Promise<Problem> {
  const { store, nextId, calendar, problemDeadlines } = needs;
  const facts = await requireFacts(store, asked.projectId);
  const [stewardship = null] = await store.stewardships.findStewardships([facts.projectId]);
  if (!isInScope(await readScopeOf(store, principal, 'problem'), facts, stewardship)) {
    throw new DomainError('PROJECT_NOT_FOUND', { field: 'projectId', value: asked.projectId });
  }
  const { problem, ...changes } = openProblem(occasionFor(needs, principal, ownerDuty(facts)), calendar, {
    id: nextId(),
    ...asked,
    responsibleId: await responsibleFor(needs, stewardship, responsibleId ?? null),
    dueWorkingDays: dueWorkingDays ?? problemDeadlines[asked.kind],
  });
  await store.commit(changes);
  return problem;
}

/** Whoever is named, else whoever answers for the project. @throws PERSON_NOT_FOUND, RESPONSIBLE_PERSON_MISSING */
export async function responsibleFor(
  { store }: Pick<ConciergeNeeds, 'store'>,
  stewardship: Stewardship | null,
  named: string | null,
): Promise<string> {
  if (named !== null) return (await requirePerson(store, named, 'responsibleId')).person.id;
  const holder = attendantOf(stewardship);
  if (holder === null) throw new DomainError('RESPONSIBLE_PERSON_MISSING', { field: 'responsibleId' });
  return holder;
}
