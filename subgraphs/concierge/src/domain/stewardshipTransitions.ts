import type { StewardshipStatus } from './stewardship.ts';

export type StewardshipStep = 'assign' | 'raiseAlarm' | 'leaveKeyList' | 'takeOver' | 'loseCover' | 'return' | 'finish';

/**
 * The life of a project's stewardship (C4): without a steward, missing one although it must have one, served by the
 * steward, covered by the backup, left by a steward whose backup is away as well, or finished. A finished one is taken up again
 * only for a new service agreement, and while its file is not with the archive (`signService`).
 */
export const stewardshipTransitions = {
  UNASSIGNED: { assign: 'SERVING', raiseAlarm: 'MISSING', finish: 'FINISHED' },
  MISSING: { assign: 'SERVING', leaveKeyList: 'UNASSIGNED', finish: 'FINISHED' },
  SERVING: { assign: 'SERVING', takeOver: 'COVERED', loseCover: 'UNCOVERED', finish: 'FINISHED' },
  COVERED: { assign: 'SERVING', takeOver: 'COVERED', loseCover: 'UNCOVERED', return: 'SERVING', finish: 'FINISHED' },
  UNCOVERED: { assign: 'SERVING', takeOver: 'COVERED', return: 'SERVING', finish: 'FINISHED' },
  FINISHED: { assign: 'SERVING', raiseAlarm: 'MISSING' },
} as const satisfies Record<StewardshipStatus, Partial<Record<StewardshipStep, StewardshipStatus>>>;
