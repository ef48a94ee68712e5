import { formatTable } from '../system/formatTable.ts';
import type { Round, Spread } from './Figures.ts';
import { setups } from './setups.ts';

const shares = ['p50', 'p95', 'p99'] as const;
const headings = [
  '',
  'others',
  'mutations',
  ...columnsOf('answer'),
  ...columnsOf('update'),
  ...columnsOf('behind answer'),
];

/** A row for each round, in milliseconds. */
export function roundTable(rounds: readonly Round[]): string {
  const rows = rounds.map(({ setup, idle, mutations, answer, update, behindAnswer }) => [
    setups[setup].title,
    String(idle),
    String(mutations),
    ...[answer, update, behindAnswer].flatMap(cellsOf),
  ]);
  return formatTable([headings, ...rows], new Set(headings.keys().drop(1)));
}

function columnsOf(what: string): string[] {
  return shares.map((share, place) => (place === 0 ? `${what} ${share}` : share));
}

function cellsOf(spread: Spread): string[] {
  return shares.map((share) => spread[share].toFixed(1));
}
