import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { delegationTo, grant, newChief } from '../../../subgraphs/approval/test/support/delegations.ts';
import { importList, newCounty, openProjects, roomOf } from '../../../subgraphs/approval/test/support/keyLists.ts';
import { approverOf } from '../../../subgraphs/approval/test/support/people.ts';
import type { startMaterials } from '../../../subgraphs/approval/test/support/startMaterials.ts';
import type { Probes } from './Probes.ts';

type Door = Awaited<ReturnType<typeof startMaterials>>;
type Resources = 'delegation' | 'keyProjectList' | 'monthlyPlan' | 'lineReport';

const act = {
  report:
    'mutation ($region: String!) { reportLineProgress(region: $region, month: "2025-08", text: "完成投资", figures: []) { version } }',
  planRoadmap: 'mutation ($id: ID!) { planRoadmap(projectId: $id) { version } }',
  plan: 'mutation ($region: String!) { drawUpMonthlyPlan(region: $region, month: "2025-10", onlyKeyProjects: false) { id } }',
};
const read = {
  delegation: 'query ($id: ID!) { delegation(id: $id) { sealNo delegateSubject } }',
  delegations: 'query ($who: String!) { delegations(filter: { delegateSubject: $who }) { nodes { id } } }',
  list: 'query ($region: String!) { keyProjectList(level: DISTRICT, region: $region, year: 2026) { csv } }',
  diff: 'query ($region: String!) { keyProjectListDiff(level: DISTRICT, region: $region, year: 2026, from: 0, to: 1) { added } }',
  plan: 'query ($region: String!) { monthlyPlan(region: $region, month: "2025-10") { lines { nodes { id } } } }',
  slips: 'query ($region: String!) { openSlips(region: $region) { nodes { id } } }',
  lines: 'query ($region: String!) { lineProgress(region: $region, month: "2025-08") { report { text } } }',
};

/** What the office keeps for itself, whichever project it is about. */
export async function probeApprovalOffice(door: Door, subject: string): Promise<Pick<Probes<'approval'>, Resources>> {
  const county = newCounty();
  const chief = newChief();
  const { grantDelegation } = await door.ask(approverOf('WATER'), grant, { input: delegationTo(chief) });
  const [project] = await openProjects(door, county, 1);
  if (project === undefined) throw new Error('no project was opened');
  const csv = `序号,项目代码,类别\n1,${project.code},OTHER_DEMAND\n`;
  await door.ask(roomOf(county), importList, { region: county, year: 2026, csv });
  await door.ask(project.owner, act.planRoadmap, { id: project.id });
  await door.ask(roomOf(county), act.plan, { region: county });
  await door.ask(approverOf('WATER', [county]), act.report, { region: county });
  const row = {
    regionCode: county,
    ownerUnit: newId().slice(-18),
    agency: 'WATER',
    provider: 'provider-water',
    subject,
  } as const;
  const region = county;
  const ask = async (principal: Principal, query: string, variables: Record<string, unknown>): Promise<any> =>
    (await door.subgraph.execute({ query, variables, principal })).data ?? {};
  const agree = (one: unknown, two: unknown): boolean => {
    if (Boolean(one) !== Boolean(two)) throw new Error('two ways to one row disagree');
    return Boolean(one);
  };
  return {
    delegation: {
      row,
      async sees(principal) {
        const { delegation } = await ask(principal, read.delegation, { id: grantDelegation.id });
        const { delegations } = await ask(principal, read.delegations, { who: chief.subject });
        return agree(delegation, delegations?.nodes[0]);
      },
    },
    keyProjectList: {
      row,
      async sees(principal) {
        const { keyProjectList } = await ask(principal, read.list, { region });
        return agree(keyProjectList?.csv, (await ask(principal, read.diff, { region })).keyProjectListDiff?.added);
      },
    },
    monthlyPlan: {
      row,
      async sees(principal) {
        const { monthlyPlan } = await ask(principal, read.plan, { region });
        return agree(monthlyPlan?.lines.nodes[0], (await ask(principal, read.slips, { region })).openSlips);
      },
    },
    lineReport: {
      row,
      sees: async (principal) =>
        Boolean((await ask(principal, read.lines, { region })).lineProgress?.some(({ report }: any) => report)),
    },
  };
}
