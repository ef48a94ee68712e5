import { officialRoles } from './isOfficial.ts';
import type { Role } from './roles.ts';
import type { Readers, RowScope } from './rowScope.ts';

/**
 * The readerships of what belongs to a project (G2). Departments judge by them and the policy table names them, so that the
 * same word means the same everywhere. A resource that needs another says so beside its rule and in the table.
 */

/** Its live status, the same for all (S0): officials wherever they work, providers, auditors and wall charts all; owners their own. */
export const statusReaders: Readers = {
  ...officials(['ALL']),
  OWNER: ['OWN_UNIT'],
  PROVIDER: ['ALL'],
  AUDITOR: ['ALL'],
  DASHBOARD: ['ALL'],
};

/** Where its records stand: the same without providers, and officials in their regions; wall charts are told of no text, secret or person. */
export const recordReaders: Readers = {
  ...officials(['OWN_REGION']),
  OWNER: ['OWN_UNIT'],
  DASHBOARD: ['ALL'],
};

/** What is internal of it: its owner's unit, and the officials of its region and of those above. */
export const internalReaders: Readers = { ...officials(['OWN_REGION']), OWNER: ['OWN_UNIT'] };

/** What the office keeps to itself: the officials of its region and of those above. */
export const officeReaders: Readers = officials(['OWN_REGION']);

/** What waits for an agency and what it has done: its own approvers, and who oversees agencies, each in their regions. */
export const agencyWorkReaders: Readers = {
  APPROVER: ['OWN_AGENCY'],
  WINDOW_CLERK: ['OWN_REGION'],
  SERVICE_ROOM: ['OWN_REGION'],
  SUPERVISOR: ['OWN_REGION'],
  GOVERNMENT: ['OWN_REGION'],
};

/** What the offices that oversee the steward force read of their regions: reports, figures, alarms. */
export const overseerReaders: Readers = {
  SERVICE_ROOM: ['OWN_REGION'],
  SUPERVISOR: ['OWN_REGION'],
  GOVERNMENT: ['OWN_REGION'],
  SYSTEM: ['ALL'],
};

/** Who carries a project and helps with it: stewards those in hand, officials those of their regions, owners their own. */
export const serviceReaders: Readers = {
  ...overseerReaders,
  OWNER: ['OWN_UNIT'],
  STEWARD: ['ASSIGNED'],
  PROJECT_SERVICE_SPECIALIST: ['OWN_REGION', 'ASSIGNED'],
  EXPERT: ['OWN_REGION', 'ASSIGNED'],
  CHIEF_LIAISON: ['OWN_REGION'],
  APPROVER: ['OWN_REGION'],
  DASHBOARD: ['OWN_REGION'],
};

/** The same without the wall chart, which is told of no text. */
export const serviceTextReaders: Readers = { ...serviceReaders, DASHBOARD: ['NONE'] };

/** What is prepared for an owner: the owner, and who fills in and hands in for it. */
export const ownerSideReaders: Readers = {
  OWNER: ['OWN_UNIT'],
  STEWARD: ['OWN_REGION'],
  WINDOW_CLERK: ['OWN_REGION'],
};

/** Its events that are for the parties. Auditors read who did what, for whom and by what right, wherever it was (X2). */
export const partiesEventReaders: Readers = { ...internalReaders, AUDITOR: ['ALL'] };

/** Its events that the office keeps to itself; auditors read them, too. */
export const officeEventReaders: Readers = { ...officeReaders, AUDITOR: ['ALL'] };

/** A department’s own system acts for it, and reads all. */
function officials(scopes: readonly RowScope[]): Partial<Record<Role, readonly RowScope[]>> {
  const readers: Partial<Record<Role, readonly RowScope[]>> = {};
  for (const role of officialRoles) readers[role] = role === 'SYSTEM' ? ['ALL'] : scopes;
  return readers;
}
