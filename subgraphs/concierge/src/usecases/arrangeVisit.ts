import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { nameVisitor, visitorNamed } from '../domain/nameVisitor.ts';
import { openServiceVisit, visitTime } from '../domain/openServiceVisit.ts';
import { requireIndependentVisitor } from '../domain/requireIndependentVisitor.ts';
import type { ServiceVisit } from '../domain/serviceVisit.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireFacts } from './requireFacts.ts';
import { requirePerson } from './requirePerson.ts';
import { requireRegionRight } from './requireRegionRight.ts';
import { requireVisit } from './requireVisit.ts';

type Needs = Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'calendar' | 'aftercareRules'>;

/**
 * The service room has the owner of a served project visited, by somebody who has never carried it (确定专人进访, S4).
 * @throws PROJECT_NOT_FOUND, FORBIDDEN, PROJECT_NOT_SERVED, VISITOR_NOT_INDEPENDENT, BAD_INPUT
 */
export async function arrangeVisit(
  needs: Needs,
  principal: Principal,
  asked: {
    readonly projectId: string;
    readonly visitorId: string;
    readonly reason: string;
    readonly dueWorkingDays: number | null;
  },
): Promise<ServiceVisit> {
  const { store, calendar, aftercareRules, now } = needs;
  const { projectId, regionCode } = await requireFacts(store, asked.projectId);
  requireRegionRight(principal, regionCode);
  const { person: visitor } = await requirePerson(store, asked.visitorId, 'visitorId');
  const [servants = []] = await store.completions.listServants([projectId]);
  if (servants.length === 0) throw new DomainError('PROJECT_NOT_SERVED', { field: 'projectId', value: projectId });
  requireIndependentVisitor(visitor.id, servants);
  const occasion = occasionFor(needs, principal);
  const days = asked.dueWorkingDays ?? aftercareRules.visitWorkingDays;
  const visit = openServiceVisit(occasion, {
    projectId,
    kind: 'RETURN',
    reason: asked.reason,
    visitorId: visitor.id,
    ...visitTime(calendar, calendarDateOf(now()), days),
  });
  await store.commit({
    aftercare: [{ kind: 'VISIT', revision: { record: visit, readVersion: 0 } }],
    messages: [visitorNamed(occasion, visit, visitor)],
  });
  return visit;
}

/**
 * The service room gives a visit to somebody, or to somebody else. A return visit never to who has carried the project.
 * @throws VISIT_NOT_FOUND, FORBIDDEN, VISITOR_NOT_INDEPENDENT, TRANSITION_NOT_ALLOWED, BAD_INPUT
 */
export async function giveVisit(
  needs: Needs,
  principal: Principal,
  asked: { readonly visitId: string; readonly visitorId: string; readonly dueWorkingDays: number | null },
): Promise<ServiceVisit> {
  const { store, calendar, now } = needs;
  const visit = await requireVisit(store, principal, asked.visitId);
  const { regionCode } = await requireFacts(store, visit.projectId);
  requireRegionRight(principal, regionCode);
  const { person: visitor } = await requirePerson(store, asked.visitorId, 'visitorId');
  const [servants = []] = await store.completions.listServants([visit.projectId]);
  if (visit.kind === 'RETURN') requireIndependentVisitor(visitor.id, servants);
  const { dueWorkingDays } = asked;
  const time = dueWorkingDays === null ? null : visitTime(calendar, calendarDateOf(now()), dueWorkingDays);
  const { visit: given, ...changes } = nameVisitor(occasionFor(needs, principal), visit, { visitor, time });
  await store.commit(changes);
  return given;
}
