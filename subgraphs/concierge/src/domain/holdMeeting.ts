import { DomainError } from '@guanjia/kernel/DomainError';
import { type Changes, revise } from './changes.ts';
import { type Meeting, meetingTransitions } from './meeting.ts';
import { meetingMessages } from './meetingMessages.ts';
import type { Occasion } from './occasion.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';

/** Whether a participant came, and who for a department. */
export interface Presence {
  readonly participantId: string;
  readonly present: boolean;
  readonly attendedBy: string | null;
}

/** Records that a meeting was held, and who came. Refuses before its time, and unless each participant is named once. */
export function holdMeeting(
  occasion: Occasion,
  meeting: Meeting,
  presences: readonly Presence[],
): Partial<Changes> & { meeting: Meeting } {
  const status = requireStep('Meeting', meetingTransitions[meeting.status], meeting.status, 'hold');
  if (occasion.at < meeting.startsAt)
    throw new DomainError('MEETING_NOT_BEGUN', {
      field: 'meetingId',
      value: occasion.at.toISOString(),
      accepted: `from ${meeting.startsAt.toISOString()} on`,
    });
  const presenceOf = new Map(presences.map((presence) => [presence.participantId, presence]));
  const ids = meeting.participants.map(({ id }) => id);
  const missing = ids.filter((id) => !presenceOf.has(id));
  if (missing.length > 0 || presences.length !== ids.length)
    throw new DomainError('ATTENDANCE_INCOMPLETE', { field: 'attendance', value: missing, accepted: ids });
  const participants = meeting.participants.map((participant) => {
    const presence = presenceOf.get(participant.id);
    const attendedBy = presence?.attendedBy ?? null;
    return {
      ...participant,
      attendance: presence?.present ? ('PRESENT' as const) : ('ABSENT' as const),
      attendedBy: attendedBy === null ? null : requireText(attendedBy, 'attendance', 50),
    };
  });
  const revision = revise(meeting, { status, participants });
  return {
    meeting: revision.record,
    meetings: [revision],
    messages: meetingMessages(occasion, revision.record, 'meetingHeld'),
  };
}
