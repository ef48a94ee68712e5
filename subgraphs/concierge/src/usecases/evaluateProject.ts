import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isOwnerOf } from '@guanjia/kernel/isOwnerOf';
import type { Principal } from '@guanjia/kernel/principal';
import type { AftercareChange } from '../domain/aftercareChange.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { type EvaluationAsked, giveEvaluation } from '../domain/giveEvaluation.ts';
import { mergeChanges } from '../domain/mergeChanges.ts';
import type { Occasion } from '../domain/occasion.ts';
import { proposeRecognitions } from '../domain/proposeRecognitions.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { ownerDuty } from './ownerDuty.ts';
import { personsBehind } from './personsBehind.ts';
import { requireFacts } from './requireFacts.ts';

type Needs = Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'aftercareRules'>;

/**
 * The owner rates the service of its finished project, once (一项目一评价, S1); whom the rules propose for praise or for being
 * held to account is proposed in the same transaction.
 * @throws PROJECT_NOT_FOUND, FORBIDDEN for another's project, EVALUATOR_CONCERNED, PROJECT_NOT_FINISHED, PROJECT_NOT_SERVED,
 * ALREADY_EVALUATED, MARK_OUT_OF_RANGE, BAD_INPUT
 */
export async function evaluateProject(needs: Needs, principal: Principal, asked: EvaluationAsked): Promise<Evaluation> {
  const { store } = needs;
  const facts = await requireFacts(store, asked.projectId);
  const { projectId, ownerUnit } = facts;
  if (!isOwnerOf(principal, ownerUnit.creditCode)) {
    throw new DomainError('FORBIDDEN', { field: 'projectId', value: projectId, accepted: 'an OWNER of this project' });
  }
  await requireNotConcerned(needs, principal, projectId);
  const [completion = null] = await store.completions.findCompletions([projectId]);
  const [given = null] = await store.evaluations.findEvaluations([projectId]);
  const occasion = occasionFor(needs, principal, ownerDuty(facts));
  const { evaluation, ...changes } = giveEvaluation(occasion, asked, { completion, given });
  await store.commit(mergeChanges([changes, { aftercare: await proposalsFor(needs, occasion, evaluation) }]));
  // of two at the same time neither has seen the other: the later one proposes what both come to; what stands is left alone
  await store.commit({ aftercare: await proposalsFor(needs, occasion, evaluation) });
  return evaluation;
}

async function requireNotConcerned(
  { store }: Pick<Needs, 'store'>,
  principal: Principal,
  projectId: string,
): Promise<void> {
  const persons = await personsBehind(store.people, principal);
  const [servants = []] = await store.completions.listServants([projectId]);
  if (!persons.some((id) => servants.includes(id))) return;
  throw new DomainError('EVALUATOR_CONCERNED', { field: 'projectId', value: projectId });
}

async function proposalsFor(
  { store, aftercareRules: rules }: Needs,
  occasion: Occasion,
  evaluation: Evaluation,
): Promise<AftercareChange[]> {
  const year = calendarDateOf(occasion.at).slice(0, 4);
  const personIds = await store.evaluations.listCountedPeople(evaluation.projectId, rules.minimumShare);
  const counted = await store.evaluations.listCounted(personIds, rules.minimumShare);
  return personIds.flatMap((personId, index) => {
    const given = (counted[index] ?? []).filter((one) => one !== null);
    const before = given.filter(({ id }) => id !== evaluation.id);
    const ofYear = before.filter(({ madeAt }) => calendarDateOf(madeAt).startsWith(year));
    const proposed = proposeRecognitions(occasion, evaluation, { personId, ofYear: [...ofYear, evaluation] }, rules);
    return proposed.map((recognition): AftercareChange => ({ kind: 'RECOGNITION', recognition }));
  });
}
