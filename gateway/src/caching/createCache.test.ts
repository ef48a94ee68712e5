import { newId } from '@guanjia/kernel/newId';
import { describe, expect, it } from 'vitest';
import {
  figureOf,
  openTestCache,
  openTestRemote,
  personOf,
  policyFor,
  policySources,
  type TestCache,
} from '../../test/kit/cacheKit.ts';
import type { CacheQuestion } from './CacheQuestion.ts';

const sources = policySources('type Query { a: Int @cacheControl(maxAge: 30) @access(roles: ["SIGNED_IN"]) }');
const policy = policyFor(sources, '{ a }');
if (policy === null) throw new Error('not kept');
const id = newId();
const answer = { text: '{"data":{"a":1}}', encoding: 'latin1' } as const;
const ask = ({ cache }: TestCache, rest = '', who = 'a'): CacheQuestion => ({
  level: 'response',
  department: 'graph',
  policy,
  scope: cache.scopeOf(personOf(who)),
  rest,
  projects: [id],
});
const keep = (test: TestCache, rest = '', text: string = answer.text): void => {
  const reading = test.cache.begin();
  if (reading !== null) test.cache.keep(ask(test, rest), reading, { text, encoding: 'latin1' });
};
const has = (test: TestCache, rest = ''): boolean => test.cache.find(ask(test, rest)) !== null;

describe('createCache', () => {
  it('gives an answer for as long as it may live', () => {
    const test = openTestCache();
    keep(test);
    test.time += 29_999;
    expect(has(test)).toBe(true);
    test.time += 1;
    expect(has(test)).toBe(false);
  });

  it('gives what was asked for so soon behind an event no longer than others may need to hear of it', () => {
    const test = openTestCache();
    test.cache.log.hear(test.event(1, id));
    test.time += 400;
    keep(test);
    test.time += 599;
    expect(has(test)).toBe(true);
    test.time += 1;
    expect(has(test)).toBe(false);
  });

  it('gives nothing while the log is not followed, and keeps nothing', async () => {
    const test = openTestCache();
    keep(test);
    test.cache.log.lost();
    expect(has(test)).toBe(false);
    expect(test.cache.begin()).toBeNull();
    expect(await figureOf(test, 'gateway_cache_responses_total', 'outcome="unfollowed"')).toBe(1);
    test.cache.log.contact();
    expect(has(test)).toBe(true);
  });

  it('forgets all with a log that is not the same any more', () => {
    const test = openTestCache();
    keep(test);
    test.cache.log.begin(0);
    expect(has(test)).toBe(false);
  });

  it('holds no more bytes than it may, the oldest go first, and none that is too long', async () => {
    const test = openTestCache(null, 100_000);
    keep(test, 'long', 'x'.repeat(7_000));
    expect(has(test, 'long')).toBe(false);
    for (let number = 0; number < 50; number += 1) keep(test, String(number), 'x'.repeat(5_000));
    expect(await figureOf(test, 'gateway_cache_bytes')).toBeLessThanOrEqual(100_000);
    expect([has(test, '0'), has(test, '49')]).toEqual([false, true]);
  });

  it('does not keep what an event has overtaken on its way', () => {
    const test = openTestCache();
    const reading = test.cache.begin();
    test.cache.log.hear(test.event(1, id));
    if (reading !== null) test.cache.keep(ask(test), reading, answer);
    expect(has(test)).toBe(false);
  });

  describe('with a store that gateways share', () => {
    const elsewhere = async (test: TestCache, who = 'a'): Promise<boolean> =>
      (await test.cache.findElsewhere([ask(test, '', who)]))[0] !== null;

    it('takes what no event is behind that it has heard of itself', async () => {
      const remote = openTestRemote();
      const [one, other] = [openTestCache(remote), openTestCache(remote)];
      keep(one);
      expect(await elsewhere(other)).toBe(true);
      expect(has(other)).toBe(true);
      other.cache.log.hear(other.event(1, id));
      expect([has(other), await elsewhere(other)]).toEqual([false, false]);
      one.cache.log.hear(one.event(1, id));
      keep(one);
      expect(await elsewhere(other)).toBe(true);
    });

    it('takes nothing for who has written here in the last minute', async () => {
      const remote = openTestRemote();
      const [one, other] = [openTestCache(remote), openTestCache(remote)];
      other.cache.wrote(personOf('a'));
      keep(one);
      expect(await elsewhere(other)).toBe(false);
      for (const each of [one, other]) each.time += 60_001;
      keep(one);
      expect(await elsewhere(other)).toBe(true);
    });

    it('takes what is another person’s for nobody else, and nothing while the store is away', async () => {
      const remote = openTestRemote();
      const [one, other] = [openTestCache(remote), openTestCache(remote)];
      keep(one);
      expect(await elsewhere(other, 'b')).toBe(false);
      remote.isAway = true;
      expect(await elsewhere(other)).toBe(false);
    });

    it('believes nothing of another log for as long as it may lie there', async () => {
      const remote = openTestRemote();
      const [one, other] = [openTestCache(remote), openTestCache(remote)];
      keep(one);
      other.cache.log.begin(0);
      expect(await elsewhere(other)).toBe(false);
    });
  });
});
