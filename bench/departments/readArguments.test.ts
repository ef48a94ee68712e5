import { describe, expect, it } from 'vitest';
import { departmentFaultNames } from './departmentFaults.ts';
import { readArguments } from './readArguments.ts';

describe('readArguments', () => {
  it('measures every fault in two rounds unless told', () => {
    expect(readArguments([])).toMatchObject({
      faults: departmentFaultNames,
      rounds: 2,
      seconds: 15,
      deadlineMs: 2_000,
    });
    expect(readArguments(['--quick', '--rounds', '9'])).toMatchObject({ rounds: 1, seconds: 0.5 });
    expect(readArguments(['--only', 'html,down']).faults).toEqual(['down', 'html']);
  });

  it.each([[['--only', 'rain']], [['--rounds', '0']], [['--rate', 'x']], [['--colour', 'red']]])(
    'refuses %j',
    (words) => {
      expect(() => readArguments(words)).toThrow();
    },
  );
});
