import { agencies } from '@guanjia/kernel/agencies';
import { z } from 'zod';
import { attendances, type Meeting, meetingKinds, meetingStatuses, type Party } from '../domain/meeting.ts';
import { type Resolution, resolutionStatuses } from '../domain/resolution.ts';
import { jsonShapes } from './jsonShapes.ts';
import { keyOf } from './keyOf.ts';
import type { meetingItems, meetingParticipants, meetingResolutions, meetings } from './meetingTables.ts';

const agencyCode = keyOf(agencies);
const kind = keyOf(meetingKinds);
const status = z.enum(meetingStatuses);
const attendance = z.enum(attendances);
const resolutionStatus = z.enum(resolutionStatuses);

export interface MeetingRows {
  readonly meeting: typeof meetings.$inferSelect;
  readonly participants: readonly (typeof meetingParticipants.$inferSelect)[];
  readonly items: readonly (typeof meetingItems.$inferSelect)[];
}

/** A meeting from the rows that belong to it, in their order. */
export function toMeeting({ meeting, participants, items }: MeetingRows): Meeting {
  return {
    ...meeting,
    kind: kind.parse(meeting.kind),
    status: status.parse(meeting.status),
    organiser: jsonShapes.actor.parse(meeting.organiser),
    changedAt: meeting.changedAt ?? meeting.calledAt,
    participants: participants.map((row) => ({
      id: row.id,
      party: toParty(row),
      attendance: attendance.parse(row.attendance),
      attendedBy: row.attendedBy,
    })),
    agenda: items.map(({ id, title, problemId, projectId, itemCodes }) => ({
      id,
      title,
      problemId,
      projectId,
      itemCodes,
    })),
  };
}

/** A department or a person from two columns, one of which is empty. */
export function toParty({
  agency,
  personId,
}: {
  readonly agency: string | null;
  readonly personId: string | null;
}): Party {
  if (personId !== null) return { kind: 'PERSON', personId };
  return { kind: 'AGENCY', agency: agencyCode.parse(agency) };
}

/** A resolution from its row. */
export function toResolution(row: typeof meetingResolutions.$inferSelect): Resolution {
  const { ownerAgency, ownerId, dueWorkingDays, deadline, isProvisional, amberFrom, ...rest } = row;
  return {
    ...rest,
    owner: toParty({ agency: ownerAgency, personId: ownerId }),
    time: { dueWorkingDays, deadline, isProvisional, amberFrom },
    status: resolutionStatus.parse(row.status),
  };
}
