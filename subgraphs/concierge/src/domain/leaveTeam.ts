import { DomainError } from '@guanjia/kernel/DomainError';
import { type Changes, revise } from './changes.ts';
import { endTerm, runningTerms } from './dutyTerm.ts';
import { requireFitFor } from './formTeam.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { requireTeamServes } from './requireTeamServes.ts';
import { requireText } from './requireText.ts';
import type { Team } from './team.ts';
import { memberEntry } from './teamEntries.ts';

/**
 * Takes somebody out of a team, and puts a successor in the same post if one is named. A crew may be left short, which is
 * an alarm; a sub-team is not left without its leader.
 * @throws TEAM_DISBANDED, TEAM_MEMBER_NOT_FOUND, TEAM_LEADER_REQUIRED, ALREADY_IN_TEAM, DUTY_ROLE_MISSING
 */
export function leaveTeam(
  occasion: Occasion,
  team: Team,
  {
    person,
    successor,
    ...asked
  }: { readonly person: Person; readonly successor: Person | null; readonly reason: string },
): Partial<Changes> & { team: Team } {
  requireTeamServes(team);
  const reason = requireText(asked.reason, 'reason', 200);
  const running = runningTerms(team.terms);
  const term = running.find(({ personId }) => personId === person.id);
  if (term === undefined) throw new DomainError('TEAM_MEMBER_NOT_FOUND', { field: 'personId', value: person.id });
  if (term.post === 'LEADER' && successor === null)
    throw new DomainError('TEAM_LEADER_REQUIRED', { field: 'successorId' });
  if (successor !== null) {
    if (running.some(({ personId }) => personId === successor.id)) {
      throw new DomainError('ALREADY_IN_TEAM', { field: 'successorId', value: successor.id });
    }
    requireFitFor(team, term.post, successor);
  }
  const terms = endTerm(occasion, team.terms, term.id, { reason, successorId: successor?.id ?? null });
  const revision = revise(team, { terms });
  const { post } = term;
  return {
    team: revision.record,
    staffing: [{ kind: 'TEAM', revision }],
    entries: [
      memberEntry(occasion, 'TEAM_LEFT', { team, post, person, reason }),
      ...(successor === null ? [] : [memberEntry(occasion, 'TEAM_JOINED', { team, post, person: successor })]),
    ],
  };
}
