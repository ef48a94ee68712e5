import { describe, expect, it } from 'vitest';
import { blocksAtMost, departmentHealth, type HealthBlock, type OpenWork } from '../src/departmentHealth.ts';

const subject = { name: '施工许可', nameEn: 'Permit', reference: '1' };
const work = (light: OpenWork['light'], date: string | null): OpenWork => ({
  light,
  deadline: date === null ? null : { date, provisional: false, ...subject },
});
const block = (since: string): HealthBlock => ({ kind: 'LATE', waitsFor: 'DEPARTMENT', since, ...subject });

describe('departmentHealth', () => {
  it('counts what is late, and names the nearest deadline, past ones first', () => {
    const open = [
      work('RED', null),
      work('GREEN', '2026-03-20'),
      work('RED', '2026-03-02'),
      work('AMBER', '2026-03-05'),
    ];
    expect(departmentHealth({ done: 1, total: 5 }, open, [])).toEqual({
      done: 1,
      total: 5,
      overdue: 2,
      lights: ['RED', 'GREEN', 'AMBER'],
      nextDeadline: { date: '2026-03-02', provisional: false, ...subject },
      blockedBy: [],
      blockedByCount: 0,
    });
    expect(departmentHealth({ done: 0, total: 0 }, [], [])).toMatchObject({
      lights: [],
      nextDeadline: null,
      overdue: 0,
    });
  });

  it('shows the oldest blocks, and counts all', () => {
    const days = Array.from({ length: 31 }, (_, index) => `2026-03-${String(31 - index).padStart(2, '0')}`);
    const { blockedBy, blockedByCount } = departmentHealth({ done: 0, total: 31 }, [], days.map(block));
    expect(blockedByCount).toBe(31);
    expect(blockedBy.map(({ since }) => since)).toEqual(days.toReversed().slice(0, blocksAtMost));
  });
});
