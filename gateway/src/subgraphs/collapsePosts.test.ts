import { describe, expect, it } from 'vitest';
import type { HttpAnswer, Post } from '../transport/HttpSender.ts';
import { collapsePosts } from './collapsePosts.ts';

/** A sender in the test's hands. */
function open() {
  const posts: Post[] = [];
  const held: PromiseWithResolvers<HttpAnswer>[] = [];
  let collapsed = 0;
  const sender = {
    post(post: Post) {
      posts.push(post);
      const answer = Promise.withResolvers<HttpAnswer>();
      held.push(answer);
      return answer.promise;
    },
  };
  const { post } = collapsePosts(sender, () => (collapsed += 1));
  return {
    posts,
    collapsed: () => collapsed,
    ask: (scope: string, body: string) => post(scope, { body, headers: ['x-request-id', '1'], mayRepeat: true }),
    answer: (index: number, text: string) => held[index]?.resolve({ status: 200, bytes: Buffer.from(text) }),
    fail: (index: number, message: string) => held[index]?.reject(new Error(message)),
  };
}

const textOf = ({ bytes }: HttpAnswer): string => bytes.toString();

describe('collapsePosts', () => {
  it('sends once what several ask meanwhile', async () => {
    const { posts, ask, answer, collapsed } = open();
    const asking = [ask('zhang', '{a}'), ask('zhang', '{a}'), ask('zhang', '{a}')];
    answer(0, 'A');
    expect((await Promise.all(asking)).map(textOf)).toEqual(['A', 'A', 'A']);
    expect(posts).toHaveLength(1);
    expect(collapsed()).toBe(2);
  });

  it.each([
    ['another person', 'li', '{a}'],
    ['another question', 'zhang', '{b}'],
  ])('never gives the answer to %s', async (_, scope, body) => {
    const { posts, ask, answer, collapsed } = open();
    const asking = [ask('zhang', '{a}'), ask(scope, body)];
    answer(1, 'theirs');
    answer(0, 'ours');
    expect((await Promise.all(asking)).map(textOf)).toEqual(['ours', 'theirs']);
    expect(posts).toHaveLength(2);
    expect(collapsed()).toBe(0);
  });

  it('keeps no answer: who asks later asks anew', async () => {
    const { posts, ask, answer } = open();
    const first = ask('zhang', '{a}');
    answer(0, 'old');
    await first;
    const second = ask('zhang', '{a}');
    answer(1, 'new');
    expect(textOf(await second)).toBe('new');
    expect(posts).toHaveLength(2);
  });

  it('lets the first of those who have waited ask for himself when the other fails, and the rest wait for him', async () => {
    const { posts, ask, answer, fail, collapsed } = open();
    const asking = [ask('zhang', '{a}'), ask('zhang', '{a}'), ask('zhang', '{a}')];
    fail(0, 'late');
    await expect(asking[0]).rejects.toThrow('late');
    await expect.poll(() => posts.length).toBe(2);
    answer(1, 'A');
    expect((await Promise.all(asking.slice(1))).map(textOf)).toEqual(['A', 'A']);
    expect(posts).toHaveLength(2);
    expect(collapsed()).toBe(1);
    expect(posts[0]?.spentMs).toBeUndefined();
    expect(posts[1]?.spentMs).toBeGreaterThanOrEqual(0);
  });

  it('gives each his own failure when all fail', async () => {
    const { ask, posts, fail } = open();
    const asking = [ask('zhang', '{a}'), ask('zhang', '{a}'), ask('zhang', '{a}')].map((one) =>
      one.catch((cause: unknown) => (cause as Error).message),
    );
    for (const [index, message] of ['first', 'second', 'third'].entries()) {
      await expect.poll(() => posts.length).toBe(index + 1);
      fail(index, message);
    }
    expect(await Promise.all(asking)).toEqual(['first', 'second', 'third']);
  });

  it('follows who asks now after a failure, not who has failed', async () => {
    const { posts, ask, answer, fail } = open();
    const first = ask('zhang', '{a}');
    fail(0, 'late');
    await expect(first).rejects.toThrow('late');
    const asking = [ask('zhang', '{a}'), ask('zhang', '{a}')];
    answer(1, 'A');
    expect((await Promise.all(asking)).map(textOf)).toEqual(['A', 'A']);
    expect(posts).toHaveLength(2);
  });
});
