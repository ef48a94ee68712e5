import type { Stewardship } from './stewardship.ts';

/** Who carries a project at present: the steward, or the backup while the steward is away; null when nobody does. */
export function holderOf({ state }: Pick<Stewardship, 'state'>): string | null {
  if (state.status === 'SERVING') return state.stewardId;
  return state.status === 'COVERED' ? state.backupId : null;
}
