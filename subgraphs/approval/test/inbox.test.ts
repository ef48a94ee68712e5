import type { Principal } from '@guanjia/kernel/principal';
import { expect, it } from 'vitest';
import { openApplication, openProject } from './support/openApplication.ts';
import { requestCorrection, verb } from './support/operations.ts';
import { approverOf, clerk, dashboard, serviceRoom } from './support/people.ts';
import { startApproval } from './support/startApproval.ts';

const inbox = `query ($agency: Agency!, $first: Int, $after: String) {
  applicationInbox(agency: $agency, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
}`;
const list = `mutation ($id: ID!, $itemNo: Int!) {
  listProject(projectId: $id, level: DISTRICT, year: 2025, itemNo: $itemNo, category: OTHER_DEMAND) { id }
}`;
const itemCode = 'seismic-requirement'; // of SEISMOLOGY, 7 working days
const regionCode = '370212'; // of this test alone
const seismology = approverOf('SEISMOLOGY', [regionCode]);

it('puts key projects first, then the nearest deadline, those that stand still last, page after page', async () => {
  const door = await startApproval();
  const local = (principal: Principal): Principal => ({ ...principal, regions: [regionCode] });
  const open = async () => {
    const { owner, projectId } = await openProject(door, { regionCode });
    return { projectId, ...(await openApplication(door, { owner, projectId, itemCode })) };
  };
  const corrected = await open();
  const second = await open();
  door.clock.now = new Date('2025-10-09T02:00:00Z');
  const third = await open();
  const key = await open();
  await door.ask(local(serviceRoom), list, { id: key.projectId, itemNo: 1 + Math.floor(Math.random() * 1e6) });
  const missing = [{ materialCode: 'seismic-report', note: '缺页' }];
  await door.ask(local(clerk), requestCorrection, { id: corrected.id, missing });
  await door.ask(local(clerk), verb('acceptApplication'), { id: third.id });
  await door.ask(seismology, verb('startReview'), { id: third.id });

  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { applicationInbox } = await door.ask(seismology, inbox, { agency: 'SEISMOLOGY', first: 1, after });
    seen.push(...applicationInbox.nodes.map(({ id }: { id: string }) => id));
    after = applicationInbox.pageInfo.hasNextPage ? applicationInbox.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual([key.id, second.id, third.id]);
});

it('is for the agency itself and for those who oversee it', async () => {
  const door = await startApproval();
  expect(await door.refusal(approverOf('WATER'), inbox, { agency: 'SEISMOLOGY' })).toMatchObject({
    code: 'FORBIDDEN',
    field: 'agency',
  });
  expect((await door.refusal(dashboard, inbox, { agency: 'SEISMOLOGY' })).code).toBe('FORBIDDEN');
  const { applicationInbox } = await door.ask({ ...serviceRoom, regions: [] }, inbox, { agency: 'SEISMOLOGY' });
  expect(applicationInbox.nodes).toEqual([]);
  const cursor = Buffer.from(JSON.stringify(['true', 'soon', 'x'])).toString('base64url');
  expect((await door.refusal(clerk, inbox, { agency: 'WATER', after: cursor })).code).toBe('BAD_INPUT');
});
