import { describe, expect, it, vi } from 'vitest';
import { beijingDay, beijingMidnight } from '../../locale/beijingDay.ts';
import { createChangeLog } from './createChangeLog.ts';
import type { WallChange } from './WallChange.ts';

const change = (projectId: string, seq: number, time: string): WallChange => ({
  projectId,
  projectName: projectId,
  seq,
  department: 'approval',
  time,
  label: 'Accepted',
  labelZh: '受理',
  summary: 'Accepted',
  summaryZh: '已受理',
});

describe('the log of changes', () => {
  it('keeps the newest, each once, in the order in which they happened', () => {
    const log = createChangeLog(2);
    const heard = vi.fn();
    log.subscribe(heard);
    const first = change('a', 1, '2026-11-23T01:00:00.000Z');
    const second = change('b', 5, '2026-11-23T02:00:00.000Z');
    log.add([second]);
    log.add([first]);
    log.add([first, second]);
    expect(log.read()).toEqual([second, first]);
    expect(heard).toHaveBeenCalledTimes(2);
    const third = change('a', 2, '2026-11-23T01:30:00.000Z');
    log.add([third]);
    expect(log.read()).toEqual([second, third]);
  });

  it('counts days as Beijing does', () => {
    expect(beijingDay('2026-11-23T15:59:59.999Z')).toBe('2026-11-23');
    expect(beijingDay('2026-11-23T16:00:00.000Z')).toBe('2026-11-24');
    expect(beijingMidnight('2026-11-24')).toBe('2026-11-23T16:00:00.000Z');
  });
});
