import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ApplicationAction,
  type ApplicationStatus,
  applicationActions,
  applicationStatuses,
  applicationTransitions,
  nextStatus,
  openActions,
  type Track,
} from './applicationMachine.ts';
import { keysOf } from './keysOf.ts';

const statuses = keysOf(applicationStatuses);
const actions = keysOf(applicationActions);
const tracks: readonly Track[] = ['ON_THE_SPOT', 'PROMISED', 'ASSISTED'];

describe('the life of an application', () => {
  it('takes a step exactly when the table lists it and the track is open for it', () => {
    for (const track of tracks)
      for (const status of statuses)
        for (const action of actions) {
          const open = openActions(status, track);
          const row: Partial<Record<ApplicationAction, ApplicationStatus>> = applicationTransitions[status];
          if (open.includes(action)) expect(nextStatus(status, action, track)).toBe(row[action]);
          else
            expect(() => nextStatus(status, action, track)).toThrow(
              expect.objectContaining({
                code: 'TRANSITION_NOT_ALLOWED',
                detail: { machine: 'application', current: status, attempted: action, allowed: open },
              }),
            );
        }
  });

  it('never leaves the table, whatever is tried in whatever order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tracks),
        fc.array(fc.constantFrom(...actions), { maxLength: 60 }),
        (track, tried) => {
          let status: ApplicationStatus = 'DRAFT';
          for (const action of tried) {
            if (!openActions(status, track).includes(action)) continue;
            status = nextStatus(status, action, track);
            expect(statuses).toContain(status);
          }
        },
      ),
    );
  });

  it.each([
    [
      'ON_THE_SPOT',
      ['DRAFT', 'SUBMITTED', 'CORRECTION_REQUESTED', 'NOT_ACCEPTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'REVOKED'],
    ],
    ['PROMISED', statuses],
    ['ASSISTED', ['DRAFT', 'APPROVED', 'REJECTED', 'WITHDRAWN']],
  ] as const)('on track %s reaches what it should and nothing else', (track, expected) => {
    const reached = new Set<ApplicationStatus>(['DRAFT']);
    for (const status of reached)
      for (const action of openActions(status, track)) reached.add(nextStatus(status, action, track));
    expect([...reached].toSorted()).toEqual([...expected].toSorted());
  });

  it('ends where nothing more can be done', () => {
    for (const status of ['NOT_ACCEPTED', 'REJECTED', 'WITHDRAWN', 'REVOKED', 'TERMINATED'] as const)
      for (const track of tracks) expect(openActions(status, track)).toEqual([]);
  });
});
