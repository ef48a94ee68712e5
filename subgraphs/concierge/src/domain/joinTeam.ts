import { DomainError } from '@guanjia/kernel/DomainError';
import { type Changes, revise } from './changes.ts';
import { beginTerm, runningTerms } from './dutyTerm.ts';
import { requireFitFor, type TeamSeat } from './formTeam.ts';
import type { Occasion } from './occasion.ts';
import { requireTeamServes } from './requireTeamServes.ts';
import { crewComposition, isCrewPost, type Team, type TeamPost, teamPosts } from './team.ts';
import { memberEntry } from './teamEntries.ts';

/**
 * Fills a vacant post of a team.
 * @throws TEAM_DISBANDED; TEAM_POST_FULL when all places of the post are taken, or the team has no such post;
 * ALREADY_IN_TEAM; DUTY_ROLE_MISSING
 */
export function joinTeam(
  occasion: Occasion,
  team: Team,
  { post, person }: TeamSeat,
): Partial<Changes> & { team: Team } {
  requireTeamServes(team);
  const running = runningTerms(team.terms);
  if (running.some(({ personId }) => personId === person.id)) {
    throw new DomainError('ALREADY_IN_TEAM', { field: 'personId', value: person.id });
  }
  const most = mostOf(team, post);
  if (running.filter((term) => term.post === post).length >= most) {
    throw new DomainError('TEAM_POST_FULL', {
      field: 'post',
      value: post,
      accepted: `at most ${most} ${teamPosts[post].zh} in this team`,
    });
  }
  requireFitFor(team, post, person);
  const revision = revise(team, { terms: [...team.terms, beginTerm(occasion, person.id, post)] });
  return {
    team: revision.record,
    staffing: [{ kind: 'TEAM', revision }],
    entries: [memberEntry(occasion, 'TEAM_JOINED', { team, post, person })],
  };
}

function mostOf({ kind }: Team, post: TeamPost): number {
  if (kind === 'CREW') return isCrewPost(post) ? crewComposition[post] : 0;
  if (isCrewPost(post)) return 0;
  return post === 'LEADER' ? 1 : Number.POSITIVE_INFINITY;
}
