import type { Actor } from '@guanjia/kernel/actor';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import { type ArchiveHandover, missingKinds } from '../archiveHandover.ts';
import type { ArchivePaperKind } from '../archiveRules.ts';

import { projectEvent } from './projectEvent.ts';

/** `acceptance.archivePrepared`: how many papers there are, and which required kinds are missing. */
export function announceFile(handover: ArchiveHandover, kinds: readonly ArchivePaperKind[]): OutboxMessage {
  const { id, projectId, papers, preparedBy, preparedAt } = handover;
  const missing = missingKinds(papers, kinds).map(({ code }) => code);
  return projectEvent(projectId, {
    type: 'acceptance.archivePrepared',
    visibility: 'PARTIES',
    summary: {
      en: `File for the archive put together: ${papers.length} papers, ${missing.length} kinds missing`,
      zh: `移交档案组卷：材料 ${papers.length} 份，缺 ${missing.length} 类`,
    },
    data: { handoverId: id, papers: papers.length, missing },
    by: preparedBy,
    now: preparedAt,
  });
}

/** `acceptance.archiveHandoverStarted`: the file is on its way to the archive. */
export function announceSending(handover: ArchiveHandover, recipient: string): readonly OutboxMessage[] {
  const round = handover.rounds.at(-1);
  if (round === undefined) return [];
  const { number, handoffId, startedBy, startedAt } = round;
  const event = projectEvent(handover.projectId, {
    type: 'acceptance.archiveHandoverStarted',
    visibility: 'PUBLIC',
    summary: {
      en: `File sent to the archive, round ${number}: ${handover.papers.length} papers`,
      zh: `档案移交第 ${number} 轮：材料 ${handover.papers.length} 份`,
    },
    data: { handoverId: handover.id, handoffId, round: number, papers: handover.papers.length, recipient },
    by: startedBy,
    now: startedAt,
  });
  return [event];
}

/** What came of the present round: `acceptance.archiveHandedOver`, which finishes the project, or `…archiveHandoverReturned`. */
export function announceRoundEnd(handover: ArchiveHandover, by: Actor): readonly OutboxMessage[] {
  const { id, projectId, papers, receipt } = handover;
  const round = handover.rounds.at(-1);
  if (!round?.ended) return [];
  const { number, handoffId, ended } = round;
  const told = { by, now: ended.at };
  if (receipt !== null) {
    const { recipient, signedAt } = receipt;
    const summary = {
      en: `The archive has signed for the project's file: the project is finished`,
      zh: `${recipient.name}已签收工程档案，项目办结`,
    };
    const data = { handoverId: id, handoffId, recipient, materials: papers.length, signedAt: signedAt.toISOString() };
    return [
      projectEvent(projectId, { type: 'acceptance.archiveHandedOver', visibility: 'PUBLIC', summary, data, ...told }),
    ];
  }
  const { result, reason } = ended;
  const summary = {
    en: `The project's file came back from the archive: ${reason ?? ''}`,
    zh: `档案移交未成：${reason ?? ''}`,
  };
  const data = { handoverId: id, handoffId, round: number, result, reason: reason ?? '' };
  return [
    projectEvent(projectId, {
      type: 'acceptance.archiveHandoverReturned',
      visibility: 'PARTIES',
      summary,
      data,
      ...told,
    }),
  ];
}
