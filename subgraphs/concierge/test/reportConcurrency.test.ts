import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellMissingReport } from '../src/domain/tellMissingReport.ts';
import { occasionFor } from '../src/usecases/occasionFor.ts';
import { systemActor } from '../src/usecases/systemActor.ts';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { servedProject } from './somePerson.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

const databases = [
  ['embedded', testDatabaseUrl()],
  ['PostgreSQL', testServices().postgresUrl],
] as const;
const handIn =
  'mutation ($p: ID!) { handInServiceReport(projectId: $p, month: "2026-02", input: { progress: "甲", problemsMet: "无", helpGiven: "乙", nextWork: "丙" }) { id versions { no } } }';
const everything = `query ($r: String!) {
  reportDuties(month: "2026-02", filter: { region: $r }) { counts { owed handedIn } list { nodes { state } } csv }
  cityFigures(region: $r, month: "2026-02") { figures { key value } }
  serviceLedger(filter: { region: $r, overdue: false, from: "2026-02-01", to: "2026-02-28", keyLevel: CITY }) { totals { projects } }
  byProblems: serviceLedger(filter: { region: $r }, orderBy: OPEN_PROBLEMS) { lines { nodes { heldBy } } }
  problemLedger(filter: { region: $r, statuses: [COLLECTED], overdue: false }, orderBy: DEADLINE) { totals { problems } lines { nodes { title } } }
  workloadLedger(filter: { region: $r, overdue: false, from: "2026-02-01" }, orderBy: NAME) { totals { people } lines { nodes { name projectsHeld } } csv }
}`;

describe.each(databases)('reports (%s)', (_, url) => {
  describe.skipIf(url === null)('on this database', () => {
    let concierge: ConciergeUnderTest;
    beforeAll(async () => {
      concierge = await startConcierge(url ?? undefined);
    });
    afterAll(() => concierge.close());

    const served = async () => {
      const region = someCounty();
      concierge.setNow(new Date('2026-02-10T04:00:00Z'));
      return { region, ...(await servedProject(concierge, { region })) };
    };

    it('handed in twice at the same time are one report, each version kept once', async () => {
      const { project, steward } = await served();
      const tries = await Promise.all(
        [1, 2, 3].map(() => concierge.ask(steward.principal, handIn, { p: project.projectId })),
      );
      const refused = tries.flatMap(({ errors }) => errors.map(({ code }) => code));
      expect(new Set(refused)).toEqual(new Set(refused.length > 0 ? ['STALE_VERSION'] : []));
      const held = tries.flatMap(({ data }) => (data === null ? [] : [data.handInServiceReport]));
      expect(new Set(held.map(({ id }) => id)).size).toBe(1);
      const events = (await concierge.typesOf(project)).filter((type) => type === 'serviceReportHandedIn');
      expect(events).toHaveLength(3 - refused.length);
    });

    it('that are missing are told of once by two rounds at the same time', async () => {
      const { project, steward } = await served();
      concierge.setNow(new Date('2026-03-09T04:00:00Z'));
      const subject = { kind: 'SERVICE', projectId: project.projectId, personId: steward.id } as const;
      const duty = { subject, month: '2026-02', dueOn: '2026-02-28', state: 'MISSING' } as const;
      const tell = () =>
        concierge.needs.store.commit(tellMissingReport(occasionFor(concierge.needs, systemActor), duty));
      const tries = await Promise.allSettled([tell(), tell()]);
      expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      const events = (await concierge.typesOf(project)).filter((type) => type === 'serviceReportMissing');
      expect(events).toHaveLength(1);
    });

    it('ledgers and figures are answered', async () => {
      const { region, project, steward } = await served();
      await concierge.ask(steward.principal, handIn, { p: project.projectId });
      const { data, errors } = await concierge.ask(somebody.serviceRoom, everything, { r: region });
      expect(errors).toEqual([]);
      expect(data.reportDuties.counts).toEqual({ owed: 1, handedIn: 1 });
      expect(data.byProblems.lines.nodes).toEqual([{ heldBy: '测试专员（2026-02-10至今）' }]);
      expect(data.workloadLedger.lines.nodes).toEqual([{ name: '测试专员', projectsHeld: 1 }]);
    });
  });
});
