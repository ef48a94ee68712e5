import { formatTable } from '../system/formatTable.ts';
import { notesOn } from './notesOn.ts';
import type { RowResult } from './runFault.ts';

const headings = [
  'backend',
  'fault',
  'kills',
  'subscribers',
  'updates',
  'missed',
  'repeated',
  'order',
  'resumed s',
  'ok',
];
const numeric = new Set([2, 3, 4, 5, 6, 7, 8]);

/** What the subscribers have got, row by row, and below it what is to be known of single rows. */
export function subscribersTable(results: readonly RowResult[]): string {
  const withStreams = results.flatMap((result) =>
    result.streams === null ? [] : [{ ...result, streams: result.streams }],
  );
  const rows = withStreams.map(({ backend, title, kills, isClean, streams }) => [
    backend,
    title,
    kills === 0 ? '' : String(kills),
    ...[streams.subscribers, streams.updates, streams.missed, streams.repeated, streams.disordered].map(String),
    streams.resumedSeconds === null ? 'never' : streams.resumedSeconds.toFixed(1),
    isClean ? '✓' : '✗',
  ]);
  const clean = withStreams.filter(({ isClean }) => isClean).length;
  const notes = notesOn(withStreams);
  return [
    'Subscribers at the gateways  实时订阅',
    '',
    formatTable([headings, ...rows], numeric),
    '',
    `${clean} of ${withStreams.length} rows clean`,
    ...(notes.length === 0 ? [] : ['', ...notes]),
  ].join('\n');
}
