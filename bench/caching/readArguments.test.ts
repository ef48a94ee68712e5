import { describe, expect, it } from 'vitest';
import { readArguments } from './readArguments.ts';

describe('readArguments', () => {
  it('has a default for everything', () => {
    expect(readArguments([])).toEqual({
      help: false,
      dashboards: 50,
      rounds: 3,
      seconds: 5,
      eventsPerSecond: 20,
      latencyMs: 0,
    });
  });

  it('reads what is said', () => {
    expect(readArguments(['--events', '0', '--latency', '5'])).toMatchObject({ eventsPerSecond: 0, latencyMs: 5 });
  });

  it.each([
    ['--rounds', '0'],
    ['--events', 'many'],
  ])('refuses %s %s, by its name', (option, value) => {
    expect(() => readArguments([option, value])).toThrow(option);
  });
});
