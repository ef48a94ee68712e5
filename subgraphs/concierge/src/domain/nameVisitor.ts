import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { requireStep } from './requireStep.ts';
import type { ServiceVisit } from './serviceVisit.ts';
import { serviceVisitTransitions } from './serviceVisitTransitions.ts';

type VisitTime = Pick<ServiceVisit, 'dueOn' | 'isProvisional' | 'amberFrom'>;

/** Gives a visit to somebody, in place of whoever had it (确定专人, S4). @throws TRANSITION_NOT_ALLOWED once it was paid */
export function nameVisitor(
  occasion: Occasion,
  visit: ServiceVisit,
  { visitor, time }: { readonly visitor: Pick<Person, 'id' | 'name'>; readonly time: VisitTime | null },
): Partial<Changes> & { visit: ServiceVisit } {
  const status = requireStep('ServiceVisit', serviceVisitTransitions[visit.status], visit.status, 'name');
  const revision = revise(visit, {
    status,
    visitorId: visitor.id,
    ...(time === null ? {} : { ...time, overdueTold: false }),
  });
  return {
    visit: revision.record,
    aftercare: [{ kind: 'VISIT', revision }],
    messages: [visitorNamed(occasion, revision.record, visitor)],
  };
}

/** Word of who is to pay a visit, and by when. */
export function visitorNamed(
  occasion: Occasion,
  { id, projectId, kind, dueOn, isProvisional }: ServiceVisit,
  visitor: Pick<Person, 'id' | 'name'>,
) {
  return announce(occasion, 'serviceVisitorNamed', {
    projectId,
    entity: { typename: 'ServiceVisit', id },
    visibility: 'INTERNAL',
    summary: { en: `${visitor.name} visits the owner by ${dueOn}.`, zh: `确定${visitor.name}于${dueOn}前回访` },
    data: {
      visitId: id,
      kind,
      visitorId: visitor.id,
      visitorName: visitor.name,
      due: { date: dueOn, provisional: isProvisional },
    },
  });
}
