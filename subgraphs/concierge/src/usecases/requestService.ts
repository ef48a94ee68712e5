import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { Agreement, ServiceWish } from '../domain/agreement.ts';
import { isInScope } from '../domain/readScope.ts';
import { requestAgreement } from '../domain/requestAgreement.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { readScopeOf } from './readScopeOf.ts';
import { requireAgreementSide } from './requireAgreementSide.ts';
import { requireFacts } from './requireFacts.ts';
import { requireNotArchived } from './requireNotArchived.ts';

/** What an owner asks for. */
export interface ServiceRequest extends ServiceWish {
  readonly projectId: string;
  readonly note: string | null;
}

/**
 * The owner, or the service room on its behalf, asks for the steward's service (C3).
 * @throws PROJECT_NOT_FOUND, FORBIDDEN, BAD_INPUT, AGREEMENT_EXISTS while one is asked for or in force,
 * PROJECT_FINISHED once the archive has the project's file
 */
export async function requestService(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  request: ServiceRequest,
): Promise<Agreement> {
  const { store } = needs;
  const facts = await requireFacts(store, request.projectId);
  const [stewardship = null] = await store.stewardships.findStewardships([facts.projectId]);
  if (!isInScope(await readScopeOf(store, principal, 'serviceAgreement'), facts, stewardship)) {
    throw new DomainError('PROJECT_NOT_FOUND', { field: 'projectId', value: request.projectId });
  }
  await requireAgreementSide(store, principal, facts, ['OWNER', 'STEWARD_FORCE']);
  await requireNotArchived(store, facts.projectId);
  const { agreement, ...changes } = requestAgreement(occasionFor(needs, principal), request);
  const [live] = await store.agreements.findLiveOfProjects([facts.projectId]);
  if (live)
    throw new DomainError('AGREEMENT_EXISTS', { field: 'projectId', value: facts.projectId, agreementId: live.id });
  await store.commit(changes);
  return agreement;
}
