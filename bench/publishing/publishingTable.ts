import { percentile } from '../exchange/percentile.ts';
import { formatTable } from '../system/formatTable.ts';
import type { PublishingFigures, Requests } from './Figures.ts';

/** What is promised of a publish. */
export interface PublishingPromise {
  /** From the launch to the last gateway. */
  readonly agreedWithinMs: number;
}

/** The figures as a table and a few lines, and whether the promises are kept. */
export function publishingTable(
  figures: PublishingFigures,
  { agreedWithinMs }: PublishingPromise,
): { text: string; isKept: boolean } {
  const { before, underWay, between, published, failed, firstFailed, tally, events, subscribers } = figures;
  const rows = [
    ['requests', 'count', 'p50 ms', 'p99 ms', 'most ms'],
    rowOf('before', before),
    rowOf('while one is on its way', underWay),
    rowOf('between', between),
  ];
  const dropped = tally.failed + tally.closed + tally.lagged;
  const wrong = tally.lost + tally.repeated + tally.outOfOrder + tally.wrong;
  const agreed = published.map((one) => one.agreedMs);
  const launched = published.map((one) => one.launchedMs);
  const isKept = failed === 0 && dropped === 0 && wrong === 0 && percentile(agreed, 1) <= agreedWithinMs;
  const text = [
    formatTable(rows, new Set([1, 2, 3, 4])),
    '',
    `${published.length} versions: launched after ${spread(launched)}, agreed after ${spread(agreed)} more (promised: ${agreedWithinMs} ms)`,
    `failed requests: ${failed}${firstFailed === null ? '' : `, the first: ${firstFailed}`}`,
    `dropped streams: ${dropped} of ${subscribers}; ${events} events, ${tally.deliveries} updates, of them wrong, lost or twice: ${wrong}`,
  ].join('\n');
  return { text, isKept };
}

function rowOf(title: string, requests: Requests | null): readonly string[] {
  if (requests === null) return [title, '0', '', '', ''];
  const { count, p50, p99, most } = requests;
  return [title, String(count), p50.toFixed(1), p99.toFixed(1), most.toFixed(0)];
}

function spread(values: readonly number[]): string {
  return `${Math.round(percentile(values, 0.5))} ms (at most ${Math.round(percentile(values, 1))})`;
}
