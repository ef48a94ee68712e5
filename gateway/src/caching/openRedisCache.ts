import type { Log } from '@guanjia/runtime/createLog';
import { openRedisLine } from '@guanjia/runtime/openRedisLine';
import { type RemoteAnswer, type RemoteCache, remoteAnswerSchema } from './RemoteCache.ts';

export interface RedisCacheOptions {
  /** `redis://…` */
  readonly url: string;
  /** Milliseconds a reader waits; later it is a miss. */
  readonly deadlineMs: number;
  readonly log: Log;
  /** Before each key; `guanjia:cache:` unless told. */
  readonly prefix?: string;
}

/** A Redis that is silent for so long has its connection made anew. */
const silenceMs = 1_000;
/** Before a Redis that was late or away is asked again: a slow one would cost every miss its deadline. */
const pauseMs = 1_000;
/** Writes under way; beyond them nothing is written, and Redis has its peace. */
const writesAtMost = 100;

/** Answers on Redis, for gateways that share one. Values hold answers, never a token; keys are digests. */
export function openRedisCache({ url, deadlineMs, log, prefix = 'guanjia:cache:' }: RedisCacheOptions): RemoteCache {
  const line = openRedisLine({ url, log });
  let pausedUntil = 0;
  let writing = 0;
  const pause = (): null => {
    pausedUntil = performance.now() + pauseMs;
    return null;
  };
  return {
    async read(keys) {
      if (performance.now() < pausedUntil) return null;
      const asked = line.ask((redis) => redis.mget(keys.map((key) => prefix + key)), silenceMs);
      const answer = await inTime(asked, deadlineMs);
      return answer === null ? pause() : answer.reply.map(readAnswer);
    },
    write(writes) {
      if (performance.now() < pausedUntil || writing >= writesAtMost) return;
      writing += 1;
      const told = line.ask((redis) => {
        const pipeline = redis.pipeline();
        for (const { key, answer, lifeMs } of writes) {
          pipeline.set(prefix + key, JSON.stringify(answer), 'PX', Math.max(1, Math.ceil(lifeMs)));
        }
        return pipeline.exec();
      }, silenceMs);
      void told.then((answer) => {
        writing -= 1;
        if (answer === null) pause();
      });
    },
    close: line.close,
  };
}

function readAnswer(text: string | null): RemoteAnswer | null {
  if (text === null) return null;
  try {
    return remoteAnswerSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null; // no JSON: not ours
  }
}

async function inTime<T>(work: Promise<T | null>, limitMs: number): Promise<T | null> {
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(() => late.resolve(null), limitMs);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
