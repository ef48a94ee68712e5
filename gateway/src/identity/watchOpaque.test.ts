import { DomainError } from '@guanjia/kernel/DomainError';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchOpaque } from './watchOpaque.ts';

describe('watchOpaque', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-03-02T00:00:00Z') }));
  afterEach(() => void vi.useRealTimers());

  const away = (): Promise<never> => Promise.reject(new DomainError('IDENTITY_UNAVAILABLE'));
  const notActive = (): Promise<never> => Promise.reject(new DomainError('UNAUTHENTICATED'));
  const good = () => Promise.resolve({ sub: 'a' });

  /** Seconds until it calls back, for answers in turn; null when it has not after five minutes. */
  const endsAfter = async (answers: readonly (() => Promise<{ sub: string }>)[]): Promise<number | null> => {
    const began = Date.now();
    let ended: number | null = null;
    let calls = 0;
    let asked = 0;
    const stop = watchOpaque({
      confirm: () => (answers[Math.min(asked++, answers.length - 1)] ?? good)(),
      now: () => new Date(),
      callback: () => {
        ended ??= (Date.now() - began) / 1_000;
        calls += 1;
      },
    });
    await vi.advanceTimersByTimeAsync(300_000);
    stop();
    expect(calls).toBe(ended === null ? 0 : 1);
    return ended;
  };

  it.each([
    ['the provider stands by it', [good], null],
    ['it is not active', [notActive], 15],
    ['it is not active any more', [good, good, notActive], 45],
    ['the provider is silent', [away], 30],
    ['the provider is silent for a moment', [away, good, away, good], null],
    ['the provider is silent in the end', [good, good, away], 60],
  ])('when %s', async (_, answers, seconds) => {
    expect(await endsAfter(answers)).toBe(seconds);
  });

  it('asks no more when it is called off', async () => {
    let asked = 0;
    const confirm = (): Promise<{ sub: string }> => {
      asked += 1;
      return good();
    };
    watchOpaque({ confirm, now: () => new Date(), callback: () => {} })();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(0);
  });
});
