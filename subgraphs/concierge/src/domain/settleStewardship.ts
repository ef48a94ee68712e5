import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { absenceOn } from './absenceOn.ts';
import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import { eligibleBackup } from './eligibleBackup.ts';
import type { Occasion } from './occasion.ts';
import type { Absence, Person } from './person.ts';
import { requireStep } from './requireStep.ts';
import type { Stewardship, StewardshipState } from './stewardship.ts';
import { type StewardshipStep, stewardshipTransitions } from './stewardshipTransitions.ts';
import { beginTerm, endTerm } from './stewardTerms.ts';

export interface StewardshipOnDuty {
  readonly stewardship: Stewardship;
  readonly projectName: string;
  readonly steward: Person;
  /** Of the steward's unit. */
  readonly backup: Person | null;
}

type HeldState = Extract<StewardshipState, { readonly stewardId: string }>;
type Settled = Partial<Changes>;

/**
 * Puts a project into the hands that shall hold it on this day: the steward's own, the backup's while the steward is
 * away, or nobody's, which is an alarm. Changes nothing when it is so already; safe to repeat.
 */
export function settleStewardship(occasion: Occasion, onDuty: StewardshipOnDuty): Settled {
  const { state } = onDuty.stewardship;
  if (!isHeld(state)) return {};
  const today = calendarDateOf(occasion.at);
  const absence = absenceOn(onDuty.steward, today);
  if (absence === null) return state.status === 'SERVING' ? {} : giveBack(occasion, onDuty, state);
  const backup = eligibleBackup(onDuty.backup, onDuty.steward.id, today);
  if (backup === null) return state.status === 'UNCOVERED' ? {} : loseCover(occasion, onDuty, state, absence);
  const isCovered = state.status === 'COVERED' && state.backupId === backup.id;
  return isCovered ? {} : takeOver(occasion, onDuty, state, { absence, backup });
}

function isHeld(state: StewardshipState): state is HeldState {
  return state.status === 'SERVING' || state.status === 'COVERED' || state.status === 'UNCOVERED';
}

function giveBack(occasion: Occasion, onDuty: StewardshipOnDuty, state: HeldState): Settled {
  const { stewardship, projectName, steward } = onDuty;
  const { projectId } = stewardship;
  const { assignmentId, stewardId } = state;
  const reason = { en: `${steward.name} is back.`, zh: `${steward.name}已返岗` };
  const term = beginTerm(occasion, { projectId, assignmentId, personId: stewardId, capacity: 'STEWARD', reason });
  const message = announce(occasion, 'stewardReturned', {
    projectId,
    entity: { typename: 'StewardAssignment', id: assignmentId },
    visibility: 'PUBLIC',
    summary: {
      en: `${steward.name} carries ${projectName} again.`,
      zh: `${steward.name}返岗，继续负责${projectName}`,
    },
    data: { assignmentId, personId: steward.id, personName: steward.name },
  });
  return {
    ...step(occasion, stewardship, 'return', { status: 'SERVING', assignmentId, stewardId, termId: term.id }),
    startedTerms: [term],
    messages: [message],
  };
}

function takeOver(
  occasion: Occasion,
  onDuty: StewardshipOnDuty,
  state: HeldState,
  { absence, backup }: { readonly absence: Absence; readonly backup: Person },
): Settled {
  const { stewardship, projectName, steward } = onDuty;
  const { projectId } = stewardship;
  const { assignmentId, stewardId } = state;
  const reason = {
    en: `${steward.name} is away until ${absence.lastDay}.`,
    zh: `${steward.name}离岗至${absence.lastDay}`,
  };
  const term = beginTerm(occasion, { projectId, assignmentId, personId: backup.id, capacity: 'BACKUP', reason });
  const message = announce(occasion, 'backupTookOver', {
    projectId,
    entity: { typename: 'StewardAssignment', id: assignmentId },
    visibility: 'PUBLIC',
    summary: {
      en: `${backup.name} carries ${projectName} while ${steward.name} is away.`,
      zh: `${steward.name}离岗期间，由${backup.name}接替负责${projectName}`,
    },
    data: {
      assignmentId,
      stewardId,
      stewardName: steward.name,
      backupId: backup.id,
      backupName: backup.name,
      until: absence.lastDay,
    },
  });
  const covered: StewardshipState = {
    status: 'COVERED',
    assignmentId,
    stewardId,
    termId: term.id,
    backupId: backup.id,
    absenceId: absence.id,
  };
  return { ...step(occasion, stewardship, 'takeOver', covered), startedTerms: [term], messages: [message] };
}

function loseCover(occasion: Occasion, onDuty: StewardshipOnDuty, state: HeldState, absence: Absence): Settled {
  const { stewardship, projectName, steward } = onDuty;
  const { projectId } = stewardship;
  const { assignmentId, stewardId } = state;
  const reason = {
    en: `${steward.name} is away until ${absence.lastDay} and no backup is on duty.`,
    zh: `${steward.name}离岗至${absence.lastDay}，且无备份人员在岗`,
  };
  const message = announce(occasion, 'stewardMissing', {
    projectId,
    entity: { typename: 'Project', id: projectId },
    visibility: 'INTERNAL',
    summary: {
      en: `Nobody carries ${projectName}: ${reason.en}`,
      zh: `${projectName}无人负责：${reason.zh}`,
    },
    data: { reason },
  });
  return {
    ...step(occasion, stewardship, 'loseCover', {
      status: 'UNCOVERED',
      assignmentId,
      stewardId,
      absenceId: absence.id,
      reason,
    }),
    messages: [message],
  };
}

function step(occasion: Occasion, stewardship: Stewardship, name: StewardshipStep, next: StewardshipState): Settled {
  const { status } = stewardship.state;
  requireStep('Stewardship', stewardshipTransitions[status], status, name);
  return {
    stewardships: [revise(stewardship, { state: next, since: occasion.at })],
    endedTerms: endTerm(occasion, stewardship.state),
  };
}
