import type { AgencyCode } from '@guanjia/kernel/agencies';
import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isItemOpen } from './itemMachine.ts';
import type { JointAcceptance } from './jointAcceptance.ts';
import type { VisitPlan } from './jointVisit.ts';

/** A plan as it is asked for; without departments, all that need it are meant. */
export type VisitWish = Omit<VisitPlan, 'agencies'> & { readonly agencies: readonly AgencyCode[] | null };

/**
 * The plan of a visit that can be held: ahead, within one day of China, with departments that have an open item (J3).
 * @throws BAD_INPUT, JOINT_VISIT_NOT_NEEDED when no item of the joint acceptance is open
 */
export function planVisit(acceptance: Pick<JointAcceptance, 'id' | 'items'>, wish: VisitWish, now: Date): VisitPlan {
  const needed = agenciesWithOpenItems(acceptance);
  if (needed.length === 0) throw new DomainError('JOINT_VISIT_NOT_NEEDED', { value: acceptance.id });
  requireAhead(wish, now);
  return { ...wish, agencies: wish.agencies === null ? needed : requireNeeded(wish.agencies, needed) };
}

/** The departments that still owe an opinion on an item, or wait for its rectification. */
function agenciesWithOpenItems({ items }: Pick<JointAcceptance, 'items'>): readonly AgencyCode[] {
  return [...new Set(items.filter(({ status }) => isItemOpen(status)).map(({ agency }) => agency))];
}

function requireAhead({ startsAt, endsAt }: Pick<VisitPlan, 'startsAt' | 'endsAt'>, now: Date): void {
  if (startsAt <= now) {
    throw new DomainError('BAD_INPUT', { field: 'startsAt', value: startsAt.toISOString(), accepted: 'a time ahead' });
  }
  if (endsAt > startsAt && calendarDateOf(endsAt) === calendarDateOf(startsAt)) return;
  const accepted = 'a time after the beginning, on the same day';
  throw new DomainError('BAD_INPUT', { field: 'endsAt', value: endsAt.toISOString(), accepted });
}

function requireNeeded(asked: readonly AgencyCode[], needed: readonly AgencyCode[]): readonly AgencyCode[] {
  const isOnce = new Set(asked).size === asked.length;
  if (asked.length > 0 && isOnce && asked.every((agency) => needed.includes(agency))) return asked;
  throw new DomainError('BAD_INPUT', { field: 'agencies', value: asked, accepted: needed });
}
