import { expect, it } from 'vitest';
import { keysOf } from './keysOf.ts';
import { landActions, landTransitions, nextLandStatus } from './landMachine.ts';

it('moves as the table says and in no other way', () => {
  for (const current of keysOf(landTransitions))
    for (const attempted of keysOf(landActions)) {
      const row: Record<string, string> = landTransitions[current];
      const next = row[attempted];
      if (next) expect(nextLandStatus(current, attempted)).toBe(next);
      else
        expect(() => nextLandStatus(current, attempted)).toThrow(
          expect.objectContaining({
            code: 'TRANSITION_NOT_ALLOWED',
            detail: { machine: 'land', current, attempted, allowed: Object.keys(row) },
          }),
        );
    }
});
