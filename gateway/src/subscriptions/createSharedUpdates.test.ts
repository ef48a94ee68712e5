import { describe, expect, it } from 'vitest';
import { createSharedUpdates } from './createSharedUpdates.ts';

const counting = () => {
  const made: number[] = [];
  const make = (seq: number) => async () => {
    made.push(seq);
    return { data: { seq } };
  };
  return { made, make };
};

describe('createSharedUpdates', () => {
  it('makes an update once for all who share it, and gives them the very same', async () => {
    const { made, make } = counting();
    const shared = createSharedUpdates();
    const members = [shared.join('a'), shared.join('a'), shared.join('a')];
    const updates = await Promise.all(members.map((member) => member.update(1, make(1))));
    expect(updates).toEqual([1, 1, 1].map((seq) => ({ data: { seq } })));
    expect(new Set(updates).size).toBe(1);
    expect(made).toEqual([1]);
  });

  it('makes them apart for those who do not', async () => {
    const { made, make } = counting();
    const shared = createSharedUpdates();
    await Promise.all(['a', 'b'].map((key) => shared.join(key).update(1, make(1))));
    expect(made).toEqual([1, 1]);
  });

  it('keeps the last 64, so that one far behind has his own made', async () => {
    const { made, make } = counting();
    const shared = createSharedUpdates();
    const [quick, slow] = [shared.join('a'), shared.join('a')];
    for (let seq = 1; seq <= 65; seq += 1) await quick.update(seq, make(seq));
    await slow.update(2, make(2));
    expect(made).toHaveLength(65);
    await slow.update(1, make(1));
    expect(made).toHaveLength(66);
  });

  it('forgets all when the last has gone, and not before', async () => {
    const { made, make } = counting();
    const shared = createSharedUpdates();
    const [one, other] = [shared.join('a'), shared.join('a')];
    await one.update(1, make(1));
    one.leave();
    await other.update(1, make(1));
    expect(made).toEqual([1]);
    other.leave();
    await shared.join('a').update(1, make(1));
    expect(made).toEqual([1, 1]);
  });

  it('tries again what could not be made', async () => {
    const { made, make } = counting();
    const share = createSharedUpdates().join('a');
    await expect(share.update(1, () => Promise.reject(new Error('planted')))).rejects.toThrow('planted');
    expect(await share.update(1, make(1))).toEqual({ data: { seq: 1 } });
    expect(made).toEqual([1]);
  });
});
