import { requireRegion } from '@guanjia/kernel/regions';
import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { stewardAlarm } from '../domain/stewardAlarm.ts';
import { checkedFilter } from './checkedFilter.ts';
import type { QueryResolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';
import { pageById } from './pageById.ts';
import { problemFilter } from './problemFilter.ts';

/** What can be asked of this department. */
export const queryResolvers: QueryResolvers = {
  person: (_, { id }, { personById }) => loadById(personById, id),
  people: async (_, { filter, ...asked }, { needs }) => {
    const page = pageById(asked);
    const rows = await needs.store.people.listPeople(checkedFilter(filter), page);
    return connectionOf(rows, page, ({ id }) => [id]);
  },
  unit: (_, { id }, { unitById }) => loadById(unitById, id),
  units: async (_, { filter, ...asked }, { needs }) => {
    const page = pageById(asked);
    const rows = await needs.store.people.listUnits(checkedFilter(filter), page);
    return connectionOf(rows, page, ({ id }) => [id]);
  },
  personnelHistory: async (_, { filter, ...asked }, { needs, scopeOf }) => {
    const page = pageById(asked);
    const rows = await needs.store.people.listEntries(checkedFilter(filter), await scopeOf('personnelFile'), page);
    return connectionOf(rows, page, ({ id }) => [id]);
  },
  stewardAlarms: async (_, { region, ...asked }, { needs, scopeOf }) => {
    const page = pageById(asked);
    const within = region ? requireRegion(region, 'region') : null;
    const rows = await needs.store.stewardships.listAlarms({ region: within, scope: await scopeOf('alarm'), page });
    const alarms = rows.map(stewardAlarm).filter((alarm) => alarm !== null);
    return connectionOf(alarms, page, ({ projectId }) => [projectId]);
  },
  myProjects: async (_, asked, { needs, principal }) => {
    const page = pageById(asked);
    const person = await needs.store.people.findPersonBySubject(principal.subject);
    const rows = person === null ? [] : await needs.store.stewardships.listInHand(person.id, page);
    return connectionOf(rows, page, ({ projectId }) => [projectId]);
  },
  problem: (_, { id }, { problemById }) => loadById(problemById, id),
  problems: async (_, { filter, ...asked }, { needs, scopeOf, today }) => {
    const page = pageById(asked);
    const query = { filter: problemFilter(filter), scope: await scopeOf('problem'), today, page };
    return connectionOf(await needs.store.problems.listProblems(query), page, ({ id }) => [id]);
  },
};
