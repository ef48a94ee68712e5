import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { outboxMessageSchema } from '@guanjia/kernel/messages';
import { createLog } from '@guanjia/runtime/createLog';
import { saveProjectFacts } from '@guanjia/runtime/projectFactsTable';
import { ownTestDatabase } from '@guanjia/runtime/testing/testDatabaseUrl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDemoScript } from '../src/demoScript.ts';
import { dutyStateOf } from '../src/domain/reportDuty.ts';
import { playDemo } from '../src/playDemo.ts';
import { readLadderDays } from '../src/readLadderDays.ts';
import { reportActs } from '../src/reportActs.ts';
import { seedDemo } from '../src/seedDemo.ts';
import { seedDemoReport } from '../src/seedDemoReport.ts';
import { projectFacts } from '../src/storage/tables.ts';
import { conciergeEvents } from './conciergeEvents.ts';
import { somebody } from './somebody.ts';
import { type ConciergeUnderTest, monday, startConcierge } from './startConcierge.ts';

const script = readDemoScript();

describe('reports of the demo', () => {
  it.each(['2026-03-09T01:00:00Z', '2026-03-31T15:59:00Z', '2026-02-28T16:10:00Z', '2026-01-02T04:00:00Z'])(
    'show last month with some late, some returned and the rest in time, and one late before, when it is seeded at %s',
    (instant) => {
      const now = new Date(instant);
      const changes = playDemo(script, {
        now,
        calendar: chinaCalendar,
        problemDeadlines: { SINGLE: 5, GENERAL: 20 },
        ladderDays: readLadderDays(),
        staffing: reportActs(now),
      });
      const reports = new Map(
        changes.reports.flatMap((change) =>
          change.kind === 'REPORT' ? [[change.revision.record.id, change.revision.record] as const] : [],
        ),
      );
      const states = [...reports.values()].map((report) => dutyStateOf(report.dueOn, report, '2026-04-01'));
      expect(states.filter((state) => state === 'LATE')).toHaveLength(3);
      expect(states.filter((state) => state === 'RETURNED')).toHaveLength(2);
      expect(states.filter((state) => state === 'HANDED_IN').length).toBeGreaterThan(20);
      const events = changes.messages.flatMap((message) => {
        const parsed = outboxMessageSchema.parse(message);
        return parsed.kind === 'event' ? [parsed.event] : [];
      });
      for (const { type, data } of events) expect(conciergeEvents.get(type)?.parse(data)).toEqual(data);
      const times = events.map(({ time }) => time);
      expect(times).toEqual(times.toSorted());
      expect(times.every((time) => time <= now.toISOString())).toBe(true);
      for (const change of changes.reports) {
        if (change.kind === 'VERSION') expect(JSON.stringify(change.version.content)).toContain('演示');
      }
    },
  );

  describe('on SQL', () => {
    let concierge: ConciergeUnderTest;
    let stopDatabase: () => Promise<void>;
    beforeAll(async () => {
      stopDatabase = await ownTestDatabase(); // a report of another test in the region would be taken for the demo's
      concierge = await startConcierge();
    });
    afterAll(async () => {
      await concierge.close();
      await stopDatabase();
    });

    it('have one missing, and a monthly report that was issued once, with figures', async () => {
      await seedDemo(concierge.needs, createLog({ name: 'test', level: 'silent' }));
      for (const facts of script.projects.values()) {
        const event = { type: 'approval.projectRegistered', gseq: 1, data: { facts } };
        await concierge.database.transaction((tx) => saveProjectFacts(tx, { projectFacts }, event));
      }
      await seedDemoReport(concierge.needs);
      await seedDemoReport(concierge.needs);
      expect(concierge.needs.now()).toEqual(monday);
      const project = '01930000-0000-7000-8000-000000000001';
      const data = await concierge.order(
        `query ($f: ReportDutyFilter) {
          reportDuties(month: "2026-02", filter: $f) { list { nodes { state project { id } } } }
          cityReport(region: "370700", month: "2026-02") { status texts { progress } editions { no figures { key value } } }
        }`,
        { f: { state: 'MISSING', projectId: project } },
      );
      expect(data.reportDuties.list.nodes).toEqual([{ state: 'MISSING', project: { id: project } }]);
      expect(data.cityReport).toMatchObject({ status: 'ISSUED', editions: [{ no: 1 }] });
      expect(data.cityReport.texts.progress).toContain('演示');
      const served = data.cityReport.editions[0].figures.find(({ key }: { key: string }) => key === 'projectsServed');
      expect(served.value).toBeGreaterThan(2);
      const all = await concierge.ask(
        { ...somebody.serviceRoom, regions: ['510106'] },
        '{ reportDuties(month: "2026-02") { counts { late returned missing } } }',
      );
      expect(all.data.reportDuties.counts).toMatchObject({ late: 1, returned: 1 });
    });
  });
});
