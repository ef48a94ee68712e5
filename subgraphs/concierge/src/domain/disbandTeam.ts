import { type Changes, revise } from './changes.ts';
import { endTerm, runningTerms } from './dutyTerm.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { requireTeamServes } from './requireTeamServes.ts';
import { requireText } from './requireText.ts';
import type { Team } from './team.ts';
import { memberEntry } from './teamEntries.ts';

/** Ends a team with all its memberships; it stays on record. @throws TEAM_DISBANDED */
export function disbandTeam(
  occasion: Occasion,
  team: Team,
  { people, ...asked }: { readonly people: ReadonlyMap<string, Person>; readonly reason: string },
): Partial<Changes> & { team: Team } {
  requireTeamServes(team);
  const reason = requireText(asked.reason, 'reason', 200);
  const running = runningTerms(team.terms);
  const end = { reason, successorId: null };
  const terms = running.reduce((before, term) => endTerm(occasion, before, term.id, end), team.terms);
  const revision = revise(team, { terms, disbandedAt: occasion.at });
  const entries = running.flatMap(({ personId, post }) => {
    const person = people.get(personId);
    return person === undefined ? [] : [memberEntry(occasion, 'TEAM_LEFT', { team, post, person, reason })];
  });
  return { team: revision.record, staffing: [{ kind: 'TEAM', revision }], entries };
}
