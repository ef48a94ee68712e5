import type { ProblemLevel } from './problemLevels.ts';

/** Working days a problem has at each level above the steward's, and a level has to pass an answer on (S1; our defaults). */
export type LadderDays = Readonly<Record<Exclude<ProblemLevel, 'STEWARD'> | 'passDown', number>>;
