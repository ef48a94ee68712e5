import { newId } from '@guanjia/kernel/newId';
import { anonymous } from '@guanjia/kernel/principal';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { findProgram } from '@guanjia/runtime/testing/findProgram';
import { freePort } from '@guanjia/runtime/testing/freePort';
import { startTestRedis } from '@guanjia/runtime/testing/startTestRedis';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createRateLimiter } from '../src/limits/createRateLimiter.ts';
import { openSharedPoints } from '../src/limits/openSharedPoints.ts';

const log = createLog({ name: 'test', level: 'silent' });
const limits = {
  windowSeconds: 30,
  ofCaller: 100,
  ofAnonymous: 10,
  ofAddress: 1e6,
  ofSystem: 1e6,
  ofDashboard: 1,
  ofFailedTokens: 3e6,
};
const within = { timeout: 10_000, interval: 20 };

describe.skipIf(testServices().redisUrl === null)('rates on Redis', () => {
  const program = findProgram('redis-server', process.env['PATH'] ?? '') ?? '';
  let port: number;
  let redis: Awaited<ReturnType<typeof startTestRedis>>;
  beforeAll(async () => {
    port = await freePort();
    redis = await startTestRedis(program, { port });
  });
  afterAll(() => redis.stop());

  /** A gateway's limiter, which settles when the test says so. */
  const open = () => {
    const shared = openSharedPoints({ url: `redis://127.0.0.1:${port}`, windowSeconds: limits.windowSeconds, log });
    const metrics = createMetrics('test');
    const limiter = createRateLimiter({ limits, shared, metrics, clock: () => performance.now(), settleMs: 1e9 });
    onTestFinished(limiter.stop);
    return limiter;
  };
  const limited = expect.objectContaining({ code: 'RATE_LIMITED', detail: expect.objectContaining({ accepted: 100 }) });

  it('refuses in one gateway what was used up in another, until the window that they share is over', async () => {
    const [one, other] = [open(), open()];
    const person = { ...anonymous, subject: newId() };
    one.take(person, 'x', 100);
    await one.settle();
    other.take(person, 'y', 1); // it has not heard of it
    await other.settle();
    expect(() => other.take(person, 'y', 1)).toThrow(limited);
    const { retryAfterSeconds } = await refusalOf(() => other.take(person, 'y', 1));
    expect(retryAfterSeconds).toBeGreaterThan(25);
    expect(retryAfterSeconds).toBeLessThanOrEqual(30);
  });

  it('counts in this process while Redis is down, refuses nobody for it, and tells Redis when it is back', async () => {
    const limiter = open();
    const person = { ...anonymous, subject: newId() };
    limiter.take(person, 'x', 50);
    await limiter.settle();
    await redis.stop();
    limiter.take(person, 'x', 49);
    await limiter.settle();
    limiter.take(person, 'x', 100);
    expect(() => limiter.take(person, 'x', 1)).toThrow(limited);
    redis = await startTestRedis(program, { port });
    const other = open();
    let own = 0;
    await expect
      .poll(async () => {
        await limiter.settle();
        other.charge(person, 'y', 1);
        own += 1;
        await other.settle();
        return refusalOf(() => other.take(person, 'y', 1)).then(
          () => true,
          () => false,
        );
      }, within)
      .toBe(true);
    expect(own).toBeLessThan(100); // it was refused for what the first has told
  });
});

async function refusalOf(take: () => void): Promise<{ readonly retryAfterSeconds: number }> {
  try {
    take();
  } catch (cause) {
    return (cause as { detail: { retryAfterSeconds: number } }).detail;
  }
  throw new Error('It was let in.');
}
