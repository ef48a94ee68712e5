import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { absenceOn } from './absenceOn.ts';
import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import { eligibleBackup } from './eligibleBackup.ts';
import { mergeChanges } from './mergeChanges.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { requireStep } from './requireStep.ts';
import type { ScoredCandidate } from './scoredCandidate.ts';
import { settleStewardship } from './settleStewardship.ts';
import { stewardScopes } from './stewardScopes.ts';
import type { StewardAssignment, Stewardship, StewardshipState } from './stewardship.ts';
import { stewardshipTransitions } from './stewardshipTransitions.ts';
import { beginTerm, endTerm } from './stewardTerms.ts';
import type { Wording } from './wording.ts';

export interface Appointment {
  readonly stewardship: Stewardship;
  readonly projectName: string;
  readonly steward: Person;
  /** Of the steward's unit. */
  readonly backup: Person | null;
  readonly byHand: boolean;
  readonly reason: Wording;
  readonly considered: readonly ScoredCandidate[];
}

/** How many of those considered are kept on record. */
const keptOnRecord = 20;

/**
 * Makes somebody the steward of a project (C4). Refuses a person without a steward role, and one who is away unless the
 * backup can take over at once, which it then does.
 */
export function appointSteward(
  occasion: Occasion,
  appointment: Appointment,
): { assignment: StewardAssignment; changes: Changes } {
  requireAble(occasion, appointment);
  const { stewardship, steward, reason } = appointment;
  requireStep('Stewardship', stewardshipTransitions[stewardship.state.status], stewardship.state.status, 'assign');
  const assignment = toAssignment(occasion, appointment);
  const term = beginTerm(occasion, {
    projectId: stewardship.projectId,
    assignmentId: assignment.id,
    personId: steward.id,
    capacity: 'STEWARD',
    reason,
  });
  const state: StewardshipState = {
    status: 'SERVING',
    assignmentId: assignment.id,
    stewardId: steward.id,
    termId: term.id,
  };
  const serving = revise(stewardship, { state, since: occasion.at });
  const assigned: Partial<Changes> = {
    stewardships: [serving],
    assignments: [assignment],
    startedTerms: [term],
    endedTerms: endTerm(occasion, stewardship.state),
    messages: [assignedMessage(occasion, appointment, assignment)],
  };
  const covered = settleStewardship(occasion, { ...appointment, stewardship: serving.record });
  return { assignment, changes: mergeChanges([assigned, covered]) };
}

function requireAble({ at }: Occasion, { steward, backup }: Appointment): void {
  if (stewardScopes(steward).length === 0) {
    throw new DomainError('NOT_A_STEWARD', { field: 'personId', value: steward.id });
  }
  const today = calendarDateOf(at);
  const absence = absenceOn(steward, today);
  if (absence === null || eligibleBackup(backup, steward.id, today) !== null) return;
  throw new DomainError('PERSON_ABSENT', { field: 'personId', value: steward.id, until: absence.lastDay });
}

function toAssignment(occasion: Occasion, appointment: Appointment): StewardAssignment {
  const { stewardship, steward, byHand, reason, considered } = appointment;
  const own = considered.filter(({ personId }) => personId === steward.id);
  const others = considered.filter(({ personId }) => personId !== steward.id).slice(0, keptOnRecord - own.length);
  const kept = new Set([...own, ...others]);
  return {
    id: occasion.nextId(),
    projectId: stewardship.projectId,
    personId: steward.id,
    byHand,
    reason,
    considered: considered.filter((candidate) => kept.has(candidate)),
    madeAt: occasion.at,
    madeBy: occasion.actor,
  };
}

function assignedMessage(occasion: Occasion, { steward, projectName }: Appointment, assignment: StewardAssignment) {
  const { id, projectId, reason, byHand } = assignment;
  return announce(occasion, 'stewardAssigned', {
    projectId,
    entity: { typename: 'StewardAssignment', id },
    visibility: 'PUBLIC',
    summary: {
      en: `${steward.name} is the steward of ${projectName}.`,
      zh: `${projectName}的项目管家为${steward.name}`,
    },
    data: { assignmentId: id, personId: steward.id, personName: steward.name, byHand, reason },
  });
}
