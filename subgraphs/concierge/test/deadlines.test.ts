import { newId } from '@guanjia/kernel/newId';
import { createLog } from '@guanjia/runtime/createLog';
import { openQueue } from '@guanjia/runtime/openQueue';
import { type QueueConnection, queueConnectionOf } from '@guanjia/runtime/queueConnection';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type ProblemDeadline, problemDeadlines } from '../src/jobs/problemDeadlines.ts';
import { startDeadlines } from '../src/startDeadlines.ts';
import { reportedProblem, servedProject } from './somePerson.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

const log = createLog({ name: 'deadlines-test', level: 'silent' });
const { redisUrl } = testServices();
const connections: readonly (readonly [string, QueueConnection | null])[] = [
  ['PostgreSQL, embedded', queueConnectionOf({ DATABASE_URL: testDatabaseUrl() })],
  ['Redis', redisUrl === null ? null : queueConnectionOf({ REDIS_URL: redisUrl, DATABASE_URL: testDatabaseUrl() })],
];

describe.each(connections)('deadlines in a queue on %s (C7)', (_, connection) => {
  describe.skipIf(connection === null)('here', () => {
    let concierge: ConciergeUnderTest;
    beforeAll(async () => {
      concierge = await startConcierge();
    });
    afterAll(() => concierge.close());

    /** A problem that is overdue from midnight on, by a clock that stands until the test moves it: no load makes it late. */
    const running = async () => {
      if (connection === null) throw new TypeError('skipped');
      const definition = { ...problemDeadlines, name: `deadlines-${newId()}` };
      const queue = await openQueue<ProblemDeadline>(definition, connection, { log });
      onTestFinished(() => queue.close());
      concierge.setNow(new Date('2032-06-07T01:00:00Z')); // Monday, long after any other test
      const { project } = await servedProject(concierge, { region: '320102' });
      const id = await reportedProblem(concierge, project);
      const [problem] = await concierge.needs.store.problems.findProblems([id], { kind: 'ALL' });
      const job = { problemId: id, holdId: problem?.place.holdId ?? '' };
      const midnight = new Date('2032-06-14T16:00:00Z').getTime(); // the deadline of the 14th is over in China
      let untilMidnightMs = 1_000;
      const now = () => new Date(midnight - untilMidnightMs);
      const moveTo = (ms: number) => {
        untilMidnightMs = ms;
      };
      const { store } = concierge.needs;
      // all files share one database, and the others' problems are not of this time
      const problems: typeof store.problems = {
        ...store.problems,
        listDueBy: async (...asked) => (await store.problems.listDueBy(...asked)).filter((due) => due.id === id),
      };
      const needs = { ...concierge.needs, now, store: { ...store, problems } };
      const start = async () => {
        const deadlines = await startDeadlines(needs, { connection, log, definition });
        onTestFinished(() => deadlines.stop());
        return deadlines;
      };
      const escalations = async () =>
        (await concierge.eventsOf(project)).filter(({ type }) => type === 'concierge.problemEscalated');
      return { queue, job, start, escalations, moveTo };
    };

    it('takes a problem up when its day is over, once, however often the deadline is queued', async () => {
      const { queue, job, start, escalations, moveTo } = await running();
      const one = await start();
      await start(); // a second worker
      expect(await one.refill()).toBe(1);
      await one.refill();
      // each second it comes up, finds the day not over, and waits again
      await vi.waitFor(async () => expect(await queue.stateOf(job)).toBe('delayed'), { timeout: 15_000, interval: 20 });
      expect(await escalations()).toEqual([]);
      moveTo(0); // from here on nothing but the job that waits can do it
      await vi.waitFor(async () => expect(await escalations()).toHaveLength(1), { timeout: 15_000, interval: 100 });
      await queue.add(job); // again, though the problem has left the place
      await vi.waitFor(async () => expect(await queue.stateOf(job)).toBeNull(), { timeout: 15_000, interval: 100 });
      expect(await escalations()).toHaveLength(1);
    });

    it('puts a job that comes too early back to wait, and refills a queue that was lost', async () => {
      const { queue, job, start, escalations, moveTo } = await running();
      moveTo(3_600_000);
      const deadlines = await start();
      await queue.add(job); // without a delay
      await vi.waitFor(async () => expect(await queue.stateOf(job)).toBe('delayed'), { timeout: 15_000, interval: 20 });
      await queue.forget([job]);
      expect(await queue.stateOf(job)).toBeNull();
      moveTo(1_000);
      await deadlines.refill();
      expect(await escalations()).toEqual([]);
      moveTo(0);
      await vi.waitFor(async () => expect(await escalations()).toHaveLength(1), { timeout: 15_000, interval: 100 });
    });
  });
});
