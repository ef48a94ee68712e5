import { expect, it } from 'vitest';
import { formatTable } from './formatTable.ts';

it('puts columns under their headings, numbers to the right', () => {
  const rows = [
    ['fault', 'legs'],
    ['kill', '7'],
    ['FLUSHALL', '120'],
  ];
  expect(formatTable(rows, new Set([1])).split('\n')).toEqual([
    'fault     legs',
    '────────  ────',
    'kill         7',
    'FLUSHALL   120',
  ]);
});
