import { Redis } from 'ioredis';
import { z } from 'zod';

/** A setting of Redis with which queued jobs may be lost, in plain English. */
export interface RedisWarning {
  readonly setting: string;
  /** What it is now; null where that could not be read. */
  readonly present: string | null;
  readonly wanted: string;
  readonly why: string;
}

type Settings = ReadonlyMap<string, string>;

interface Rule {
  readonly setting: string;
  readonly wanted: string;
  readonly why: string;
  readonly isKept: (present: string, settings: Settings) => boolean;
}

const rules: readonly Rule[] = [
  {
    setting: 'appendonly',
    wanted: 'yes',
    why: 'Without the append-only file a restart of Redis forgets the queues; every waiting leg then waits until the reconciler queues it again.',
    isKept: (present) => present === 'yes',
  },
  {
    setting: 'appendfsync',
    wanted: 'everysec or always',
    why: 'Written to disk only when the operating system likes to, the last half minute of the queues is lost when the machine fails.',
    isKept: (present, settings) => present !== 'no' || settings.get('appendonly') !== 'yes',
  },
  {
    setting: 'maxmemory-policy',
    wanted: 'noeviction',
    why: 'With any other policy a full Redis throws jobs away instead of refusing new ones.',
    isKept: (present) => present === 'noeviction',
  },
];

const unreadable: RedisWarning = {
  setting: 'CONFIG GET',
  present: null,
  wanted: 'allowed for this user',
  why: 'Redis does not let its settings be read, so nobody knows whether it keeps the queues; check appendonly yes and maxmemory-policy noeviction by hand.',
};

const away: RedisWarning = {
  setting: 'connection',
  present: null,
  wanted: 'reachable',
  why: 'Redis is away or refused the password, so its settings could not be checked.',
};

const answerLimitMs = 2_000;
const pairSchema = z.tuple([z.string(), z.string()]);

/**
 * Looks whether this Redis keeps what is queued in it (AOF, no eviction); none: all is well. Never throws: settings that
 * cannot be read are a warning as well.
 */
export async function checkRedisDurability(url: string): Promise<readonly RedisWarning[]> {
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    connectTimeout: answerLimitMs,
    commandTimeout: answerLimitMs,
  });
  redis.on('error', () => {}); // told by the command that fails
  try {
    await redis.connect();
    const settings = new Map(await Promise.all(rules.map(({ setting }) => read(redis, setting))));
    return rules.filter((rule) => !isKept(rule, settings)).map((rule) => toWarning(rule, settings));
  } catch (cause) {
    return [isReply(cause) ? unreadable : away];
  } finally {
    redis.disconnect();
  }
}

async function read(redis: Redis, setting: string): Promise<readonly [string, string]> {
  return pairSchema.parse(await redis.config('GET', setting));
}

function isKept({ setting, isKept }: Rule, settings: Settings): boolean {
  const present = settings.get(setting);
  return present !== undefined && isKept(present, settings);
}

function toWarning({ setting, wanted, why }: Rule, settings: Settings): RedisWarning {
  return { setting, present: settings.get(setting) ?? null, wanted, why };
}

/** Redis has answered, but not with what was asked for. */
const isReply = (cause: unknown): boolean =>
  cause instanceof z.ZodError || (cause instanceof Error && cause.name === 'ReplyError');
