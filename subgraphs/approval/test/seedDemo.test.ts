import { newId } from '@guanjia/kernel/newId';
import { expect, it } from 'vitest';
import { applicationStatuses } from '../src/domain/applicationMachine.ts';
import { keysOf } from '../src/domain/keysOf.ts';
import { readDemoData } from '../src/storage/readDemoData.ts';
import { seedDemo } from '../src/usecases/seedDemo.ts';
import { eventsOf } from './support/eventsOf.ts';
import { newProjectCode } from './support/samples.ts';
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
  // a broken promise would bar a demo owner
  expect(keysOf(applicationStatuses).filter((status) => !seen.has(status))).toEqual(['TERMINATED']);
  for (const { ledger, draftedAt } of applications) {
    const times = [draftedAt, ...ledger.map(({ at }) => at)];
    expect(times.every((time) => time < clock.now)).toBe(true);
  }
  const tolerances = applications.flatMap(({ toleranceCommitment }) => toleranceCommitment ?? []);
  expect(tolerances.map(({ status, dueOn }) => [status, dueOn > '2026-11-20'])).toEqual([
    ['SIGNED', true],
    ['SIGNED', true],
  ]);
  const promises = applications.flatMap(({ notificationCommitment }) => notificationCommitment ?? []);
  expect(promises.map(({ status }) => status)).toEqual(['CHECK_DUE']);
  expect((promises[0]?.checkDue?.dueOn ?? '') > '2026-11-20').toBe(true);
  const roadmaps = await needs.roadmaps.find(ids.map((projectId) => ({ projectId, version: null })));
  for (const [index, roadmap] of roadmaps.entries()) {
    const stage = demo.projects[index]?.stage ?? 'REGISTERED';
    const isPastLand = !['REGISTERED', 'LAND_USE_PLANNING'].includes(stage);
    if (isPastLand) expect(roadmap?.items.some(({ state }) => state === 'DECIDED')).toBe(true);
    expect(roadmap?.building).not.toBeNull();
    if (stage !== 'COMPLETED') expect(roadmap?.criticalPathWorkingDays).toBeGreaterThan(0);
  }
  const [region = ''] = demo.planRegions;
  const [october, november] = await Promise.all(['2026-10', '2026-11'].map((month) => needs.plans.find(region, month)));
  const counts = await needs.plans.countLines([october!.id, november!.id], '2026-11');
  const statesOf = (planId: string) => new Set(counts.get(planId)?.map(({ state }) => state));
  expect([...statesOf(october!.id)]).toEqual(expect.arrayContaining(['DONE', 'SLIPPED', 'CARRIED_OVER']));
  expect([...statesOf(november!.id)]).toEqual(expect.arrayContaining(['DONE', 'OPEN']));
  const registers = [...(await needs.certificates.registersOf(ids)).values()];
  const certified = registers.flatMap(({ certificates }) => certificates);
  const withApproval = applications.filter(({ status }) => status === 'APPROVED' || status === 'REVOKED');
  expect(certified.map(({ applicationId }) => applicationId).toSorted()).toEqual(
    withApproval.map(({ id }) => id).toSorted(),
  );
  expect(registers.some(({ bases }) => bases.length > 1)).toBe(true);
  for (const id of ids) expect((await eventsOf(database, id))[0]).toBe('approval.projectRegistered');
});

it.each(['applications', 'roadmaps'] as const)('goes on where it was stopped while it wrote %s', async (stoppedAt) => {
  const { needs, clock } = await startApproval();
  clock.now = new Date('2026-11-20T06:00:00Z');
  const projects = demo.projects
    .slice(2, 6)
    .map((one) => ({ ...one, listings: [], id: newId(), code: newProjectCode() }));
  const part = { ...demo, projects };
  let left = stoppedAt === 'roadmaps' ? 6 : 0;
  const stop = async (): Promise<never> => {
    throw new Error('stopped');
  };
  const stopping =
    stoppedAt === 'applications'
      ? { ...needs, applications: { ...needs.applications, save: stop } }
      : {
          ...needs,
          roadmaps: {
            ...needs.roadmaps,
            add: (...one: Parameters<typeof needs.roadmaps.add>) => (left-- > 0 ? needs.roadmaps.add(...one) : stop()),
          },
        };
  await expect(seedDemo(stopping, part)).rejects.toThrow('stopped');
  expect(await seedDemo(needs, part)).toBe(stoppedAt === 'roadmaps' ? 2 : 4);
  expect(await seedDemo(needs, part)).toBe(0);

  const ids = projects.map(({ id }) => id);
  const found = await needs.projects.findByIds(ids);
  expect(found.map((project) => project?.stage)).toEqual(projects.map(({ stage }) => stage));
  const roadmaps = await needs.roadmaps.find(ids.map((projectId) => ({ projectId, version: null })));
  expect(roadmaps.map((roadmap) => roadmap?.version)).toEqual([2, 2, 2, 2]);
  for (const [index, { stage }] of projects.entries()) {
    const applications = await needs.applications.findOfProject(ids[index]!);
    const codes = applications.map(({ item }) => item.code);
    expect(new Set(codes).size).toBe(codes.length);
    if (stage !== 'REGISTERED') expect(codes).not.toEqual([]);
  }
});
