import type { ComplexityRules } from './complexity.ts';
import type { SeatRule } from './projectSeat.ts';

/** Which projects get a team, and what it is made of, as data/teamNeed.json has it (C4 S2). */
export interface TeamNeed {
  readonly complex: ComplexityRules;
  readonly seats: readonly SeatRule[];
}
