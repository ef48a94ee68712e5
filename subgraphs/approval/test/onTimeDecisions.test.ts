import { describe, expect, it } from 'vitest';
import { freshRegion } from './support/freshRegion.ts';
import { openApplication, openProject } from './support/openApplication.ts';
import { requestCorrection, verb } from './support/operations.ts';
import { approverOf, clerk, dashboard, ownerOf } from './support/people.ts';
import { startApproval } from './support/startApproval.ts';

const query = `query ($region: String!, $month: String!) { onTimeDecisions(region: $region, month: $month) {
  agency decisions approved onTime onTimeShare medianWorkingDays p90WorkingDays
  items { itemCode itemName itemNameEn promisedWorkingDays promisedWorkingHours decisions onTime medianWorkingDays } } }`;
const overdue = `query ($region: String!) { overdueApplications(region: $region) {
  agency overdue items { itemCode itemName itemNameEn overdue } } }`;
const filing = 'enterprise-project-filing';
const soil = 'soil-water-plan-approval';

describe('how soon agencies decide', () => {
  it('counts each decision in its month, late when its clock was, and not the days it stood still', async () => {
    const door = await startApproval();
    const { ask, clock } = door;
    const { region } = freshRegion('ON_TIME');
    const window = { ...clerk, regions: [region] };
    const water = approverOf('WATER', [region]);
    const figures = async (month: string) => (await ask(dashboard, query, { region, month })).onTimeDecisions;
    const [prompt, late] = [
      await openProject(door, { regionCode: region }),
      await openProject(door, { regionCode: region }),
    ];
    const first = await openApplication(door, { ...prompt, itemCode: filing });
    const second = await openApplication(door, { ...late, itemCode: filing });
    const waiting = await openApplication(door, { ...prompt, itemCode: soil });
    await ask(window, requestCorrection, {
      id: waiting.id,
      missing: [{ materialCode: 'soil-water-plan', note: '补正' }],
    });
    expect(await figures('2025-09')).toEqual([]);
    await ask(window, verb('approveApplication'), { id: first.id });
    clock.now = new Date('2025-09-30T02:00:00Z');
    await ask(window, verb('approveApplication'), { id: second.id });
    const [filings, ...others] = await figures('2025-09');
    expect(others).toEqual([]);
    expect(filings).toMatchObject({ decisions: 2, approved: 2, onTime: 1, onTimeShare: 0.5 });
    expect(filings.medianWorkingDays).toBe(filings.p90WorkingDays / 2);
    clock.now = new Date('2025-12-15T02:00:00Z');
    const supply =
      'mutation ($id: ID!) { supplyCorrection(applicationId: $id, materials: ["soil-water-plan"]) { status } }';
    await ask(prompt.owner, supply, { id: waiting.id });
    await ask(window, verb('acceptApplication'), { id: waiting.id });
    await ask(water, verb('startReview'), { id: waiting.id });
    await ask(water, verb('approveApplication'), { id: waiting.id });
    expect(await figures('2025-12')).toMatchObject([{ agency: 'WATER', decisions: 1, onTime: 1 }]);
    expect(await figures('2025-09')).toEqual([filings]);
  });

  it('tells the same of each item, with what was promised', async () => {
    const door = await startApproval();
    const { region } = freshRegion('ON_TIME');
    const window = { ...clerk, regions: [region] };
    const water = approverOf('WATER', [region]);
    const project = await openProject(door, { regionCode: region });
    const filed = await openApplication(door, { ...project, itemCode: filing });
    await door.ask(window, verb('approveApplication'), { id: filed.id });
    const planned = await openApplication(door, { ...project, itemCode: soil });
    await door.ask(window, verb('acceptApplication'), { id: planned.id });
    await door.ask(water, verb('startReview'), { id: planned.id });
    door.clock.now = new Date('2025-09-29T02:00:00Z');
    await door.ask(water, verb('approveApplication'), { id: planned.id });
    const { onTimeDecisions: agencies } = await door.ask(dashboard, query, { region, month: '2025-09' });
    expect(agencies.map(({ agency }: { agency: string }) => agency)).toEqual(['DEVELOPMENT_REFORM', 'WATER']);
    const item =
      'query ($code: String!) { item(code: $code) { name nameEn promisedWorkingDays promisedWorkingHours } }';
    for (const [place, code, days] of [
      [0, filing, 0],
      [1, soil, 2], // a Friday to a Monday behind a worked Sunday
    ] as const) {
      const asked = (await door.ask(dashboard, item, { code })).item;
      const named = { itemCode: code, itemName: asked.name, itemNameEn: asked.nameEn };
      // what is decided on the spot has the day of its submission
      const promisedWorkingDays = asked.promisedWorkingDays ?? 1;
      const promised = { promisedWorkingDays, promisedWorkingHours: asked.promisedWorkingHours };
      const used = { decisions: 1, onTime: 1, medianWorkingDays: days };
      expect(agencies[place].items).toEqual([{ ...named, ...promised, ...used }]);
    }
  });

  it('counts what is late now, until it is decided, in a region and those within it', async () => {
    const door = await startApproval();
    const { ask, clock } = door;
    const { region } = freshRegion('ON_TIME');
    const window = { ...clerk, regions: [region] };
    const late = async () => (await ask(dashboard, overdue, { region })).overdueApplications;
    const [one, two] = [
      await openProject(door, { regionCode: region }),
      await openProject(door, { regionCode: region }),
    ];
    const first = await openApplication(door, { ...one, itemCode: filing });
    await openApplication(door, { ...two, itemCode: filing });
    expect(await late()).toEqual([]);
    clock.now = new Date('2025-12-01T02:00:00Z');
    const [filings, ...others] = await late();
    expect(others).toEqual([]);
    expect(filings).toMatchObject({ overdue: 2, items: [{ itemCode: filing, overdue: 2 }] });
    const city = `${region.slice(0, 4)}00`;
    const above = (await ask(dashboard, overdue, { region: city })).overdueApplications;
    expect(above.find(({ agency }: { agency: string }) => agency === filings.agency).overdue).toBeGreaterThanOrEqual(2);
    await ask(window, verb('approveApplication'), { id: first.id });
    expect(await late()).toMatchObject([{ overdue: 1 }]);
  });

  it('is for officials and the wall, and refuses a month and a region that are none', async () => {
    const { refusal } = await startApproval();
    const asked = { region: '370211', month: '2025-09' };
    expect((await refusal(ownerOf('91370211MA3N12345X'), query, asked)).code).toBe('FORBIDDEN');
    expect((await refusal(ownerOf('91370211MA3N12345X'), overdue, { region: '370211' })).code).toBe('FORBIDDEN');
    expect(await refusal(dashboard, overdue, { region: '3702' })).toMatchObject({
      code: 'REGION_UNKNOWN',
      field: 'region',
    });
    expect(await refusal(dashboard, query, { ...asked, month: '2025-13' })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'month',
    });
    expect(await refusal(dashboard, query, { ...asked, region: '12' })).toMatchObject({ code: 'REGION_UNKNOWN' });
  });
});
