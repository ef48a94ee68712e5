import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { AftercareChange } from './aftercareChange.ts';
import type { AftercareRules } from './aftercareRules.ts';
import { announce } from './announce.ts';
import { carriersOf } from './carriersOf.ts';
import { type Changes, revise } from './changes.ts';
import type { ArchiveNotice, Completion } from './completion.ts';
import type { Occasion } from './occasion.ts';
import { followUpTime, openServiceVisit, visitTime } from './openServiceVisit.ts';
import { requireStep } from './requireStep.ts';
import type { Stewardship } from './stewardship.ts';
import { stewardshipTransitions } from './stewardshipTransitions.ts';
import { endTerm } from './stewardTerms.ts';

/** A project as it stands when it is finished. */
export interface ProjectToFinish {
  readonly projectName: string;
  readonly stewardship: Stewardship;
  /** Null for one that was not finished before. */
  readonly completion: Completion | null;
  /** Whether somebody of the force has ever carried it. */
  readonly isServed: boolean;
}

/** By what a project is finished. */
export type CompletionCause =
  | { readonly basis: 'ARCHIVE'; readonly archive: ArchiveNotice }
  | { readonly basis: 'SERVICE'; readonly agreementId: string };

interface Setting {
  readonly calendar: WorkingDayCalendar;
  readonly rules: AftercareRules;
}

/**
 * Finishes a project (办结): its steward has it no more in hand, the service room owes it a return visit, and the steward
 * the follow-up visits (完工不脱钩). Announced once; a second reason to finish it only ends a stewardship opened anew, and
 * adds the archive's receipt. Safe to repeat.
 */
export function finishProject(
  occasion: Occasion,
  project: ProjectToFinish,
  cause: CompletionCause,
  setting: Setting,
): Partial<Changes> {
  const ended = endStewardship(occasion, project.stewardship);
  if (project.completion !== null) return { ...ended, aftercare: addArchive(project.completion, cause) };
  const { projectId } = project.stewardship;
  const completion: Completion = {
    id: occasion.nextId(),
    projectId,
    basis: cause.basis,
    isServed: project.isServed,
    agreementId: cause.basis === 'SERVICE' ? cause.agreementId : null,
    finishedAt: occasion.at,
    finishedBy: occasion.actor,
    archive: cause.basis === 'ARCHIVE' ? cause.archive : null,
    version: 1,
  };
  const visits = project.isServed ? openVisits(occasion, project.stewardship, setting) : [];
  return {
    ...ended,
    aftercare: [{ kind: 'COMPLETION', revision: { record: completion, readVersion: 0 } }, ...visits],
    messages: [finishedMessage(occasion, project, completion)],
  };
}

function endStewardship(occasion: Occasion, stewardship: Stewardship): Partial<Changes> {
  const { state } = stewardship;
  if (state.status === 'FINISHED') return {};
  requireStep('Stewardship', stewardshipTransitions[state.status], state.status, 'finish');
  const held = 'stewardId' in state ? state : { assignmentId: null, stewardId: null };
  const { assignmentId, stewardId } = held;
  const finished = { status: 'FINISHED', assignmentId, stewardId } as const;
  return {
    stewardships: [revise(stewardship, { state: finished, since: occasion.at })],
    endedTerms: endTerm(occasion, state),
  };
}

function addArchive(completion: Completion, cause: CompletionCause): AftercareChange[] {
  if (cause.basis !== 'ARCHIVE' || completion.archive !== null) return [];
  return [{ kind: 'COMPLETION', revision: revise(completion, { archive: cause.archive }) }];
}

function openVisits(occasion: Occasion, stewardship: Stewardship, { calendar, rules }: Setting): AftercareChange[] {
  const { projectId } = stewardship;
  const today = calendarDateOf(occasion.at);
  const [stewardId = null] = carriersOf(stewardship);
  const returned = openServiceVisit(occasion, {
    projectId,
    kind: 'RETURN',
    reason: '项目办结回访',
    visitorId: null,
    ...visitTime(calendar, today, rules.visitWorkingDays),
  });
  const followUps = rules.followUpDays.map((days) =>
    openServiceVisit(occasion, {
      projectId,
      kind: 'FOLLOW_UP',
      reason: `完工不脱钩，办结后第${days}天跟踪服务`,
      visitorId: stewardId,
      ...followUpTime(today, days),
    }),
  );
  return [returned, ...followUps].map((record) => ({ kind: 'VISIT', revision: { record, readVersion: 0 } }));
}

function finishedMessage(occasion: Occasion, { projectName }: ProjectToFinish, completion: Completion) {
  const { id, projectId, basis, isServed, agreementId, archive } = completion;
  return announce(occasion, 'projectFinished', {
    projectId,
    entity: { typename: 'Project', id: projectId },
    visibility: 'PUBLIC',
    summary: { en: `${projectName} is finished.`, zh: `${projectName}办结` },
    data: { completionId: id, basis, isServed, agreementId, handoverId: archive?.handoverId ?? null },
  });
}
