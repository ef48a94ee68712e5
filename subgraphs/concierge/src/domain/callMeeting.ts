import { DomainError } from '@guanjia/kernel/DomainError';
import { requireRegion } from '@guanjia/kernel/regions';
import { type Changes, revise } from './changes.ts';
import { type AgendaItem, type Meeting, meetingTransitions, type Participant, type Party } from './meeting.ts';
import { meetingMessages } from './meetingMessages.ts';
import type { Occasion } from './occasion.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';

/** How a meeting is arranged. */
export interface MeetingPlan extends Pick<Meeting, 'kind' | 'title' | 'startsAt' | 'endsAt' | 'place'> {
  readonly parties: readonly Party[];
  readonly agenda: readonly Omit<AgendaItem, 'id'>[];
}

type Decided = Partial<Changes> & { meeting: Meeting };

const mostParties = 100;
const mostItems = 50;
const longestMs = 7 * 86_400_000;

/** Calls a meeting. Refuses one that begins in the past, without parties, or with one party twice. */
export function callMeeting(
  occasion: Occasion,
  { id, regionCode, ...plan }: MeetingPlan & Pick<Meeting, 'id' | 'regionCode'>,
): Decided {
  const meeting: Meeting = {
    id,
    regionCode: requireRegion(regionCode, 'regionCode'),
    ...arranged(occasion, plan),
    organiser: occasion.actor,
    calledAt: occasion.at,
    changedAt: occasion.at,
    status: 'PLANNED',
    sequence: 0,
    minutes: null,
    cancelReason: null,
    version: 1,
  };
  return {
    meeting,
    meetings: [{ record: meeting, readVersion: 0 }],
    messages: meetingMessages(occasion, meeting, 'meetingCalled'),
  };
}

/** Arranges a meeting anew that was not held yet: whoever stays invited keeps the place on the list. */
export function changeMeeting(occasion: Occasion, meeting: Meeting, plan: MeetingPlan): Decided {
  const status = requireStep('Meeting', meetingTransitions[meeting.status], meeting.status, 'change');
  const next = arranged(occasion, plan);
  const invitedBefore = new Map(
    meeting.participants.map((participant) => [keyOfParty(participant.party), participant]),
  );
  const participants = next.participants.map((one) => invitedBefore.get(keyOfParty(one.party)) ?? one);
  const revision = revise(meeting, {
    ...next,
    participants,
    status,
    sequence: meeting.sequence + 1,
    changedAt: occasion.at,
  });
  return {
    meeting: revision.record,
    meetings: [revision],
    messages: meetingMessages(occasion, revision.record, 'meetingChanged'),
  };
}

/** Calls a meeting off that was not held yet, with the reason. */
export function cancelMeeting(occasion: Occasion, meeting: Meeting, reason: string): Decided {
  const status = requireStep('Meeting', meetingTransitions[meeting.status], meeting.status, 'cancel');
  const cancelReason = requireText(reason, 'reason', 1000);
  const revision = revise(meeting, { status, cancelReason, sequence: meeting.sequence + 1, changedAt: occasion.at });
  return {
    meeting: revision.record,
    meetings: [revision],
    messages: meetingMessages(occasion, revision.record, 'meetingCancelled'),
  };
}

type Arranged = Pick<Meeting, 'kind' | 'title' | 'startsAt' | 'endsAt' | 'place' | 'participants' | 'agenda'>;

function arranged({ at, nextId }: Occasion, plan: MeetingPlan): Arranged {
  const { kind, startsAt, endsAt, parties, agenda } = plan;
  requireTimes(at, startsAt, endsAt);
  requireParties(parties);
  if (agenda.length > mostItems)
    throw new DomainError('BAD_INPUT', { field: 'agenda', value: agenda.length, accepted: `0 to ${mostItems} items` });
  return {
    kind,
    title: requireText(plan.title, 'title', 100),
    startsAt,
    endsAt,
    place: requireText(plan.place, 'place', 200),
    participants: parties.map(
      (party): Participant => ({ id: nextId(), party, attendance: 'INVITED', attendedBy: null }),
    ),
    agenda: agenda.map((item) => ({ id: nextId(), ...item, title: requireText(item.title, 'agenda', 200) })),
  };
}

function requireTimes(at: Date, startsAt: Date, endsAt: Date): void {
  if (startsAt < at)
    throw new DomainError('DATES_OUT_OF_ORDER', {
      field: 'startsAt',
      value: startsAt.toISOString(),
      accepted: `from ${at.toISOString()} on`,
    });
  const lasts = endsAt.getTime() - startsAt.getTime();
  if (lasts > 0 && lasts <= longestMs) return;
  throw new DomainError('DATES_OUT_OF_ORDER', {
    field: 'endsAt',
    value: endsAt.toISOString(),
    accepted: 'after startsAt, within 7 days',
  });
}

function requireParties(parties: readonly Party[]): void {
  if (parties.length < 1 || parties.length > mostParties)
    throw new DomainError('BAD_INPUT', {
      field: 'participants',
      value: parties.length,
      accepted: `1 to ${mostParties} parties`,
    });
  const keys = parties.map(keyOfParty);
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  if (twice !== undefined)
    throw new DomainError('BAD_INPUT', { field: 'participants', value: twice, accepted: 'each party once' });
}

/** A party as one word: the same party has the same. */
function keyOfParty(party: Party): string {
  return party.kind === 'AGENCY' ? party.agency : party.personId;
}
