import type { Stewardship } from './stewardship.ts';

/** The steward of a project and whoever stands in for him; of a finished one the last steward. */
export function carriersOf({ state }: Pick<Stewardship, 'state'>): readonly string[] {
  if (state.status === 'COVERED') return [state.stewardId, state.backupId];
  if (state.status === 'FINISHED') return state.stewardId === null ? [] : [state.stewardId];
  return state.status === 'SERVING' || state.status === 'UNCOVERED' ? [state.stewardId] : [];
}
