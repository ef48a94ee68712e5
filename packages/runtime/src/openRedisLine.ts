import { Redis } from 'ioredis';
import type { Log } from './createLog.ts';

/** One connection to a Redis that may be away: nothing sent to it waits longer than it is told to. */
export interface RedisLine {
  /**
   * Redis's answer, or null when Redis is away, refuses, is silent for `limitMs`, or the signal ends the waiting. Never
   * throws.
   */
  ask<Reply>(
    command: (redis: Redis) => Promise<Reply>,
    limitMs: number,
    signal?: AbortSignal,
  ): Promise<{ readonly reply: Reply } | null>;
  close(): void;
}

const connectLimitMs = 2_000;
const longestRetryMs = 1_000;

/** Connects at once and, when the connection is lost, again by itself. Says in the log when Redis goes and when it is back. */
export function openRedisLine({ url, log }: { readonly url: string; readonly log: Log }): RedisLine {
  const redis = new Redis(url, {
    // what cannot be sent now fails now, and is never sent again behind its caller's back
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    connectTimeout: connectLimitMs,
    retryStrategy: (times) => Math.min(times * 100, longestRetryMs),
  });
  let isAway = false;
  const firstContact = Promise.withResolvers<void>();
  redis.on('error', (cause) => {
    firstContact.resolve();
    if (!isAway) log.warn({ err: cause }, 'Redis is not reached; trying again');
    isAway = true;
  });
  redis.on('ready', () => {
    firstContact.resolve();
    if (isAway) log.info('Redis is reached again');
    isAway = false;
  });
  return {
    async ask(command, limitMs, signal) {
      await within(firstContact.promise, connectLimitMs, signal);
      if (redis.status !== 'ready' || signal?.aborted === true) return null;
      try {
        const outcome = await within(command(redis), limitMs, signal);
        // an answer that comes late would be taken for the next command's: this connection is done
        if (outcome === null) redis.disconnect(true);
        return outcome;
      } catch (cause) {
        log.debug({ err: cause }, 'Redis did not do as asked');
        return null;
      }
    },
    close: () => redis.disconnect(),
  };
}

/** What the work comes to, or null when the time is up or the signal aborts first. Its late failure is nobody's. */
function within<Result>(
  work: Promise<Result>,
  limitMs: number,
  signal?: AbortSignal,
): Promise<{ readonly reply: Result } | null> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => settle(() => resolve(null));
    const timer = setTimeout(giveUp, limitMs);
    const settle = (tell: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      tell();
    };
    signal?.addEventListener('abort', giveUp);
    work.then(
      (reply) => settle(() => resolve({ reply })),
      (cause: unknown) => settle(() => reject(cause)),
    );
    if (signal?.aborted === true) giveUp();
  });
}
