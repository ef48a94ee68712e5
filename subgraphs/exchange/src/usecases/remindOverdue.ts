import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { LegDelivery } from '@guanjia/kernel/messages';
import { deadlineAfter, type WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import { deliveryOf } from '../domain/deliveryOf.ts';
import type { Directory } from '../domain/directory.ts';
import type { DueHandoffs } from '../domain/dueHandoffs.ts';
import type { Handoff } from '../domain/handoff.ts';
import type { ChannelAnswer } from '../domain/legChannel.ts';
import { escalationNote, type MailedReminders, overdueNote } from '../domain/overdueNotes.ts';
import type { Recipient } from '../domain/recipient.ts';

/** Mails again what lies with a recipient unsigned; answers `delivered` when the mail is out. */
export type RemindByMail = (delivery: LegDelivery, recipient: Recipient) => Promise<ChannelAnswer>;

export interface RemindNeeds {
  readonly due: DueHandoffs;
  readonly directory: Pick<Directory, 'findByIds'>;
  readonly calendar: WorkingDayCalendar;
  /** Null where nothing goes by mail. */
  readonly remindByMail: RemindByMail | null;
  readonly now: () => Date;
  /** Handoffs read at once; 200 unless told. */
  readonly pageSize?: number;
}

/** Working days that recipients have after the day of the reminder before the supervisor is told. */
const patienceWorkingDays = 3;
const usualPageSize = 200;

/**
 * Looks for handoffs whose last day to sign has passed: those who have not signed are reminded, once, and when three working
 * days later somebody has still not signed, the supervisor is told, once (H2). Safe to repeat; a mail may go out twice when
 * the process dies between mail and mark.
 */
export async function remindOverdue(
  needs: RemindNeeds,
): Promise<{ readonly reminded: number; readonly escalated: number }> {
  const { due, now, calendar, pageSize = usualPageSize } = needs;
  const at = now();
  const today = calendarDateOf(at);
  let escalated = 0;
  for await (const handoff of each(pageSize, (after) => due.findReminded(after, pageSize))) {
    const remindedOn = calendarDateOf(handoff.remindedAt ?? at);
    if (today <= deadlineAfter(calendar, remindedOn, patienceWorkingDays).date) continue;
    if (await due.escalate(handoff.id, at, (present) => escalationNote(present, at))) escalated += 1;
  }
  let reminded = 0;
  for await (const handoff of each(pageSize, (after) => due.findOverdue(today, after, pageSize))) {
    const mails = await mailReminders(needs, handoff);
    if (await due.remind(handoff.id, at, (present) => overdueNote(present, at, mails))) reminded += 1;
  }
  return { reminded, escalated };
}

async function* each(pageSize: number, read: (after: string | null) => Promise<Handoff[]>): AsyncGenerator<Handoff> {
  let after: string | null = null;
  for (;;) {
    const page: Handoff[] = await read(after);
    yield* page;
    if (page.length < pageSize) return;
    after = page.at(-1)?.id ?? null;
  }
}

async function mailReminders({ directory, remindByMail }: RemindNeeds, handoff: Handoff): Promise<MailedReminders> {
  const mailed: string[] = [];
  const failed: { legId: string; reason: string }[] = [];
  const legs = handoff.legs.filter(({ channel, status }) => channel === 'EMAIL' && status === 'DELIVERED');
  if (remindByMail === null || legs.length === 0) return { mailed, failed };
  const recipients = await directory.findByIds(legs.map(({ recipient }) => recipient));
  for (const [place, leg] of legs.entries()) {
    const recipient = recipients[place] ?? null;
    if (recipient === null) continue;
    const answer = await remindByMail(deliveryOf(handoff, leg), recipient);
    if (answer.kind === 'failed') failed.push({ legId: leg.id, reason: answer.reason });
    else mailed.push(leg.id);
  }
  return { mailed, failed };
}
