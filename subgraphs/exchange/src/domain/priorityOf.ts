import type { KeyLevel, ProjectFacts } from '@guanjia/kernel/projectFacts';

const byLevel: Readonly<Record<KeyLevel, number>> = { NATIONAL: 1, PROVINCIAL: 2, CITY: 3, DISTRICT: 4 };

/** What a project on no key list has. */
export const ordinaryPriority = 10;

/** Whose legs go first (绿色通道, S4): 1 for a national key project, 10 for one on no list or not yet known. */
export function priorityOf(facts: Pick<ProjectFacts, 'keyLevels'> | null): number {
  return Math.min(ordinaryPriority, ...(facts?.keyLevels ?? []).map((level) => byLevel[level]));
}
