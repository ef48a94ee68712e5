import type { DutyTerm } from './dutyTerm.ts';
import type { LiaisonLimits, TeamRules } from './teamRules.ts';

/** The chief liaisons (首席联络员) of one county or city (S2). */
export interface LiaisonArea {
  readonly id: string;
  /** GB/T 2260 code, one area for each. */
  readonly regionCode: string;
  readonly terms: readonly DutyTerm<'LIAISON'>[];
  readonly version: number;
}

/** How many chief liaisons an area has to have: a city's code ends in 00. */
export function liaisonLimits(regionCode: string, { countyLiaisons, cityLiaisons }: TeamRules): LiaisonLimits {
  return regionCode.endsWith('00') ? cityLiaisons : countyLiaisons;
}
