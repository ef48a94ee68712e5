import type { ScoredCandidate } from './scoredCandidate.ts';
import type { StewardAssignment } from './stewardship.ts';

/** What the match said of the steward who was assigned. */
export function scoreOf({ personId, considered }: StewardAssignment): ScoredCandidate | null {
  return considered.find((candidate) => candidate.personId === personId) ?? null;
}
