import { expect, it } from 'vitest';
import { faultsTable } from './faultsTable.ts';
import { wholeRun } from './judgeRun.ts';
import type { RowResult } from './runFault.ts';

const row: RowResult = {
  backend: 'redis',
  name: 'kill-worker',
  title: 'kill -9 worker',
  kills: 3,
  legs: 120,
  lost: 0,
  duplicated: 0,
  disordered: 0,
  recoverySeconds: 12.34,
  isClean: true,
  notes: [],
};

it('shows a row for each fault, and counts legs once', () => {
  const text = faultsTable([row, { ...row, name: wholeRun, title: 'the whole run', kills: 0 }]);
  expect(text).toMatch(/redis {4}kill -9 worker {6}3 {3}120 {5}0 {6}0 {6}0 {8}12\.3 {2}✓/);
  expect(text).toContain('2 of 2 rows clean · 3 kills · 120 legs · 0 lost');
});

it('says what was wrong below the table', () => {
  const text = faultsTable([{ ...row, lost: 1, recoverySeconds: null, isClean: false, notes: ['leg 7 is DEAD'] }]);
  expect(text).toContain('never  ✗');
  expect(text).toContain('✗ redis kill -9 worker: leg 7 is DEAD');
  expect(text).toContain('0 of 1 rows clean');
});
