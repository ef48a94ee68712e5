import { requireRegion } from '@guanjia/kernel/regions';
import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { holderOf } from '../domain/holderOf.ts';
import { seatName } from '../domain/projectSeat.ts';
import { openVacancies, presentMembers } from '../domain/projectTeam.ts';
import { changeTeamSeat } from '../usecases/changeTeamSeat.ts';
import { dissolveProjectTeam } from '../usecases/dissolveProjectTeam.ts';
import type { MutationResolvers, ProjectResolvers, QueryResolvers, Resolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';
import { pageById } from './pageById.ts';

/** What can be done about the teams of complex projects. */
export const projectTeamMutations: Pick<MutationResolvers, 'changeTeamSeat' | 'dissolveProjectTeam'> = {
  changeTeamSeat: (_, { seat: { role, stage, field }, ...asked }, { change }) =>
    change((needs, principal) =>
      changeTeamSeat(needs, principal, { ...asked, seat: { role, stage: stage ?? null, field: field ?? null } }),
    ),
  dissolveProjectTeam: (_, asked, { change }) =>
    change((needs, principal) => dissolveProjectTeam(needs, principal, asked)),
};

/** What can be asked about the teams of complex projects. */
export const projectTeamQueries: Pick<QueryResolvers, 'teamVacancies'> = {
  teamVacancies: async (_, { region, ...asked }, { needs, scopeOf }) => {
    const page = pageById(asked);
    const within = region ? requireRegion(region, 'region') : null;
    const rows = await needs.store.projectTeams.listVacancies({ region: within, scope: await scopeOf('alarm'), page });
    return connectionOf(rows, page, ({ id }) => [id]);
  },
};

/** What procedures and teams add to a project. */
export const projectService: Pick<ProjectResolvers, 'procedure' | 'team'> = {
  procedure: async ({ id }, _, { canRead, procedureOf }) =>
    (await canRead('procedure', id)) ? procedureOf.load(id) : null,
  team: async ({ id }, _, { canRead, projectTeamOf }) =>
    (await canRead('procedure', id)) ? projectTeamOf.load(id) : null,
};

/** The teams of complex projects. */
export const projectTeamResolvers: Pick<
  Resolvers,
  'ProjectTeam' | 'ProjectTeamMember' | 'TeamVacancy' | 'ComplexityReason'
> = {
  ProjectTeam: {
    project: ({ projectId }) => ({ id: projectId }),
    leader: async ({ projectId }, _, { stewardshipOf, personById }) => {
      const stewardship = await stewardshipOf.load(projectId);
      return stewardship === null ? null : loadById(personById, holderOf(stewardship));
    },
    members: (team) => presentMembers(team),
    formerMembers: ({ members }) => members.filter(({ end }) => end !== null),
    vacancies: (team) => openVacancies(team).map((vacancy) => ({ ...vacancy, projectId: team.projectId })),
    formedAt: ({ formedAt }) => formedAt.toISOString(),
    dissolvedAt: ({ dissolved }) => dissolved?.at.toISOString(),
    dissolveReason: ({ dissolved }) => dissolved?.reason,
  },
  ProjectTeamMember: {
    role: ({ seat }) => seat.role,
    stage: ({ seat }) => seat.stage,
    field: ({ seat }) => seat.field,
    seatName: ({ seat }) => seatName(seat).zh,
    person: ({ personId }, _, { personById }) => personById.load(personId),
    reason: ({ reason }) => reason.en,
    reasonZh: ({ reason }) => reason.zh,
    since: ({ since }) => since.toISOString(),
    until: ({ end }) => end?.at.toISOString(),
    endReason: ({ end }) => end?.reason.en,
    endReasonZh: ({ end }) => end?.reason.zh,
  },
  TeamVacancy: {
    project: ({ projectId }) => ({ id: projectId }),
    role: ({ seat }) => seat.role,
    stage: ({ seat }) => seat.stage,
    field: ({ seat }) => seat.field,
    seatName: ({ seat }) => seatName(seat).zh,
    reason: ({ reason }) => reason.en,
    reasonZh: ({ reason }) => reason.zh,
    since: ({ since }) => since.toISOString(),
  },
  ComplexityReason: {
    reason: ({ reason }) => reason.en,
    reasonZh: ({ reason }) => reason.zh,
  },
};
