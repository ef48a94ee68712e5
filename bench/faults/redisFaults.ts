import { setTimeout as delay } from 'node:timers/promises';
import type { RedisServer } from '../system/startRedis.ts';
import type { Fault, FaultContext, Strike } from './fault.ts';

const awayMs = { short: 2_000, long: 15_000 } as const;

function ofRedis(
  fault: Pick<Fault, 'name' | 'title' | 'round'>,
  strike: (redis: RedisServer, context: FaultContext) => Promise<Strike>,
): Fault {
  return {
    ...fault,
    backends: ['redis'],
    strike: (context) => {
      const { redis } = context.system;
      if (redis === null) throw new TypeError('this system runs without Redis');
      return strike(redis, context);
    },
  };
}

/** What may happen to the Redis that holds the queue of legs and wakes the readers of the log. */
export const redisFaults: readonly Fault[] = [
  ofRedis({ name: 'redis-kill', title: 'Redis killed, back with its file', round: 9 }, async (redis, { length }) => {
    await redis.kill();
    await delay(awayMs[length]);
    await redis.start('fromFile');
    return { kills: 1 };
  }),
  ofRedis(
    { name: 'redis-no-aof', title: 'Redis killed, back without a file', round: 10 },
    async (redis, { length }) => {
      await redis.kill();
      await delay(awayMs[length]);
      await redis.start('withoutFile');
      await redis.command('CONFIG', 'SET', 'appendonly', 'yes');
      return { kills: 1 };
    },
  ),
  ofRedis({ name: 'redis-flushall', title: 'FLUSHALL', round: 7 }, async (redis, { random, length }) => {
    const times = length === 'short' ? 2 : 20;
    for (let done = 0; done < times; done += 1) {
      await delay(random.between(200, 1_000));
      await redis.command('FLUSHALL');
    }
    return {};
  }),
  ofRedis({ name: 'redis-full', title: 'Redis full (noeviction)', round: 12 }, async (redis, { length }) => {
    await redis.command('CONFIG', 'SET', 'maxmemory', '1mb');
    await delay(awayMs[length]);
    const refused = (await redis.command('SET', 'bench', 'x')).startsWith('-OOM');
    await redis.command('CONFIG', 'SET', 'maxmemory', '0');
    return { complaints: refused ? [] : ['Redis was not full'] };
  }),
];
