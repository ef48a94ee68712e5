import { isOfficial } from '@guanjia/kernel/isOfficial';
import { isOwnerOf } from '@guanjia/kernel/isOwnerOf';
import type { Visibility } from '@guanjia/kernel/messages';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { Handoff } from './handoff.ts';
import type { HandoffScope } from './handoffStore.ts';

type Facts = Pick<ProjectFacts, 'ownerUnit'> | null;

/** Whether the person acts for the owner of that project. */
export function ownsProject(principal: Principal, facts: Facts): boolean {
  return facts !== null && isOwnerOf(principal, facts.ownerUnit.creditCode);
}

/** The events of a project that the person may read. */
export function visibilitiesFor(principal: Principal, facts: Facts): readonly Visibility[] {
  if (isOfficial(principal) || hasRole(principal, 'AUDITOR')) return ['PUBLIC', 'PARTIES', 'INTERNAL'];
  return ownsProject(principal, facts) ? ['PUBLIC', 'PARTIES'] : ['PUBLIC'];
}

/** Whose handoffs the person may list. The wall chart and the auditor see that they are there, not what is in them. */
export function handoffScopeOf(principal: Principal): HandoffScope {
  return {
    all: isOfficial(principal) || hasRole(principal, 'DASHBOARD', 'AUDITOR'),
    ownerUnit: hasRole(principal, 'OWNER') ? principal.ownerUnit : null,
    recipient: hasRole(principal, 'PROVIDER') ? principal.provider : null,
  };
}

/** Whether the person may read what a handoff carries: an official, the owner, or the provider it is addressed to. */
export function mayReadContents(principal: Principal, handoff: Handoff, facts: Facts): boolean {
  return isOfficial(principal) || ownsProject(principal, facts) || isAddressedTo(principal, handoff);
}

/** Whether the person may know that the handoff exists. */
export function mayReadHandoff(principal: Principal, handoff: Handoff, facts: Facts): boolean {
  return handoffScopeOf(principal).all || mayReadContents(principal, handoff, facts);
}

function isAddressedTo(principal: Principal, { legs }: Handoff): boolean {
  const { recipient } = handoffScopeOf(principal);
  return recipient !== null && legs.some((leg) => leg.recipient === recipient);
}
