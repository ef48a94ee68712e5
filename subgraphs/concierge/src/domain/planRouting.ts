import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { requireRegion } from '@guanjia/kernel/regions';
import { announce } from './announce.ts';
import { requireItemCode } from './appointContact.ts';
import type { Changes } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { requireText } from './requireText.ts';
import { requireTierRegion } from './requireTierRegion.ts';
import { type RoutingNeed, routeProject } from './routeProject.ts';
import type { ProjectRouting, RoutedItem } from './routing.ts';

const mostItems = 200;

/** The items of a project as a client names them. @throws BAD_INPUT, REGION_UNKNOWN naming the item */
export function checkedItems(items: readonly RoutedItem[]): readonly RoutedItem[] {
  if (items.length === 0 || items.length > mostItems) {
    throw new DomainError('BAD_INPUT', { field: 'items', value: items.length, accepted: `1 to ${mostItems} items` });
  }
  const codes = items.map(({ code }) => code);
  const twice = codes.findIndex((code, index) => codes.indexOf(code) < index);
  if (twice !== -1) {
    throw new DomainError('BAD_INPUT', {
      field: `items[${twice}].code`,
      value: codes[twice],
      accepted: 'each item once',
    });
  }
  return items.map((item, index) => {
    const regionCode = requireRegion(item.regionCode, `items[${index}].regionCode`);
    requireTierRegion(item.tier, regionCode, `items[${index}].tier`);
    return {
      ...item,
      code: requireItemCode(item.code, `items[${index}].code`),
      name: requireText(item.name, `items[${index}].name`, 200),
      regionCode,
    };
  });
}

/**
 * The next version of a project's routing.
 * @throws CHIEF_LIAISON_MISSING, CHIEF_CONTACT_MISSING with all that is missing; nothing is guessed
 */
export function planRouting(
  occasion: Occasion,
  project: { readonly projectId: string; readonly name: string; readonly lastVersion: number },
  need: RoutingNeed,
): Partial<Changes> & { routing: ProjectRouting } {
  const { routes, missing, counted, offTier } = routeProject(need);
  const [first] = missing;
  if (first !== undefined) {
    const at = need.items.findIndex(({ code }) => code === first.itemCode);
    throw new DomainError(first.code, { field: `items[${at}]`, value: first.regionCode, missing });
  }
  const id = occasion.nextId();
  const routing: ProjectRouting = {
    id,
    projectId: project.projectId,
    version: project.lastVersion + 1,
    firstAgency: need.firstAgency,
    items: need.items,
    fewShare: need.fewShare,
    offTier,
    counted,
    routes: routes.map((route) => ({ ...route, id: occasion.nextId(), routingId: id, transfer: null })),
    madeOn: calendarDateOf(occasion.at),
    madeAt: occasion.at,
    madeBy: occasion.actor,
  };
  const event = announce(occasion, 'projectRouted', {
    projectId: project.projectId,
    entity: { typename: 'ProjectRouting', id },
    visibility: 'PARTIES',
    summary: {
      en: `${need.firstAgency.name} routed ${need.items.length} items of ${project.name} on ${routes.length} ways.`,
      zh: `${need.firstAgency.name}编制${project.name}办理流程：${need.items.length}项事项，${routes.length}条办理途径`,
    },
    data: {
      routingId: id,
      version: routing.version,
      firstAgencyId: need.firstAgency.unitId,
      items: need.items.length,
      routes: routing.routes.map((route) => ({
        routeId: route.id,
        branch: route.branch,
        regionCode: route.regionCode,
        itemCodes: route.itemCodes,
        personId: route.person?.personId ?? null,
      })),
    },
  });
  return { routing, routings: [{ kind: 'PLANNED', routing }], messages: [event] };
}
