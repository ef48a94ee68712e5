import { DomainError } from '@guanjia/kernel/DomainError';
import { describe, expect, it } from 'vitest';
import { createSharedReads } from './createSharedReads.ts';

/** Reads that end when they are told to, in the order in which they began. */
function open(options: { atOnce?: number; patienceMs?: number } = {}) {
  const reads = createSharedReads<number>({ atOnce: 2, patienceMs: 10_000, ...options });
  const begun: { key: string; answer: PromiseWithResolvers<number> }[] = [];
  const read = (key: string): Promise<number> =>
    reads(key, () => {
      const answer = Promise.withResolvers<number>();
      begun.push({ key, answer });
      return answer.promise;
    });
  const end = async (place: number, value: number): Promise<void> => {
    begun[place]?.answer.resolve(value);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { read, end, keys: () => begun.map(({ key }) => key) };
}

describe('createSharedReads', () => {
  it('lets who comes join a read that has not begun, and no other', async () => {
    const { read, end, keys } = open({ atOnce: 1 });
    const first = read('a');
    await Promise.resolve();
    const [second, third] = [read('a'), read('a')];
    const other = read('b');
    await end(0, 1);
    await end(1, 2);
    await end(2, 3);
    expect(await Promise.all([first, second, third, other])).toEqual([1, 2, 2, 3]);
    expect(keys()).toEqual(['a', 'a', 'b']);
  });

  it('has no more under way than it may', async () => {
    const { read, end, keys } = open({ atOnce: 2 });
    const all = ['a', 'b', 'c', 'd'].map((key) => read(key));
    await new Promise((resolve) => setImmediate(resolve));
    expect(keys()).toEqual(['a', 'b']);
    await end(1, 1);
    expect(keys()).toEqual(['a', 'b', 'c']);
    for (const place of [0, 2, 3]) await end(place, place);
    expect(await Promise.all(all)).toEqual([0, 1, 2, 3]);
  });

  it.each(['DEPARTMENT_UNAVAILABLE', 'DEPARTMENT_TIMEOUT', 'INTERNAL_FAULT'] as const)(
    'tries again while the exchange is away: %s',
    async (code) => {
      let away = 2;
      const reads = createSharedReads<string>({ atOnce: 1, patienceMs: 10_000 });
      const page = await reads('a', async () => {
        away -= 1;
        if (away >= 0) throw new DomainError(code);
        return 'page';
      });
      expect(page).toBe('page');
    },
  );

  it('gives up when that takes too long, and begins anew for the next', async () => {
    const reads = createSharedReads<string>({ atOnce: 1, patienceMs: 0 });
    const failing = () => Promise.reject(new DomainError('INTERNAL_FAULT'));
    await expect(reads('a', failing)).rejects.toMatchObject({
      code: 'DEPARTMENT_UNAVAILABLE',
      detail: { department: 'exchange' },
    });
    expect(await reads('a', async () => 'page')).toBe('page');
  });

  it('says at once what would not change', async () => {
    const reads = createSharedReads<string>({ atOnce: 1, patienceMs: 10_000 });
    const expired = new DomainError('CURSOR_EXPIRED');
    await expect(reads('a', () => Promise.reject(expired))).rejects.toBe(expired);
  });
});
