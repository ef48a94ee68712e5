import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { type Changes, revise } from './changes.ts';
import { type AgendaItem, type Meeting, meetingTransitions, type Party } from './meeting.ts';
import { meetingMessages } from './meetingMessages.ts';
import { mergeChanges } from './mergeChanges.ts';
import { type LadderRules, moveProblem } from './moveProblem.ts';
import type { Occasion } from './occasion.ts';
import type { Problem } from './problem.ts';
import { problemTime } from './problemTime.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';
import type { Resolution } from './resolution.ts';

export interface NewResolution {
  readonly itemId: string | null;
  readonly text: string;
  readonly owner: Party;
  readonly dueWorkingDays: number;
  /** The problem that it answers, which stands at the level of the joint meeting, and who has it in hand below. */
  readonly answers: { readonly problem: Problem; readonly holderBelow: string | null } | null;
}

const mostResolutions = 50;

/**
 * Keeps the minutes of a meeting that was held, with what it has resolved (C8). A resolution of a joint meeting can be the
 * opinion on a problem of its agenda, which then goes down the ladder from there.
 */
export function keepMinutes(
  occasion: Occasion,
  rules: LadderRules,
  meeting: Meeting,
  { minutes, resolutions }: { readonly minutes: string; readonly resolutions: readonly NewResolution[] },
): { meeting: Meeting; changes: Changes } {
  const status = requireStep('Meeting', meetingTransitions[meeting.status], meeting.status, 'minute');
  if (resolutions.length > mostResolutions)
    throw new DomainError('BAD_INPUT', {
      field: 'resolutions',
      value: resolutions.length,
      accepted: `0 to ${mostResolutions} resolutions`,
    });
  requireOnceAnswered(resolutions);
  const revision = revise(meeting, { status, minutes: requireText(minutes, 'minutes', 20_000) });
  const taken = resolutions.map((asked) => takeResolution(occasion, rules, meeting, asked));
  const messages = meetingMessages(occasion, revision.record, 'meetingMinuted');
  return { meeting: revision.record, changes: mergeChanges([{ meetings: [revision], messages }, ...taken]) };
}

function requireOnceAnswered(resolutions: readonly NewResolution[]): void {
  const ids = resolutions.flatMap(({ answers }) => (answers === null ? [] : [answers.problem.id]));
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined)
    throw new DomainError('BAD_INPUT', { field: 'resolutions', value: twice, accepted: 'one answer to each problem' });
}

function takeResolution(
  occasion: Occasion,
  rules: LadderRules,
  meeting: Meeting,
  asked: NewResolution,
): Partial<Changes> {
  const item = asked.itemId === null ? null : requireItem(meeting, asked.itemId);
  const resolution: Resolution = {
    id: occasion.nextId(),
    meetingId: meeting.id,
    itemId: item?.id ?? null,
    projectId: item?.projectId ?? null,
    answeredProblemId: asked.answers?.problem.id ?? null,
    text: requireText(asked.text, 'resolutions', 4000),
    owner: asked.owner,
    time: problemTime(rules.calendar, calendarDateOf(occasion.at), asked.dueWorkingDays),
    status: 'OPEN',
    takenAt: occasion.at,
    outcome: null,
    endedOn: null,
    version: 1,
  };
  const kept = { resolutions: [{ record: resolution, readVersion: 0 }] };
  return asked.answers === null ? kept : mergeChanges([kept, answer(occasion, rules, meeting, { item, asked })]);
}

function requireItem({ agenda }: Meeting, itemId: string): AgendaItem {
  const item = agenda.find(({ id }) => id === itemId);
  if (item !== undefined) return item;
  throw new DomainError('BAD_INPUT', { field: 'itemId', value: itemId, accepted: agenda.map(({ id }) => id) });
}

function answer(
  occasion: Occasion,
  rules: LadderRules,
  { kind }: Meeting,
  { item, asked: { answers, text } }: { readonly item: AgendaItem | null; readonly asked: NewResolution },
): Partial<Changes> {
  if (answers === null) return {};
  const { problem, holderBelow } = answers;
  if (kind !== 'JOINT_MEETING' || problem.place.level !== 'JOINT_MEETING' || item?.problemId !== problem.id) {
    throw new DomainError('MEETING_CANNOT_ANSWER', {
      field: 'answersProblem',
      value: problem.place.level,
      accepted: 'a joint meeting with the problem on its agenda, and the problem at the level JOINT_MEETING',
    });
  }
  const { problem: _, ...moved } = moveProblem(occasion, rules, problem, {
    action: 'issueOpinion',
    text,
    holderId: holderBelow,
    byClock: false,
  });
  return moved;
}
