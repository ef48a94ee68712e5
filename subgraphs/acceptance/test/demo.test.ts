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

it('has a visit that is called, one that was held, questions, and a project finished by the archive’s signature', async () => {
  await seedDemo({ ...department, log });
  const { visits, archives, advice } = department.needs;
  const from = new Date(department.needs.now().getTime() - 30 * 86_400_000);
  const called = await Promise.all(
    projectIds.map((projectId) => visits.wanted({ of: { projectId }, from, limit: 10 })),
  );
  expect(
    called
      .flat()
      .map(({ status }) => status)
      .toSorted(),
  ).toEqual(['CALLED', 'HELD']);
  const handovers = (await archives.ofProjects(projectIds)).filter((one) => one !== null);
  expect(handovers).toMatchObject([
    { status: 'HANDED_OVER', receipt: { signer: { name: expect.stringContaining('演示') } } },
  ]);
  const finished = handovers[0]?.projectId ?? '';
  expect((await department.typesOf({ projectId: finished })).slice(-3)).toEqual([
    'archivePrepared',
    'archiveHandoverStarted',
    'archiveHandedOver',
  ]);
  const asked = (await advice.pagesOfProjects(projectIds, { limit: 10, beforeId: null })).flat();
  expect(asked.filter(({ answer }) => answer === null)).toHaveLength(1);
  expect(asked).toHaveLength(2);
});
