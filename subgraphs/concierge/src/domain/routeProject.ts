import type { ProjectKind } from '@guanjia/kernel/projectFacts';
import { regionName } from '@guanjia/kernel/regions';
import { isAtOrAbove } from '@guanjia/kernel/tiers';
import type { ContactSubject } from './contactPost.ts';
import { regionsAround } from './regionsAround.ts';
import {
  type FirstAgency,
  type RouteActor,
  type RouteBranch,
  type RoutedItem,
  type RoutePlan,
  routeBranches,
} from './routing.ts';
import { tierNames } from './tierNames.ts';

/** All that routing depends on (S2 三（二）). */
export interface RoutingNeed {
  readonly firstAgency: FirstAgency;
  readonly projectKind: ProjectKind;
  readonly items: readonly RoutedItem[];
  /** The largest share of the counted items that is still few, 0 to 1. */
  readonly fewShare: number;
  /** Chief liaisons on duty, in the order of their appointment. */
  readonly liaisons: readonly (RouteActor & { readonly regionCode: string })[];
  /** Chief contacts, each for one subject in one region. */
  readonly contacts: readonly (RouteActor & { readonly regionCode: string; readonly subject: ContactSubject })[];
}

/** Somebody who should act and whom nobody has appointed. */
export interface MissingActor {
  readonly code: 'CHIEF_LIAISON_MISSING' | 'CHIEF_CONTACT_MISSING';
  readonly itemCode: string;
  readonly regionCode: string;
}

/** Who acts for each item and how; every item is in exactly one route or named as missing its actor. */
export interface RoutingResult {
  readonly routes: readonly RoutePlan[];
  readonly missing: readonly MissingActor[];
  readonly counted: number;
  readonly offTier: number;
  readonly weight: Weight;
}

/** Where an item is decided, as seen from the first-contact agency. */
type Relation = 'OWN' | 'LOWER' | 'UPPER' | 'OTHER_AREA' | 'PROVINCE';

/** Whether what lies off tier is the main part of the project or only a few items. */
type Weight = 'MAIN' | 'FEW';

/** The notice as a table. */
const branchOf = {
  MAIN: {
    OWN: 'ON_TIER',
    LOWER: 'MAIN_LOWER',
    UPPER: 'MAIN_UPPER',
    OTHER_AREA: 'MAIN_OTHER_AREA',
    PROVINCE: 'PROVINCE',
  },
  FEW: { OWN: 'ON_TIER', LOWER: 'FEW', UPPER: 'FEW', OTHER_AREA: 'FEW', PROVINCE: 'FEW' },
} as const satisfies Record<Weight, Record<Relation, RouteBranch>>;

type Placed = { readonly item: RoutedItem; readonly branch: RouteBranch; readonly person: RouteActor | null };

/** Says who acts for the items of a project and how (C6, S2). Depends on nothing but its argument. */
export function routeProject(need: RoutingNeed): RoutingResult {
  const { firstAgency, items, fewShare } = need;
  const counted = items.some(({ isMain }) => isMain) ? items.filter(({ isMain }) => isMain) : items;
  const offTier = counted.filter((item) => relationTo(firstAgency, item) !== 'OWN').length;
  const weight = counted.length === 0 || offTier / counted.length <= fewShare ? 'FEW' : 'MAIN';
  const placed = items.map((item) => place(need, item, branchOf[weight][relationTo(firstAgency, item)]));
  const found = placed.filter((one) => 'branch' in one);
  return {
    routes: [...Map.groupBy(found, keyOf).values()].flatMap((group) => routeOf(firstAgency, group)),
    missing: placed.filter((one) => 'code' in one),
    counted: counted.length,
    offTier,
    weight,
  };
}

function relationTo(first: FirstAgency, { tier, regionCode }: RoutedItem): Relation {
  if (tier === first.tier) return regionCode === first.regionCode ? 'OWN' : 'OTHER_AREA';
  if (tier === 'PROVINCE') return 'PROVINCE';
  return isAtOrAbove(tier, first.tier) ? 'UPPER' : 'LOWER';
}

function place(need: RoutingNeed, item: RoutedItem, branch: RouteBranch): Placed | MissingActor {
  const { code: itemCode, regionCode } = item;
  switch (branch) {
    case 'ON_TIER':
    case 'PROVINCE':
      return { item, branch, person: null };
    case 'MAIN_LOWER':
    case 'MAIN_UPPER':
    case 'MAIN_OTHER_AREA': {
      const person = need.liaisons.find((liaison) => liaison.regionCode === regionCode);
      return person === undefined ? { code: 'CHIEF_LIAISON_MISSING', itemCode, regionCode } : { item, branch, person };
    }
    case 'FEW': {
      const person = contactFor(need, item);
      if (person !== null) return { item, branch, person };
      // the rule for what the province decides holds for one such item as for many
      if (item.tier === 'PROVINCE') return { item, branch: 'PROVINCE', person: null };
      return { code: 'CHIEF_CONTACT_MISSING', itemCode, regionCode };
    }
  }
}

/** The contact of the item before that of the kind of project, the closest region before one around it. */
function contactFor({ contacts, projectKind }: RoutingNeed, { code, regionCode }: RoutedItem): RouteActor | null {
  const isOf = (subject: ContactSubject, sort: ContactSubject['of']) =>
    subject.of === sort && (subject.of === 'ITEM' ? subject.code === code : subject.projectKind === projectKind);
  for (const sort of ['ITEM', 'KIND'] as const) {
    for (const region of regionsAround(regionCode)) {
      const contact = contacts.find((one) => one.regionCode === region && isOf(one.subject, sort));
      if (contact !== undefined) return contact;
    }
  }
  return null;
}

/** Items with the same key make one route. */
function keyOf({ item, branch, person }: Placed): string {
  if (branch === 'ON_TIER') return branch;
  if (person !== null) return `${branch} ${person.personId} ${branch === 'FEW' ? item.tier : ''} ${item.regionCode}`;
  return `${branch} ${item.regionCode} ${item.agency ?? ''}`;
}

function routeOf(firstAgency: FirstAgency, group: readonly Placed[]): RoutePlan[] {
  const [first] = group;
  if (first === undefined) return [];
  const { item, branch, person } = first;
  const { en, zh } = routeBranches[branch];
  const area = regionName(item.regionCode) ?? item.regionCode;
  const who = branch === 'ON_TIER' ? firstAgency.name : (person?.name ?? null);
  return [
    {
      branch,
      tier: item.tier,
      regionCode: item.regionCode,
      itemCodes: group.map((one) => one.item.code),
      person: person === null ? null : { personId: person.personId, name: person.name, unitId: person.unitId },
      agency: branch === 'PROVINCE' ? item.agency : null,
      reason: {
        en: `${en} ${area} (${tierNames[item.tier].en})${who === null ? '' : `: ${who}`}.`,
        zh: `${zh}（${area}${tierNames[item.tier].zh}权限${who === null ? '' : `，${who}`}）`,
      },
    },
  ];
}
