import type { Changes } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { StewardshipState, StewardTerm } from './stewardship.ts';

/** Ends the term that runs in a state, if one does. */
export function endTerm({ at }: Occasion, state: StewardshipState): Changes['endedTerms'] {
  return state.status === 'SERVING' || state.status === 'COVERED' ? [{ termId: state.termId, endedAt: at }] : [];
}

/** A term that begins on this occasion. */
export function beginTerm(
  { at, nextId }: Occasion,
  term: Pick<StewardTerm, 'projectId' | 'assignmentId' | 'personId' | 'capacity' | 'reason'>,
): StewardTerm {
  return { id: nextId(), startedAt: at, endedAt: null, ...term };
}
