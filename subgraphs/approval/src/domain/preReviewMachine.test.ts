import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf } from './keysOf.ts';
import {
  nextPreReviewStatus,
  type PreReviewAction,
  type PreReviewStatus,
  preReviewActions,
  preReviewStatuses,
  preReviewTransitions,
} from './preReviewMachine.ts';

const statuses = keysOf(preReviewStatuses);
const actions = keysOf(preReviewActions);
const rowOf = (status: PreReviewStatus): Partial<Record<PreReviewAction, PreReviewStatus>> =>
  preReviewTransitions[status];

describe('the life of a joint pre-review', () => {
  it('takes a step exactly when the table lists it', () => {
    for (const status of statuses)
      for (const action of actions) {
        const next = rowOf(status)[action];
        if (next !== undefined) expect(nextPreReviewStatus(status, action)).toBe(next);
        else
          expect(() => nextPreReviewStatus(status, action)).toThrow(
            expect.objectContaining({
              code: 'TRANSITION_NOT_ALLOWED',
              detail: {
                machine: 'jointPreReview',
                current: status,
                attempted: action,
                allowed: Object.keys(rowOf(status)),
              },
            }),
          );
      }
  });

  it('never leaves the table, and issues no notice without a meeting nor two of them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actions), { maxLength: 40 }), (tried) => {
        let status: PreReviewStatus = 'OPEN';
        const done: PreReviewAction[] = [];
        for (const action of tried) {
          if (rowOf(status)[action] === undefined) continue;
          status = nextPreReviewStatus(status, action);
          done.push(action);
          expect(statuses).toContain(status);
        }
        const notices = done.filter((action) => action === 'issueNotice');
        expect(notices.length).toBeLessThanOrEqual(1);
        if (notices.length === 1) {
          expect(done).toContain('recordMeeting');
          expect(done.at(-1)).toBe('issueNotice');
        }
      }),
    );
  });
});
