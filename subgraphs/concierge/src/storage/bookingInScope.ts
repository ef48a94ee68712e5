import { or, sql } from '@guanjia/runtime/drizzle';
import type { SQL } from 'drizzle-orm';
import type { BookingScope } from '../domain/throughTrainStore.ts';
import { projectInScope } from './projectInScope.ts';
import { dutyTerms } from './teamTables.ts';
import { busBookings } from './throughTrainTables.ts';

/** Bookings that lie in the scope; undefined when all do. */
export function bookingInScope({ projects, personId }: BookingScope): SQL | undefined {
  const ofProject = projectInScope(busBookings.projectId, projects);
  if (ofProject === undefined || personId === null) return ofProject;
  return or(ofProject, servesOnCrew(personId));
}

/** Bookings of the crews in which the person serves now. */
export function servesOnCrew(personId: string): SQL {
  return sql`exists (select 1 from ${dutyTerms} where ${dutyTerms.ownerId} = ${busBookings.crewId}
    and ${dutyTerms.ownerKind} = 'TEAM' and ${dutyTerms.personId} = ${personId} and ${dutyTerms.until} is null)`;
}
