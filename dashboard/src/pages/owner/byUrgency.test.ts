import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byUrgency, urgencies, urgencyOf } from './byUrgency.ts';
import { dayPlus } from './dayPlus.ts';
import type { Task } from './Task.ts';

const today = '2026-11-23';
const common = { projectId: 'p', projectName: '项目', title: null };
const days = fc.option(
  fc.integer({ min: -40, max: 400 }).map((count) => dayPlus(today, count)),
  { nil: null },
);
const tasks = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom('notification', 'draft', 'behindPlan', 'rating'),
    key: fc.uuid(),
    dueOn: days,
    since: days,
  }),
  { selector: ({ key }) => key, maxLength: 30 },
);
const whole = (parts: readonly object[]): readonly Task[] => parts.map((part) => ({ ...common, ...part }) as Task);

describe('urgencyOf', () => {
  it.each([
    ['notification', '2026-11-22', 'pressing'],
    ['notification', '2026-11-26', 'pressing'],
    ['notification', '2026-11-27', 'dated'],
    ['correction', null, 'blocking'],
    ['correction', '2026-11-24', 'pressing'],
    ['agreement', null, 'blocking'],
    ['rating', null, 'open'],
  ] as const)('of %s due on %s is %s', (kind, dueOn, urgency) => {
    expect(urgencyOf({ kind, dueOn }, today)).toBe(urgency);
  });
});

describe('byUrgency', () => {
  it('keeps every task, once, in an order that does not hang on how they came', () => {
    fc.assert(
      fc.property(tasks, fc.nat(), (parts, turn) => {
        const all = whole(parts);
        const at = all.length === 0 ? 0 : turn % all.length;
        const sorted = byUrgency(all, today);
        expect(sorted.map(({ key }) => key).toSorted()).toEqual(all.map(({ key }) => key).toSorted());
        expect(byUrgency([...all.slice(at), ...all.slice(0, at)].toReversed(), today)).toEqual(sorted);
      }),
    );
  });

  it('puts no task before a more urgent one, nor a later day before an earlier one of the same urgency', () => {
    fc.assert(
      fc.property(tasks, (parts) => {
        const sorted = byUrgency(whole(parts), today);
        for (const [index, task] of sorted.entries()) {
          const next = sorted[index + 1];
          if (next === undefined) continue;
          const [one, other] = [task, next].map((each) => urgencies.indexOf(urgencyOf(each, today)));
          expect(one).toBeLessThanOrEqual(Number(other));
          if (one === other) expect((task.dueOn ?? '9999') <= (next.dueOn ?? '9999')).toBe(true);
        }
      }),
    );
  });
});
