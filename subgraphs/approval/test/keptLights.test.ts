import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { type Light, worstLight } from '@guanjia/kernel/light';
import { sql } from '@guanjia/runtime/drizzle';
import { startEmbeddedPostgres } from '@guanjia/runtime/embeddedPostgres';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { lightOf } from '../src/domain/light.ts';
import { readClock } from '../src/domain/readClock.ts';
import { storedDueOf } from '../src/domain/storedDue.ts';
import { announceOverdue } from '../src/usecases/announceOverdue.ts';
import { openApplication, openProject } from './support/openApplication.ts';
import { requestCorrection, startSpecialProcedure, supplyCorrection, verb } from './support/operations.ts';
import { approverOf, clerk, dashboard } from './support/people.ts';
import { startApproval } from './support/startApproval.ts';

const itemCode = 'soil-water-plan-approval';
const lights = `query ($id: ID!, $text: String!) {
  project(id: $id) { approvalLight }
  red: projects(filter: { text: $text, lights: [RED] }) { totalCount }
  amber: projects(filter: { text: $text, lights: [AMBER] }) { totalCount }
  green: projects(filter: { text: $text, lights: [GREEN] }) { totalCount }
  projectCounts(filter: { text: $text }) { overdue byLight { light count } }
}`;
const dayMs = 86_400_000;

type Door = Awaited<ReturnType<typeof startApproval>>;

/** The light by the field, by the filter, by the counts: all by SQL. */
async function lightsBySql({ ask }: Door, { id, code }: { id: string; code: string }) {
  const { project, projectCounts, ...filtered } = await ask(dashboard, lights, { id, text: code });
  const found = Object.entries(filtered).filter(([, { totalCount }]: any) => totalCount === 1);
  const counted = projectCounts.byLight.find(({ count }: any) => count === 1)?.light;
  return {
    field: project.approvalLight,
    filter: found[0]?.[0].toUpperCase() ?? null,
    counts: counted,
    overdue: projectCounts.overdue,
  };
}

/** The light by the ledgers, as the clock reads now. */
async function lightByLedgers({ needs, clock }: Door, projectId: string): Promise<Light | null> {
  const ledgers = (await needs.applications.openLedgersOf([projectId])).get(projectId) ?? [];
  const readings = ledgers.map((ledger) => readClock(ledger, needs.calendar, clock.now));
  return worstLight(readings.flatMap((reading) => (reading === null ? [] : [lightOf(reading)])));
}

const water = approverOf('WATER');
type Step = (door: Door, id: string, owner: Parameters<Door['ask']>[0]) => Promise<unknown>;
const steps: readonly Step[] = [
  ({ ask }, id) => ask(clerk, requestCorrection, { id, missing: [{ materialCode: 'soil-water-plan', note: '缺页' }] }),
  ({ ask }, id, owner) => ask(owner, supplyCorrection, { id, materials: ['soil-water-plan'] }),
  ({ ask }, id) => ask(clerk, verb('acceptApplication'), { id }),
  ({ ask }, id) => ask(water, verb('startReview'), { id }),
  ({ ask }, id) => ask(water, startSpecialProcedure, { id, kind: 'SURVEY', reason: '踏勘' }),
  ({ ask }, id) => ask(water, verb('endSpecialProcedure'), { id }),
  ({ ask }, id) => ask(water, verb('approveApplication'), { id }),
  ({ ask }, id, owner) => ask(owner, verb('withdrawApplication'), { id }),
];

const lives = fc.array(fc.record({ days: fc.nat(9), step: fc.nat(steps.length - 1), other: fc.boolean() }), {
  minLength: 4,
  maxLength: 8,
});

const { postgresUrl } = testServices();

describe.each([
  ['embedded', testDatabaseUrl()],
  ['PostgreSQL', postgresUrl],
])('the light that is kept, %s', (_, url) => {
  it.skipIf(url === null)('is that of the ledgers, whatever happens and whenever somebody asks', async () => {
    const door = await startApproval({ url: url ?? '' });
    const seen = new Set<unknown>();
    await fc.assert(
      fc.asyncProperty(lives, async (life) => {
        door.clock.now = new Date('2025-09-01T02:00:00Z');
        const { owner, projectId, project } = await openProject(door);
        const first = await openApplication(door, { owner, projectId, itemCode });
        const second = await openApplication(door, { owner, projectId, itemCode: 'acceptance-telecom' });
        for (const { days, step, other } of life) {
          door.clock.now = new Date(door.clock.now.getTime() + days * dayMs);
          // what the state does not allow, or is not this agency's, is refused and changes nothing
          await steps[step]?.(door, other ? second.id : first.id, owner).catch(() => null);
          const light = await lightByLedgers(door, projectId);
          seen.add(light);
          expect(await lightsBySql(door, { id: projectId, code: project.code })).toEqual({
            field: light,
            filter: light,
            counts: light,
            overdue: light === 'RED' ? 1 : 0,
          });
        }
      }),
      { numRuns: 5 },
    );
    expect(seen.size).toBeGreaterThanOrEqual(2);
  });

  it.skipIf(url === null)('sums up what is under way when several hand in at the same time', async () => {
    const door = await startApproval({ url: url ?? '' });
    const { owner, projectId } = await openProject(door);
    const codes = [itemCode, 'acceptance-telecom', 'enterprise-project-filing'];
    const opened = await Promise.all(codes.map((code) => openApplication(door, { owner, projectId, itemCode: code })));
    const summed = async () =>
      (
        await door.database.db.execute(sql`select open_applications as open, nearest_due_on::text as due
          from approval.projects where id = ${projectId}`)
      ).rows[0];
    const deadlines = opened.map(({ clock }: any) => clock.deadline).toSorted();
    expect(await summed()).toEqual({ open: 3, due: deadlines[0] });
    await Promise.all(opened.map(({ id }) => door.ask(owner, verb('withdrawApplication'), { id })));
    expect(await summed()).toEqual({ open: 0, due: '9999-12-31' });
  });
});

describe('the light that is kept, when the calendar changes', () => {
  // of its own: another file's worker would bring the rows up to date in between
  let own: Awaited<ReturnType<typeof startEmbeddedPostgres>> | undefined;
  beforeAll(async () => {
    own = await startEmbeddedPostgres();
  });
  afterAll(() => own?.stop());
  const start = (options: Parameters<typeof startApproval>[0] = {}) =>
    startApproval({ url: own?.url ?? '', ...options });

  it('follows a changed calendar: the field at once, filters and counts when the worker has looked', async () => {
    const door = await start();
    door.clock.now = new Date('2018-09-26T02:00:00Z');
    const { owner, projectId, project } = await openProject(door);
    await openApplication(door, { owner, projectId, itemCode });
    const calendar = { ...chinaCalendar, version: 'without holidays', isWorkingDay: () => true };
    const changed = await start({ calendar });
    const keys = { id: projectId, code: project.code };
    changed.clock.now = new Date('2018-10-02T02:00:00Z'); // in the holidays; by the new calendar the sixth day
    door.clock.now = changed.clock.now;
    expect(await lightsBySql(door, keys)).toMatchObject({ field: 'AMBER', filter: 'AMBER' });
    const openLedgersOf = vi.spyOn(changed.needs.applications, 'openLedgersOf');
    expect(await lightsBySql(changed, keys)).toMatchObject({ field: 'RED', filter: 'AMBER' });
    expect(openLedgersOf).toHaveBeenCalledOnce();
    const found = await changed.needs.applications.findOfProject(projectId);
    const due = (application: (typeof found)[number]) => storedDueOf(application, changed.needs.calendar);
    await changed.needs.applications.saveDue(
      found.map((application) => ({ application, after: due(application), message: null })),
    );
    expect(await lightsBySql(changed, keys)).toMatchObject({ field: 'RED', filter: 'RED', counts: 'RED', overdue: 1 });
    await announceOverdue(door.needs);
    expect(await lightsBySql(door, keys)).toMatchObject({ field: 'AMBER', filter: 'AMBER', counts: 'AMBER' });
  });

  it('is kept by the worker for what was there before lights were kept', async () => {
    const door = await start();
    door.clock.now = new Date('2018-09-26T02:00:00Z');
    const { owner, projectId, project } = await openProject(door);
    const { id } = await openApplication(door, { owner, projectId, itemCode });
    const missing = [{ materialCode: 'soil-water-plan', note: '缺页' }];
    const stopped = await openApplication(door, { owner, projectId, itemCode: 'acceptance-telecom' });
    await door.ask(clerk, requestCorrection, { id, missing });
    const { db } = door.database;
    await db.execute(sql`update approval.applications set amber_from = null, red_from = null, light_calendar = null
      where project_id = ${projectId}`);
    await db.execute(sql`update approval.projects set open_applications = 0, amber_from = null, red_from = null,
      nearest_due_on = '9999-12-31' where id = ${projectId}`);
    const keys = { id: projectId, code: project.code };
    expect(await lightsBySql(door, keys)).toMatchObject({ field: 'GREEN', filter: null });
    await announceOverdue(door.needs);
    expect(await lightsBySql(door, keys)).toMatchObject({ field: 'GREEN', filter: 'GREEN', counts: 'GREEN' });
    const { rows } = await db.execute(sql`select open_applications, nearest_due_on::text as due, version
      from approval.projects where id = ${projectId}`);
    const due = stopped.clock.deadline;
    expect(rows).toEqual([{ open_applications: 2, due, version: 1 }]);
    const again = await door.needs.applications.findOutdatedDue(1_000);
    expect(again.filter(({ application }) => application.projectId === projectId)).toEqual([]);
  });
});
