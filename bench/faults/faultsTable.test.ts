import { expect, it } from 'vitest';
import { faultsTable } from './faultsTable.ts';
import { wholeRun } from './judgeRun.ts';
import type { RowResult } from './runFault.ts';
import { subscribersTable } from './subscribersTable.ts';

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
  streams: null,
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

const followed: RowResult = {
  ...row,
  name: 'gateway-kill',
  title: 'kill -9 gateway',
  streams: {
    subscribers: 300,
    updates: 4_321,
    missed: 0,
    repeated: 0,
    disordered: 0,
    resumedSeconds: 2.46,
    complaints: [],
    notes: [],
  },
};

it('shows rows with subscribers in a table of their own', () => {
  expect(faultsTable([row, followed])).not.toContain('kill -9 gateway');
  const text = subscribersTable([row, followed]);
  expect(text).toMatch(/redis {4}kill -9 gateway {6}3 {10}300 {5}4321 {7}0 {9}0 {6}0 {8}2\.5 {2}✓/);
  expect(text).not.toContain('kill -9 worker');
  expect(text).toContain('1 of 1 rows clean');
});

it('says when streams never came back', () => {
  const streams = { ...(followed.streams as NonNullable<RowResult['streams']>), missed: 7, resumedSeconds: null };
  const text = subscribersTable([{ ...followed, streams, isClean: false, notes: ['7 updates were missed'] }]);
  expect(text).toContain('never  ✗');
  expect(text).toContain('✗ redis kill -9 gateway: 7 updates were missed');
});
