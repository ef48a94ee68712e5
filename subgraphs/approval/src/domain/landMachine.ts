import type { LandStatus } from '@guanjia/kernel/projectFacts';
import { refuseTransition } from './refuseTransition.ts';

/** What can happen to a project's land: a contract is signed, then the land is held (A1). */
export const landActions = { signContract: '签订出让合同', takeLand: '取得土地' } as const;
export type LandAction = keyof typeof landActions;

export const landTransitions = {
  NONE: { signContract: 'CONTRACT_SIGNED' },
  CONTRACT_SIGNED: { takeLand: 'HELD' },
  HELD: {},
} as const satisfies Record<LandStatus, Partial<Record<LandAction, LandStatus>>>;

/** The land's next status. @throws TRANSITION_NOT_ALLOWED */
export function nextLandStatus(current: LandStatus, attempted: LandAction): LandStatus {
  const row: Partial<Record<LandAction, LandStatus>> = landTransitions[current];
  return row[attempted] ?? refuseTransition({ machine: 'land', current, attempted, allowed: Object.keys(row) });
}
