import { or, sql } from '@guanjia/runtime/drizzle';
import type { SQL } from 'drizzle-orm';
import type { ReadScope } from '../domain/readScope.ts';
import { projectInScope } from './projectInScope.ts';
import { dutyTerms } from './teamTables.ts';
import { busBookings } from './throughTrainTables.ts';

/** Bookings of projects in the scope, and of the crews of its person; undefined when all do. */
export function bookingInScope(scope: ReadScope): SQL | undefined {
  const ofProject = projectInScope(busBookings.projectId, scope);
  const personId = scope.kind === 'SOME' ? scope.personId : null;
  return personId === null ? ofProject : or(ofProject, servesOnCrew(personId));
}

/** Bookings of the crews in which the person serves now. */
export function servesOnCrew(personId: string): SQL {
  return sql`exists (select 1 from ${dutyTerms} where ${dutyTerms.ownerId} = ${busBookings.crewId}
    and ${dutyTerms.ownerKind} = 'TEAM' and ${dutyTerms.personId} = ${personId} and ${dutyTerms.until} is null)`;
}
