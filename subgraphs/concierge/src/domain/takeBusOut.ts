import { calendarDateOf, nextDate, parseCalendarDate, startOfDay } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Bus, BusOutage } from './bus.ts';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { requireText } from './requireText.ts';

type Decided = Partial<Changes> & { readonly bus: Bus };

/**
 * Takes a bus out of service for some days: its free slots of these days are withdrawn with the reason. Refused, when kept,
 * while one of them is booked. @throws BAD_INPUT, DATES_OUT_OF_ORDER
 */
export function takeBusOut(
  occasion: Occasion,
  bus: Bus,
  asked: Pick<BusOutage, 'firstDay' | 'lastDay' | 'reason'>,
): Decided {
  const firstDay = parseCalendarDate(asked.firstDay, 'firstDay');
  const lastDay = parseCalendarDate(asked.lastDay, 'lastDay');
  const today = calendarDateOf(occasion.at);
  if (firstDay < today) {
    throw new DomainError('DATES_OUT_OF_ORDER', { field: 'firstDay', value: firstDay, accepted: `${today} or later` });
  }
  if (lastDay < firstDay) {
    throw new DomainError('DATES_OUT_OF_ORDER', { field: 'lastDay', value: lastDay, accepted: `${firstDay} or later` });
  }
  const outage: BusOutage = {
    id: occasion.nextId(),
    firstDay,
    lastDay,
    reason: requireText(asked.reason, 'reason', 200),
    recordedAt: occasion.at,
    recordedBy: occasion.actor,
  };
  const revision = revise(bus, { outages: [...bus.outages, outage] });
  const withdrawn = {
    from: startOfDay(firstDay),
    until: startOfDay(nextDate(lastDay)),
    at: occasion.at,
    reason: outage.reason,
  };
  return { bus: revision.record, throughTrain: [{ kind: 'BUS_OUT', revision, withdrawn }] };
}

/**
 * Puts a bus back into service: the day before is the last one out, and a time out that has not begun is struck off.
 * Slots that were withdrawn stay so. @throws BUS_OUTAGE_NOT_FOUND
 */
export function putBusBack(occasion: Occasion, bus: Bus, outageId: string): Decided {
  const today = calendarDateOf(occasion.at);
  const outage = bus.outages.find(({ id, lastDay }) => id === outageId && lastDay >= today);
  if (outage === undefined) throw new DomainError('BUS_OUTAGE_NOT_FOUND', { field: 'outageId', value: outageId });
  const others = bus.outages.filter(({ id }) => id !== outageId);
  const yesterday = calendarDateOf(new Date(startOfDay(today).getTime() - 1));
  const left = outage.firstDay < today ? [{ ...outage, lastDay: yesterday }] : [];
  const revision = revise(bus, { outages: [...others, ...left] });
  return { bus: revision.record, throughTrain: [{ kind: 'BUS', revision }] };
}
