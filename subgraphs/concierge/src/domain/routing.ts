import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { HandoffChannel } from '@guanjia/kernel/messages';
import type { Tier } from '@guanjia/kernel/tiers';

import type { Wording } from './wording.ts';

/** The branches of S2 三（二）, each with its words in the notice. */
export const routeBranches = {
  ON_TIER: {
    en: 'The first-contact agency deals with what is decided at its own tier and place.',
    zh: '本层级权限事项由首接帮代办机构办理',
  },
  MAIN_LOWER: {
    en: 'The main items are decided at a lower tier: through the chief liaison of that area to the lower agency.',
    zh: '主要审批事项属于下级权限的，联系该地区首席联络员，转交下级帮代办机构代办',
  },
  MAIN_UPPER: {
    en: 'The main items are decided at a higher tier: through the upper chief liaison to the upper agency.',
    zh: '主要审批事项属于上级权限的，联系上级首席联络员，转交上级帮代办机构代办',
  },
  MAIN_OTHER_AREA: {
    en: 'The main items are decided at the same tier elsewhere: through the chief liaison of that area. The notice does not speak of it.',
    zh: '主要审批事项属于同级其他地区权限的，联系该地区首席联络员，转交当地帮代办机构代办（通知未列明）',
  },
  PROVINCE: {
    en: 'Decided by the province or above: coordinated with the authority there by line of business.',
    zh: '属于省级以上权限的，按业务对口原则协调上级有关单位办理',
  },
  FEW: {
    en: 'Only a few items are off tier: the first-contact agency turns to the chief contact of the item itself.',
    zh: '少数事项办理权限不在本层级的，由首接帮代办机构直接联系该事项的首席帮代办联系人实施帮代办',
  },
} as const satisfies Record<string, Wording>;

export type RouteBranch = keyof typeof routeBranches;

/** An item of a project, with where it is decided. */
export interface RoutedItem {
  readonly code: string;
  readonly name: string;
  readonly tier: Tier;
  /** Where it is decided, GB/T 2260. */
  readonly regionCode: string;
  readonly agency: AgencyCode | null;
  /** Whether it is one of the main items (主要审批事项); when none is marked, all count alike. */
  readonly isMain: boolean;
}

/** The first-contact agency (首接机构). */
export interface FirstAgency {
  readonly unitId: string;
  readonly name: string;
  readonly tier: Tier;
  readonly regionCode: string;
}

/** Who acts for some items of a project, and how (C6). */
export interface RoutePlan {
  readonly branch: RouteBranch;
  /** Where the items are decided. */
  readonly tier: Tier;
  readonly regionCode: string;
  readonly itemCodes: readonly string[];
  /** The chief liaison or chief contact; null when the first agency acts itself, or the line of business does. */
  readonly person: RouteActor | null;
  /** Whose line of business it is; only for what the province decides. */
  readonly agency: AgencyCode | null;
  readonly reason: Wording;
}

export interface RouteActor {
  readonly personId: string;
  readonly name: string;
  readonly unitId: string;
}

/** A route as it is kept, and how its materials travel. */
export interface Route extends RoutePlan {
  readonly id: string;
  readonly routingId: string;
  readonly transfer: RouteTransfer | null;
}

/** The handoff of a route's materials; where they are now, the exchange knows. */
export interface RouteTransfer {
  readonly handoffId: string;
  readonly recipient: string;
  /** Null leaves the way to the directory. */
  readonly channel: HandoffChannel | null;
  readonly at: Date;
  readonly by: Actor;
}

/** One version of who acts for the items of a project (C6). */
export interface ProjectRouting {
  readonly id: string;
  readonly projectId: string;
  /** 1 for the first of a project. */
  readonly version: number;
  readonly firstAgency: FirstAgency;
  readonly items: readonly RoutedItem[];
  /** The largest share that is still few, as it was then. */
  readonly fewShare: number;
  /** Of the counted items, how many lie off the first agency's tier and place. */
  readonly offTier: number;
  readonly counted: number;
  readonly routes: readonly Route[];
  readonly madeOn: CalendarDate;
  readonly madeAt: Date;
  readonly madeBy: Actor;
}

/** A route, and the routing it belongs to. */
export interface RouteOfRouting {
  readonly route: Route;
  readonly routing: ProjectRouting;
}

/** Figures of routing, as data/routingRules.json has them. */
export interface RoutingRules {
  readonly fewShare: number;
  /** Working days within which a recipient signs for a transfer. */
  readonly receiptWorkingDays: number;
}
