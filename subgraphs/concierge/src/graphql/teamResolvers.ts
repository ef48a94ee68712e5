import type { Principal } from '@guanjia/kernel/principal';
import { regionName } from '@guanjia/kernel/regions';
import { mayReadRow } from '@guanjia/kernel/rowScope';
import { conciergeReaders } from '../domain/conciergeReaders.ts';
import { dutyRoles } from '../domain/dutyRoles.ts';
import { type DutyTerm, runningTerms } from '../domain/dutyTerm.ts';
import { liaisonLimits } from '../domain/liaisonArea.ts';
import { type TeamPost, teamPosts } from '../domain/team.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';

type TeamTypes =
  | 'Team'
  | 'TeamFault'
  | 'DutyTerm'
  | 'LiaisonArea'
  | 'ChiefContact'
  | 'AuthorityEntry'
  | 'StaffingAlarm';

/** Teams, crews, chief liaisons, chief contacts and what is wrong with them. */
export const teamResolvers: Pick<Resolvers, TeamTypes> = {
  Team: {
    __resolveReference: ({ id }, { teamById }) => loadById(teamById, id),
    regionName: ({ regionCode }) => regionName(regionCode),
    members: ({ terms }) => runningTerms<string>(terms),
    formerMembers: (team, _, { principal }) => endedTerms(principal, team),
    usable: async ({ id, disbandedAt }, _, { faultsOfTeam }) =>
      disbandedAt === null && (await faultsOfTeam.load(id)).length === 0,
    faults: ({ id, disbandedAt }, _, { faultsOfTeam }) => (disbandedAt === null ? faultsOfTeam.load(id) : []),
    formedAt: ({ formedAt }) => formedAt.toISOString(),
    disbandedAt: ({ disbandedAt }) => disbandedAt?.toISOString(),
  },
  TeamFault: {
    person: ({ personId }, _, { personById }) => loadById(personById, personId),
    reason: ({ reason }) => reason.en,
    reasonZh: ({ reason }) => reason.zh,
  },
  DutyTerm: {
    person: ({ personId }, _, { personById }) => personById.load(personId),
    post: ({ post }) => (isTeamPost(post) ? post : null),
    since: ({ since }) => since.toISOString(),
    until: ({ until }) => until?.toISOString(),
    successor: ({ successorId }, _, { personById }) => loadById(personById, successorId),
  },
  LiaisonArea: {
    regionName: ({ regionCode }) => regionName(regionCode),
    liaisons: ({ terms }) => runningTerms<string>(terms),
    formerLiaisons: (area, _, { principal }) => endedTerms(principal, area),
    least: ({ regionCode }, _, { needs }) => liaisonLimits(regionCode, needs.teamRules).least,
    most: ({ regionCode }, _, { needs }) => liaisonLimits(regionCode, needs.teamRules).most,
    complete: ({ regionCode, terms }, _, { needs }) =>
      runningTerms(terms).length >= liaisonLimits(regionCode, needs.teamRules).least,
  },
  ChiefContact: {
    __resolveReference: ({ id }, { contactById }) => loadById(contactById, id),
    regionName: ({ regionCode }) => regionName(regionCode),
    itemCode: ({ subject }) => (subject.of === 'ITEM' ? subject.code : null),
    itemName: ({ subject }) => (subject.of === 'ITEM' ? subject.name : null),
    agency: ({ subject }) => (subject.of === 'ITEM' ? subject.agency : null),
    tier: ({ subject }) => (subject.of === 'ITEM' ? subject.tier : null),
    projectKind: ({ subject }) => (subject.of === 'KIND' ? subject.projectKind : null),
    person: ({ terms, abolishedAt }, _, { personById }) =>
      abolishedAt === null ? personById.load(lastHolding(terms).personId) : null,
    since: ({ terms }) => lastHolding(terms).since.toISOString(),
    abolishedAt: ({ abolishedAt }) => abolishedAt?.toISOString(),
    former: (post, _, { principal }) => endedTerms(principal, post),
  },
  AuthorityEntry: {
    person: ({ personId }, _, { personById }) => personById.load(personId),
    dutyName: ({ duty }) => dutyRoles[duty].zh,
  },
  StaffingAlarm: {
    regionName: ({ regionCode }) => regionName(regionCode),
    unit: ({ unitId }, _, { unitById }) => loadById(unitById, unitId),
    team: ({ teamId }, _, { teamById }) => loadById(teamById, teamId),
    reason: ({ reason }) => reason.en,
    reasonZh: ({ reason }) => reason.zh,
  },
};

/** With the reasons why they ended, a part of the personnel file of the region; null for others. */
function endedTerms(
  principal: Principal,
  { regionCode, terms }: { readonly regionCode: string; readonly terms: readonly DutyTerm[] },
): DutyTerm[] | null {
  if (!mayReadRow(principal, conciergeReaders.personnelFile, { regionCode })) return null;
  return terms.filter(({ until }) => until !== null);
}

/** The term that runs, or the one a post was abolished in. */
function lastHolding(terms: readonly DutyTerm[]): DutyTerm {
  const term = runningTerms(terms)[0] ?? terms.at(-1);
  if (term === undefined) throw new TypeError('a post of chief contact has been held since it was made');
  return term;
}

function isTeamPost(post: string): post is TeamPost {
  return Object.hasOwn(teamPosts, post);
}
