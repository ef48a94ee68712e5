import { agencies } from '@guanjia/kernel/agencies';
import { meetingKinds } from '../domain/meeting.ts';
import { calendarUid } from '../domain/meetingCalendar.ts';
import { resolutionLight } from '../domain/resolutionLight.ts';
import { meetingCalendarFields } from './calendarResolvers.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';

type MeetingTypes = 'Party' | 'AgendaItem' | 'MeetingClash' | 'Meeting' | 'Resolution';

/** Said of a meeting that one may know only to be at that time, as calendars say that somebody is busy. */
const someMeeting = '另有会议';

/** Meetings and what they resolve. */
export const meetingResolvers: Pick<Resolvers, MeetingTypes> = {
  Party: {
    agency: (party) => (party.kind === 'AGENCY' ? party.agency : null),
    agencyName: (party) => (party.kind === 'AGENCY' ? agencies[party.agency].zh : null),
    person: (party, _, { personById }) => (party.kind === 'PERSON' ? personById.load(party.personId) : null),
  },
  AgendaItem: {
    problem: ({ problemId }, _, { problemById }) => loadById(problemById, problemId),
    project: ({ projectId }) => (projectId === null ? null : { id: projectId }),
  },
  MeetingClash: {
    title: async ({ otherId, otherTitle }, _, { meetingById }) =>
      (await meetingById.load(otherId)) === null ? someMeeting : otherTitle,
    startsAt: ({ otherStartsAt }) => otherStartsAt.toISOString(),
    endsAt: ({ otherEndsAt }) => otherEndsAt.toISOString(),
  },
  Meeting: {
    __resolveReference: ({ id }, { meetingById }) => loadById(meetingById, id),
    uid: (meeting) => calendarUid(meeting),
    kindName: ({ kind }) => meetingKinds[kind].zh,
    startsAt: ({ startsAt }) => startsAt.toISOString(),
    endsAt: ({ endsAt }) => endsAt.toISOString(),
    organiserName: ({ organiser }) => organiser.name,
    calledAt: ({ calledAt }) => calledAt.toISOString(),
    resolutions: ({ id }, _, { resolutionsOf }) => resolutionsOf.load(id),
    clashes: ({ id }, _, { clashesOf }) => clashesOf.load(id),
    ...meetingCalendarFields,
  },
  Resolution: {
    __resolveReference: ({ id }, { resolutionById }) => loadById(resolutionById, id),
    meeting: ({ meetingId }, _, { meetingById }) => meetingById.load(meetingId),
    project: ({ projectId }) => (projectId === null ? null : { id: projectId }),
    answeredProblem: ({ answeredProblemId }, _, { problemById }) => loadById(problemById, answeredProblemId),
    light: (resolution, _, { today }) => resolutionLight(resolution, today),
    dueWorkingDays: ({ time }) => time.dueWorkingDays,
    deadline: ({ time }) => time.deadline,
    deadlineProvisional: ({ time }) => time.isProvisional,
    takenAt: ({ takenAt }) => takenAt.toISOString(),
  },
};
