import { formatTable } from '../system/formatTable.ts';
import type { Delivering, MeasuredContender } from './Figures.ts';
import type { Target } from './judge.ts';

/** Cores busy elsewhere from which on figures are off by more than two runs differ. */
const noticeableCores = 0.15;
const missing = '–';

/** What it took to open all subscriptions, and to keep them. */
export function openingTable(measured: readonly MeasuredContender[]): string {
  const headings = ['opening', 'clients', 'open s', 'CPU s', 'base MB', 'idle MB', 'kB a client'];
  const rows = measured.map(({ title, opening }) => {
    if (opening === null) return [title, ...headings.slice(1).map(() => missing)];
    const { clients, seconds, cpuSeconds, baseBytes, idleBytes } = opening;
    return [
      title,
      String(clients),
      seconds.toFixed(1),
      cpuSeconds.toFixed(1),
      megabytes(baseBytes),
      megabytes(idleBytes),
      ((idleBytes - baseBytes) / clients / 1_000).toFixed(1),
    ];
  });
  return tableOf([headings, ...rows]);
}

const deliveringHeadings = [
  'events',
  'deliveries',
  'lost',
  'repeated',
  'disorder',
  'p50 ms',
  'p99 ms',
  'max ms',
  'CPU µs',
  'beside µs',
  'executions',
  'fetches',
  'RSS MB',
  'peak MB',
];

/** The bursts, with every client reading. */
export function burstsTable(measured: readonly MeasuredContender[]): string {
  return tableOf([
    ['bursts', ...deliveringHeadings],
    ...measured.map(({ title, bursts }) => [title, ...cellsOf(bursts)]),
  ]);
}

const slowHeadings = ['slow', 'lagged', 'failed', 'closed', 'resumed', 'caught up s'];

/** The bursts, with some clients that do not read, and what became of those. */
export function slowedTable(measured: readonly MeasuredContender[]): string {
  return tableOf([
    ['with slow readers', ...deliveringHeadings, ...slowHeadings],
    ...measured.map(({ title, slowed }) => {
      if (slowed === null) return [title, ...cellsOf(null), ...slowHeadings.map(() => missing)];
      const { slowReaders, caughtUpSeconds, tally } = slowed;
      const counts = [slowReaders, tally.lagged, tally.failed, tally.closed, tally.resumed].map(String);
      return [title, ...cellsOf(slowed), ...counts, caughtUpSeconds.toFixed(1)];
    }),
  ]);
}

/** What is to be known of single contenders: why figures are missing, and what was wrong. */
export function notesOn(measured: readonly MeasuredContender[]): string[] {
  return measured.flatMap(({ title, fault, bursts, slowed }) => [
    ...(fault === null ? [] : [`  ✗ ${title}: ${fault.kind}: ${fault.why}`]),
    ...[bursts, slowed].flatMap((delivering) => (delivering === null ? [] : notesOnDelivering(title, delivering))),
  ]);
}

function notesOnDelivering(title: string, { tally, coresElsewhere }: Delivering): string[] {
  const { wrong, firstWrong, failed, firstFailed } = tally;
  return [
    ...(wrong === 0 ? [] : [`  ✗ ${title}: ${wrong} results were wrong, the first: ${firstWrong ?? ''}`]),
    ...(failed === 0
      ? []
      : [`  ! ${title}: ${failed} streams ended with a cursor, the first with ${firstFailed ?? ''}`]),
    ...(coresElsewhere < noticeableCores
      ? []
      : [`  ! ${title}: other processes kept ${coresElsewhere.toFixed(1)} cores busy meanwhile`]),
  ];
}

/** What our gateway must reach, row by row. */
export function targetsTable(targets: readonly Target[]): string {
  const rows = targets.map(({ title, figure, isMet }) => [title, figure, isMet ? '✓' : '✗']);
  return formatTable([['ours must reach', 'figure', 'met'], ...rows], new Set([1]));
}

function cellsOf(delivering: Delivering | null): string[] {
  if (delivering === null) return deliveringHeadings.map(() => missing);
  const { events, tally, latency, cpuMicros, besideMicros, executions, fetches, residentBytes, peakBytes } = delivering;
  const millis = [latency?.p50, latency?.p99, latency?.max];
  return [
    ...[events, tally.deliveries, tally.lost, tally.repeated, tally.outOfOrder].map(String),
    ...millis.map((value) => value?.toFixed(0) ?? missing),
    cpuMicros.toFixed(1),
    besideMicros.toFixed(1),
    executions === null ? missing : String(executions),
    String(fetches),
    megabytes(residentBytes),
    megabytes(peakBytes),
  ];
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.length ?? 0;
  return formatTable(rows, new Set(Array.from({ length: columns - 1 }, (_, place) => place + 1)));
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
