import { writeMeeting, writeMeetings } from '../usecases/writeMeetings.ts';
import { oneself } from './createLadderLoaders.ts';
import type { MeetingResolvers, QueryResolvers, Resolvers } from './generated/resolversTypes.ts';

/** What can be asked of calendars. */
export const calendarQueries: Pick<QueryResolvers, 'meetingsCalendar'> = {
  meetingsCalendar: async (_, { from, to }, { needs, meetingScope }) =>
    writeMeetings(needs, await meetingScope.load(oneself), { from: new Date(from), until: new Date(to) }),
};

/** What calendars add to a meeting. */
export const meetingCalendarFields: Pick<MeetingResolvers, 'ical'> = {
  ical: (meeting, _, { needs, personById }) => writeMeeting(needs, meeting, personById),
};

/** Calendars. */
export const calendarResolvers: Pick<Resolvers, 'MeetingsCalendar'> = {
  MeetingsCalendar: {
    cut: ({ isCut }) => isCut,
  },
};
