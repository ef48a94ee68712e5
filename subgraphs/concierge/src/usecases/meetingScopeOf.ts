import type { Principal } from '@guanjia/kernel/principal';
import { reachOf } from '@guanjia/kernel/rowScope';
import { conciergeReaders } from '../domain/conciergeReaders.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { MeetingScope } from '../domain/meetingStore.ts';

/** Which meetings somebody may see: those of the regions, and those to which the person or the own department is invited. */
export async function meetingScopeOf(
  { people }: Pick<ConciergeStore, 'people'>,
  principal: Principal,
): Promise<MeetingScope> {
  const { all, regions, agency, subject } = reachOf(principal, conciergeReaders.meeting);
  const person = subject === null ? null : await people.findPersonBySubject(subject);
  return { all, regions, personId: person?.id ?? null, agency };
}
