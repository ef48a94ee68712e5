import { newId } from '@guanjia/kernel/newId';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { somePeople } from '../../../subgraphs/concierge/test/somePeople.ts';
import type { ConciergeUnderTest, SomeSteward } from '../../../subgraphs/concierge/test/startConcierge.ts';

const routeTo =
  'mutation ($p: ID!, $u: ID!, $items: [RoutedItemInput!]!) { routeProject(projectId: $p, firstAgencyId: $u, items: $items) { routes { id branch } } }';
/** A routing of the project, and one of a project elsewhere of which something was handed over to the steward's unit. */
export async function seedRoutes(
  concierge: ConciergeUnderTest,
  {
    region,
    steward,
    project,
  }: { readonly region: string; readonly steward: SomeSteward; readonly project: ProjectFacts },
): Promise<string> {
  const item = (code: string, regionCode: string) => ({
    code,
    name: `事项${code}`,
    tier: 'COUNTY',
    regionCode,
    agency: 'NATURAL_RESOURCES',
  });
  await concierge.order(routeTo, { p: project.projectId, u: steward.unitId, items: [item('a', region)] });
  const there = '370102';
  const few = `few-${newId()}`;
  await concierge.order(
    'mutation ($r: String!, $p: ID!, $c: String!) { appointChiefContact(regionCode: $r, personId: $p, item: { code: $c, name: "少数事项", agency: WATER, tier: COUNTY }) { id } }',
    { r: region, p: steward.id, c: few },
  );
  const elsewhere = await concierge.know({ regionCode: there });
  const { unitId } = await somePeople(concierge, { region: there }, []);
  const items = [...['a', 'b', 'c', 'd'].map((code) => item(code, there)), item(few, region)];
  const { routeProject } = await concierge.order(routeTo, { p: elsewhere.projectId, u: unitId, items });
  const contact = routeProject.routes.find(({ branch }: { branch: string }) => branch !== 'ON_TIER');
  await concierge.order('mutation ($id: ID!) { transferByRoute(routeId: $id) { id } }', { id: contact.id });
  return contact.id;
}
