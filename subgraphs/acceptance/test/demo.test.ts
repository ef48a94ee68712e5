import { createLog } from '@guanjia/runtime/createLog';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDemoProjects, readDemoScript } from '../src/demoScript.ts';
import { seedDemo } from '../src/seedDemo.ts';
import { type AcceptanceUnderTest, startAcceptance } from './startAcceptance.ts';

const log = createLog({ name: 'demo-test', level: 'error' });
const projectIds = [...readDemoProjects().keys()];

let department: AcceptanceUnderTest;
beforeAll(async () => {
  department = await startAcceptance();
});
afterAll(() => department.close());

it('seeds every scripted joint acceptance, once however often it runs, in various states', async () => {
  await seedDemo({ ...department, log });
  await seedDemo({ ...department, log });
  const pages = await department.needs.acceptances.pagesOfProjects(projectIds, { limit: 50, beforeSerial: null });
  const seeded = pages.flat();
  expect(seeded).toHaveLength(readDemoScript().acceptances.length);
  expect(new Set(seeded.map(({ status }) => status))).toEqual(
    new Set(['UNDER_ACCEPTANCE', 'RECTIFYING', 'PASSED', 'WITHDRAWN']),
  );
});

it('announces what it seeds in the order of its times, by definitions', async () => {
  await seedDemo({ ...department, log });
  for (const projectId of projectIds) {
    const events = await department.eventsOf({ projectId });
    const seeded = events.filter(({ type }) => type !== 'acceptance.opinionOverdue'); // another test's sweep may be quick
    const times = seeded.map(({ time }) => time);
    expect(times).toEqual(times.toSorted());
  }
});
