import { anonymous, type Principal } from '@guanjia/kernel/principal';
import type { Role } from '@guanjia/kernel/roles';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRateLimiter, type RateLimits } from './createRateLimiter.ts';
import type { SharedPoints } from './openSharedPoints.ts';

const limits: RateLimits = {
  windowSeconds: 10,
  ofCaller: 100,
  ofAnonymous: 20,
  ofAddress: 250,
  ofSystem: 1_000,
  ofDashboard: 500,
  ofFailedTokens: 3,
};
const person = (subject: string, ...roles: Role[]): Principal => ({ ...anonymous, subject, roles });

function start(shared: SharedPoints | null = null, most = limits) {
  let now = 0;
  const metrics = createMetrics('test');
  const limiter = createRateLimiter({ limits: most, shared, metrics, clock: () => now, settleMs: 1e9 });
  return { ...limiter, metrics, pass: (ms: number) => (now += ms) };
}

/** As Redis counts, without its windows. */
function sharedCounter() {
  const points = new Map<string, number>();
  let isAway = false;
  const shared: SharedPoints = {
    async add(account, more) {
      if (isAway) return null;
      points.set(account, (points.get(account) ?? 0) + more);
      return { points: points.get(account) ?? 0, endsInMs: 5_000 };
    },
    close: () => {},
  };
  return { shared, points, go: () => (isAway = true), comeBack: () => (isAway = false) };
}

const limited = (policy: string, accepted: number, retryAfterSeconds = 10) =>
  expect.objectContaining({ code: 'RATE_LIMITED', detail: { policy, accepted, windowSeconds: 10, retryAfterSeconds } });

describe('createRateLimiter', () => {
  it.each([
    ['a caller', person('a', 'OWNER'), 'caller', 100],
    ['nobody', anonymous, 'anonymous', 20],
    ['a system', person('s', 'SYSTEM'), 'system', 1_000],
    ['a wall chart', person('d', 'DASHBOARD'), 'dashboard', 500],
  ])('lets %s have its points in a window, and again in the next', (_, principal, policy, most) => {
    const limiter = start(null, { ...limits, ofAddress: 1e9 });
    limiter.take(principal, '10.0.0.1', most - 1);
    limiter.pass(9_001);
    limiter.take(principal, '10.0.0.1', 1);
    expect(() => limiter.take(principal, '10.0.0.1', 1)).toThrow(limited(policy, most, 1));
    limiter.pass(1_000);
    limiter.take(principal, '10.0.0.1', 1);
  });

  it('lets a dear operation in while anything is left, and takes the whole', () => {
    const limiter = start();
    limiter.take(person('a'), 'x', 240);
    expect(() => limiter.take(person('a'), 'y', 1)).toThrow(limited('caller', 100));
  });

  it('takes a point for what costs nothing', () => {
    const limiter = start();
    for (let i = 0; i < 20; i += 1) limiter.take(anonymous, 'x', 0);
    expect(() => limiter.take(anonymous, 'x', 0)).toThrow(limited('anonymous', 20));
  });

  it('lets no token of an address be verified where too many were bad, until the window is over; others are not meant', () => {
    const limiter = start();
    for (let i = 0; i < 3; i += 1) {
      limiter.admitToken('2001:db8:1:2::1');
      limiter.chargeToken('2001:db8:1:2::1');
    }
    limiter.pass(9_001);
    expect(() => limiter.admitToken('2001:db8:1:2:ffff::9')).toThrow(limited('failedTokens', 3, 1));
    limiter.admitToken('2001:db8:1:3::1');
    limiter.take(person('a'), '2001:db8:1:2::1', 1);
    limiter.pass(1_000);
    limiter.admitToken('2001:db8:1:2::1');
  });

  it('tells the others of bad tokens, and takes a point of their address', async () => {
    const { shared, points } = sharedCounter();
    const limiter = start(shared);
    limiter.chargeToken('x');
    limiter.chargeToken('x');
    await limiter.settle();
    expect(Object.fromEntries(points)).toMatchObject({ 'failedTokens:x': 2, 'address:x': 2 });
  });

  it('counts all of an address together, an IPv6 network of a customer as one', () => {
    const limiter = start();
    for (const subject of ['a', 'b', 'c']) limiter.take(person(subject), '2001:db8:1:2::1', 90);
    expect(() => limiter.take(person('d'), '2001:db8:1:2:ffff::9', 1)).toThrow(limited('address', 250));
    limiter.take(person('d'), '2001:db8:1:3::1', 1);
  });

  it('does not let the anonymous of one address use up those of another', () => {
    const limiter = start();
    limiter.take(anonymous, 'x', 20);
    limiter.take(anonymous, 'y', 1);
    expect(() => limiter.take(anonymous, 'x', 1)).toThrow(limited('anonymous', 20));
  });

  it('charges what was let in without refusing it', () => {
    const limiter = start();
    limiter.take(person('a'), 'x', 1);
    limiter.charge(person('a'), 'x', 500);
    expect(() => limiter.take(person('a'), 'x', 1)).toThrow(limited('caller', 100));
  });

  it('counts who was refused', async () => {
    const limiter = start();
    limiter.take(anonymous, 'x', 20);
    expect(() => limiter.take(anonymous, 'x', 1)).toThrow();
    expect(await limiter.metrics.registry.metrics()).toContain(
      'gateway_rate_limited_total{policy="anonymous",process="test"} 1',
    );
  });

  it('never lets more through in a window than the points and one operation', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 60 }), (costs) => {
        const limiter = start();
        let taken = 0;
        for (const cost of costs) {
          try {
            limiter.take(person('a'), 'x', cost);
            taken += Math.max(1, cost);
          } catch {
            expect(taken).toBeGreaterThanOrEqual(100);
          }
        }
        expect(taken).toBeLessThan(100 + 60);
      }),
    );
  });

  it('hears at each settling what the other gateways have let in, and keeps their window', async () => {
    const { shared, points } = sharedCounter();
    const [one, other] = [start(shared), start(shared)];
    one.take(person('a'), 'x', 60);
    other.take(person('a'), 'x', 60);
    await one.settle();
    await other.settle();
    expect(points.get('caller:a')).toBe(120);
    expect(() => other.take(person('a'), 'y', 1)).toThrow(limited('caller', 100, 5));
    one.take(person('a'), 'y', 1); // has not heard of it yet
    await one.settle();
    expect(() => one.take(person('a'), 'y', 1)).toThrow(limited('caller', 100, 5));
  });

  it('counts alone while the shared place is away, and tells all when it is back', async () => {
    const { shared, points, go, comeBack } = sharedCounter();
    const limiter = start(shared);
    go();
    limiter.take(person('a'), 'x', 99);
    await limiter.settle();
    limiter.take(person('a'), 'x', 1);
    expect(() => limiter.take(person('a'), 'x', 1)).toThrow(limited('caller', 100));
    comeBack();
    await limiter.settle();
    expect(points.get('caller:a')).toBe(100);
  });
});
