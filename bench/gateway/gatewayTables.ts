import { formatTable } from '../system/formatTable.ts';
import type { Target } from './judgeTargets.ts';
import type { BenchOperation } from './operations.ts';
import type { Ratio, Summary } from './summarize.ts';

const headings = ['contender', 'RPS', '× stock', '× peer', '× hand', 'CPU µs', '× stock', '× peer', '× hand'];
const moreHeadings = ['p50 ms', 'p99 ms', 'RSS MB', 'peak MB', 'fetches', 'stub µs', 'load µs'];
const numeric = new Set(Array.from({ length: headings.length + moreHeadings.length - 1 }, (_, place) => place + 1));

/** Cores busy elsewhere from which on figures are off by more than the rounds differ. */
const noticeableCores = 0.15;

/** One operation's table and what is to be known of single rows. */
export function operationTable({ key, title }: BenchOperation, summaries: readonly Summary[]): string {
  const notes = summaries.flatMap(notesOn);
  return [
    `${key} · ${title}`,
    '',
    formatTable([[...headings, ...moreHeadings], ...summaries.map(rowOf)], numeric),
    ...(notes.length === 0 ? [] : ['', ...notes]),
  ].join('\n');
}

function notesOn({ contender, fault, figures }: Summary): string[] {
  const coresElsewhere = figures?.coresElsewhere ?? 0;
  return [
    ...(fault === null
      ? []
      : [`  ✗ ${contender}: ${fault.kind === 'wrong' ? 'wrong answers' : 'not run'}: ${fault.why}`]),
    ...(coresElsewhere < noticeableCores
      ? []
      : [`  ! ${contender}: other processes kept ${coresElsewhere.toFixed(1)} cores busy meanwhile`]),
  ];
}

/** What our gateway must reach on an operation, row by row. */
export function targetsTable(targets: readonly Target[]): string {
  const rows = targets.map(({ contender, title, throughput, cpu, isMet }) => [
    contender,
    title,
    throughput,
    cpu,
    isMet ? '✓' : '✗',
  ]);
  return formatTable([['ours', 'must reach', 'by RPS', 'by CPU', 'met'], ...rows], new Set([2, 3]));
}

function rowOf({ title, figures, memory, fault, ...ratios }: Summary): string[] {
  if (figures === null) return [title, fault?.kind ?? 'no round'];
  const { overStock, overBestPeer, overHandWritten } = ratios;
  const over = (figure: keyof Ratio): string[] =>
    [overStock, overBestPeer, overHandWritten].map((ratio) => (ratio === null ? '–' : ratio[figure].toFixed(2)));
  return [
    title,
    figures.requestsPerSecond.toFixed(0),
    ...over('throughput'),
    figures.cpuMicros.toFixed(0),
    ...over('cpu'),
    figures.p50.toFixed(1),
    figures.p99.toFixed(1),
    ...[memory?.resident ?? 0, memory?.peak ?? 0].map((bytes) => (bytes / 2 ** 20).toFixed(0)),
    figures.fetches.toFixed(2),
    figures.stubMicros.toFixed(0),
    figures.clientMicros.toFixed(0),
  ];
}
