import { csvText, withoutFormulaMark } from '@guanjia/kernel/csvText';
import type { Principal } from '@guanjia/kernel/principal';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { requireExportable } from '../src/usecases/requireExportable.ts';
import { archiveHandedOver } from './finishedProject.ts';
import { readCsv } from './readCsv.ts';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { reportedProblem, servedProject } from './somePerson.ts';
import { type ConciergeUnderTest, monday, type SomeSteward, startConcierge } from './startConcierge.ts';

const service =
  'query ($f: ServiceLedgerFilter, $o: ServiceLedgerOrder, $first: Int, $after: String) { serviceLedger(filter: $f, orderBy: $o) { totals { projects served withoutSteward finished agreementsSigned openProblems overdueProblems } lines(first: $first, after: $after) { nodes { project { id } code name ownerName regionCode kind keyLevels status since steward { id } heldBy agreement problemLight openProblems overdueProblems lastReportMonth lastReportStatus lastVisitOn } pageInfo { endCursor hasNextPage } } csv } }';
const problem =
  'query ($f: ProblemLedgerFilter, $o: ProblemLedgerOrder, $first: Int, $after: String) { problemLedger(filter: $f, orderBy: $o) { totals { problems open overdue solved closed } lines(first: $first, after: $after) { nodes { problem { id } project { id } title kind status level responsibleName reportedOn deadline overdue } pageInfo { endCursor hasNextPage } } csv } }';
const workload =
  'query ($f: WorkloadLedgerFilter, $o: WorkloadLedgerOrder, $first: Int, $after: String) { workloadLedger(filter: $f, orderBy: $o) { totals { people asSteward openProblems overdueProblems reportsHandedIn reportsLate } lines(first: $first, after: $after) { nodes { person { id } name asSteward asBackup projectsHeld openProblems overdueProblems reportsHandedIn reportsLate } pageInfo { endCursor hasNextPage } } csv } }';

describe('ledgers (台账统计, C11; S0)', () => {
  let concierge: ConciergeUnderTest;
  let region: string;
  let steward: SomeSteward;
  let other: SomeSteward;
  const projectIds: string[] = [];

  beforeAll(async () => {
    concierge = await startConcierge();
    region = someCounty();
    concierge.setNow(new Date('2026-02-10T04:00:00Z'));
    steward = await concierge.someSteward({ region });
    other = await concierge.someSteward({ region });
    for (let index = 0; index < 5; index += 1) {
      const project = await concierge.know({
        regionCode: region,
        code: `C-${index}`,
        name: `=台账,"项目"${index}`,
        kind: index === 0 ? 'EDUCATION' : 'INDUSTRIAL',
        keyLevels: index < 2 ? ['CITY'] : [],
      });
      projectIds.push(project.projectId);
      await concierge.order('mutation ($p: ID!, $s: ID!) { assignSteward(projectId: $p, personId: $s) { id } }', {
        p: project.projectId,
        s: (index < 3 ? steward : other).id,
      });
      for (let number = 0; number < index; number += 1) await reportedProblem(concierge, project);
    }
    await concierge.ask(
      steward.principal,
      'mutation ($p: ID!) { handInServiceReport(projectId: $p, month: "2026-02", input: { progress: "甲", problemsMet: "无", helpGiven: "乙", nextWork: "丙" }) { id } }',
      { p: projectIds[0] },
    );
    concierge.setNow(monday);
  });
  afterAll(() => concierge.close());

  const ask = async (query: string, variables: object = {}, principal: Principal = somebody.serviceRoom) => {
    const { data, errors } = await concierge.ask(principal, query, { ...variables });
    expect(errors).toEqual([]);
    return Object.values(data)[0] as {
      totals: Record<string, number>;
      lines: { nodes: Record<string, unknown>[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      csv: string;
    };
  };
  const refused = async (query: string, variables: object, principal: Principal) => {
    const { errors } = await concierge.ask(principal, query, { ...variables });
    return errors.map(({ code, extensions }) => [code, extensions['field']]);
  };

  it('show each project with its steward, problems and last report', async () => {
    const { totals, lines } = await ask(service, { f: { region } });
    expect(totals).toEqual({
      projects: 5,
      served: 5,
      withoutSteward: 0,
      finished: 0,
      agreementsSigned: 0,
      openProblems: 10,
      overdueProblems: 10,
    });
    expect(lines.nodes[0]).toMatchObject({
      project: { id: projectIds[0] },
      code: 'C-0',
      ownerName: '测试单位',
      regionCode: region,
      kind: 'EDUCATION',
      keyLevels: ['CITY'],
      status: 'SERVING',
      steward: { id: steward.id },
      heldBy: '测试专员（2026-02-10至今）',
      agreement: null,
      problemLight: null,
      lastReportMonth: '2026-02',
      lastReportStatus: 'HANDED_IN',
      lastVisitOn: null,
    });
    expect(lines.nodes[4]).toMatchObject({ problemLight: 'RED', openProblems: 4, overdueProblems: 4 });
  });

  it('keep finished projects, with the day of the last visit, in nobody’s hands', async () => {
    const county = someCounty();
    const { project, steward: last } = await servedProject(concierge, { region: county });
    const visitor = await concierge.someSteward({ region: county });
    await concierge.follow(archiveHandedOver(project));
    const { arrangeServiceVisit: visit } = await concierge.order(
      'mutation ($p: ID!, $v: ID!) { arrangeServiceVisit(projectId: $p, visitorId: $v, reason: "月度回访") { id } }',
      { p: project.projectId, v: visitor.id },
    );
    const f = { region: county, status: 'FINISHED' };
    expect((await ask(service, { f })).lines.nodes).toMatchObject([{ status: 'FINISHED', lastVisitOn: null }]);
    await concierge.order('mutation ($input: ServiceVisitInput!) { recordServiceVisit(input: $input) { id } }', {
      input: {
        visitId: visit.id,
        way: 'PHONE',
        partner: 'OWNER_AGENT',
        paidOn: '2026-03-09',
        findings: '好',
        isSatisfied: true,
      },
    });
    const { lines, totals, csv } = await ask(service, { f });
    expect(lines.nodes).toMatchObject([
      { project: { id: project.projectId }, steward: { id: last.id }, lastVisitOn: '2026-03-09' },
    ]);
    expect(totals).toMatchObject({ projects: 1, served: 0, withoutSteward: 0, finished: 1 });
    expect(readCsv(csv)[1]).toEqual(expect.arrayContaining(['已办结', '2026-03-09']));
    const load = await ask(workload, { f: { personId: last.id } });
    expect(load.lines.nodes).toMatchObject([{ asSteward: 0, projectsHeld: 1 }]);
  });

  it.each([
    ['kind', { kind: 'EDUCATION' }, 1],
    ['key level', { keyLevel: 'CITY' }, 2],
    ['status', { status: 'COVERED' }, 0],
    ['held from a day on', { from: '2026-03-01' }, 5],
    ['held up to a day before', { to: '2026-02-09' }, 0],
    ['overdue', { overdue: true }, 4],
    ['not overdue', { overdue: false }, 1],
  ])('of projects are narrowed by %s', async (_, filter, projects) => {
    const { totals, lines, csv } = await ask(service, { f: { region, ...filter } });
    expect(totals['projects']).toBe(projects);
    expect(lines.nodes).toHaveLength(projects);
    expect(readCsv(csv)).toHaveLength(projects + 1);
  });

  it('are narrowed by unit and person', async () => {
    const ofSteward = { f: { region, personId: steward.id } };
    expect((await ask(service, ofSteward)).totals['projects']).toBe(3);
    expect((await ask(service, { f: { region, unitId: other.unitId } })).totals['projects']).toBe(2);
    expect((await ask(problem, ofSteward)).totals['problems']).toBe(3);
    expect((await ask(problem, { f: { region, unitId: other.unitId } })).totals['problems']).toBe(7);
    expect((await ask(workload, ofSteward)).totals['people']).toBe(1);
    expect((await ask(workload, { f: { region, unitId: other.unitId } })).totals['people']).toBe(1);
  });

  it('of problems count and narrow', async () => {
    const { totals, lines } = await ask(problem, { f: { region } });
    expect(totals).toEqual({ problems: 10, open: 10, overdue: 10, solved: 0, closed: 0 });
    expect(lines.nodes).toHaveLength(10);
    expect(lines.nodes[0]).toMatchObject({
      title: '临时用电容量不足',
      level: 'STEWARD',
      status: 'COLLECTED',
      overdue: true,
    });
    for (const none of [
      { kind: 'GENERAL' },
      { level: 'EXPERT_TEAM' },
      { statuses: ['SOLVED', 'CLOSED'] },
      { overdue: false },
      { from: '2026-02-11' },
      { to: '2026-02-09' },
    ]) {
      expect((await ask(problem, { f: { region, ...none } })).totals['problems'], JSON.stringify(none)).toBe(0);
    }
  });

  it('of people count what each has in hand and reported', async () => {
    const { totals, lines } = await ask(workload, { f: { region, from: '2026-02-01', to: '2026-02-28' } });
    expect(totals).toEqual({
      people: 2,
      asSteward: 5,
      openProblems: 10,
      overdueProblems: 10,
      reportsHandedIn: 1,
      reportsLate: 0,
    });
    expect(lines.nodes).toMatchObject([
      { person: { id: steward.id }, asSteward: 3, projectsHeld: 3, openProblems: 3, reportsHandedIn: 1 },
      { person: { id: other.id }, asSteward: 2, projectsHeld: 2, openProblems: 7, reportsHandedIn: 0 },
    ]);
    const march = await ask(workload, { f: { region, from: '2026-03-01' } });
    expect(march.totals['reportsHandedIn']).toBe(0);
    const before = await ask(workload, { f: { region, to: '2026-02-09' } });
    expect(before.lines.nodes.map(({ projectsHeld }) => projectsHeld)).toEqual([0, 0]);
  });

  it.each([
    ['service', service, ['CODE', 'SINCE', 'OPEN_PROBLEMS']],
    ['problem', problem, ['REPORTED', 'DEADLINE']],
    ['workload', workload, ['IN_HAND', 'OPEN_PROBLEMS', 'NAME']],
  ])('are paged without gap or double in each order: %s', async (_, query, orders) => {
    for (const o of orders) {
      const whole = (await ask(query, { f: { region }, o, first: 100 })).lines.nodes;
      const paged: unknown[] = [];
      let after: string | null = null;
      do {
        const { lines } = await ask(query, { f: { region }, o, first: 2, after });
        paged.push(...lines.nodes);
        after = lines.pageInfo.hasNextPage ? lines.pageInfo.endCursor : null;
      } while (after !== null);
      expect(paged, o).toEqual(whole);
    }
    const { lines } = await ask(service, { f: { region }, o: 'OPEN_PROBLEMS' });
    expect(lines.nodes.map(({ openProblems }) => openProblems)).toEqual([4, 3, 2, 1, 0]);
  });

  it.each([
    ['service', service],
    ['problem', problem],
    ['workload', workload],
  ])('ask the database as often for one line as for many: %s', async (_, query) => {
    const execute = vi.spyOn(concierge.database.db, 'execute');
    const statements = async (first: number) => {
      execute.mockClear();
      await ask(query, { f: { region }, first });
      return execute.mock.calls.length;
    };
    // sums, a page and the export
    expect(await statements(1)).toBe(3);
    expect(await statements(5)).toBe(3);
    execute.mockRestore();
  });

  it('are for the offices of the region; a steward reads what is in hand, an owner nothing', async () => {
    for (const query of [service, problem, workload]) {
      const owner = somebody.ownerOf({ ownerUnit: { name: '甲', creditCode: 'X' } });
      expect((await refused(query, {}, owner))[0]?.[0]).toBe('FORBIDDEN');
      expect((await refused(query, {}, somebody.dashboard))[0]?.[0]).toBe('FORBIDDEN');
      expect((await ask(query, { f: { region } }, somebody.serviceRoomOf('370211'))).lines.nodes).toEqual([]);
      const readers = [
        { ...somebody.supervisor, regions: [region] },
        { ...somebody.supervisor, roles: ['GOVERNMENT'] as const, regions: [region] },
      ];
      for (const reader of readers) {
        expect((await ask(query, {}, reader)).lines.nodes.length).toBeGreaterThan(0);
      }
    }
    expect((await ask(service, {}, steward.principal)).totals['projects']).toBe(3);
    expect((await ask(problem, {}, steward.principal)).totals['problems']).toBe(3);
    expect((await ask(workload, {}, steward.principal)).lines.nodes).toMatchObject([{ person: { id: steward.id } }]);
    const both: Principal = { ...steward.principal, roles: ['STEWARD', 'APPROVER'], regions: [region] };
    expect((await ask(service, {}, both)).totals['projects']).toBe(3);
  });

  it('refuse a time that ends before it begins, an unknown region and a foreign cursor', async () => {
    const { serviceRoom } = somebody;
    const span = { f: { from: '2026-03-02', to: '2026-03-01' } };
    for (const query of [service, problem, workload]) {
      expect(await refused(query, span, serviceRoom)).toEqual([['BAD_INPUT', 'filter.to']]);
      expect(await refused(query, { f: { region: '999999' } }, serviceRoom)).toEqual([['REGION_UNKNOWN', 'region']]);
      expect(await refused(query, { f: { unitId: 'x' } }, serviceRoom)).toEqual([['BAD_INPUT', 'unitId']]);
      expect(await refused(query, { after: 'x', f: { region } }, serviceRoom)).toEqual([['CURSOR_INVALID', 'after']]);
    }
  });

  it('are not exported beyond 5,000 lines: EXPORT_TOO_LARGE names what narrows them', async () => {
    expect(requireExportable(Array(5000).fill(0), [])).toHaveLength(5000);
    const list = vi.spyOn(concierge.needs.store.ledgers.problems, 'list').mockResolvedValue(Array(5001).fill(null));
    const { errors } = await concierge.ask(somebody.serviceRoom, '{ problemLedger { csv } }');
    list.mockRestore();
    expect(errors).toMatchObject([{ code: 'EXPORT_TOO_LARGE', extensions: { field: 'filter' } }]);
    expect(errors[0]?.extensions['accepted']).toContain('region');
  });

  it('as CSV are read back as they are, no cell a formula', async () => {
    const { csv } = await ask(service, { f: { region } });
    const rows = readCsv(csv);
    expect(rows.slice(1).map(([code, name]) => [code, name])).toEqual(
      [0, 1, 2, 3, 4].map((index) => [`C-${index}`, `'=台账,"项目"${index}`]),
    );
    const cell = fc.string({ unit: fc.constantFrom('a', '甲', ',', '"', '\r', '\n', ' ', '=', '1') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (written) => {
        const read = readCsv(csvText(written));
        expect(read.map((row) => row.map(withoutFormulaMark))).toEqual(written);
      }),
    );
  });
});
