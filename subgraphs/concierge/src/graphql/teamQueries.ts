import { requireRegion } from '@guanjia/kernel/regions';
import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import { exportDuties } from '../usecases/exportDuties.ts';
import { listStaffingAlarms } from '../usecases/listStaffingAlarms.ts';
import { checkedFilter } from './checkedFilter.ts';
import type { QueryResolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';
import { pageById } from './pageById.ts';

type TeamQuery =
  | 'team'
  | 'teams'
  | 'liaisonAreas'
  | 'chiefContacts'
  | 'authorityList'
  | 'authorityListCsv'
  | 'staffingAlarms';

/** What can be asked about teams and appointments. */
export const teamQueries: Pick<QueryResolvers, TeamQuery> = {
  team: (_, { id }, { teamById }) => loadById(teamById, id),
  teams: async (_, { filter, ...asked }, { needs }) => {
    const page = pageById(asked);
    const rows = await needs.store.teams.listTeams(checkedFilter(filter), page);
    return connectionOf(rows, page, ({ id }) => [id]);
  },
  liaisonAreas: async (_, { region, ...asked }, { needs }) => {
    const page = pageById(asked);
    const rows = await needs.store.teams.listAreas(checkedRegion(region), page);
    return connectionOf(rows, page, ({ id }) => [id]);
  },
  chiefContacts: async (_, { filter, ...asked }, { needs }) => {
    const page = pageById(asked);
    const rows = await needs.store.teams.listPosts(checkedFilter(filter), page);
    return connectionOf(rows, page, ({ id }) => [id]);
  },
  authorityList: async (_, { filter, ...asked }, { needs }) => {
    const page = pageById(asked);
    const rows = await needs.store.teams.listDuties(checkedFilter(filter), page);
    return connectionOf(rows, page, ({ id }) => [id]);
  },
  authorityListCsv: (_, { filter }, { needs, principal, carriesForOwner }) =>
    exportDuties(needs, principal, checkedFilter(filter), (id) => carriesForOwner.load(id)),
  staffingAlarms: async (_, { region, ...asked }, { needs, principal }) => {
    const page = pageArguments(asked, 1);
    const alarms = await listStaffingAlarms(needs, principal, checkedRegion(region));
    const [behind] = page.after ?? [];
    const rows = behind === undefined ? alarms : alarms.filter(({ key }) => key > behind);
    return connectionOf(rows.slice(0, page.first + 1), page, ({ key }) => [key]);
  },
};

function checkedRegion(region: string | null | undefined): string | null {
  return region ? requireRegion(region, 'region') : null;
}
