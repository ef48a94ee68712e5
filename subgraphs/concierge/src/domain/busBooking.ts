import type { Actor } from '@guanjia/kernel/actor';
import type { BusSlot } from './busSlot.ts';

/** How a visit was asked for (S3 三（八）). */
export const bookingChannels = {
  WECHAT: { en: 'Public WeChat account of the service hall', zh: '微信公众号' },
  PHONE: { en: 'Booking telephone', zh: '预约电话' },
  ON_SITE: { en: 'On the spot', zh: '现场预约' },
} as const satisfies Record<string, { en: string; zh: string }>;

/** What can be done on a visit (S3 三（三）（六）（八）（九）). */
export const busServices = {
  ACCEPTANCE: { en: 'Acceptance', zh: '受理' },
  REVIEW: { en: 'Review', zh: '审查' },
  SURVEY: { en: 'Survey of the site', zh: '踏勘' },
  CERTIFICATE: { en: 'Certificate on the spot', zh: '出证' },
  UTILITY_SURVEY: { en: 'Joint survey for utilities', zh: '市政公用服务联合踏勘' },
  POLICY: { en: 'Explaining of policies', zh: '政策宣讲' },
} as const satisfies Record<string, { en: string; zh: string }>;

export type BookingChannel = keyof typeof bookingChannels;
export type BusService = keyof typeof busServices;

export const bookingStatuses = ['BOOKED', 'CONFIRMED', 'EN_ROUTE', 'ON_SITE', 'DONE', 'CANCELLED', 'NO_SHOW'] as const;
export type BookingStatus = (typeof bookingStatuses)[number];

export type BookingStep =
  | 'move'
  | 'confirm'
  | 'check'
  | 'depart'
  | 'arrive'
  | 'record'
  | 'finish'
  | 'cancel'
  | 'reportNoShow';

/** The life of a booking: what was moved is confirmed anew, and what has arrived is not called off any more. */
export const bookingTransitions = {
  BOOKED: { move: 'BOOKED', confirm: 'CONFIRMED', cancel: 'CANCELLED' },
  CONFIRMED: { move: 'BOOKED', check: 'CONFIRMED', depart: 'EN_ROUTE', cancel: 'CANCELLED' },
  EN_ROUTE: { arrive: 'ON_SITE', cancel: 'CANCELLED', reportNoShow: 'NO_SHOW' },
  ON_SITE: { record: 'ON_SITE', finish: 'DONE' },
  DONE: {},
  CANCELLED: {},
  NO_SHOW: {},
} as const satisfies Record<BookingStatus, Partial<Record<BookingStep, BookingStatus>>>;

/** A booked visit of the through-train to a project (C10, S3 三（八）). */
export interface BusBooking {
  readonly id: string;
  readonly projectId: string;
  readonly slotId: string;
  /** Of the slot. */
  readonly busId: string;
  readonly crewId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly channel: BookingChannel;
  /** Items of approval that are wanted. */
  readonly itemCodes: readonly string[];
  readonly services: readonly BusService[];
  readonly place: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly note: string | null;
  /** Why the service room lets a project be served that is on no key list. */
  readonly exceptionReason: string | null;
  readonly status: BookingStatus;
  readonly bookedAt: Date;
  readonly bookedBy: Actor;
  /** How often it was moved to another slot. */
  readonly moves: number;
  readonly confirmedAt: Date | null;
  readonly departedAt: Date | null;
  readonly arrivedAt: Date | null;
  /** When it was done, cancelled or found nobody there. */
  readonly endedAt: Date | null;
  readonly endedBy: Actor | null;
  /** Why it was cancelled or found nobody, or what came of the visit. */
  readonly endNote: string | null;
  readonly version: number;
}

/** What a booking takes over from its slot. */
export function placeOf({ id, busId, crewId, startsAt, endsAt }: BusSlot) {
  return { slotId: id, busId, crewId, startsAt, endsAt };
}
