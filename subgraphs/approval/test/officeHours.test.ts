import { expect, it } from 'vitest';
import { announceOverdue } from '../src/usecases/announceOverdue.ts';
import { eventsOf } from './support/eventsOf.ts';
import { onlyOf } from './support/onlyOf.ts';
import { openApplication, openProject } from './support/openApplication.ts';
import { startSpecialProcedure, verb } from './support/operations.ts';
import { approverOf, clerk } from './support/people.ts';
import { startApproval } from './support/startApproval.ts';

const itemCode = 'night-work-certificate'; // promised in four office hours
const manager = approverOf('URBAN_MANAGEMENT');
const clock = `query ($id: ID!) { application(id: $id) { light clock {
  purpose promisedWorkingDays promisedWorkingHours countedWorkingMinutes remainingWorkingMinutes dueAt deadline running
  explanation { date reason countedMinutes holiday holidayEn stoppedBy specialProcedure text textEn }
} } }`;

it('promises an item in office hours, counts them, and explains them day by day', async () => {
  const door = await startApproval();
  const { item } = await door.ask(
    clerk,
    'query ($code: String!) { item(code: $code) { promisedWorkingDays promisedWorkingHours } }',
    {
      code: itemCode,
    },
  );
  expect(item).toEqual({ promisedWorkingDays: null, promisedWorkingHours: 4 });
  door.clock.now = new Date('2016-09-30T06:00:00Z'); // a Friday, 14:00 in Shanghai
  const { owner, projectId } = await openProject(door);
  const { id, clock: acceptance } = await openApplication(door, { owner, projectId, itemCode });
  expect(acceptance).toMatchObject({ purpose: 'ACCEPTANCE', promisedWorkingDays: 5 });
  await door.ask(clerk, verb('acceptApplication'), { id });
  await door.ask(manager, verb('startReview'), { id });
  const read = async () => (await door.ask(owner, clock, { id })).application;
  door.clock.now = new Date('2016-09-30T07:00:00Z');
  expect((await read()).clock).toMatchObject({
    purpose: 'DECISION',
    promisedWorkingDays: 1,
    promisedWorkingHours: 4,
    countedWorkingMinutes: 60,
    remainingWorkingMinutes: 180,
    dueAt: '2016-10-08T02:00:00.000Z', // a Saturday that is worked for National Day
    deadline: '2016-10-08',
  });
  await door.ask(manager, startSpecialProcedure, { id, kind: 'SURVEY', reason: '现场踏勘' });
  door.clock.now = new Date('2016-10-08T02:00:00Z');
  await door.ask(manager, verb('endSpecialProcedure'), { id });
  door.clock.now = new Date('2016-10-08T03:00:00Z');
  const { light, clock: running } = await read();
  expect(light).toBe('GREEN');
  expect(running).toMatchObject({ countedWorkingMinutes: 120, dueAt: '2016-10-08T06:30:00.000Z' });
  const { explanation } = running;
  expect(explanation[0]).toMatchObject({ date: '2016-09-30', countedMinutes: 60, text: '工作日，计入60分钟' });
  expect(explanation[1]).toMatchObject({
    reason: 'NOT_A_WORKING_DAY',
    countedMinutes: 0,
    holiday: '国庆节',
    holidayEn: 'National Day',
    text: '国庆节，不计入',
  });
  expect(explanation.at(-1)).toMatchObject({
    date: '2016-10-08',
    countedMinutes: 60,
    text: '国庆节调休上班，计入60分钟',
    textEn: 'worked for National Day, counts 60 minutes',
  });

  door.clock.now = new Date('2016-10-08T06:31:00Z');
  expect(await read()).toMatchObject({ light: 'RED', clock: { remainingWorkingMinutes: -1 } });
  const needs = onlyOf(door.needs, [id]);
  await Promise.all([announceOverdue(needs), announceOverdue(needs)]);
  await announceOverdue(needs);
  const types = await eventsOf(door.database, projectId);
  expect(types.filter((type) => type === 'approval.applicationOverdue')).toHaveLength(1);
});

it('is planned as one working day behind acceptance', async () => {
  const door = await startApproval();
  const { owner, projectId } = await openProject(door);
  const plan =
    'mutation ($id: ID!) { planRoadmap(projectId: $id, circumstances: ["night-work"]) { items { itemCode workingDays } } }';
  const { planRoadmap } = await door.ask(owner, plan, { id: projectId });
  expect(planRoadmap.items).toContainEqual({ itemCode, workingDays: 6 });
});

it('names what stopped a clock of days, day by day', async () => {
  const door = await startApproval();
  door.clock.now = new Date('2025-09-26T02:00:00Z');
  const { owner, projectId } = await openProject(door);
  const { id } = await openApplication(door, { owner, projectId, itemCode: 'gas-supply' });
  await door.ask(clerk, verb('acceptApplication'), { id });
  await door.ask(manager, verb('startReview'), { id });
  await door.ask(manager, startSpecialProcedure, { id, kind: 'HEARING', reason: '听证' });
  door.clock.now = new Date('2025-09-28T02:00:00Z');
  await door.ask(manager, verb('endSpecialProcedure'), { id });
  door.clock.now = new Date('2025-09-29T02:00:00Z');
  await door.ask(manager, startSpecialProcedure, { id, kind: 'EXPERT_REVIEW', reason: '专家评审' });
  door.clock.now = new Date('2025-10-09T02:00:00Z');
  const { application } = await door.ask(owner, clock, { id });
  const told = application.clock.explanation.map(({ date, stoppedBy, specialProcedure, text }: any) => [
    date.slice(5),
    stoppedBy,
    specialProcedure,
    text,
  ]);
  expect(told).toEqual([
    ['09-26', null, null, '起算当日，不计入'],
    ['09-27', null, null, '非工作日，不计入'],
    ['09-28', 'START_SPECIAL_PROCEDURE', 'HEARING', '特别程序（听证）期间停止计时，不计入'],
    ['09-29', null, null, '工作日，计入'],
    ['09-30', 'START_SPECIAL_PROCEDURE', 'EXPERT_REVIEW', '特别程序（专家评审）期间停止计时，不计入'],
    ...['10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07', '10-08'].map((date) => [
      date,
      null,
      null,
      date === '10-06' ? '中秋，不计入' : '国庆节，不计入',
    ]),
    ['10-09', 'START_SPECIAL_PROCEDURE', 'EXPERT_REVIEW', '特别程序（专家评审）期间停止计时，不计入'],
  ]);
});
