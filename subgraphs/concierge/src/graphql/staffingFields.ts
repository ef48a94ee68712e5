import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { checkedYear } from '../domain/checkedYear.ts';
import { plainWays } from '../domain/transferWays.ts';
import { canSeeIncoming } from '../usecases/canSeeIncoming.ts';
import { mayReadOfPerson } from '../usecases/mayReadOfPerson.ts';
import type { PersonResolvers, ProjectResolvers, UnitResolvers } from './generated/resolversTypes.ts';
import { pageById } from './pageById.ts';

/** What teams and routing add to a project. */
export const projectStaffing: Pick<ProjectResolvers, 'crew' | 'routing' | 'routings'> = {
  crew: async ({ id }, _, { canRead, crewOf, teamById }) => {
    if (!(await canRead('projectService', id))) return null;
    const assignment = await crewOf.load(id);
    return assignment === null ? null : teamById.load(assignment.crewId);
  },
  routing: async ({ id }, _, { canRead, routingOf }) =>
    (await canRead('projectRouting', id)) ? routingOf.load(id) : null,
  routings: async ({ id: projectId }, asked, { canRead, routingsOf }) => {
    const page = pageById(asked);
    if (!(await canRead('projectRouting', projectId))) return null;
    return connectionOf(await routingsOf.load(projectId, page), page, ({ id }) => [id]);
  },
};

/** What trainings add to a person. */
export const personStaffing: Pick<PersonResolvers, 'trainings'> = {
  trainings: async (person, { filter, ...asked }, { principal, unitById, recordsOfPerson }) => {
    const page = pageById(asked);
    checkedYear(filter?.year ?? null, 'filter.year');
    const unit = await unitById.load(person.unitId);
    if (!mayReadOfPerson(principal, 'personnelFile', { person, unit })) return null;
    const rows = await recordsOfPerson.load(person.id, { filter: filter ?? {}, page });
    return connectionOf(rows, page, ({ id }) => [id]);
  },
};

/** What routing adds to a unit. */
export const unitStaffing: Pick<UnitResolvers, 'transferWays' | 'incomingRoutes'> = {
  transferWays: async ({ id }, _, { waysTo }) => (await waysTo.load(id)) ?? plainWays(id),
  incomingRoutes: async (unit, asked, { principal, personBySubject, incomingOf }) => {
    const page = pageById(asked);
    if (!canSeeIncoming(principal, unit, await personBySubject.load(principal.subject))) return null;
    return connectionOf(await incomingOf.load(unit.id, page), page, ({ route }) => [route.id]);
  },
};
