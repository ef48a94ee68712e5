import { handoffPurposes } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { DueNote } from './dueHandoffs.ts';
import type { Handoff, Leg } from './handoff.ts';
import { exchangeActor } from './handoffEvents.ts';

/** How the reminders by mail have ended. */
export interface MailedReminders {
  readonly mailed: readonly string[];
  readonly failed: readonly { readonly legId: string; readonly reason: string }[];
}

/** 催办: the last day to sign has passed. */
export function overdueNote(handoff: Handoff, at: Date, { mailed, failed }: MailedReminders): DueNote {
  const { dueDate } = handoff;
  return noteOf(handoff, at, {
    type: 'exchange.handoffOverdue',
    visibility: 'PARTIES',
    step: 'reminded',
    detail: { dueDate, legs: idsOf(handoff), mailed, failed },
    en: `${openLegs(handoff).length} recipient(s) have not signed by ${dueDate} and are reminded`,
    zh: `${openLegs(handoff).length} 个单位逾期未签收（应于 ${dueDate} 前），已催办`,
  });
}

/** 升级督办: working days after the reminder somebody has still not signed; the supervisor is told. */
export function escalationNote(handoff: Handoff, at: Date): DueNote {
  const { dueDate } = handoff;
  return noteOf(handoff, at, {
    type: 'exchange.handoffEscalated',
    visibility: 'INTERNAL',
    step: 'escalated',
    detail: { dueDate, legs: idsOf(handoff) },
    en: `${openLegs(handoff).length} recipient(s) have not signed after the reminder; the supervisor is told`,
    zh: `催办后仍有 ${openLegs(handoff).length} 个单位未签收，提请督导员督办`,
  });
}

interface Words {
  readonly type: string;
  readonly visibility: 'PARTIES' | 'INTERNAL';
  readonly step: 'reminded' | 'escalated';
  readonly detail: Readonly<Record<string, unknown>>;
  readonly en: string;
  readonly zh: string;
}

function noteOf(handoff: Handoff, at: Date, { type, visibility, step, detail, en, zh }: Words): DueNote {
  const { id, projectId, purpose, sender, dueDate, dueProvisional } = handoff;
  const legs = openLegs(handoff).map(({ id: legId, recipient, status }) => ({ legId, recipient, status }));
  return {
    event: {
      id: newId(),
      type,
      projectId,
      time: at.toISOString(),
      entity: { typename: 'Handoff', id },
      visibility,
      actor: exchangeActor,
      summary: { en, zh: `${handoffPurposes[purpose]}：${zh}` },
      data: { handoffId: id, purpose, sender, due: { date: dueDate, provisional: dueProvisional }, legs },
    },
    step: { id: newId(), at, step, handoffId: id, legId: null, actor: exchangeActor.subject, detail },
  };
}

function idsOf(handoff: Handoff): string[] {
  return openLegs(handoff).map(({ id }) => id);
}

function openLegs({ legs }: Handoff): Leg[] {
  return legs.filter(
    ({ status }) => status === 'PENDING' || status === 'IN_TRANSIT' || status === 'DELIVERED' || status === 'DEAD',
  );
}
