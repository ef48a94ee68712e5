import { DomainError } from '@guanjia/kernel/DomainError';
import { landStatuses } from '@guanjia/kernel/projectFacts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Life, lives, livesOf, sampleItem, type Trial } from '../../test/support/lives.ts';
import {
  type ApplicationAction,
  type ApplicationStatus,
  applicationTransitions,
  isLive,
  openActions,
} from './applicationMachine.ts';
import { keysOf } from './keysOf.ts';
import { landActions, landTransitions, nextLandStatus } from './landMachine.ts';
import { nextNotificationStatus, notificationActions, notificationTransitions } from './notificationMachine.ts';
import { openSteps } from './openSteps.ts';
import { isToleranceLate, outstandingMaterials } from './toleranceCommitment.ts';
import { nextToleranceStatus, toleranceActions, toleranceTransitions } from './toleranceMachine.ts';

const tracks = fc.constantFrom('ON_THE_SPOT', 'PROMISED', 'ASSISTED');
const anyLife = fc.oneof(
  lives,
  tracks.chain((track) => livesOf({ ...sampleItem, track, notificationTerms: null })),
);

function everyTrial(check: (trial: Trial, life: Life) => void): void {
  fc.assert(
    fc.property(anyLife, (life) => {
      for (const trial of life.trials) check(trial, life);
    }),
    { numRuns: 400 },
  );
}

describe('the life of an application, whatever is asked of it in whatever order', () => {
  it('takes and records only steps of the table', () => {
    everyTrial(({ action, before, step, after }) => {
      if (step === null) return;
      const row: Partial<Record<ApplicationAction, ApplicationStatus>> = applicationTransitions[before.status];
      expect(row[action]).toBe(after.status);
      expect(openActions(before.status, before.item.track)).toContain(action);
      expect(step).toMatchObject({ action, from: before.status, to: after.status });
      expect(after.version).toBe(before.version + 1);
    });
  });

  it('is refused by name, and then nothing changes', () => {
    everyTrial(({ before, refusal, after }) => {
      if (refusal === null) return;
      expect(refusal).toBeInstanceOf(DomainError);
      expect(after).toBe(before);
    });
  });

  it('says where it stands, what was asked for and what is open when the table has no such step', () => {
    everyTrial(({ action, before, refusal }) => {
      if (!(refusal instanceof DomainError) || refusal.code !== 'TRANSITION_NOT_ALLOWED') return;
      const allowed = openSteps(before);
      expect(allowed).not.toContain(action);
      const { machine, current } = refusal.detail;
      if (machine === 'notificationCommitment') expect(current).toBe(before.notificationCommitment?.status);
      else if (machine === 'tolerance') expect(current).toBe(before.toleranceCommitment?.status);
      else
        expect(refusal.detail).toEqual({ machine: 'application', current: before.status, attempted: action, allowed });
    });
  });

  it('offers every step that it takes, but for the one of the clock', () => {
    const isOffered = ({ action, before, step }: Trial) =>
      step === null || action === 'terminate' || openSteps(before).includes(action);
    fc.assert(
      fc.property(anyLife, ({ trials }) => {
        expect(trials.filter((trial) => !isOffered(trial))).toEqual([]);
      }),
    );
  });

  it('moves its commitments by their own tables, one step at a time', () => {
    everyTrial(({ before, after }) => {
      const [tolerance, notification] = [before.toleranceCommitment?.status, before.notificationCommitment?.status];
      const nextTolerance = after.toleranceCommitment?.status;
      const nextNotification = after.notificationCommitment?.status;
      if (tolerance === undefined) expect([undefined, 'SIGNED']).toContain(nextTolerance);
      else if (nextTolerance !== tolerance)
        expect(Object.values(toleranceTransitions[tolerance])).toContain(nextTolerance);
      if (notification === undefined) expect([undefined, 'SIGNED']).toContain(nextNotification);
      else if (nextNotification !== notification) {
        expect(Object.values(notificationTransitions[notification])).toContain(nextNotification);
      }
    });
  });

  it('is never approved while something promised is outstanding, and never builds on a promise that is late', () => {
    everyTrial(({ action, before, step, after }) => {
      if (after.status === 'APPROVED') expect(outstandingMaterials(after)).toEqual([]);
      if (step === null || !isToleranceLate(before, step.at)) return;
      expect(['accept', 'supplyTolerated', 'supplyCorrection', 'approve', 'approveOnCommitment']).not.toContain(action);
    });
  });

  it('breaks a promise exactly when the application ends, or is ended, after the promised day', () => {
    everyTrial(({ before, step, after }) => {
      if (step === null || before.toleranceCommitment?.status !== 'SIGNED') return;
      const isEnded = !isLive(after.status);
      const isBroken = after.toleranceCommitment?.status === 'BROKEN';
      expect(isBroken).toBe(isEnded && isToleranceLate(before, step.at));
      if (after.status === 'TERMINATED') expect(isBroken).toBe(true);
    });
  });

  it('reaches every way a promise may end', () => {
    const seen = new Set<string>();
    for (const { application } of fc.sample(lives, { numRuns: 3000, seed: 7 })) {
      seen.add(`tolerance ${application.toleranceCommitment?.status}`);
      seen.add(`notification ${application.notificationCommitment?.status}`);
      seen.add(application.status);
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'tolerance SIGNED',
        'tolerance KEPT',
        'tolerance BROKEN',
        'tolerance CANCELLED',
        'notification SIGNED',
        'notification CHECK_DUE',
        'notification KEPT',
        'notification BROKEN',
        'notification CANCELLED',
        'TERMINATED',
      ]),
    );
  });
});

const machines = [
  { machine: 'tolerance', table: toleranceTransitions, actions: toleranceActions, next: nextToleranceStatus },
  {
    machine: 'notificationCommitment',
    table: notificationTransitions,
    actions: notificationActions,
    next: nextNotificationStatus,
  },
  { machine: 'land', table: landTransitions, actions: landActions, next: nextLandStatus },
] as const;

describe.each(machines)('the machine $machine', ({ machine, table, actions, next }) => {
  const step = next as (current: string, attempted: string) => string;
  const rows: Readonly<Record<string, Readonly<Record<string, string>>>> = table;

  it('takes a step exactly when its table lists it, and says what is allowed otherwise', () => {
    for (const current of Object.keys(table)) {
      const row = rows[current] ?? {};
      for (const attempted of Object.keys(actions)) {
        if (Object.hasOwn(row, attempted)) expect(step(current, attempted)).toBe(row[attempted]);
        else {
          const detail = { machine, current, attempted, allowed: Object.keys(row) };
          const refused = expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED', detail });
          expect(() => step(current, attempted)).toThrow(refused);
        }
      }
    }
  });

  it('never leaves its table, whatever is tried', () => {
    const attempts = fc.array(fc.constantFrom(...Object.keys(actions)), { maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(table)), attempts, (start, tried) => {
        let current = start;
        for (const attempted of tried) {
          if (!Object.hasOwn(rows[current] ?? {}, attempted)) continue;
          current = step(current, attempted);
          expect(Object.keys(table)).toContain(current);
        }
      }),
    );
  });
});

it('has a row for every status of the land', () => {
  expect(Object.keys(landTransitions).toSorted()).toEqual([...keysOf(landStatuses)].toSorted());
});
