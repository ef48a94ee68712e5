import { describe, expect, it } from 'vitest';
import { levels, type Problem, rungsOf } from './rungs.ts';

const hold = (id: string, level: Problem['level']) =>
  ({ id, level, round: 1, startedAt: '2026-11-02T01:00:00Z' }) as NonNullable<Problem['holds']>[number];

describe('the rungs of a problem', () => {
  it('say where it has been, where it is and what would come next', () => {
    const holds = [hold('1', 'STEWARD'), hold('2', 'SPECIALIST'), hold('3', 'STEWARD'), hold('4', 'SPECIALIST')];
    const rungs = rungsOf({ level: 'SPECIALIST', status: 'COLLECTED', holds });
    expect(rungs.map(({ level, state, hold }) => [level, state, hold?.id])).toEqual([
      ['STEWARD', 'held', '3'],
      ['SPECIALIST', 'now', '4'],
      ['EXPERT_TEAM', 'ahead', undefined],
      ['JOINT_MEETING', 'ahead', undefined],
      ['CITY_GOVERNMENT', 'ahead', undefined],
    ]);
  });

  it('keep a rung that was reached before it came down again', () => {
    const rungs = rungsOf({
      level: 'STEWARD',
      status: 'ANSWERED',
      holds: [hold('1', 'STEWARD'), hold('2', 'SPECIALIST'), hold('3', 'STEWARD')],
    });
    expect(rungs.map((one) => one.state)).toEqual(['now', 'held', 'ahead', 'ahead', 'ahead']);
  });

  it('need nobody any more once it is solved, and do without the holds that a person may not read', () => {
    for (const status of ['SOLVED', 'CLOSED'] as const)
      expect(rungsOf({ level: 'SPECIALIST', status }).map((one) => one.state)).toEqual([
        'held',
        'held',
        'ahead',
        'ahead',
        'ahead',
      ]);
    expect(levels).toHaveLength(5);
  });
});
