import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { LegDelivery } from '@guanjia/kernel/messages';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { handoffDigest } from '@guanjia/kernel/receipt';
import { type Deadline, deadlineAfter, type WorkingDayCalendar } from '@guanjia/kernel/workingDays';

/** What a person at the recipient's is told of a handoff, by mail, on the page behind its link or in a folder (交接单). */
export interface HandoffPaper {
  readonly delivery: LegDelivery;
  readonly recipientName: string;
  /** Null for a project that approval has not announced. */
  readonly project: { readonly name: string; readonly code: string } | null;
  /** Last day to sign. */
  readonly due: Deadline;
  /** What a receipt signs, see `handoffDigest`. */
  readonly digest: string;
}

/** The paper that goes with a delivery. */
export function handoffPaperOf(
  calendar: WorkingDayCalendar,
  delivery: LegDelivery,
  { name: recipientName }: { readonly name: string },
  facts: Pick<ProjectFacts, 'name' | 'code'> | null,
): HandoffPaper {
  const { requestedAt, dueWorkingDays } = delivery.handoff;
  return {
    delivery,
    recipientName,
    project: facts === null ? null : { name: facts.name, code: facts.code },
    due: deadlineAfter(calendar, calendarDateOf(new Date(requestedAt)), dueWorkingDays),
    digest: handoffDigest(delivery.handoff),
  };
}
