import type { Agency, ApprovalOnTimeQuery } from '../../generated/pages/serviceRoom/approvalOnTime.ts';
import type { ApprovalOverdueQuery } from '../../generated/pages/serviceRoom/approvalOverdue.ts';
import type { OnTimeLine } from './OnTimeLine.ts';

interface Approvals {
  /** Null: not to be had. */
  readonly decided: ApprovalOnTimeQuery['onTimeDecisions'];
  /** Null: not to be had. */
  readonly late: ApprovalOverdueQuery['overdueApplications'];
}

/** The items that each department has decided in a month or is late with now, by their codes. */
export function approvalLines({ decided, late }: Approvals): ReadonlyMap<Agency, readonly OnTimeLine[]> {
  const agencies = new Set([...(decided ?? []), ...(late ?? [])].map(({ agency }) => agency));
  return new Map(
    [...agencies].map((agency) => {
      const lines = new Map<string, OnTimeLine>();
      for (const item of itemsOf(decided, agency)) {
        const { promisedWorkingDays, promisedWorkingHours } = item;
        lines.set(item.itemCode, {
          ...named(item),
          ended: item.decisions,
          inTime: item.onTime,
          median: item.medianWorkingDays,
          promised: { count: promisedWorkingHours ?? promisedWorkingDays, inHours: promisedWorkingHours !== null },
          overdue: late === null ? null : 0,
          isMoreOverdue: false,
        });
      }
      for (const item of itemsOf(late, agency)) {
        const line = lines.get(item.itemCode) ?? { ...named(item), ...nothingEnded };
        lines.set(item.itemCode, { ...line, overdue: item.overdue });
      }
      return [agency, [...lines.values()].toSorted((one, other) => one.key.localeCompare(other.key))];
    }),
  );
}

const nothingEnded = { ended: 0, inTime: 0, median: null, promised: null, isMoreOverdue: false } as const;

interface OfAgency<Item> {
  readonly agency: Agency;
  readonly items: readonly Item[];
}

function itemsOf<Item>(agencies: readonly OfAgency<Item>[] | null, wanted: Agency): readonly Item[] {
  return (agencies ?? []).find(({ agency }) => agency === wanted)?.items ?? [];
}

interface Named {
  readonly itemCode: string;
  readonly itemName: string;
  readonly itemNameEn: string;
}

function named({ itemCode, itemName, itemNameEn }: Named): Pick<OnTimeLine, 'key' | 'name' | 'nameEn'> {
  return { key: itemCode, name: itemName, nameEn: itemNameEn };
}
