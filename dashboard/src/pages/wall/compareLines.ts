import { stages } from '../../parts/stages.ts';
import type { WallLine } from './WallLine.ts';
import type { WallOrder, WallSortKey } from './WallOrder.ts';

const byWords = new Intl.Collator('zh-CN', { numeric: true });
const lights = { RED: 0, AMBER: 1, GREEN: 2 } as const;

/** What a line is put in order by, smallest first; null comes last in both directions. */
const valueOf: Readonly<Record<WallSortKey, (line: WallLine) => string | number | null>> = {
  light: ({ row }) => row.light && lights[row.light],
  name: ({ row }) => row.project.name,
  stage: ({ row }) => stages.indexOf(row.project.stage),
  finish: ({ row }) => row.finishedOn ?? row.plannedFinish,
  progress: ({ row }) => (row.progress.total === 0 ? null : row.progress.percent),
  deadline: ({ row }) => row.nextDeadline,
  change: ({ change }) => change && -Date.parse(change.time),
};

/** Orders lines by what is wished, then by the nearest deadline, then by name; no two lines are equal. */
export function compareLines({ key, backwards }: WallOrder): (one: WallLine, other: WallLine) => number {
  const first = valueOf[key];
  return (one, other) =>
    compareValues(first(one), first(other), backwards) ||
    compareValues(one.row.nextDeadline, other.row.nextDeadline, false) ||
    byWords.compare(one.row.project.name, other.row.project.name) ||
    compareValues(one.row.project.id, other.row.project.id, false);
}

function compareValues(one: string | number | null, other: string | number | null, backwards: boolean): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  const forwards =
    typeof one === 'string' && typeof other === 'string' && !/^\d{4}-/.test(one)
      ? byWords.compare(one, other)
      : one < other
        ? -1
        : 1;
  return backwards ? -forwards : forwards;
}
