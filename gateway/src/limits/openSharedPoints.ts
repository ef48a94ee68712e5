import type { Log } from '@guanjia/runtime/createLog';
import { openRedisLine } from '@guanjia/runtime/openRedisLine';
import { RateLimiterRedis } from 'rate-limiter-flexible';

/** What all gateways have counted together. */
export interface SharedPoints {
  /** Adds points of an account; all of its window. Null while the place is away: then each gateway counts alone. */
  add(account: string, points: number): Promise<{ readonly points: number; readonly endsInMs: number } | null>;
  close(): void;
}

export interface SharedPointsOptions {
  /** `redis://…` */
  readonly url: string;
  readonly windowSeconds: number;
  readonly log: Log;
}

/** A Redis that does not answer for this long is taken for away, in milliseconds. */
const answerLimitMs = 1_000;
const keyPrefix = 'guanjia:rate';

/** Counts in Redis. Connects at once; nothing waits for it. */
export function openSharedPoints({ url, windowSeconds, log }: SharedPointsOptions): SharedPoints {
  const line = openRedisLine({ url, log });
  let limiter: RateLimiterRedis | null = null;
  return {
    async add(account, points) {
      const answer = await line.ask((redis) => {
        // what an account may have is decided here; Redis only counts
        limiter ??= new RateLimiterRedis({ storeClient: redis, keyPrefix, points: 1, duration: windowSeconds });
        return limiter.penalty(account, points);
      }, answerLimitMs);
      if (answer === null) return null;
      const { consumedPoints, msBeforeNext } = answer.reply;
      return { points: consumedPoints, endsInMs: msBeforeNext };
    },
    close: line.close,
  };
}
