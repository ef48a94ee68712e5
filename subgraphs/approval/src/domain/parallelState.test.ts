import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ApplicationStatus, applicationStatuses } from './applicationMachine.ts';
import { keysOf } from './keysOf.ts';
import { countOver, parallelStateOf, parallelStates } from './parallelState.ts';

const statuses = keysOf(applicationStatuses);
const status = fc.constantFrom(...statuses);

/** Every different set of statuses, each once. */
function* everySet(): Generator<ApplicationStatus[]> {
  for (let bits = 1; bits < 2 ** statuses.length; bits += 1) {
    yield statuses.filter((_, place) => (bits & (1 << place)) !== 0);
  }
}

describe('the state of a parallel application', () => {
  it.each<[ApplicationStatus[], string]>([
    [['SUBMITTED', 'SUBMITTED'], 'SUBMITTED'],
    [['SUBMITTED', 'WITHDRAWN'], 'SUBMITTED'],
    [['SUBMITTED', 'REJECTED'], 'IN_PROGRESS'],
    [['SUBMITTED', 'ACCEPTED'], 'IN_PROGRESS'],
    [['SUBMITTED', 'APPROVED'], 'IN_PROGRESS'],
    [['UNDER_REVIEW', 'REJECTED'], 'IN_PROGRESS'],
    [['SPECIAL_PROCEDURE', 'WITHDRAWN'], 'IN_PROGRESS'],
    [['CORRECTION_REQUESTED', 'APPROVED'], 'CORRECTION_REQUESTED'],
    [['CORRECTION_REQUESTED', 'REJECTED', 'UNDER_REVIEW'], 'CORRECTION_REQUESTED'],
    [['APPROVED', 'APPROVED'], 'APPROVED'],
    [['APPROVED', 'WITHDRAWN'], 'PARTLY_APPROVED'],
    [['APPROVED', 'NOT_ACCEPTED'], 'PARTLY_APPROVED'],
    [['APPROVED', 'REVOKED'], 'PARTLY_APPROVED'],
    [['REJECTED', 'NOT_ACCEPTED', 'REVOKED'], 'REFUSED'],
    [['REJECTED', 'WITHDRAWN'], 'REFUSED'],
    [['WITHDRAWN', 'WITHDRAWN'], 'WITHDRAWN'],
  ])('%j is %s', (found, state) => {
    expect(parallelStateOf(found)).toBe(state);
  });

  it('is defined for every combination, and every state is reached', () => {
    const reached = new Set([...everySet()].map(parallelStateOf));
    expect([...reached].toSorted()).toEqual(keysOf(parallelStates).toSorted());
  });

  it('follows from the states alone, in whatever order and however often one occurs', () => {
    fc.assert(
      fc.property(fc.array(status, { minLength: 1, maxLength: 12 }), fc.infiniteStream(fc.nat()), (found, keys) => {
        const state = parallelStateOf(found);
        const shuffled = found.map((one) => ({ one, key: keys.next().value ?? 0 })).toSorted((a, b) => a.key - b.key);
        expect(parallelStateOf(shuffled.map(({ one }) => one))).toBe(state);
        expect(parallelStateOf([...found, ...found])).toBe(state);
      }),
    );
  });

  it('is over exactly when every application is over', () => {
    fc.assert(
      fc.property(fc.array(status, { minLength: 1, maxLength: 12 }), (found) => {
        const over = ['APPROVED', 'PARTLY_APPROVED', 'REFUSED', 'WITHDRAWN'].includes(parallelStateOf(found));
        expect(countOver(found) === found.length).toBe(over);
      }),
    );
  });

  it('is asked of an instance that has applications only', () => {
    expect(() => parallelStateOf([])).toThrow(TypeError);
  });
});
