import type { LedgerStep } from '@guanjia/kernel/ledger';
import type { LedgerStep as GraphLedgerStep } from './generated/resolversTypes.ts';

const names = {
  requested: 'REQUESTED',
  awaitsPerson: 'AWAITS_PERSON',
  sent: 'SENT',
  delivered: 'DELIVERED',
  received: 'RECEIVED',
  refused: 'REFUSED',
  returned: 'RETURNED',
  failed: 'FAILED',
  dead: 'DEAD',
  replayed: 'REPLAYED',
  cancelled: 'CANCELLED',
  dispatched: 'DISPATCHED',
  handedOver: 'HANDED_OVER',
  reminded: 'REMINDED',
  escalated: 'ESCALATED',
  summarized: 'SUMMARIZED',
  materialRead: 'MATERIAL_READ',
  recipientRegistered: 'RECIPIENT_REGISTERED',
  keyIntroduced: 'KEY_INTRODUCED',
} as const satisfies Record<LedgerStep, GraphLedgerStep>;

const nameOf: ReadonlyMap<string, GraphLedgerStep> = new Map(Object.entries(names));

/** A step as the graph names it; null for one that this version does not know. */
export function ledgerStepName(step: string): GraphLedgerStep | null {
  return nameOf.get(step) ?? null;
}
