import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jointStatusOf } from './jointStatus.ts';
import {
  isClosed,
  isFinished,
  type MatterAction,
  type MatterStatus,
  matterActions,
  matterStatuses,
  statusAfter,
} from './matterStatus.ts';

describe('the state of a joint application', () => {
  it.each([
    ['SUBMITTED', [], 'SUBMITTED'],
    ['RETURNED', [], 'RETURNED'],
    ['WITHDRAWN', [], 'WITHDRAWN'],
    ['FORWARDED', ['FORWARDED', 'FORWARDED'], 'FORWARDED'],
    ['FORWARDED', ['RECEIVED', 'FORWARDED'], 'IN_PROGRESS'],
    ['FORWARDED', ['CONNECTED', 'PLANNED'], 'IN_PROGRESS'],
    ['FORWARDED', ['RETURNED', 'CONNECTED'], 'PARTLY_RETURNED'],
    ['FORWARDED', ['CONNECTED', 'GRANTED'], 'COMPLETED'],
    ['FORWARDED', ['WITHDRAWN', 'GRANTED'], 'COMPLETED'],
    ['FORWARDED', ['WITHDRAWN', 'FORWARDED'], 'FORWARDED'],
    ['FORWARDED', ['WITHDRAWN', 'ACCEPTED'], 'IN_PROGRESS'],
    ['FORWARDED', ['WITHDRAWN', 'WITHDRAWN'], 'WITHDRAWN'],
  ] as const)('%s with %j is %s', (stage, parts, expected) => {
    expect(jointStatusOf(stage, parts)).toBe(expected);
  });

  it('follows its parts, in whatever order they move', () => {
    const move = fc.record({
      part: fc.nat(4),
      action: fc.constantFrom(...(Object.keys(matterActions) as MatterAction[])),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        const parts: MatterStatus[] = Array.from({ length: 5 }, () => 'FORWARDED');
        for (const { part, action } of moves) {
          parts[part] = statusAfter('CONNECTION', parts[part] ?? 'FORWARDED', action) ?? parts[part] ?? 'FORWARDED';
          const whole = jointStatusOf('FORWARDED', parts);
          expect(whole === 'COMPLETED').toBe(parts.every(isClosed) && parts.some(isFinished));
          expect(whole === 'WITHDRAWN').toBe(parts.every((status) => status === 'WITHDRAWN'));
          expect(whole === 'PARTLY_RETURNED').toBe(parts.includes('RETURNED'));
          const isWaiting = (status: MatterStatus) => status === 'FORWARDED' || status === 'WITHDRAWN';
          expect(whole === 'FORWARDED').toBe(parts.every(isWaiting) && parts.includes('FORWARDED'));
        }
      }),
    );
  });

  it('does not depend on the order of its parts', () => {
    const status = fc.constantFrom(...(Object.keys(matterStatuses) as MatterStatus[]));
    fc.assert(
      fc.property(fc.array(status, { minLength: 1, maxLength: 12 }), (parts) => {
        expect(jointStatusOf('FORWARDED', parts.toReversed())).toBe(jointStatusOf('FORWARDED', parts));
      }),
    );
  });
});
