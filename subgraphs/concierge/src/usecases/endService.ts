import type { Principal } from '@guanjia/kernel/principal';
import type { Agreement, AgreementSide } from '../domain/agreement.ts';
import { type AgreementEnding, endAgreement } from '../domain/endAgreement.ts';
import { mergeChanges } from '../domain/mergeChanges.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { finishedProject } from './finishedProject.ts';
import { occasionFor } from './occasionFor.ts';
import { requireAgreement } from './requireAgreement.ts';
import { requireAgreementSide } from './requireAgreementSide.ts';
import { requireFacts } from './requireFacts.ts';

/** Which side may end an agreement in which way. */
const mayEnd: Readonly<Record<AgreementEnding, readonly AgreementSide[]>> = {
  decline: ['STEWARD_FORCE'],
  withdraw: ['OWNER'],
  complete: ['STEWARD_FORCE'],
  terminate: ['OWNER', 'STEWARD_FORCE'],
};

/** Ends an agreement, or the request for one, with the reason (C3); a service that was completed finishes its project (C12). @throws FORBIDDEN, TRANSITION_NOT_ALLOWED, BAD_INPUT */
export async function endService(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'calendar' | 'aftercareRules'>,
  principal: Principal,
  {
    agreementId,
    ...ending
  }: { readonly agreementId: string; readonly action: AgreementEnding; readonly reason: string },
): Promise<Agreement> {
  const { store } = needs;
  const agreement = await requireAgreement(store, principal, agreementId);
  const facts = await requireFacts(store, agreement.projectId);
  await requireAgreementSide(store, principal, facts, mayEnd[ending.action]);
  const occasion = occasionFor(needs, principal);
  const { agreement: ended, ...changes } = endAgreement(occasion, agreement, ending);
  const finished =
    ended.status === 'COMPLETED'
      ? await finishedProject(needs, occasion, facts.projectId, { basis: 'SERVICE', agreementId })
      : {};
  await store.commit(mergeChanges([changes, finished]));
  return ended;
}
