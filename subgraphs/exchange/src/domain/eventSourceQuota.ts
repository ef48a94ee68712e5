import { DomainError } from '@guanjia/kernel/DomainError';

/** What a source has a quota of: new events a minute, bytes of pictures a day (China's). */
export type QuotaKind = 'EVENTS' | 'BYTES';

const hourMs = 3_600_000;
const chinaAheadMs = 8 * hourMs;
const lengthMs = { EVENTS: 60_000, BYTES: 24 * hourMs } as const satisfies Record<QuotaKind, number>;
const units = { EVENTS: 'new events a minute', BYTES: 'bytes of pictures a day' } as const;

/** The beginning of the minute or day in which the usage of that instant counts. */
export function quotaWindow(kind: QuotaKind, at: Date): Date {
  const local = at.getTime() + chinaAheadMs;
  return new Date(local - (local % lengthMs[kind]) - chinaAheadMs);
}

/** Usage from before that window is of no interest any more; two lengths stay, for processes whose clocks differ. */
export function oldestKeptWindow(kind: QuotaKind, window: Date): Date {
  return new Date(window.getTime() - 2 * lengthMs[kind]);
}

/** What has been used and is asked for in one window, against the limit. */
export interface QuotaRequest {
  readonly kind: QuotaKind;
  readonly used: number;
  readonly asked: number;
  readonly limit: number;
}

/** @throws QUOTA_EXCEEDED with `retryAfterSeconds` until the next window */
export function requireQuota({ kind, used, asked, limit }: QuotaRequest, at: Date): void {
  if (used + asked <= limit) return;
  const nextMs = quotaWindow(kind, at).getTime() + lengthMs[kind];
  const retryAfterSeconds = Math.max(1, Math.ceil((nextMs - at.getTime()) / 1000));
  throw new DomainError('QUOTA_EXCEEDED', { used, asked, accepted: `${limit} ${units[kind]}`, retryAfterSeconds });
}
