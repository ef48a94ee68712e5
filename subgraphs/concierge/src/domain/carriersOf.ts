import type { Stewardship } from './stewardship.ts';

/** The steward of a project and whoever stands in for him. */
export function carriersOf({ state }: Pick<Stewardship, 'state'>): readonly string[] {
  if (state.status === 'COVERED') return [state.stewardId, state.backupId];
  return state.status === 'SERVING' || state.status === 'UNCOVERED' ? [state.stewardId] : [];
}
