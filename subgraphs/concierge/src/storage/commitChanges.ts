import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { Changes } from '../domain/changes.ts';
import { keepAgreements } from './keepAgreements.ts';
import { keepHolds } from './keepHolds.ts';
import { keepMeetings, keepResolutions } from './keepMeetings.ts';
import { keepPeople } from './keepPeople.ts';
import { keepPlans } from './keepPlans.ts';
import { keepPolicyMatters } from './keepPolicyMatters.ts';
import { keepProblems } from './keepProblems.ts';
import { keepRoutings } from './keepRoutings.ts';
import { keepSolutions } from './keepSolutions.ts';
import { keepStaffing } from './keepStaffing.ts';
import { keepStewardships } from './keepStewardships.ts';
import { keepTerms } from './keepTerms.ts';
import { keepThroughTrain } from './keepThroughTrain.ts';
import { keepUnits } from './keepUnits.ts';
import { outbox, personnelEntries, problemSteps, stewardAssignments } from './tables.ts';

/** Writes all that a use case changes. @throws STALE_VERSION, whereupon the transaction must end. */
export async function commitChanges(tx: Transaction, changes: Partial<Changes>): Promise<void> {
  const { entries = [], assignments = [], problemSteps: steps = [], messages = [] } = changes;
  await keepUnits(tx, changes.units ?? []);
  await keepPeople(tx, changes.people ?? []);
  await keepStewardships(tx, changes.stewardships ?? []);
  await keepTerms(tx, changes);
  await keepProblems(tx, changes.problems ?? []);
  await keepAgreements(tx, changes.agreements ?? []);
  if (entries.length > 0) await tx.insert(personnelEntries).values([...entries]);
  if (assignments.length > 0) await tx.insert(stewardAssignments).values([...assignments]);
  if (steps.length > 0) await tx.insert(problemSteps).values([...steps]);
  await keepHolds(tx, changes);
  await keepPolicyMatters(tx, changes.matters ?? []);
  await keepPlans(tx, changes.plans ?? []);
  await keepSolutions(tx, changes);
  await keepMeetings(tx, changes.meetings ?? []);
  await keepResolutions(tx, changes.resolutions ?? []);
  await keepStaffing(tx, changes.staffing ?? []);
  await keepRoutings(tx, changes.routings ?? []);
  await keepThroughTrain(tx, changes.throughTrain ?? []);
  await appendOutbox(tx, { outbox }, messages);
}
