import type { LegStatus } from './legLife.ts';

/** The state of a whole handoff, with the office's words. */
export const handoffStatuses = {
  PENDING: '待发',
  IN_TRANSIT: '传输中',
  NEEDS_ATTENTION: '待人工处理',
  RECEIVED: '全部签收',
  PARTLY_RECEIVED: '部分签收',
  NOT_RECEIVED: '未签收',
  CANCELLED: '已取消',
} as const;
export type HandoffStatus = keyof typeof handoffStatuses;

/** States in which nothing more will happen. */
export type SettledStatus = Extract<HandoffStatus, 'RECEIVED' | 'PARTLY_RECEIVED' | 'NOT_RECEIVED' | 'CANCELLED'>;

const settled: ReadonlySet<LegStatus> = new Set<LegStatus>(['RECEIVED', 'REFUSED', 'RETURNED', 'CANCELLED']);

interface LegView {
  readonly status: LegStatus;
  readonly attempts: number;
}

/** The parent's state follows from its legs alone (H1); a dead leg asks for a person before anything else is said. */
export function handoffStatusOf(legs: readonly LegView[]): HandoffStatus {
  if (legs.some(({ status }) => status === 'DEAD')) return 'NEEDS_ATTENTION';
  if (legs.every(({ status }) => settled.has(status))) return settledStatusOf(legs);
  const untouched = legs.every(({ status, attempts }) => status === 'PENDING' && attempts === 0);
  return untouched ? 'PENDING' : 'IN_TRANSIT';
}

/** Whether every leg is settled. */
export function isSettled(status: HandoffStatus): status is SettledStatus {
  return status === 'RECEIVED' || status === 'PARTLY_RECEIVED' || status === 'NOT_RECEIVED' || status === 'CANCELLED';
}

function settledStatusOf(legs: readonly LegView[]): SettledStatus {
  const received = legs.filter(({ status }) => status === 'RECEIVED').length;
  if (received === legs.length) return 'RECEIVED';
  if (received > 0) return 'PARTLY_RECEIVED';
  return legs.every(({ status }) => status === 'CANCELLED') ? 'CANCELLED' : 'NOT_RECEIVED';
}
