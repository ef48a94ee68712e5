import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowedActions,
  isClosed,
  isFinished,
  type MatterAction,
  type MatterStatus,
  matterActions,
  statusAfter,
} from './matterStatus.ts';
import type { MatterKind } from './utilityMatter.ts';

const kinds: readonly MatterKind[] = ['CONNECTION', 'LINE_WORK_PERMIT'];
const actions = Object.keys(matterActions) as MatterAction[];

describe('the table of a matter', () => {
  it('leads a connection from forwarding to connection', () => {
    const way: MatterAction[] = ['receive', 'accept', 'survey', 'plan', 'construct', 'passInspection', 'connect'];
    const statuses = way.reduce(
      (passed, action) => [...passed, statusAfter('CONNECTION', passed.at(-1) ?? 'FORWARDED', action) ?? 'RETURNED'],
      ['FORWARDED'] as MatterStatus[],
    );
    expect(statuses).toEqual([
      'FORWARDED',
      'RECEIVED',
      'ACCEPTED',
      'SURVEYED',
      'PLANNED',
      'CONSTRUCTED',
      'INSPECTED',
      'CONNECTED',
    ]);
  });

  it.each([
    ['CONNECTION', 'RECEIVED', 'return', 'RETURNED'],
    ['CONNECTION', 'RETURNED', 'resupply', 'RECEIVED'],
    ['CONNECTION', 'CONSTRUCTED', 'failInspection', 'PLANNED'],
    ['CONNECTION', 'SURVEYED', 'withdraw', 'WITHDRAWN'],
    ['CONNECTION', 'PLANNED', 'withdraw', null],
    ['CONNECTION', 'WITHDRAWN', 'receive', null],
    ['LINE_WORK_PERMIT', 'ACCEPTED', 'withdraw', 'WITHDRAWN'],
    ['CONNECTION', 'ACCEPTED', 'grant', null],
    ['CONNECTION', 'ACCEPTED', 'return', null],
    ['LINE_WORK_PERMIT', 'ACCEPTED', 'grant', 'GRANTED'],
    ['LINE_WORK_PERMIT', 'SURVEYED', 'grant', 'GRANTED'],
    ['LINE_WORK_PERMIT', 'SURVEYED', 'plan', null],
    ['LINE_WORK_PERMIT', 'FORWARDED', 'accept', null],
  ] as const)('%s: %s %s → %s', (kind, status, action, expected) => {
    expect(statusAfter(kind, status, action)).toBe(expected);
  });

  it.each(kinds)('ends in finished states and nowhere else: %s', (kind) => {
    const rows = [...reachableFrom(kind)].map((status) => [status, allowedActions(kind, status)] as const);
    for (const [status, allowed] of rows) expect(allowed.length === 0).toBe(isClosed(status));
    expect(rows.filter(([status]) => isFinished(status))).toHaveLength(1);
  });

  it('allows exactly what it leads somewhere, whatever is tried', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.array(fc.constantFrom(...actions), { maxLength: 30 }),
        (kind, tried) => {
          let status: MatterStatus = 'FORWARDED';
          for (const action of tried) {
            const next = statusAfter(kind, status, action);
            expect(allowedActions(kind, status).includes(action)).toBe(next !== null);
            if (isClosed(status)) expect(next).toBeNull();
            status = next ?? status;
          }
        },
      ),
    );
  });
});

function reachableFrom(kind: MatterKind): ReadonlySet<MatterStatus> {
  const seen = new Set<MatterStatus>(['FORWARDED']);
  for (const status of seen) {
    for (const action of actions) {
      const next = statusAfter(kind, status, action);
      if (next !== null) seen.add(next);
    }
  }
  return seen;
}
