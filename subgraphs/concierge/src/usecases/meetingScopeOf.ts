import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { Role } from '@guanjia/kernel/roles';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { MeetingScope } from '../domain/meetingStore.ts';

/** Those who see all meetings of their regions. */
const officials: readonly Role[] = ['SERVICE_ROOM', 'SUPERVISOR', 'GOVERNMENT', 'CHIEF_LIAISON'];

/** Which meetings somebody may see: those of the regions, and those to which the person or the own department is invited. */
export async function meetingScopeOf(
  { people }: Pick<ConciergeStore, 'people'>,
  principal: Principal,
): Promise<MeetingScope> {
  const person = await people.findPersonBySubject(principal.subject);
  return {
    regions: hasRole(principal, ...officials) ? principal.regions : [],
    personId: person?.id ?? null,
    agency: hasRole(principal, 'APPROVER') ? principal.agency : null,
    agencyRegions: principal.regions,
  };
}
