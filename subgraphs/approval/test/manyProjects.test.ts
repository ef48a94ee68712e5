import { expect, it } from 'vitest';
import { materialsOf } from './support/openApplication.ts';
import { draft, submit } from './support/operations.ts';
import { dashboard } from './support/people.ts';
import { projectsOfOwner } from './support/projectsOfOwner.ts';
import { startApproval } from './support/startApproval.ts';

const page = `query ($filter: ProjectFilter, $sort: ProjectSort! = NEAREST_DEADLINE) {
  projects(filter: $filter, sort: $sort, first: 100) {
    totalCount
    nodes { id name stage keyLevels approvalLight approvalLights stewardOnDuty { personName } keyListings { year } }
  }
}`;
const counts = `query ($filter: ProjectFilter) {
  projectCounts(filter: $filter) {
    total overdue byStage { count } byLight { count } byKind { count } byKeyLevel { count }
  }
}`;
const regions = `query ($filter: ProjectFilter) { regionCounts(filter: $filter) { total cells { count } } }`;
const both = page.replace(/\}\s*$/, ` ${counts.slice(counts.indexOf('projectCounts'))}`);
const itemCode = 'soil-water-plan-approval';

it('asks as few statements of SQL for a hundred projects as for one', async () => {
  const door = await startApproval();
  const { owner, creditCode, ids } = await projectsOfOwner(
    door,
    Array.from({ length: 100 }, () => ({})),
  );
  for (const projectId of ids.slice(0, 5)) {
    const { draftApplication } = await door.ask(owner, draft, { projectId, itemCode });
    await door.ask(owner, submit, { id: draftApplication.id, materials: materialsOf(door, itemCode) });
  }
  const sent = async (query: string, filter: Record<string, unknown>) => {
    door.statements.length = 0;
    const data = await door.ask(dashboard, query, { filter });
    return { data, statements: door.statements.length };
  };
  const whole = { ownerCreditCode: creditCode };
  const hundred = await sent(page, whole);
  expect(hundred.data.projects.nodes).toHaveLength(100);
  expect(hundred.data.projects.nodes[0]).toMatchObject({ approvalLight: 'GREEN', stage: 'LAND_USE_PLANNING' });
  // the page, its total, what is under way, the stewards, the lists
  expect(hundred.statements).toBe(5);
  const filters = [
    { ...whole, lights: ['GREEN'], stages: ['LAND_USE_PLANNING'], kinds: ['INDUSTRIAL'], overdue: false },
    { ...whole, region: '370200', keyListYear: 2025, registeredFrom: '2025-01-01' },
  ];
  for (const filter of filters) expect((await sent(page, filter)).statements).toBeLessThanOrEqual(5);
  expect((await sent(counts, whole)).statements).toBe(1);
  expect((await sent(regions, { ...whole, lights: ['GREEN'] })).statements).toBe(1);
  expect((await sent(both, whole)).statements).toBe(6);
  // the total is counted only for those who want it
  expect((await sent(page.replace('totalCount', ''), whole)).statements).toBe(4);
});
