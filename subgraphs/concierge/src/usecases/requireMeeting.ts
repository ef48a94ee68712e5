import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { Meeting } from '../domain/meeting.ts';
import { requireId } from '../domain/requireId.ts';
import { meetingScopeOf } from './meetingScopeOf.ts';
import { requireRegionRight } from './requireRegionRight.ts';

/** A meeting that the service room of its region deals with. @throws MEETING_NOT_FOUND, FORBIDDEN */
export async function requireMeeting(
  store: Pick<ConciergeStore, 'people' | 'meetings'>,
  principal: Principal,
  meetingId: string,
): Promise<Meeting> {
  const id = requireId(meetingId, 'meetingId');
  const [meeting] = await store.meetings.findMeetings([id], await meetingScopeOf(store, principal));
  if (!meeting) throw new DomainError('MEETING_NOT_FOUND', { field: 'meetingId', value: meetingId });
  requireRegionRight(principal, meeting.regionCode);
  return meeting;
}
