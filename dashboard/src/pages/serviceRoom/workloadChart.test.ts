import { describe, expect, it } from 'vitest';
import { workloadChart } from './workloadChart.ts';

const words = { asSteward: 'carried', asBackup: 'standing in', openProblems: 'in time', overdueProblems: 'overdue' };

describe('the chart of work in hand', () => {
  it('has a bar for projects and one for problems, in which none is counted twice', () => {
    const people = [
      { name: 'A', asSteward: 4, asBackup: 1, openProblems: 5, overdueProblems: 2 },
      { name: 'B', asSteward: 0, asBackup: 0, openProblems: 0, overdueProblems: 0 },
    ];
    expect(workloadChart({ people, words, ink: { text: '#111', line: '#ccc' } })).toMatchObject({
      yAxis: { data: ['A', 'B'] },
      series: [
        { name: 'carried', stack: 'projects', data: [4, 0] },
        { name: 'standing in', stack: 'projects', data: [1, 0] },
        { name: 'in time', stack: 'problems', data: [3, 0] },
        { name: 'overdue', stack: 'problems', data: [2, 0] },
      ],
    });
  });
});
