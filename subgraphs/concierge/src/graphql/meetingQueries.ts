import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { checkedFilter } from './checkedFilter.ts';
import { oneself } from './createLadderLoaders.ts';
import type { QueryResolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';
import { pageById } from './pageById.ts';
import { pageByTime } from './pageByRank.ts';

/** What can be asked of meetings and of what they resolve. */
export const meetingQueries: Pick<QueryResolvers, 'meeting' | 'meetings' | 'myMeetings' | 'resolutions'> = {
  meeting: (_, { id }, { meetingById }) => loadById(meetingById, id),
  meetings: async (_, { filter, ...asked }, { needs, meetingScope }) => {
    const page = pageById(asked);
    const rows = await needs.store.meetings.listMeetings(checkedFilter(filter), await meetingScope.load(oneself), page);
    return connectionOf(rows, page, ({ id }) => [id]);
  },
  myMeetings: async (_, { from, to, ...asked }, { needs, meetingScope }) => {
    const page = pageByTime(asked);
    const scope = await meetingScope.load(oneself);
    const time = { from: from ? new Date(from) : needs.now(), until: to ? new Date(to) : null };
    const rows = await needs.store.meetings.listInvitations(scope, time, page);
    return connectionOf(rows, page, ({ startsAt, id }) => [startsAt.toISOString(), id]);
  },
  resolutions: async (_, { filter, ...asked }, { needs, meetingScope }) => {
    const page = pageByTime(asked);
    const { status, ...others } = checkedFilter(filter);
    const scope = await meetingScope.load(oneself);
    const rows = await needs.store.meetings.listResolutions({ ...others, statuses: status }, scope, page);
    return connectionOf(rows, page, ({ time, id }) => [time.deadline, id]);
  },
};
