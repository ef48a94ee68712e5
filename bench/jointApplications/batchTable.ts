import { formatTable } from '../system/formatTable.ts';
import type { Batch } from './Figures.ts';

const headings = [
  'applications',
  'legs',
  'accepted in s',
  'all signed in s',
  'legs/s',
  'to last receipt p50 s',
  'p95 s',
  'max s',
  'lost',
  'twice',
];

/** A row for each batch. */
export function batchTable(batches: readonly Batch[]): string {
  const rows = batches.map(({ applications, legs, acceptSeconds, allSeconds, toLastReceipt, lost, twice }) => [
    String(applications),
    String(legs),
    acceptSeconds.toFixed(1),
    allSeconds.toFixed(1),
    (legs / allSeconds).toFixed(0),
    ...[toLastReceipt.p50, toLastReceipt.p95, toLastReceipt.max].map((ms) => (ms / 1_000).toFixed(2)),
    String(lost),
    String(twice),
  ]);
  return formatTable([headings, ...rows], new Set(headings.keys()));
}

/** What each process cost in CPU milliseconds a leg, the dearest first; one line for each batch. */
export function costLines(batches: readonly Batch[]): string {
  return batches
    .map(({ applications, legs, cpu }) => {
      const costs = Object.entries(cpu).toSorted(([, one], [, other]) => other - one);
      const parts = costs.map(([name, seconds]) => `${name} ${((seconds * 1_000) / legs).toFixed(2)}`);
      return `CPU ms a leg, ${applications} applications: ${parts.join(' · ')}`;
    })
    .join('\n');
}
