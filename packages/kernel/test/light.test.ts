import { describe, expect, it } from 'vitest';
import { type Light, lightFor, worstLight } from '../src/light.ts';

describe('lightFor', () => {
  it.each<[string, Parameters<typeof lightFor>[0], Light]>([
    ['more than a fifth left', { overdue: false, finished: false, remaining: 2, promised: 9 }, 'GREEN'],
    ['a fifth left', { overdue: false, finished: false, remaining: 2, promised: 10 }, 'AMBER'],
    ['the last day', { overdue: false, finished: false, remaining: 0, promised: 3 }, 'AMBER'],
    ['ended on the last day', { overdue: false, finished: true, remaining: 0, promised: 3 }, 'GREEN'],
    ['overdue', { overdue: true, finished: false, remaining: -1, promised: 3 }, 'RED'],
    ['ended too late', { overdue: true, finished: true, remaining: -1, promised: 3 }, 'RED'],
  ])('%s', (_, state, light) => {
    expect(lightFor(state)).toBe(light);
  });
});

describe('worstLight', () => {
  it.each<[readonly Light[], Light | null]>([
    [[], null],
    [['GREEN', 'GREEN'], 'GREEN'],
    [['GREEN', 'AMBER'], 'AMBER'],
    [['AMBER', 'RED', 'GREEN'], 'RED'],
  ])('of %j is %s', (lights, worst) => {
    expect(worstLight(lights)).toBe(worst);
    expect(worstLight(lights.toReversed())).toBe(worst);
  });
});
