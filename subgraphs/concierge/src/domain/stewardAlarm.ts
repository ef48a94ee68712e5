import type { Stewardship } from './stewardship.ts';
import type { Wording } from './wording.ts';

/** Says that nobody carries a project although somebody should (C4). */
export interface StewardAlarm {
  readonly projectId: string;
  readonly status: 'MISSING' | 'UNCOVERED';
  readonly reason: Wording;
  readonly since: Date;
}

/** The alarm a stewardship raises, if it does. */
export function stewardAlarm({ projectId, state, since }: Stewardship): StewardAlarm | null {
  if (state.status !== 'MISSING' && state.status !== 'UNCOVERED') return null;
  return { projectId, status: state.status, reason: state.reason, since };
}
