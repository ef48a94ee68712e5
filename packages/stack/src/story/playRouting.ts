import { z } from 'zod';
import { act } from './act.ts';
import { askUntilKnown } from './askUntilKnown.ts';
import type { Stage } from './Stage.ts';

const unitsSchema = z.looseObject({
  nodes: z.array(z.looseObject({ id: z.string(), name: z.string(), tier: z.string() })),
});
const routingSchema = z.looseObject({
  id: z.string(),
  routes: z.array(z.looseObject({ id: z.string(), branch: z.string(), reasonZh: z.string() })).min(1),
});

const city = { regionCode: '370700', tier: 'CITY' } as const;
const county = { regionCode: '370702', tier: 'COUNTY' } as const;
const elsewhere = { regionCode: '370211', tier: 'COUNTY' } as const;
const province = { regionCode: '370000', tier: 'PROVINCE' } as const;
type Place = typeof city | typeof county | typeof elsewhere | typeof province;

const planning = { code: 'construction-planning-permit', name: '建设工程规划许可证核发', agency: 'NATURAL_RESOURCES' };
const building = { code: 'building-work-permit', name: '建筑工程施工许可证核发', agency: 'HOUSING_CONSTRUCTION' };
const fire = { code: 'fire-design-review', name: '特殊建设工程消防设计审查', agency: 'FIRE_RESCUE' };
const land = { code: 'land-use-pre-examination', name: '建设项目用地预审与选址意见书', agency: 'NATURAL_RESOURCES' };
const drainage = { code: 'drainage-permit', name: '城镇污水排入排水管网许可', agency: 'HOUSING_CONSTRUCTION' };
const threeMain = [land, planning, building];

/** One way in which the items of a project can lie, and the branch of the notice that it takes. */
interface Case {
  readonly title: string;
  readonly project: string;
  /** Where the first-contact agency is. */
  readonly first: typeof city | typeof county;
  readonly items: readonly object[];
  readonly branch: string;
  /** Where a line of business is found, which no unit of ours stands for. */
  readonly handTo?: Place;
}

const at = (place: Place) => (item: object) => ({ ...item, ...place, isMain: true });
const cases: readonly Case[] = [
  {
    title:
      '5. Routing: a few items of a lower tier go straight to their chief contact. 少数事项：直接对接首席帮代办联系人',
    project: '演示·少数事项下级权限项目',
    first: city,
    items: [...[land, planning, building, fire].map(at(city)), at(county)(drainage)],
    branch: 'FEW',
  },
  {
    title: '6. Main items of a lower tier: through the chief liaison of that area. 主要事项属下级权限',
    project: '演示·主要事项下级权限项目',
    first: city,
    items: threeMain.map(at(county)),
    branch: 'MAIN_LOWER',
  },
  {
    title: '7. Main items of a higher tier: through the upper chief liaison. 主要事项属上级权限',
    project: '演示·主要事项上级权限项目',
    first: county,
    items: threeMain.map(at(city)),
    branch: 'MAIN_UPPER',
  },
  {
    title: '8. Main items of the same tier elsewhere: through that area’s chief liaison. 主要事项属同级其他地区权限',
    project: '演示·主要事项他区权限项目',
    first: county,
    items: threeMain.map(at(elsewhere)),
    branch: 'MAIN_OTHER_AREA',
  },
  {
    title: '9. Decided by the province: by line of business. 省级以上权限：业务对口',
    project: '演示·省级权限项目',
    first: city,
    items: threeMain.map(at(province)),
    branch: 'PROVINCE',
    handTo: province,
  },
];

/** A routing of each kind of the notice, and its materials handed over by the exchange (C6, S2). */
export async function playRouting(stage: Stage): Promise<void> {
  for (const one of cases) await playCase(stage, one);
}

async function playCase({ as, onStep, register }: Stage, { title, project, first, items, branch, handTo }: Case) {
  const room = askUntilKnown(await as('service-room'));
  const unitAt = async ({ regionCode: region, tier }: Place): Promise<string> => {
    const { nodes } = await act(room, 'units', { region, tier }, unitsSchema);
    return nodes[0]?.id ?? '';
  };
  const { projectId, line } = await register({ name: project, ...first });
  const routing = await act(
    room,
    'routeProject',
    { projectId, firstAgencyId: await unitAt(first), items },
    routingSchema,
  );
  onStep(title, routing.routes);
  const route = routing.routes.find((taken) => taken.branch === branch);
  if (!route) throw new Error(`No route is ${branch}: ${JSON.stringify(routing)}`);
  const recipient = handTo ? `concierge-unit-${await unitAt(handTo)}` : null;
  await act(room, 'transferByRoute', { routeId: route.id, recipient }, routingSchema.pick({ id: true }));
  await line.until('exchange.handoffLegReceived');
  onStep('   The materials are handed over and signed for. 材料已转交并签收', { branch, because: route.reasonZh });
  await line.stop();
}
