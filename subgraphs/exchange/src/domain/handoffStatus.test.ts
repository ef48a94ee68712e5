import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HandoffStatus, handoffStatusOf, isSettled } from './handoffStatus.ts';
import { type LegStatus, legStatuses } from './legLife.ts';

const leg = fc.record({
  status: fc.constantFrom(...(Object.keys(legStatuses) as LegStatus[])),
  attempts: fc.nat(3),
});
const legs = fc.array(leg, { minLength: 1, maxLength: 8 });
const settledLegs: readonly LegStatus[] = ['RECEIVED', 'REFUSED', 'RETURNED', 'CANCELLED'];

const table: readonly (readonly [readonly LegStatus[], HandoffStatus])[] = [
  [['PENDING', 'PENDING'], 'PENDING'],
  [['PENDING', 'IN_TRANSIT'], 'IN_TRANSIT'],
  [['RECEIVED', 'PENDING'], 'IN_TRANSIT'],
  [['DELIVERED'], 'IN_TRANSIT'],
  [['RECEIVED', 'RECEIVED'], 'RECEIVED'],
  [['RECEIVED', 'REFUSED'], 'PARTLY_RECEIVED'],
  [['RECEIVED', 'CANCELLED'], 'PARTLY_RECEIVED'],
  [['REFUSED', 'RETURNED'], 'NOT_RECEIVED'],
  [['REFUSED', 'CANCELLED'], 'NOT_RECEIVED'],
  [['CANCELLED', 'CANCELLED'], 'CANCELLED'],
  [['DEAD', 'PENDING'], 'NEEDS_ATTENTION'],
  [['DEAD', 'RECEIVED'], 'NEEDS_ATTENTION'],
];

describe('the state of a handoff', () => {
  it.each(table)('%j is %s', (statuses, expected) => {
    expect(handoffStatusOf(statuses.map((status) => ({ status, attempts: 0 })))).toBe(expected);
  });

  it('is in transit once a leg has been tried, though all wait again', () => {
    expect(handoffStatusOf([{ status: 'PENDING', attempts: 1 }])).toBe('IN_TRANSIT');
  });

  it('does not depend on the order of the legs', () => {
    fc.assert(fc.property(legs, (given) => handoffStatusOf(given) === handoffStatusOf(given.toReversed())));
  });

  it('is settled exactly when every leg is', () => {
    fc.assert(
      fc.property(legs, (given) => {
        const all = given.every(({ status }) => settledLegs.includes(status));
        expect(isSettled(handoffStatusOf(given))).toBe(all);
      }),
    );
  });

  it('asks for a person exactly when a leg is dead', () => {
    fc.assert(
      fc.property(legs, (given) => {
        const dead = given.some(({ status }) => status === 'DEAD');
        expect(handoffStatusOf(given) === 'NEEDS_ATTENTION').toBe(dead);
      }),
    );
  });
});
