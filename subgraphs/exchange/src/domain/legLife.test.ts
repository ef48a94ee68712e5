import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LegAction, type LegStatus, legStatuses, legTransitions, stepLeg } from './legLife.ts';

const actions: readonly LegAction[] = [
  'send',
  'deliver',
  'receive',
  'refuse',
  'return',
  'fail',
  'giveUp',
  'replay',
  'cancel',
];
const statuses = Object.keys(legStatuses) as LegStatus[];

/** Every step of H2, written out once more by hand. */
const allowed: readonly (readonly [LegStatus, LegAction, LegStatus])[] = [
  ['PENDING', 'send', 'IN_TRANSIT'],
  ['PENDING', 'cancel', 'CANCELLED'],
  ['IN_TRANSIT', 'deliver', 'DELIVERED'],
  ['IN_TRANSIT', 'refuse', 'REFUSED'],
  ['IN_TRANSIT', 'return', 'RETURNED'],
  ['IN_TRANSIT', 'fail', 'PENDING'],
  ['IN_TRANSIT', 'giveUp', 'DEAD'],
  ['DELIVERED', 'receive', 'RECEIVED'],
  ['DELIVERED', 'refuse', 'REFUSED'],
  ['DELIVERED', 'return', 'RETURNED'],
  ['DELIVERED', 'fail', 'PENDING'],
  ['DELIVERED', 'giveUp', 'DEAD'],
  ['DELIVERED', 'cancel', 'CANCELLED'],
  ['DEAD', 'replay', 'PENDING'],
  ['DEAD', 'cancel', 'CANCELLED'],
];

describe('the life of a leg', () => {
  it.each(allowed)('%s -%s-> %s', (from, action, to) => {
    expect(stepLeg(from, action)).toBe(to);
  });

  it('refuses every step that is not listed, and says what is allowed', () => {
    const listed = new Set(allowed.map(([from, action]) => `${from} ${action}`));
    const refused = statuses.flatMap((from) =>
      actions.filter((action) => !listed.has(`${from} ${action}`)).map((action) => [from, action] as const),
    );
    expect(refused).toHaveLength(statuses.length * actions.length - allowed.length);
    for (const [current, attempted] of refused) {
      expect(() => stepLeg(current, attempted)).toThrow(
        expect.objectContaining({
          code: 'TRANSITION_NOT_ALLOWED',
          detail: { machine: 'handoffLeg', current, attempted, allowed: Object.keys(legTransitions[current]) },
        }),
      );
    }
  });

  it('never leaves a settled state, whatever is tried', () => {
    const settled = fc.constantFrom<LegStatus>('RECEIVED', 'REFUSED', 'RETURNED', 'CANCELLED');
    fc.assert(
      fc.property(settled, fc.constantFrom(...actions), (status, action) => {
        expect(() => stepLeg(status, action)).toThrow();
      }),
    );
  });
});
