import { newId } from '@guanjia/kernel/newId';
import { createLog } from '@guanjia/runtime/createLog';
import { findProgram } from '@guanjia/runtime/testing/findProgram';
import { freePort } from '@guanjia/runtime/testing/freePort';
import { startTestRedis } from '@guanjia/runtime/testing/startTestRedis';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRedisCache } from '../src/caching/openRedisCache.ts';
import type { RemoteAnswer, RemoteCache } from '../src/caching/RemoteCache.ts';
import { eventually } from './kit/eventually.ts';

const log = createLog({ name: 'test', level: 'silent' });
const answer: RemoteAnswer = {
  v: 1,
  asOf: 7,
  sentAt: 1,
  expiresAt: 2,
  encoding: 'utf8',
  text: '{"data":{"name":"厂房"}}',
};

describe.skipIf(testServices().redisUrl === null)('answers on Redis', () => {
  let redis: Awaited<ReturnType<typeof startTestRedis>>;
  let port = 0;
  const opened: RemoteCache[] = [];
  const open = (prefix = `${newId()}:`): RemoteCache => {
    const cache = openRedisCache({ url: `redis://127.0.0.1:${port}`, deadlineMs: 500, log, prefix });
    opened.push(cache);
    return cache;
  };
  const start = async (): Promise<void> => {
    redis = await startTestRedis(findProgram('redis-server', process.env['PATH'] ?? '') ?? '', { port });
  };

  beforeAll(async () => {
    port = await freePort();
    await start();
  });
  afterAll(async () => {
    for (const cache of opened) cache.close();
    await redis.stop();
  });

  it('are read by whoever has the key, in the order of the keys, until their life is over', async () => {
    const prefix = `${newId()}:`;
    const [one, other] = [open(prefix), open(prefix)];
    one.write([{ key: 'a', answer, lifeMs: 60_000 }]);
    one.write([{ key: 'gone', answer, lifeMs: 1 }]);
    await eventually(async () => expect(await other.read(['b', 'a', 'gone'])).toEqual([null, answer, null]));
  });

  it('are a miss when they are of another version, or no answers at all', async () => {
    const cache = open();
    const wrong = [
      { ...answer, v: 2 },
      { ...answer, text: '{"data":' },
      { ...answer, asOf: 'x' },
    ];
    cache.write(wrong.map((each, index) => ({ key: String(index), answer: each as RemoteAnswer, lifeMs: 60_000 })));
    cache.write([{ key: 'right', answer, lifeMs: 60_000 }]);
    await eventually(async () => expect((await cache.read(['right']))?.[0]).toEqual(answer));
    expect(await cache.read(['0', '1', '2'])).toEqual([null, null, null]);
  });

  it('are misses while Redis is away, in no time, and there again with it', async () => {
    const cache = open();
    cache.write([{ key: 'a', answer, lifeMs: 600_000 }]);
    await eventually(async () => expect(await cache.read(['a'])).toEqual([answer]));
    await redis.stop();
    await eventually(async () => expect(await cache.read(['a'])).toBeNull());
    const began = performance.now();
    expect(await cache.read(['a'])).toBeNull();
    expect(performance.now() - began).toBeLessThan(400);
    cache.write([{ key: 'b', answer, lifeMs: 60_000 }]);
    await start();
    await eventually(async () => expect(await cache.read(['a'])).toEqual([null]));
  });
});
