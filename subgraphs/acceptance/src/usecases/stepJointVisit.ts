import { actorOf } from '@guanjia/kernel/actor';
import type { Principal } from '@guanjia/kernel/principal';
import { announceVisit } from '../domain/announcements/announceVisit.ts';
import type { JointVisit, VisitAttendance } from '../domain/jointVisit.ts';
import type { JointVisitStore } from '../domain/jointVisitStore.ts';
import { planVisit, type VisitWish } from '../domain/planVisit.ts';
import { requireItemOf } from '../domain/requireItemOf.ts';
import { addVisitFindings, cancelVisit, changeVisit, recordVisit } from '../domain/visitSteps.ts';
import type { AcceptanceNeeds } from './acceptanceNeeds.ts';
import { requireDecidesFor } from './requireDecidesFor.ts';
import { requireLeads } from './requireLeads.ts';

type Needs = Pick<AcceptanceNeeds, 'now'> & { readonly visits: Pick<JointVisitStore, 'change'> };

/** Arranges a visit anew. @throws JOINT_VISIT_NOT_FOUND, FORBIDDEN, TRANSITION_NOT_ALLOWED, and whatever `planVisit` refuses */
export function changeJointVisit(
  { visits, now }: Needs,
  principal: Principal,
  { visitId, ...wish }: VisitWish & { readonly visitId: string },
): Promise<JointVisit> {
  return visits.change(visitId, (current, acceptance) => {
    requireLeads(principal, current);
    const told = { by: actorOf(principal), now: now() };
    const visit = changeVisit(current, planVisit(acceptance, wish, told.now), told.now);
    return { visit, messages: [announceVisit(visit, 'jointVisitChanged', told)] };
  });
}

/** Calls a visit off. @throws JOINT_VISIT_NOT_FOUND, FORBIDDEN, TRANSITION_NOT_ALLOWED */
export function cancelJointVisit(
  { visits, now }: Needs,
  principal: Principal,
  { visitId, reason }: { readonly visitId: string; readonly reason: string },
): Promise<JointVisit> {
  return visits.change(visitId, (current) => {
    requireLeads(principal, current);
    const told = { by: actorOf(principal), now: now() };
    const visit = cancelVisit(current, reason, told.now);
    return { visit, messages: [announceVisit(visit, 'jointVisitCancelled', told)] };
  });
}

/** Records that it was held. @throws JOINT_VISIT_NOT_FOUND, FORBIDDEN, and whatever `recordVisit` refuses */
export function recordJointVisit(
  { visits, now }: Needs,
  principal: Principal,
  {
    visitId,
    ...record
  }: { readonly visitId: string; readonly attendance: readonly VisitAttendance[]; readonly record: string },
): Promise<JointVisit> {
  return visits.change(visitId, (current) => {
    requireLeads(principal, current);
    const told = { by: actorOf(principal), now: now() };
    const visit = recordVisit(current, record, told);
    return { visit, messages: [announceVisit(visit, 'jointVisitHeld', told)] };
  });
}

/** What a department has found on its own item. @throws JOINT_VISIT_NOT_FOUND, ACCEPTANCE_ITEM_NOT_FOUND, FORBIDDEN, and whatever `addVisitFindings` refuses */
export function addJointVisitFindings(
  { visits, now }: Needs,
  principal: Principal,
  {
    visitId,
    itemCode,
    findings,
  }: { readonly visitId: string; readonly itemCode: string; readonly findings: readonly string[] },
): Promise<JointVisit> {
  return visits.change(visitId, (current, acceptance) => {
    const { agency } = requireItemOf(acceptance, itemCode);
    requireDecidesFor(principal, agency, current.regionCode);
    const told = { by: actorOf(principal), now: now() };
    const given = { agency, itemCode, findings, givenBy: told.by, givenAt: told.now };
    const visit = addVisitFindings(current, given);
    return { visit, messages: [announceVisit(visit, 'jointVisitFindingsAdded', told)] };
  });
}
