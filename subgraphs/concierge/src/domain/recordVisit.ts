import { type CalendarDate, calendarDateOf, parseCalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';
import type { ServiceVisit, VisitRecord } from './serviceVisit.ts';
import { serviceVisitTransitions } from './serviceVisitTransitions.ts';

export interface VisitFindings extends Pick<VisitRecord, 'way' | 'partner' | 'findings' | 'isSatisfied' | 'toDo'> {
  readonly paidOn: string;
}

/**
 * Puts on record what a visit found (做好记录, S4); once. An owner who is not satisfied needs something to be done.
 * @throws TRANSITION_NOT_ALLOWED, BAD_INPUT naming the field
 */
export function recordVisit(
  occasion: Occasion,
  visit: ServiceVisit,
  found: VisitFindings & { readonly problemId: string | null },
): Partial<Changes> & { visit: ServiceVisit } {
  const status = requireStep('ServiceVisit', serviceVisitTransitions[visit.status], visit.status, 'record');
  const { way, partner, isSatisfied } = found;
  const record: VisitRecord = {
    way,
    partner,
    isSatisfied,
    findings: requireText(found.findings, 'findings', 4000),
    toDo: toDoOf(found),
    recordedAt: occasion.at,
    recordedBy: occasion.actor,
  };
  const paidOn = requirePaidOn(occasion, visit, found.paidOn);
  const revision = revise(visit, { status, record, paidOn, problemId: found.problemId });
  const { id, projectId, kind } = visit;
  const message = announce(occasion, 'serviceVisitRecorded', {
    projectId,
    entity: { typename: 'ServiceVisit', id },
    visibility: 'INTERNAL',
    summary: isSatisfied
      ? { en: 'Visit recorded, the owner is satisfied.', zh: '回访已登记，项目单位满意' }
      : { en: 'Visit recorded, the owner is not satisfied.', zh: '回访已登记，项目单位不满意' },
    data: { visitId: id, kind, paidOn, isSatisfied, problemId: found.problemId },
  });
  return { visit: revision.record, aftercare: [{ kind: 'VISIT', revision }], messages: [message] };
}

function toDoOf({ isSatisfied, toDo }: VisitFindings): string | null {
  if (toDo !== null) return requireText(toDo, 'toDo', 2000);
  if (isSatisfied) return null;
  throw new DomainError('BAD_INPUT', { field: 'toDo', value: null, accepted: 'what must be done' });
}

function requirePaidOn({ at }: Occasion, { openedAt }: ServiceVisit, text: string): CalendarDate {
  const day = parseCalendarDate(text, 'paidOn');
  const first = calendarDateOf(openedAt);
  const last = calendarDateOf(at);
  if (day >= first && day <= last) return day;
  throw new DomainError('BAD_INPUT', { field: 'paidOn', value: day, accepted: `${first} to ${last}` });
}
