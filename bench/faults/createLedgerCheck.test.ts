import { chainEntries, firstPrevious, type LedgerRow } from '@guanjia/kernel/ledger';
import { newId } from '@guanjia/kernel/newId';
import { expect, it } from 'vitest';
import { createLedgerCheck } from './createLedgerCheck.ts';

const legId = newId();
const chain = chainEntries(
  (['sent', 'received', 'summarized'] as const).map((step) => ({
    id: newId(),
    at: new Date('2026-11-22T08:00:00Z'),
    step,
    handoffId: newId(),
    legId,
    actor: 'system.exchange',
    detail: { reason: step },
  })),
  { position: 0, hash: firstPrevious },
);

function checked(rows: readonly LedgerRow[]) {
  const check = createLedgerCheck(firstPrevious);
  for (const row of rows) check.take(row);
  return check;
}

it('finds a whole chain in order and counts what was signed for', () => {
  const check = checked(chain);
  expect(check.faults()).toEqual([]);
  expect(check.received()).toEqual(new Map([[legId, 1]]));
  expect(check.rows()).toBe(3);
});

it.each([
  ['changed', chain.map((row) => (row.step === 'received' ? { ...row, actor: 'somebody' } : row))],
  ['taken out', chain.filter(({ step }) => step !== 'received')],
  ['exchanged', chain.toReversed()],
])('sees a row that was %s', (_, rows) => {
  expect(checked(rows).faults().length).toBeGreaterThan(0);
});
