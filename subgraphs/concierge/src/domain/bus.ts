import type { Actor } from '@guanjia/kernel/actor';
import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';

/** A piece that was put on a bus. */
export interface InstalledPiece {
  /** Of the equipment list. */
  readonly code: string;
  /** The office's inventory number; null for one without. */
  readonly assetNo: string | null;
}

/** Days on which a bus does not go out (停用). */
export interface BusOutage {
  readonly id: string;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly reason: string;
  readonly recordedAt: Date;
  readonly recordedBy: Actor;
}

/** A bus of the through-train (直通车, S3). */
export interface Bus {
  readonly id: string;
  readonly name: string;
  /** The office's own number; a licence plate is not asked for. */
  readonly fleetNumber: string;
  readonly regionCode: string;
  readonly equipment: readonly InstalledPiece[];
  readonly outages: readonly BusOutage[];
  readonly registeredAt: Date;
  readonly registeredBy: Actor;
  readonly version: number;
}

/** The time out of service that a day lies in, if there is one. */
export function outageOn({ outages }: Pick<Bus, 'outages'>, day: CalendarDate): BusOutage | null {
  return outages.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay) ?? null;
}

/** @throws BUS_OUT_OF_SERVICE with the days and the reason */
export function requireInService(bus: Pick<Bus, 'id' | 'outages'>, at: Date): void {
  const outage = outageOn(bus, calendarDateOf(at));
  if (outage === null) return;
  const { firstDay, lastDay, reason } = outage;
  throw new DomainError('BUS_OUT_OF_SERVICE', {
    field: 'busId',
    value: bus.id,
    reason,
    accepted: `before ${firstDay} or after ${lastDay}`,
  });
}
