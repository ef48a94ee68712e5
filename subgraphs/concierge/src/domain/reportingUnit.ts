import type { Actor } from '@guanjia/kernel/actor';

import type { ReportMonth } from './reportMonth.ts';

/** Which units owe evidence each month (S4). */
export const reportingUnitKinds = {
  FUNCTIONAL_ZONE: { en: 'Functional zone', zh: '功能区' },
  STREET: { en: 'Street', zh: '街道' },
} as const;
export type ReportingUnitKind = keyof typeof reportingUnitKinds;

/** That a unit owes evidence from a month on, until it ends; ended ones stay on record. */
export interface ReportingUnit {
  readonly id: string;
  readonly unitId: string;
  readonly kind: ReportingUnitKind;
  readonly fromMonth: ReportMonth;
  /** The last month it owes; null while it has no end. */
  readonly untilMonth: ReportMonth | null;
  readonly markedAt: Date;
  readonly markedBy: Actor;
  readonly version: number;
}
