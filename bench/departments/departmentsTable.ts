import { median } from '../gateway/median.ts';
import { formatTable } from '../system/formatTable.ts';
import { departmentFaultTitles } from './departmentFaults.ts';
import type { FaultFigures, FaultRound, HalfRound } from './Figures.ts';

export interface Promised {
  /** Within which whoever touches the department is answered, milliseconds. */
  readonly answeredWithinMs: number;
  /** Of the gateway's process. */
  readonly residentAtMost: number;
  /** By which the others' 99th percentile may be above that of the rounds without the fault; 0.1 is 10 %. */
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
  'loop ms',
  'CPU µs',
  '× well',
  'others p50 · p99',
  'well p50 · p99',
  'rise',
  'codes',
  'ok',
];
const numeric = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
const bytesPerMb = 1_000_000;
const control = 'none';

/** The table, and whether every row keeps what is promised. The row of `none` promises nothing: it says how much the machine strays. */
export function departmentsTable(
  figures: readonly FaultFigures[],
  promised: Promised,
): { readonly text: string; readonly isKept: boolean } {
  const noise = noiseOf(figures.find(({ fault }) => fault === control)?.rounds ?? []);
  const judged = figures.map((one) => judgeFault(one, promised, noise));
  const busy = median(figures.flatMap(({ rounds }) => rounds.map(({ healthy }) => healthy.machineBusy)));
  const notes = [
    `rise: of the others' p99, median of each round's sick half by its well half; up to ${percent(promised.othersMayRise)} is promised,`,
    `and ${percent(noise)} more is the machine's: so much the two halves of a round without any fault are apart (median)`,
    `CPU µs: of the gateway for one request, both kinds; loop ms: the longest that its event loop was held up`,
    `the machine was ${percent(busy)} busy without a fault`,
  ];
  return {
    text: `${formatTable([headings, ...judged.map(({ cells }) => cells)], numeric)}\n\n${notes.join('\n')}`,
    isKept: judged.every(({ isKept }) => isKept),
  };
}

/** How far apart the others' p99 is in the halves of a round that has no fault: what no gateway is to blame for. */
export function noiseOf(rounds: readonly FaultRound[]): number {
  if (rounds.length === 0) return 0;
  return median(rounds.map(riseIn).map((rise) => Math.max(rise, 1 / rise) - 1));
}

function riseIn({ healthy, sick }: FaultRound): number {
  return sick.load.others.p99 / healthy.load.others.p99;
}

/** Medians over the rounds; the longest and the largest are of all rounds together. */
export function judgeFault(figures: FaultFigures, promised: Promised, noise: number): JudgedFault {
  const { fault, rounds, residentAtMost } = figures;
  const of = (read: (round: FaultRound) => number): number => median(rounds.map(read));
  const ofSick = (read: (half: HalfRound) => number): readonly number[] => rounds.map(({ sick }) => read(sick));
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const codes = codesOf(rounds);
  const partial = sum([...codes.values()]);
  const wrong = sum(
    rounds.map(({ healthy, sick }) => sick.load.touching.wrong + sick.load.others.wrong + healthy.load.others.wrong),
  );
  const most = Math.max(...ofSick(({ load }) => load.touching.most));
  const rise = of(riseIn);
  const isControl = fault === control;
  const isKept =
    wrong === 0 &&
    partial > 0 !== isControl &&
    most <= promised.answeredWithinMs &&
    residentAtMost <= promised.residentAtMost &&
    (isControl || rise <= 1 + promised.othersMayRise + noise);
  const others = (half: 'healthy' | 'sick'): string =>
    [of((round) => round[half].load.others.p50), of((round) => round[half].load.others.p99)]
      .map((ms) => ms.toFixed(1))
      .join(' · ');
  return {
    cells: [
      `${fault}: ${departmentFaultTitles[fault]}`,
      String(sum(ofSick(({ load }) => load.touching.requests))),
      String(partial),
      String(wrong),
      most.toFixed(0),
      (residentAtMost / bytesPerMb).toFixed(0),
      Math.max(...ofSick(({ loopDelayMsAtMost }) => loopDelayMsAtMost)).toFixed(0),
      of(({ sick }) => sick.cpuMicrosPerRequest).toFixed(0),
      of(({ healthy, sick }) => sick.cpuMicrosPerRequest / healthy.cpuMicrosPerRequest).toFixed(2),
      others('sick'),
      others('healthy'),
      percent(rise - 1),
      [...codes].map(([code, count]) => `${code} ${count}`).join(', '),
      isKept ? '✓' : '✗',
    ],
    isKept,
  };
}

function codesOf(rounds: readonly FaultRound[]): ReadonlyMap<string, number> {
  const codes = new Map<string, number>();
  for (const { sick } of rounds) {
    for (const [code, count] of Object.entries(sick.load.touching.codes)) {
      codes.set(code, (codes.get(code) ?? 0) + count);
    }
  }
  return codes;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
