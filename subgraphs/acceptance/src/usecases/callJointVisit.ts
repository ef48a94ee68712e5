import { actorOf } from '@guanjia/kernel/actor';
import type { Principal } from '@guanjia/kernel/principal';
import { announceVisit } from '../domain/announcements/announceVisit.ts';
import { callVisit } from '../domain/callVisit.ts';
import type { JointVisit } from '../domain/jointVisit.ts';
import type { JointVisitStore } from '../domain/jointVisitStore.ts';
import type { VisitWish } from '../domain/planVisit.ts';
import type { AcceptanceNeeds } from './acceptanceNeeds.ts';
import { requireLeads } from './requireLeads.ts';
import { requireSeen } from './requireSeen.ts';

/**
 * The leader calls the departments to one joint visit (J3).
 * @throws ACCEPTANCE_NOT_FOUND, FORBIDDEN, and whatever `callVisit` refuses
 */
export function callJointVisit(
  { visits, now }: Pick<AcceptanceNeeds, 'now'> & { readonly visits: Pick<JointVisitStore, 'call'> },
  principal: Principal,
  { acceptanceId, ...wish }: VisitWish & { readonly acceptanceId: string },
): Promise<JointVisit> {
  return visits.call(acceptanceId, (acceptance, earlier) => {
    requireSeen(principal, acceptance);
    requireLeads(principal, acceptance);
    const told = { by: actorOf(principal), now: now() };
    const visit = callVisit(acceptance, { wish, earlier, ...told });
    return { visit, messages: [announceVisit(visit, 'jointVisitCalled', told)] };
  });
}
