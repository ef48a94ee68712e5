import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { DomainEvent, HandoffRequest } from '@guanjia/kernel/messages';
import { deadlineAfter, type WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { Handoff, Leg } from './handoff.ts';
import { handoffRequested } from './handoffEvents.ts';
import { handoffStatusOf } from './handoffStatus.ts';

/** A handoff as asked for: every leg still to be sent, the day for signing counted in working days (H2, X1). */
export function openHandoff(
  calendar: WorkingDayCalendar,
  request: HandoffRequest,
  priority: number,
): { readonly handoff: Handoff; readonly requested: DomainEvent } {
  const { legs: wanted, requestedAt: requested, ...asked } = request;
  const requestedAt = new Date(requested);
  const due = deadlineAfter(calendar, calendarDateOf(requestedAt), request.dueWorkingDays);
  const legs = wanted.map((leg) => openLeg(request.id, leg, requestedAt));
  const handoff: Handoff = {
    ...asked,
    legs,
    requestedAt,
    dueDate: due.date,
    dueProvisional: due.provisional,
    status: handoffStatusOf(legs),
    completedAt: null,
    priority,
    remindedAt: null,
    escalatedAt: null,
  };
  return { handoff, requested: handoffRequested(handoff) };
}

function openLeg(handoffId: string, leg: HandoffRequest['legs'][number], changedAt: Date): Leg {
  const { id, recipient, channel } = leg;
  return {
    id,
    handoffId,
    recipient,
    channel: channel ?? null,
    status: 'PENDING',
    attempts: 0,
    attemptsBeforeReplay: 0,
    reason: null,
    papers: {},
    changedAt,
    deliveredAt: null,
    receivedAt: null,
  };
}
