import { newId } from '@guanjia/kernel/newId';
import { anonymous } from '@guanjia/kernel/principal';
import { createLog } from '@guanjia/runtime/createLog';
import type { FormattedExecutionResult } from 'graphql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RefusedOperation } from '../errors/RefusedOperation.ts';
import { createSight } from './createSight.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  vi.advanceTimersByTime(1);
});
afterEach(() => void vi.useRealTimers());

const there: FormattedExecutionResult = { data: { project: { id: 'x', regionCode: '370702' } } };
const gone: FormattedExecutionResult = { data: { project: null } };
const refused = (code: string): FormattedExecutionResult => ({
  data: null,
  errors: [{ message: 'planted', extensions: { code } }],
});
const notFound = { code: 'PROJECT_NOT_FOUND' };

/** A check over a graph that gives these answers, one after the other; the last for ever. */
function open(...answers: FormattedExecutionResult[]) {
  const asked: unknown[] = [];
  const { requireProject } = createSight({
    run: async ({ variables }) => {
      asked.push(variables);
      return (answers.length > 1 ? answers.shift() : answers[0]) as FormattedExecutionResult;
    },
  });
  const contextOf = (subject: string) => ({
    principal: { ...anonymous, subject },
    requestId: 'r',
    log: createLog({ name: 'test', level: 'silent' }),
    update: null,
  });
  const projectId = newId();
  return { asked, check: (subject = 'a') => requireProject({ id: projectId }, contextOf(subject)) };
}

describe('createSight, of a project', () => {
  it('asks once for all who come within five seconds, and again later', async () => {
    const { asked, check } = open(there);
    await Promise.all([check(), check(), check()]);
    await check();
    expect(asked).toHaveLength(1);
    vi.advanceTimersByTime(5_001);
    await check();
    expect(asked).toHaveLength(2);
  });

  it('asks for each person', async () => {
    const { asked, check } = open(there);
    await Promise.all([check('a'), check('b')]);
    expect(asked).toHaveLength(2);
  });

  it('refuses what is not there, and asks anew each time', async () => {
    const { check } = open(gone, there);
    await expect(check()).rejects.toMatchObject(notFound);
    await check();
  });

  it.each(['DEPARTMENT_UNAVAILABLE', 'DEPARTMENT_TIMEOUT'])(
    'takes the last word of a department that is down, for a minute: %s',
    async (code) => {
      const { check } = open(there, refused(code));
      await check();
      for (const seconds of [6, 20, 20]) {
        vi.advanceTimersByTime(seconds * 1_000);
        await check();
      }
      vi.advanceTimersByTime(20_000);
      await expect(check()).rejects.toBeInstanceOf(RefusedOperation);
    },
  );

  it.each([
    ['there is no project any more', gone, notFound],
    ['it is refused', refused('FORBIDDEN'), { name: 'RefusedOperation' }],
  ])('takes a no for a no: %s', async (_, answer, expected) => {
    const { check } = open(there, answer, refused('DEPARTMENT_TIMEOUT'));
    await check();
    vi.advanceTimersByTime(5_001);
    await expect(check()).rejects.toMatchObject(expected);
    await expect(check()).rejects.toBeInstanceOf(RefusedOperation);
  });

  it('takes a yes of the last seconds for a later event, and joins no question that began before it', async () => {
    const answers = [
      Promise.withResolvers<FormattedExecutionResult>(),
      Promise.withResolvers<FormattedExecutionResult>(),
    ];
    let asked = 0;
    const { requireProject } = createSight({
      run: () => {
        asked += 1;
        return answers[asked - 1]?.promise ?? Promise.resolve(there);
      },
    });
    const context = {
      principal: anonymous,
      requestId: 'r',
      log: createLog({ name: 'test', level: 'silent' }),
      update: null,
    };
    const before = requireProject({ id: 'x', asOf: 7 }, context);
    const beside = requireProject({ id: 'x', asOf: 7 }, context);
    const after = requireProject({ id: 'x', asOf: 8 }, context);
    expect(asked).toBe(2);
    answers[1]?.resolve(there);
    await after;
    answers[0]?.resolve(gone);
    for (const refusal of [before, beside]) await expect(refusal).rejects.toMatchObject(notFound);
    await requireProject({ id: 'x', asOf: 9 }, context);
    expect(asked).toBe(2);
  });

  it('lets nobody in on a department that has not spoken yet', async () => {
    const { check } = open(refused('DEPARTMENT_UNAVAILABLE'));
    await expect(check()).rejects.toBeInstanceOf(RefusedOperation);
  });
});
