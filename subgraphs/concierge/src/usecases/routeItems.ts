import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { absenceOn } from '../domain/absenceOn.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { runningTerms } from '../domain/dutyTerm.ts';
import { mergeChanges } from '../domain/mergeChanges.ts';
import type { Person } from '../domain/person.ts';
import { checkedItems, planRouting } from '../domain/planRouting.ts';
import { regionsAround } from '../domain/regionsAround.ts';
import type { RoutingNeed } from '../domain/routeProject.ts';
import type { ProjectRouting, RoutedItem } from '../domain/routing.ts';
import { canLookInto } from './canLookInto.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { readScopeOf } from './readScopeOf.ts';
import { requireFacts } from './requireFacts.ts';
import { requireUnit } from './requireUnit.ts';
import { teamChanges } from './teamChanges.ts';
import type { ServiceNeeds } from './withServiceBegun.ts';

export interface ItemsToRoute {
  readonly projectId: string;
  readonly firstAgencyId: string;
  readonly items: readonly RoutedItem[];
}

/** Settles who acts for the items of a project that this person may see, as a new version (C6 S2). */
export async function routeItems(
  needs: ServiceNeeds & Pick<ConciergeNeeds, 'routingRules'>,
  principal: Principal,
  asked: ItemsToRoute,
): Promise<ProjectRouting> {
  const { store } = needs;
  const facts = await requireVisibleFacts(store, principal, asked.projectId);
  const { id: unitId, name, tier, regionCode } = await requireUnit(store, asked.firstAgencyId, 'firstAgencyId');
  const items = checkedItems(asked.items);
  const need: RoutingNeed = {
    firstAgency: { unitId, name, tier, regionCode },
    projectKind: facts.kind,
    items,
    fewShare: needs.routingRules.fewShare,
    ...(await actorsFor(needs, items)),
  };
  const [last] = await store.routings.findLatest([facts.projectId]);
  const project = { projectId: facts.projectId, name: facts.name, lastVersion: last?.version ?? 0 };
  const occasion = occasionFor(needs, principal);
  const { routing, ...changes } = planRouting(occasion, project, need);
  // so many departments may make the project a complex one
  const team = await teamChanges(needs, occasion, facts, { items });
  await store.commit(mergeChanges([changes, team]));
  return routing;
}

/** What is known of a project. @throws PROJECT_NOT_FOUND also for one that this person may not look into */
export async function requireVisibleFacts(
  store: Pick<ConciergeStore, 'people' | 'projects' | 'stewardships'>,
  principal: Principal,
  projectId: string,
): Promise<ProjectFacts> {
  const facts = await requireFacts(store, projectId);
  const [isVisible] = await canLookInto(store, await readScopeOf(store, principal, 'projectRouting'), [
    facts.projectId,
  ]);
  if (!isVisible) throw new DomainError('PROJECT_NOT_FOUND', { field: 'projectId', value: projectId });
  return facts;
}

/** A liaison who is away is passed over for the next one of the area; a chief contact is the only one there is. */
async function actorsFor(
  { store, now }: Pick<ConciergeNeeds, 'store' | 'now'>,
  items: readonly RoutedItem[],
): Promise<Pick<RoutingNeed, 'liaisons' | 'contacts'>> {
  const regions = [...new Set(items.map(({ regionCode }) => regionCode))];
  const areas = (await store.teams.findAreas(regions)).filter((area) => area !== null);
  const posts = await store.teams.listPostsOf([...new Set(regions.flatMap(regionsAround))]);
  const held = [...areas, ...posts].flatMap(({ terms }) => runningTerms<string>(terms));
  const ids = [...new Set(held.map(({ personId }) => personId))];
  const people = new Map<string, Person>();
  for (const person of await store.people.findPeople(ids)) if (person !== null) people.set(person.id, person);
  const today = calendarDateOf(now());
  const actorOf = (personId: string) => {
    const person = people.get(personId);
    return person === undefined ? [] : [{ personId, name: person.name, unitId: person.unitId, person }];
  };
  return {
    liaisons: areas.flatMap(({ regionCode, terms }) =>
      runningTerms(terms)
        .flatMap(({ personId }) => actorOf(personId))
        .filter(({ person }) => absenceOn(person, today) === null)
        .map(({ personId, name, unitId }) => ({ personId, name, unitId, regionCode })),
    ),
    contacts: posts.flatMap(({ regionCode, subject, terms }) =>
      runningTerms(terms)
        .flatMap(({ personId }) => actorOf(personId))
        .map(({ personId, name, unitId }) => ({ personId, name, unitId, regionCode, subject })),
    ),
  };
}
