import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delegationStandingOn } from './delegation.ts';
import {
  type DelegationAction,
  type DelegationStatus,
  delegationActions,
  delegationStatuses,
  delegationTransitions,
  nextDelegationStatus,
} from './delegationMachine.ts';
import { keysOf } from './keysOf.ts';

const statuses = keysOf(delegationStatuses);
const actions = keysOf(delegationActions);
const day = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the life of a delegation', () => {
  it('takes a step exactly when the table lists it', () => {
    for (const status of statuses)
      for (const action of actions) {
        const row: Partial<Record<DelegationAction, DelegationStatus>> = delegationTransitions[status];
        if (row[action] !== undefined) expect(nextDelegationStatus(status, action)).toBe(row[action]);
        else
          expect(() => nextDelegationStatus(status, action)).toThrow(
            expect.objectContaining({
              code: 'TRANSITION_NOT_ALLOWED',
              detail: { machine: 'delegation', current: status, attempted: action, allowed: Object.keys(row) },
            }),
          );
      }
  });

  it('stands live from its first to its last day, and never once it is taken back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...statuses), fc.tuple(day, day), day, (status, days, on) => {
        const [validFrom = '', validUntil = ''] = days.toSorted();
        const standing = delegationStandingOn({ status, validFrom, validUntil }, on);
        expect(standing === 'LIVE').toBe(status === 'IN_FORCE' && validFrom <= on && on <= validUntil);
        expect(standing === 'REVOKED').toBe(status === 'REVOKED');
        if (standing === 'EXPIRED') expect(on > validUntil).toBe(true);
        if (standing === 'NOT_YET_VALID') expect(on < validFrom).toBe(true);
      }),
    );
  });
});
