import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { describe, expect, it } from 'vitest';
import { openApplication, openProject } from './support/openApplication.ts';
import { readApplication, verb } from './support/operations.ts';
import { anonymous, clerk } from './support/people.ts';
import { startApproval } from './support/startApproval.ts';

const deadline = `query ($from: Date!, $days: Int!, $strict: Boolean) {
  deadline(from: $from, workingDays: $days, strict: $strict) { date provisional calendarVersion }
}`;
const between = `query ($from: Date!, $to: Date!) { workingDaysBetween(from: $from, to: $to) }`;
const lastYear = chinaCalendar.lastYear;

describe('working days', () => {
  it('skips National Day and counts the Sunday worked for it', async () => {
    const { ask } = await startApproval();
    const answer = await ask(anonymous, deadline, { from: '2025-09-26', days: 5 });
    expect(answer.deadline).toEqual({ date: '2025-10-10', provisional: false, calendarVersion: chinaCalendar.version });
    expect((await ask(anonymous, between, { from: '2025-09-26', to: '2025-10-10' })).workingDaysBetween).toBe(5);
  });

  it('is provisional past the published years, and refused where that will not do', async () => {
    const { ask, refusal } = await startApproval();
    const variables = { from: `${lastYear}-12-20`, days: 30 };
    expect((await ask(anonymous, deadline, variables)).deadline.provisional).toBe(true);
    const code = 'CALENDAR_YEAR_UNKNOWN';
    expect((await refusal(anonymous, deadline, { ...variables, strict: true })).code).toBe(code);
    expect((await refusal(anonymous, between, { from: `${lastYear}-12-20`, to: `${lastYear + 1}-01-10` })).code).toBe(
      code,
    );
    expect((await refusal(anonymous, between, { from: '1999-12-20', to: '2025-01-10' })).code).toBe(code);
    expect((await refusal(anonymous, deadline, { from: '2025-09-26', days: -1 })).code).toBe('BAD_INPUT');
    expect((await refusal(anonymous, deadline, { from: '26.9.2025', days: 1 })).code).toBe('BAD_INPUT');
  });

  it('marks an application’s clock that runs past the published years', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    door.clock.now = new Date(`${lastYear}-12-28T02:00:00Z`);
    const { id } = await openApplication(door, { owner, projectId, itemCode: 'soil-water-plan-approval' });
    const { acceptApplication } = await door.ask(clerk, verb('acceptApplication'), { id });
    expect(acceptApplication.clock).toMatchObject({ provisional: true, running: true });
    door.clock.now = new Date(`${lastYear + 1}-03-01T02:00:00Z`);
    const { application } = await door.ask(owner, readApplication, { id });
    expect(application).toMatchObject({ light: 'RED', clock: { provisional: true } });
  });
});
