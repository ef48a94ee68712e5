import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scheduleTasks, type Task } from './scheduleTasks.ts';

const nothing = new Map<string, number>();
const task = (code: string, days: number, ...after: string[]): Task => ({
  code,
  days,
  earliest: 0,
  links: after.map((one) => ({ anyOf: [one], kind: 'BEHIND' })),
});

/** Random networks: a task may wait for tasks drawn before it. */
const network: fc.Arbitrary<Task[]> = fc
  .array(
    fc.record({
      days: fc.integer({ min: 0, max: 20 }),
      links: fc.array(fc.record({ to: fc.array(fc.nat(20), { minLength: 1, maxLength: 2 }), isBeside: fc.boolean() }), {
        maxLength: 3,
      }),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((drawn) =>
    drawn.map(
      ({ days, links }, index): Task => ({
        code: `t${index}`,
        days,
        earliest: 0,
        links:
          index === 0
            ? []
            : links.map(({ to, isBeside }) => ({
                anyOf: [...new Set(to.map((number) => `t${number % index}`))],
                kind: isBeside ? 'BESIDE' : 'BEHIND',
              })),
      }),
    ),
  );

/** The same without alternatives: then the end is the longest of all paths. */
const plain = network.map((tasks) =>
  tasks.map((one) => ({ ...one, links: one.links.map(({ anyOf, kind }) => ({ anyOf: anyOf.slice(0, 1), kind })) })),
);

/** Every path that ends with a task, by its working days: the task itself, or behind, or beside another. */
function longestBy(tasks: readonly Task[], code: string): number {
  const one = tasks.find((other) => other.code === code)!;
  const paths = one.links.flatMap(({ anyOf, kind }) =>
    anyOf.map((before) => longestBy(tasks, before) + (kind === 'BEHIND' ? one.days : 0)),
  );
  return Math.max(one.days, ...paths);
}

describe('a schedule', () => {
  it('runs side by side what does not wait, and knows what the end hangs on', () => {
    const { tasks, finish, pathDays } = scheduleTasks(
      [task('d', 2, 'b', 'c'), task('c', 4, 'a'), task('b', 7, 'a'), task('a', 3), task('e', 5)],
      nothing,
    );
    expect({ finish, pathDays }).toEqual({ finish: 12, pathDays: 12 });
    const slacks = [...tasks.values()].map(({ code, start, slack }) => [code, start, slack]);
    expect(slacks.toSorted()).toEqual([
      ['a', 0, 0],
      ['b', 3, 0],
      ['c', 3, 3],
      ['d', 10, 0],
      ['e', 0, 7],
    ]);
  });

  it('waits for the first of those that stand for each other, and for what is known outside', () => {
    const links: Task['links'] = [
      { anyOf: ['a', 'b'], kind: 'BEHIND' },
      { anyOf: ['outside'], kind: 'BEHIND' },
    ];
    const { tasks } = scheduleTasks(
      [task('a', 9), task('b', 4), { code: 'c', days: 1, earliest: 2, links }],
      new Map([['outside', 6]]),
    );
    expect(tasks.get('c')).toMatchObject({ start: 6, finish: 7, behind: ['b', 'outside'] });
  });

  it('finishes what is under way beside another no earlier than that one', () => {
    const beside: Task = { code: 'b', days: 3, earliest: 0, links: [{ anyOf: ['a'], kind: 'BESIDE' }] };
    const { tasks, pathDays } = scheduleTasks([task('a', 10), beside], nothing);
    expect(tasks.get('b')).toMatchObject({ start: 0, finish: 10, slack: 0 });
    expect(pathDays).toBe(10);
  });

  it('never starts a task before what it waits for is finished', () => {
    fc.assert(
      fc.property(network, (drawn) => {
        const { tasks } = scheduleTasks(drawn, nothing);
        for (const { code, days, links } of drawn) {
          const own = tasks.get(code)!;
          expect(own.finish - own.start).toBeGreaterThanOrEqual(days);
          for (const { anyOf, kind } of links) {
            const first = Math.min(...anyOf.map((one) => tasks.get(one)!.finish));
            expect(kind === 'BEHIND' ? own.start : own.finish).toBeGreaterThanOrEqual(first);
          }
        }
      }),
    );
  });

  it('has the longest of all paths as its critical path', () => {
    fc.assert(
      fc.property(plain, (drawn) => {
        const { tasks, finish, pathDays } = scheduleTasks(drawn, nothing);
        const longest = Math.max(...drawn.map(({ code }) => longestBy(drawn, code)));
        expect([finish, pathDays]).toEqual([longest, longest]);
        expect([...tasks.values()].some(({ slack }) => slack === 0)).toBe(true);
      }),
    );
  });

  it('moves the end by what a critical task takes longer, and not within the slack of another', () => {
    fc.assert(
      fc.property(plain, fc.nat(9), (drawn, number) => {
        const { tasks, finish } = scheduleTasks(drawn, nothing);
        const chosen = drawn[number % drawn.length]!;
        const own = tasks.get(chosen.code)!;
        const delay = (days: number) => {
          const late = { ...chosen, earliest: own.finish - chosen.days + days };
          return scheduleTasks(
            drawn.map((one) => (one === chosen ? late : one)),
            nothing,
          ).finish;
        };
        expect(delay(own.slack)).toBe(finish);
        expect(delay(own.slack + 1)).toBe(finish + 1);
      }),
    );
  });

  it('does not depend on the order of the tasks', () => {
    fc.assert(
      fc.property(network, (drawn) => {
        const sorted = (order: Task[]) =>
          [...scheduleTasks(order, nothing).tasks.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1));
        expect(sorted(drawn.toReversed())).toEqual(sorted(drawn));
      }),
    );
  });
});
