import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { ServiceVisit } from './serviceVisit.ts';

/** Announces that a visit was not paid by its day, once; changes nothing otherwise. */
export function tellVisitOverdue(occasion: Occasion, visit: ServiceVisit): Partial<Changes> {
  const { id, projectId, kind, dueOn, isProvisional, visitorId, overdueTold, paidOn } = visit;
  if (overdueTold || paidOn !== null || calendarDateOf(occasion.at) <= dueOn) return {};
  const message = announce(occasion, 'serviceVisitOverdue', {
    projectId,
    entity: { typename: 'ServiceVisit', id },
    visibility: 'INTERNAL',
    summary: { en: `Visit overdue since ${dueOn}.`, zh: `回访逾期（应于${dueOn}前完成）` },
    data: { visitId: id, kind, visitorId, due: { date: dueOn, provisional: isProvisional } },
  });
  return { aftercare: [{ kind: 'VISIT', revision: revise(visit, { overdueTold: true }) }], messages: [message] };
}
