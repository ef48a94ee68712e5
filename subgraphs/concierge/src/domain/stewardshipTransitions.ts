import type { StewardshipStatus } from './stewardship.ts';

export type StewardshipStep = 'assign' | 'raiseAlarm' | 'leaveKeyList' | 'takeOver' | 'loseCover' | 'return';

/**
 * The life of a project's stewardship (C4): without a steward, missing one although it must have one, served by the
 * steward, covered by the backup, or left by a steward whose backup is away as well.
 */
export const stewardshipTransitions = {
  UNASSIGNED: { assign: 'SERVING', raiseAlarm: 'MISSING' },
  MISSING: { assign: 'SERVING', leaveKeyList: 'UNASSIGNED' },
  SERVING: { assign: 'SERVING', takeOver: 'COVERED', loseCover: 'UNCOVERED' },
  COVERED: { assign: 'SERVING', takeOver: 'COVERED', loseCover: 'UNCOVERED', return: 'SERVING' },
  UNCOVERED: { assign: 'SERVING', takeOver: 'COVERED', return: 'SERVING' },
} as const satisfies Record<StewardshipStatus, Partial<Record<StewardshipStep, StewardshipStatus>>>;
