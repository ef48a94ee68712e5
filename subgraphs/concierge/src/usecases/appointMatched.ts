import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { appointSteward } from '../domain/appointSteward.ts';
import type { Changes } from '../domain/changes.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { matchReason } from '../domain/matchReason.ts';
import type { StewardMatch } from '../domain/matchSteward.ts';
import type { Occasion } from '../domain/occasion.ts';
import type { StewardAssignment, Stewardship } from '../domain/stewardship.ts';
import { considerStewards } from './considerStewards.ts';

export interface MatchedAppointment {
  /** Null when nobody fits. */
  readonly appointed: { readonly assignment: StewardAssignment; readonly changes: Changes } | null;
  readonly match: StewardMatch;
}

/** Makes whoever fits best the steward of a project, if somebody fits. */
export async function appointMatched(
  store: Pick<ConciergeStore, 'people' | 'stewardships'>,
  occasion: Occasion,
  facts: ProjectFacts,
  stewardship: Stewardship,
): Promise<MatchedAppointment> {
  const { match, people } = await considerStewards(store, facts, occasion.at);
  const chosen = people.get(match.chosen?.personId ?? '');
  if (match.chosen === null || chosen === undefined) return { appointed: null, match };
  const appointed = appointSteward(occasion, {
    stewardship,
    projectName: facts.name,
    steward: chosen.person,
    backup: null, // whom the match chooses is on duty
    byHand: false,
    reason: matchReason(match),
    considered: match.considered,
  });
  return { appointed, match };
}
