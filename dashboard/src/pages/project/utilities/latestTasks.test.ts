import { describe, expect, it } from 'vitest';
import { latestTasks, type Task } from './latestTasks.ts';

const task = (id: string, matterCode: string, status: Task['status']) => ({ id, matterCode, status }) as Task;

describe('where the twelve matters stand', () => {
  it('is what the last application says, unless that was withdrawn', () => {
    const tasks = latestTasks([
      {
        submittedAt: '2026-11-03T00:00:00Z',
        matters: [task('new', 'WATER_SUPPLY', 'RECEIVED'), task('gone', 'HEATING', 'WITHDRAWN')],
      },
      {
        submittedAt: '2026-11-01T00:00:00Z',
        matters: [task('old', 'WATER_SUPPLY', 'CONNECTED'), task('kept', 'HEATING', 'SURVEYED')],
      },
      { submittedAt: '2026-10-01T00:00:00Z', matters: [task('only', 'GAS_SUPPLY', 'WITHDRAWN')] },
    ]);
    expect([...tasks].map(([code, { id }]) => [code, id]).toSorted()).toEqual([
      ['GAS_SUPPLY', 'only'],
      ['HEATING', 'kept'],
      ['WATER_SUPPLY', 'new'],
    ]);
  });
});
