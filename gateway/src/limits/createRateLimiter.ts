import { DomainError } from '@guanjia/kernel/DomainError';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import { LRUCache } from 'lru-cache';
import type { SharedPoints } from './openSharedPoints.ts';

/** Points in a window. A point is a unit of cost (`compileCost`); an operation takes one at least. */
export interface RateLimits {
  readonly windowSeconds: number;
  /** Of one token's subject. */
  readonly ofCaller: number;
  /** Of an address whose requests carry no token. */
  readonly ofAnonymous: number;
  /** Of all requests of one address, whoever sends them. */
  readonly ofAddress: number;
  /** Of a subject with the role SYSTEM. */
  readonly ofSystem: number;
  /** Of a subject with the role DASHBOARD. */
  readonly ofDashboard: number;
  /** Tokens from one address that nobody can have signed, or that their provider does not stand by. */
  readonly ofFailedTokens: number;
}

/** What holds where nothing is set. */
export const usualRateLimits: RateLimits = {
  windowSeconds: 60,
  ofCaller: 200_000,
  ofAnonymous: 20_000,
  ofAddress: 2_000_000,
  ofSystem: 2_000_000,
  ofDashboard: 1_000_000,
  ofFailedTokens: 200,
};

export interface RateLimiterOptions {
  readonly limits: RateLimits;
  /** Where all gateways count together; null: this process counts alone. */
  readonly shared: SharedPoints | null;
  readonly metrics: Metrics;
  /** Milliseconds of any clock that only goes forward. */
  readonly clock: () => number;
  /** Milliseconds between tellings to the others. */
  readonly settleMs?: number;
}

/** Keeps callers and addresses within their points. */
export interface RateLimiter {
  /**
   * Takes the points of an operation. Whoever has any left is let in, and pays the whole: an operation that is dear is never
   * shut out for good, and a window is overdrawn by one operation for each that is under way at the most. At once, without a promise.
   * @throws RATE_LIMITED with the policy, its points, its window and `retryAfterSeconds`
   */
  take(principal: Principal, address: string, points: number): void;
  /** Takes points of an operation that has been let in. */
  charge(principal: Principal, address: string, points: number): void;
  /**
   * Lets a token be verified that comes from an address where not too many were bad.
   * @throws RATE_LIMITED as `take` does, without taking anything
   */
  admitToken(address: string): void;
  /** Counts a bad token, which takes a point of its address as well. */
  chargeToken(address: string): void;
  /** Tells the others what was taken here and hears of them. By itself every `settleMs`. */
  settle(): Promise<void>;
  stop(): void;
}

type Policy = 'caller' | 'anonymous' | 'address' | 'system' | 'dashboard' | 'failedTokens';

interface Account {
  policy: Policy;
  limit: number;
  /** On the clock. */
  endsAt: number;
  /** By all gateways, as far as is known. */
  taken: number;
  /** Of them what the others have not been told. */
  unsettled: number;
}

/** Whoever has not asked for longest is forgotten first: a flood of addresses fills no memory. */
const accountsKept = 50_000;
const usualSettleMs = 250;
const accountsPerSettling = 1_000;

/** Counts in this process, and now and then with the others. */
export function createRateLimiter(options: RateLimiterOptions): RateLimiter {
  const { limits, shared, metrics, clock, settleMs = usualSettleMs } = options;
  const windowMs = limits.windowSeconds * 1_000;
  const subjects = new LRUCache<string, Account>({ max: accountsKept });
  const addresses = new LRUCache<string, Account>({ max: accountsKept });
  const nameless = new LRUCache<string, Account>({ max: accountsKept });
  const failed = new LRUCache<string, Account>({ max: accountsKept });
  const changed = new Map<Account, string>();
  const limited = metrics.counter('gateway_rate_limited_total', 'Operations refused for their rate.', ['policy']);
  const limitOf: Readonly<Record<Policy, number>> = {
    caller: limits.ofCaller,
    anonymous: limits.ofAnonymous,
    address: limits.ofAddress,
    system: limits.ofSystem,
    dashboard: limits.ofDashboard,
    failedTokens: limits.ofFailedTokens,
  };

  const open = (accounts: LRUCache<string, Account>, key: string, policy: Policy, now: number): Account => {
    const account: Account = { policy, limit: limitOf[policy], endsAt: now + windowMs, taken: 0, unsettled: 0 };
    accounts.set(key, account);
    return account;
  };
  const begin = (account: Account, policy: Policy, now: number): void => {
    account.policy = policy;
    account.limit = limitOf[policy];
    account.endsAt = now + windowMs;
    account.taken = 0;
    account.unsettled = 0;
  };
  const ofSubject = (principal: Principal, now: number): Account => {
    const account = subjects.get(principal.subject);
    if (account === undefined) return open(subjects, principal.subject, policyOf(principal), now);
    if (now >= account.endsAt) begin(account, policyOf(principal), now);
    return account;
  };
  const ofPlace = (accounts: LRUCache<string, Account>, address: string, policy: Policy, now: number): Account => {
    const account = accounts.get(address);
    if (account === undefined) return open(accounts, address, policy, now);
    if (now >= account.endsAt) begin(account, policy, now);
    return account;
  };
  const pay = (account: Account, key: string, points: number): void => {
    account.taken += points;
    if (shared === null) return;
    account.unsettled += points;
    changed.set(account, key);
  };
  const refuse = ({ policy, limit, endsAt }: Account, now: number): never => {
    limited.inc({ policy });
    throw new DomainError('RATE_LIMITED', {
      policy,
      accepted: limit,
      windowSeconds: limits.windowSeconds,
      retryAfterSeconds: Math.max(1, Math.ceil((endsAt - now) / 1_000)),
    });
  };
  const move = (principal: Principal, address: string, points: number, isAdmission: boolean): void => {
    const now = clock();
    const place = placeOf(address);
    const isNobody = principal.subject === anonymous.subject;
    const own = isNobody ? ofPlace(nameless, place, 'anonymous', now) : ofSubject(principal, now);
    const whole = ofPlace(addresses, place, 'address', now);
    if (isAdmission) {
      if (own.taken >= own.limit) refuse(own, now);
      if (whole.taken >= whole.limit) refuse(whole, now);
    }
    const taken = Math.max(1, Math.ceil(points));
    pay(own, isNobody ? place : principal.subject, taken);
    pay(whole, place, taken);
  };

  /** What was taken while Redis is asked stays unsettled, and counts on top of what it says. */
  const settleOne = async (account: Account, key: string, redis: SharedPoints): Promise<void> => {
    const points = account.unsettled;
    if (points === 0) return;
    const { endsAt } = account;
    account.unsettled = 0;
    const total = await redis.add(`${account.policy}:${key}`, points);
    if (account.endsAt !== endsAt) return; // the window is over
    if (total === null) {
      account.unsettled += points;
      return;
    }
    account.taken = total.points + account.unsettled;
    account.endsAt = clock() + total.endsInMs;
  };
  const settle = async (): Promise<void> => {
    if (shared === null) return;
    const waiting = [...changed].slice(0, accountsPerSettling);
    for (const [account] of waiting) changed.delete(account);
    await Promise.all(waiting.map(([account, key]) => settleOne(account, key, shared)));
    for (const [account, key] of waiting) if (account.unsettled > 0) changed.set(account, key);
  };
  let settling: Promise<void> | null = null;
  const timer =
    shared === null
      ? null
      : setInterval(() => {
          settling ??= settle().finally(() => {
            settling = null;
          });
        }, settleMs).unref();
  return {
    take: (principal, address, points) => move(principal, address, points, true),
    charge: (principal, address, points) => move(principal, address, points, false),
    admitToken(address) {
      const now = clock();
      const account = failed.get(placeOf(address));
      if (account !== undefined && now < account.endsAt && account.taken >= account.limit) refuse(account, now);
    },
    chargeToken(address) {
      const place = placeOf(address);
      const now = clock();
      pay(ofPlace(failed, place, 'failedTokens', now), place, 1);
      pay(ofPlace(addresses, place, 'address', now), place, 1);
    },
    settle,
    stop() {
      if (timer !== null) clearInterval(timer);
      shared?.close();
    },
  };
}

function policyOf({ roles }: Principal): Policy {
  if (roles.includes('SYSTEM')) return 'system';
  return roles.includes('DASHBOARD') ? 'dashboard' : 'caller';
}

/** Whoever has one address of IPv6 has 2^64 of them. */
function placeOf(address: string): string {
  if (!address.includes(':')) return address;
  const groups = address.split('::')[0]?.split(':') ?? [];
  return groups.slice(0, 4).join(':');
}
