import { randomUUID } from 'node:crypto';
import type { Principal } from '@guanjia/kernel/principal';
import { approverOf, region } from './people.ts';

export const grant = `mutation ($input: DelegationInput!) {
  grantDelegation(input: $input) { id version agency standing delegateName itemCodes items { code } regions sealNo grantedByName }
}`;
export const revoke = `mutation ($id: ID!, $reason: String!, $version: Int) {
  revokeDelegation(delegationId: $id, reason: $reason, expectedVersion: $version) { version standing revokedByName revocationReason }
}`;
const application = `{
  id status
  decision { place sealNo documentNo reason delegation { id documentNo } }
  steps { action to place sealNo delegation { id } byName onBehalfOf }
}`;
export const acceptOnBus = `mutation ($id: ID!) { acceptOnBus(applicationId: $id) ${application} }`;
export const reviewOnBus = `mutation ($id: ID!) { reviewOnBus(applicationId: $id) ${application} }`;
export const decideOnBus = `mutation ($id: ID!, $outcome: BusOutcome! = APPROVED, $documentNo: String, $reason: String) {
  decideOnBus(applicationId: $id, outcome: $outcome, documentNo: $documentNo, reason: $reason) ${application}
}`;

/** A chief approver of the approval bureau whom nobody has delegated anything yet. */
export const newChief = (): Principal => ({
  ...approverOf('ADMIN_APPROVAL'),
  subject: `chief-${randomUUID()}`,
  name: '首席审批员甲',
});

/** What the water department delegates to a chief approver. */
export function delegationTo({ subject, name }: Principal, changed: Record<string, unknown> = {}) {
  return {
    delegateSubject: subject,
    delegateName: name,
    itemCodes: ['soil-water-plan-approval'],
    regions: [region],
    validFrom: '2025-09-01',
    validUntil: '2025-12-31',
    sealNo: `2号-${randomUUID()}`,
    documentNo: '演示授权〔2025〕1号',
    ...changed,
  };
}
