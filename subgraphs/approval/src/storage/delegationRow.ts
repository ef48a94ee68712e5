import type { Delegation } from '../domain/delegation.ts';
import type { delegations } from './delegationTables.ts';

type Row = typeof delegations.$inferSelect;

/** A delegation as its row keeps it. */
export function delegationRow({ delegate, itemCodes, regions, revocation, ...rest }: Delegation): Row {
  return {
    ...rest,
    itemCodes: [...itemCodes],
    regions: [...regions],
    delegateSubject: delegate.subject,
    delegateName: delegate.name,
    revokedAt: revocation?.at ?? null,
    revokedBy: revocation?.by ?? null,
    revocationReason: revocation?.reason ?? null,
  };
}

/** The delegation of a row. */
export function delegationOf(row: Row): Delegation {
  const { delegateSubject, delegateName, revokedAt: at, revokedBy: by, revocationReason: reason, ...rest } = row;
  const revocation = at === null || by === null || reason === null ? null : { at, by, reason };
  return { ...rest, delegate: { subject: delegateSubject, name: delegateName }, revocation };
}
