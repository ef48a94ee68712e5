import { median } from '../gateway/median.ts';
import { formatTable } from '../system/formatTable.ts';
import { departmentFaultTitles } from './departmentFaults.ts';
import type { FaultFigures } from './Figures.ts';

export interface Promised {
  /** Within which whoever touches the department is answered, milliseconds. */
  readonly answeredWithinMs: number;
  /** Of the gateway's process. */
  readonly residentAtMost: number;
  /** By which the others' 99th percentile may be above that of the rounds without the fault. */
  readonly othersMayRise: number;
}

/** What one fault has come to. */
export interface JudgedFault {
  readonly cells: readonly string[];
  readonly isKept: boolean;
}

const headings = [
  'fault',
  'answers',
  'partial',
  'wrong',
  'max ms',
  'memory MB',
  'others p50',
  'p99',
  'healthy p50',
  'p99',
  'codes',
  'ok',
];
const numeric = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9]);
const bytesPerMb = 1_000_000;

/** The table, and whether every row keeps what is promised. */
export function departmentsTable(
  figures: readonly FaultFigures[],
  promised: Promised,
): { readonly text: string; readonly isKept: boolean } {
  const judged = figures.map((one) => judgeFault(one, promised));
  return {
    text: formatTable([headings, ...judged.map(({ cells }) => cells)], numeric),
    isKept: judged.every(({ isKept }) => isKept),
  };
}

/** Medians over the rounds; the longest and the largest are of all rounds together. */
export function judgeFault({ fault, rounds, residentAtMost }: FaultFigures, promised: Promised): JudgedFault {
  const of = (read: (round: FaultFigures['rounds'][number]) => number): number => median(rounds.map(read));
  const sum = (read: (round: FaultFigures['rounds'][number]) => number): number =>
    rounds.reduce((total, round) => total + read(round), 0);
  const codes = new Map<string, number>();
  for (const { sick } of rounds) {
    for (const [code, count] of Object.entries(sick.touching.codes)) codes.set(code, (codes.get(code) ?? 0) + count);
  }
  const partial = [...codes.values()].reduce((total, count) => total + count, 0);
  const wrong = sum(({ healthy, sick }) => sick.touching.wrong + sick.others.wrong + healthy.others.wrong);
  const most = Math.max(...rounds.map(({ sick }) => sick.touching.most));
  const p99 = of(({ sick }) => sick.others.p99);
  const healthy99 = of(({ healthy }) => healthy.others.p99);
  const isKept =
    wrong === 0 &&
    partial > 0 &&
    most <= promised.answeredWithinMs &&
    residentAtMost <= promised.residentAtMost &&
    p99 <= healthy99 * (1 + promised.othersMayRise);
  const ms = (value: number): string => value.toFixed(1);
  return {
    cells: [
      `${fault}: ${departmentFaultTitles[fault]}`,
      String(sum(({ sick }) => sick.touching.requests)),
      String(partial),
      String(wrong),
      most.toFixed(0),
      (residentAtMost / bytesPerMb).toFixed(0),
      ms(of(({ sick }) => sick.others.p50)),
      ms(p99),
      ms(of(({ healthy }) => healthy.others.p50)),
      ms(healthy99),
      [...codes].map(([code, count]) => `${code} ${count}`).join(', '),
      isKept ? '✓' : '✗',
    ],
    isKept,
  };
}
