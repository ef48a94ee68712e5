import type { OutboxMessage } from '@guanjia/kernel/messages';
import { announce } from './announce.ts';
import { type Meeting, meetingKinds, projectsOf } from './meeting.ts';
import type { Occasion } from './occasion.ts';
import type { Resolution } from './resolution.ts';

const meetingWords = {
  meetingCalled: { en: 'Meeting called', zh: '召集会议' },
  meetingChanged: { en: 'Meeting changed', zh: '变更会议安排' },
  meetingHeld: { en: 'Meeting held', zh: '会议已召开' },
  meetingMinuted: { en: 'Minutes kept', zh: '形成会议纪要' },
  meetingCancelled: { en: 'Meeting called off', zh: '取消会议' },
} as const;

const resolutionWords = {
  resolutionDone: { en: 'Resolution carried out', zh: '议定事项办结' },
  resolutionOverdue: { en: 'Resolution overdue', zh: '议定事项逾期' },
  resolutionCancelled: { en: 'Resolution cancelled', zh: '撤销议定事项' },
} as const;

/** What is told of a meeting: one event for each project on its agenda; a meeting without one is told in no project's log. */
export function meetingMessages(
  occasion: Occasion,
  meeting: Meeting,
  type: keyof typeof meetingWords,
): OutboxMessage[] {
  const { id, kind, title, startsAt, endsAt } = meeting;
  return projectsOf(meeting).map((projectId) =>
    announce(occasion, type, {
      projectId,
      entity: { typename: 'Meeting', id },
      visibility: 'INTERNAL',
      summary: {
        en: `${meetingWords[type].en}: ${meetingKinds[kind].en}, ${title}.`,
        zh: `${meetingWords[type].zh}：${meetingKinds[kind].zh}“${title}”`,
      },
      data: { meetingId: id, kind, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
    }),
  );
}

/** What is told of a resolution, to the project it is about. */
export function resolutionMessages(
  occasion: Occasion,
  { id, meetingId, projectId, text, time }: Resolution,
  type: keyof typeof resolutionWords,
): OutboxMessage[] {
  if (projectId === null) return [];
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const message = announce(occasion, type, {
    projectId,
    entity: { typename: 'Resolution', id },
    visibility: 'INTERNAL',
    summary: { en: `${resolutionWords[type].en}: ${short}`, zh: `${resolutionWords[type].zh}：${short}` },
    data: {
      resolutionId: id,
      meetingId,
      deadline: { date: time.deadline, provisional: time.isProvisional },
    },
  });
  return [message];
}
