import { describe, expect, it } from 'vitest';
import { approvalLines } from './approvalLines.ts';
import { sumOnTime } from './sumOnTime.ts';

const item = (itemCode: string) => ({ itemCode, itemName: `事项${itemCode}`, itemNameEn: `Item ${itemCode}` });
const decision = (itemCode: string, decisions: number, onTime: number) => ({
  __typename: 'ItemDecisions' as const,
  ...item(itemCode),
  promisedWorkingDays: 5,
  promisedWorkingHours: null,
  decisions,
  onTime,
  medianWorkingDays: 3,
});
const lateItem = (itemCode: string, overdue: number) => ({
  __typename: 'ItemOverdue' as const,
  ...item(itemCode),
  overdue,
});
const decided = [
  {
    __typename: 'AgencyDecisions' as const,
    agency: 'WATER' as const,
    decisions: 5,
    onTime: 4,
    medianWorkingDays: 3,
    items: [decision('b', 2, 2), decision('c', 3, 2)],
  },
];
const late = [
  {
    __typename: 'AgencyOverdue' as const,
    agency: 'WATER' as const,
    overdue: 3,
    items: [lateItem('a', 2), lateItem('c', 1)],
  },
  { __typename: 'AgencyOverdue' as const, agency: 'FINANCE' as const, overdue: 1, items: [lateItem('d', 1)] },
];

describe('what departments decided and are late with', () => {
  it('has each item once, by its code, also one of which nothing was decided', () => {
    const lines = approvalLines({ decided, late });
    expect(lines.get('WATER')?.map(({ key, ended, overdue }) => [key, ended, overdue])).toEqual([
      ['a', 0, 2],
      ['b', 2, 0],
      ['c', 3, 1],
    ]);
    expect(lines.get('FINANCE')).toMatchObject([{ key: 'd', ended: 0, median: null, promised: null, overdue: 1 }]);
  });

  it('does not say that nothing is late where that is not known, nor that nothing was decided', () => {
    expect(
      approvalLines({ decided, late: null })
        .get('WATER')
        ?.map(({ overdue }) => overdue),
    ).toEqual([null, null]);
    expect([...approvalLines({ decided: null, late }).keys()]).toEqual(['WATER', 'FINANCE']);
    expect(approvalLines({ decided: null, late: null }).size).toBe(0);
  });

  it('gives promises in hours where they are', () => {
    const inHours = [{ ...decision('h', 1, 1), promisedWorkingHours: 4 }];
    const [line] =
      approvalLines({ decided: decided.map((one) => ({ ...one, items: inHours })), late }).get('WATER') ?? [];
    expect(
      approvalLines({ decided: decided.map((one) => ({ ...one, items: inHours })), late: [] }).get('WATER'),
    ).toMatchObject([{ promised: { count: 4, inHours: true } }]);
    expect(line?.key).toBe('a');
  });

  it('adds up to the figures of the department', () => {
    expect(sumOnTime(approvalLines({ decided, late }).get('WATER') ?? [])).toEqual({
      ended: 5,
      inTime: 4,
      overdue: 3,
      isMoreOverdue: false,
    });
    expect(sumOnTime([])).toMatchObject({ ended: 0, overdue: null });
  });
});
