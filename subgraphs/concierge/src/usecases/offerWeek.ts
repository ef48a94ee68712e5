import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Principal } from '@guanjia/kernel/principal';
import type { BusSlot } from '../domain/busSlot.ts';
import { type WeekLine, weekSlots } from '../domain/weekSlots.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { offerSlots } from './offerSlots.ts';

/** Opens the slots of a week from a weekly pattern, on working days of the calendar alone; all or none. */
export async function offerWeek(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'busRules' | 'calendar'>,
  principal: Principal,
  asked: {
    readonly busId: string;
    readonly crewId: string;
    readonly firstDay: string;
    readonly pattern: readonly WeekLine[];
  },
): Promise<{ readonly slots: readonly BusSlot[]; readonly daysOff: readonly CalendarDate[] }> {
  const { firstDay, pattern: lines, busId, crewId } = asked;
  const { spans, daysOff } = weekSlots(needs.calendar, { firstDay, lines, after: needs.now() });
  return { slots: await offerSlots(needs, principal, { busId, crewId, spans }), daysOff };
}
