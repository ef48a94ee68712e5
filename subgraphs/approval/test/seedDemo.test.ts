import { expect, it } from 'vitest';
import { applicationStatuses } from '../src/domain/applicationMachine.ts';
import { keysOf } from '../src/domain/keysOf.ts';
import { readDemoData } from '../src/storage/readDemoData.ts';
import { seedDemo } from '../src/usecases/seedDemo.ts';
import { eventsOf } from './support/eventsOf.ts';
import { startApproval } from './support/startApproval.ts';

const demo = readDemoData({
  projects: new URL('../../../schema/demo/projects.json', import.meta.url),
  script: new URL('../data/demo/script.json', import.meta.url),
});

it('registers the demo projects once, each at its stage, with applications in every state and events that hold', async () => {
  const { needs, database, clock } = await startApproval();
  clock.now = new Date('2026-11-20T06:00:00Z');
  expect(await seedDemo(needs, demo)).toBe(demo.projects.length);
  expect(await seedDemo(needs, demo)).toBe(0);

  const ids = demo.projects.map(({ id }) => id);
  const projects = await needs.projects.findByIds(ids);
  expect(projects.map((project) => project?.stage)).toEqual(demo.projects.map(({ stage }) => stage));
  expect(projects.map((project) => project?.keyLevels)).toEqual(
    demo.projects.map(({ listings }) => listings.map(({ level }) => level)),
  );
  const applications = (await Promise.all(ids.map((id) => needs.applications.findOfProject(id)))).flat();
  const seen = new Set(applications.map(({ status }) => status));
  expect(keysOf(applicationStatuses).filter((status) => !seen.has(status))).toEqual([]);
  for (const { ledger, draftedAt } of applications) {
    const times = [draftedAt, ...ledger.map(({ at }) => at)];
    expect(times.every((time) => time < clock.now)).toBe(true);
  }
  const roadmaps = await needs.roadmaps.find(ids.map((projectId) => ({ projectId, version: null })));
  for (const [index, roadmap] of roadmaps.entries()) {
    const stage = demo.projects[index]?.stage ?? 'REGISTERED';
    const isPastLand = !['REGISTERED', 'LAND_USE_PLANNING'].includes(stage);
    if (isPastLand) expect(roadmap?.items.some(({ state }) => state === 'DECIDED')).toBe(true);
    expect(roadmap?.building).not.toBeNull();
    if (stage !== 'COMPLETED') expect(roadmap?.criticalPathWorkingDays).toBeGreaterThan(0);
  }
  const registers = [...(await needs.certificates.registersOf(ids)).values()];
  const certified = registers.flatMap(({ certificates }) => certificates);
  const withApproval = applications.filter(({ status }) => status === 'APPROVED' || status === 'REVOKED');
  expect(certified.map(({ applicationId }) => applicationId).toSorted()).toEqual(
    withApproval.map(({ id }) => id).toSorted(),
  );
  expect(registers.some(({ bases }) => bases.length > 1)).toBe(true);
  for (const id of ids) expect((await eventsOf(database, id))[0]).toBe('approval.projectRegistered');
});
