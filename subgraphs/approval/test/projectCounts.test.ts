import { describe, expect, it } from 'vitest';
import { openApplication } from './support/openApplication.ts';
import { dashboard, ownerOf, serviceRoom } from './support/people.ts';
import { projectsOfOwner } from './support/projectsOfOwner.ts';
import { newCreditCode } from './support/samples.ts';
import { startApproval } from './support/startApproval.ts';

const counts = `query ($filter: ProjectFilter) {
  projectCounts(filter: $filter) {
    total overdue byStage { stage count } byLight { light count } byKind { kind count } byKeyLevel { keyLevel count }
  }
}`;
const regions = `query ($region: String, $filter: ProjectFilter) {
  regionCounts(region: $region, filter: $filter) { regionCode regionName total cells { stage light count } }
}`;
const listProject = `mutation ($id: ID!, $level: KeyLevel!, $itemNo: Int!) {
  listProject(projectId: $id, level: $level, year: 2025, itemNo: $itemNo, category: SPECIAL_BOND) { id }
}`;
const itemCode = 'soil-water-plan-approval';

/** Five projects: one late, one in time, three of which nothing is under way. */
async function startWithProjects() {
  const door = await startApproval();
  const own = await projectsOfOwner(door, [
    { regionCode: '370211', kind: 'INDUSTRIAL' },
    { regionCode: '370211', kind: 'INDUSTRIAL' },
    { regionCode: '370202', kind: 'MEDICAL' },
    { regionCode: '370702', kind: 'MEDICAL' },
    { regionCode: '510106', kind: 'MUNICIPAL' },
  ]);
  const [late = '', inTime = ''] = own.ids;
  for (const level of ['CITY', 'DISTRICT']) {
    const itemNo = Math.floor(Math.random() * 9_000_000) + 1;
    await door.ask(serviceRoom, listProject, { id: late, level, itemNo });
  }
  await openApplication(door, { owner: own.owner, projectId: late, itemCode });
  door.clock.now = new Date('2025-10-13T02:00:00Z');
  await openApplication(door, { owner: own.owner, projectId: inTime, itemCode });
  return { door, ...own };
}

/** What is not 0. */
const held = (groups: readonly Record<string, unknown>[]) => groups.filter(({ count }) => count !== 0);

describe('counts of projects', () => {
  it('are by stage, light, kind and key level, with empty groups left in', async () => {
    const { door, owner } = await startWithProjects();
    const { projectCounts } = await door.ask(owner, counts);
    expect(projectCounts).toMatchObject({ total: 5, overdue: 1 });
    expect(projectCounts.byStage).toHaveLength(6);
    expect(held(projectCounts.byStage)).toEqual([
      { stage: 'REGISTERED', count: 3 },
      { stage: 'LAND_USE_PLANNING', count: 2 },
    ]);
    expect(projectCounts.byLight).toEqual([
      { light: 'RED', count: 1 },
      { light: 'AMBER', count: 0 },
      { light: 'GREEN', count: 1 },
      { light: null, count: 3 },
    ]);
    expect(held(projectCounts.byKind)).toEqual([
      { kind: 'INDUSTRIAL', count: 2 },
      { kind: 'MUNICIPAL', count: 1 },
      { kind: 'MEDICAL', count: 2 },
    ]);
    expect(projectCounts.byKind).toHaveLength(9);
    expect(held(projectCounts.byKeyLevel)).toEqual([
      { keyLevel: 'CITY', count: 1 },
      { keyLevel: 'DISTRICT', count: 1 },
      { keyLevel: null, count: 4 },
    ]);
  });

  it('count what the list of the same filter finds, and an owner’s own only', async () => {
    const { door, owner, creditCode } = await startWithProjects();
    for (const filter of [
      { region: '370200' },
      { lights: ['RED'] },
      { kinds: ['MEDICAL', 'MUNICIPAL'] },
      { overdue: false },
    ]) {
      const given = { filter: { ...filter, ownerCreditCode: creditCode } };
      const { projectCounts } = await door.ask(dashboard, counts, given);
      const { projects } = await door.ask(
        owner,
        'query ($filter: ProjectFilter) { projects(filter: $filter) { totalCount nodes { id } } }',
        given,
      );
      expect(projectCounts.total).toBe(projects.totalCount);
      expect(projects.nodes).toHaveLength(projects.totalCount);
      expect(projects.totalCount).toBeGreaterThan(0);
    }
    const stranger = ownerOf(newCreditCode());
    expect((await door.ask(stranger, counts)).projectCounts).toMatchObject({ total: 0, overdue: 0 });
    expect((await door.ask(stranger, regions)).regionCounts).toEqual([]);
  });
});

describe('counts of regions', () => {
  it('are those one tier below, by stage and light', async () => {
    const { door, owner } = await startWithProjects();
    const of = async (region: string | null) => (await door.ask(owner, regions, { region })).regionCounts;
    const none = { stage: 'REGISTERED', light: null };
    expect(await of(null)).toEqual([
      expect.objectContaining({ regionCode: '370000', regionName: '山东省', total: 4 }),
      expect.objectContaining({ regionCode: '510000', total: 1, cells: [{ ...none, count: 1 }] }),
    ]);
    expect((await of('370000')).map(({ regionCode, total }: any) => [regionCode, total])).toEqual([
      ['370200', 3],
      ['370700', 1],
    ]);
    const city = await of('370200');
    expect(city.map(({ regionCode, total }: any) => [regionCode, total])).toEqual([
      ['370202', 1],
      ['370211', 2],
    ]);
    expect(city[1].cells).toEqual([
      { stage: 'LAND_USE_PLANNING', light: 'GREEN', count: 1 },
      { stage: 'LAND_USE_PLANNING', light: 'RED', count: 1 },
    ]);
    expect(await of('370211')).toMatchObject([{ regionCode: '370211', total: 2 }]);
    expect(await of('320000')).toEqual([]);
    const late = await door.ask(owner, regions, { region: '370000', filter: { overdue: true } });
    expect(late.regionCounts).toMatchObject([{ regionCode: '370200', total: 1 }]);
  });

  it('refuse a region that is none, and a second one in the filter', async () => {
    const { refusal } = await startApproval();
    expect(await refusal(dashboard, regions, { region: '99' })).toMatchObject({
      code: 'REGION_UNKNOWN',
      field: 'region',
    });
    const twice = { region: '370000', filter: { region: '370200' } };
    expect(await refusal(dashboard, regions, twice)).toMatchObject({
      code: 'BAD_INPUT',
      field: 'filter.region',
      accepted: 'region instead',
    });
  });
});
