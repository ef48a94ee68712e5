import { DomainError } from '@guanjia/kernel/DomainError';

/** The states of one leg of a handoff, with the office's words (H2). */
export const legStatuses = {
  PENDING: '待发',
  IN_TRANSIT: '传输中',
  DELIVERED: '已送达',
  RECEIVED: '已签收',
  REFUSED: '拒收',
  RETURNED: '退回',
  DEAD: '死信',
  CANCELLED: '已取消',
} as const;
export type LegStatus = keyof typeof legStatuses;

/** What can happen to a leg. `fail` means: try again; `giveUp`: every attempt is used; `cancel`: a person gives it up. */
export type LegAction = 'send' | 'deliver' | 'receive' | 'refuse' | 'return' | 'fail' | 'giveUp' | 'replay' | 'cancel';

/** The closed life of a leg (H2): a step without an entry is refused. */
export const legTransitions = {
  PENDING: { send: 'IN_TRANSIT', cancel: 'CANCELLED' },
  IN_TRANSIT: { deliver: 'DELIVERED', refuse: 'REFUSED', return: 'RETURNED', fail: 'PENDING', giveUp: 'DEAD' },
  DELIVERED: {
    receive: 'RECEIVED',
    refuse: 'REFUSED',
    return: 'RETURNED',
    fail: 'PENDING',
    giveUp: 'DEAD',
    cancel: 'CANCELLED',
  },
  RECEIVED: {},
  REFUSED: {},
  RETURNED: {},
  DEAD: { replay: 'PENDING', cancel: 'CANCELLED' },
  CANCELLED: {},
} as const satisfies Record<LegStatus, Partial<Record<LegAction, LegStatus>>>;

const table: Readonly<Record<LegStatus, Partial<Record<LegAction, LegStatus>>>> = legTransitions;

/** The state after the action. @throws TRANSITION_NOT_ALLOWED naming the present state and what it allows. */
export function stepLeg(current: LegStatus, attempted: LegAction): LegStatus {
  const next = table[current][attempted];
  if (next !== undefined) return next;
  throw new DomainError('TRANSITION_NOT_ALLOWED', {
    machine: 'handoffLeg',
    current,
    attempted,
    allowed: Object.keys(table[current]),
  });
}
