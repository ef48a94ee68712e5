import type { MeetingPlan } from '../domain/callMeeting.ts';
import { requireId } from '../domain/requireId.ts';
import { arrangeMeeting, callMeetingOff, rearrangeMeeting } from '../usecases/arrangeMeeting.ts';
import { cancelResolution, finishResolution } from '../usecases/finishResolution.ts';
import { recordAttendance, recordMinutes } from '../usecases/recordMinutes.ts';
import type { AgendaItemInput, MutationchangeMeetingArgs, MutationResolvers } from './generated/resolversTypes.ts';
import { toParty } from './toParty.ts';

type MeetingMutations =
  | 'callMeeting'
  | 'changeMeeting'
  | 'cancelMeeting'
  | 'holdMeeting'
  | 'recordMinutes'
  | 'finishResolution'
  | 'cancelResolution';

/** What can be done with meetings and with what they resolve. */
export const meetingMutations: Pick<MutationResolvers, MeetingMutations> = {
  callMeeting: (_, { regionCode, ...asked }, { change }) =>
    change((needs, principal) => arrangeMeeting(needs, principal, { regionCode, ...toPlan(asked) })),
  changeMeeting: (_, { meetingId, ...asked }, { change }) =>
    change((needs, principal) => rearrangeMeeting(needs, principal, { meetingId, ...toPlan(asked) })),
  cancelMeeting: (_, asked, { change }) => change((needs, principal) => callMeetingOff(needs, principal, asked)),
  holdMeeting: (_, { meetingId, attendance }, { change }) =>
    change((needs, principal) =>
      recordAttendance(needs, principal, {
        meetingId,
        attendance: attendance.map(({ attendedBy = null, ...presence }) => ({ ...presence, attendedBy })),
      }),
    ),
  recordMinutes: (_, { resolutions, ...asked }, { change }) =>
    change((needs, principal) =>
      recordMinutes(needs, principal, {
        ...asked,
        resolutions: resolutions.map(({ itemId = null, owner, answersProblem = false, ...resolution }) => ({
          ...resolution,
          answersProblem,
          itemId: itemId === null ? null : requireId(itemId, 'itemId'),
          owner: toParty(owner, 'resolutions'),
        })),
      }),
    ),
  finishResolution: (_, asked, { change }) => change((needs, principal) => finishResolution(needs, principal, asked)),
  cancelResolution: (_, asked, { change }) => change((needs, principal) => cancelResolution(needs, principal, asked)),
};

function toPlan(asked: Omit<MutationchangeMeetingArgs, 'meetingId'>): MeetingPlan {
  const { startsAt, endsAt, participants, agenda = [], ...plan } = asked;
  return {
    ...plan,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    parties: participants.map((party) => toParty(party, 'participants')),
    agenda: agenda.map(toItem),
  };
}

function toItem({
  title,
  problemId = null,
  projectId = null,
  itemCodes = [],
}: AgendaItemInput): MeetingPlan['agenda'][number] {
  return {
    title,
    problemId: problemId === null ? null : requireId(problemId, 'problemId'),
    projectId: projectId === null ? null : requireId(projectId, 'projectId'),
    itemCodes,
  };
}
