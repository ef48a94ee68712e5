import { describe, expect, it } from 'vitest';
import { quotaWindow, requireQuota } from './eventSourceQuota.ts';

describe('quotas', () => {
  it.each([
    ['EVENTS', '2026-05-06T07:08:59.999Z', '2026-05-06T07:08:00.000Z'],
    ['EVENTS', '2026-05-06T07:09:00.000Z', '2026-05-06T07:09:00.000Z'],
    ['BYTES', '2026-05-06T15:59:59.999Z', '2026-05-05T16:00:00.000Z'],
    ['BYTES', '2026-05-06T16:00:00.000Z', '2026-05-06T16:00:00.000Z'],
  ] as const)('of %s count at %s from %s, a day being China’s', (kind, at, window) => {
    expect(quotaWindow(kind, new Date(at)).toISOString()).toBe(window);
  });

  it.each([
    ['EVENTS', '2026-05-06T07:08:59.999Z', 1],
    ['EVENTS', '2026-05-06T07:08:00.000Z', 60],
    ['BYTES', '2026-05-06T16:00:00.000Z', 86_400],
  ] as const)('of %s that are used up at %s are open again after %i s', (kind, at, retryAfterSeconds) => {
    const request = { kind, used: 8, asked: 3, limit: 10 };
    expect(() => requireQuota(request, new Date(at))).toThrow(
      expect.objectContaining({ code: 'QUOTA_EXCEEDED', detail: expect.objectContaining({ retryAfterSeconds }) }),
    );
    expect(() => requireQuota({ ...request, asked: 2 }, new Date(at))).not.toThrow();
  });
});
