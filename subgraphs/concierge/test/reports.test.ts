import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { createLog } from '@guanjia/runtime/createLog';
import { eq } from '@guanjia/runtime/drizzle';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReportRound } from '../src/jobs/createReportRound.ts';
import { reports } from '../src/storage/reportTables.ts';
import { tellMissingReports } from '../src/usecases/tellMissingReports.ts';
import { signedAgreement } from './finishedProject.ts';
import { readCsv } from './readCsv.ts';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { government, servedProject } from './somePerson.ts';
import { type Answer, type ConciergeUnderTest, monday, type SomeSteward, startConcierge } from './startConcierge.ts';

const handIn =
  'mutation ($p: ID!, $month: String!, $input: ServiceReportInput!) { handInServiceReport(projectId: $p, month: $month, input: $input) { id kind month status dueOn firstHandedInOn daysLate person { id } project { id } unit { id } versions { no service { progress nextWork } evidence { title } handedInByName outcome outcomeReason decidedByName } } }';
const evidence =
  'mutation ($month: String!, $entries: [EvidenceEntryInput!]!) { handInEvidenceReport(month: $month, entries: $entries) { id kind status dueOn daysLate unit { id } person { id } project { id } versions { no service { progress } evidence { title kind sha256 text project { id } } } } }';
const mark =
  'mutation ($u: ID!, $from: String) { markReportingUnit(unitId: $u, kind: STREET, fromMonth: $from) { kind fromMonth untilMonth unit { id evidenceDuty { fromMonth } } } }';
const end = 'mutation ($u: ID!, $until: String!) { endReportingUnit(unitId: $u, untilMonth: $until) { untilMonth } }';
const accept = 'mutation ($id: ID!) { acceptReport(reportId: $id) { id status } }';
const giveBack = 'mutation ($id: ID!) { returnReport(reportId: $id, reason: "请补充帮办情况") { id status } }';
const duties =
  'query ($month: String!, $filter: ReportDutyFilter) { reportDuties(month: $month, filter: $filter) { counts { owed due missing handedIn late returned handedInLate } list(first: 100) { nodes { kind state light daysLate dueOn project { id } person { id } unit { id } report { id } } } csv } }';
const input = { progress: '桩基完成', problemsMet: '无', helpGiven: '协调临时用电', nextWork: '办理施工许可' };
const noon = (day: string) => new Date(`${day}T04:00:00Z`);

describe('service and evidence reports (C11; S4)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterAll(() => concierge.close());

  const on = (day: string) => concierge.setNow(noon(day));
  const refused = async (query: string, variables: object, principal: Principal) => {
    const { errors } = await concierge.ask(principal, query, { ...variables });
    return errors.map(({ code, extensions }) => [code, extensions['field']]);
  };
  const asked = async (principal: Principal, month: string, filter: object = {}) => {
    const { data, errors } = await concierge.ask(principal, duties, { month, filter });
    expect(errors).toEqual([]);
    return data.reportDuties;
  };
  const served = async (region = someCounty()) => {
    on('2026-02-10');
    return { region, ...(await servedProject(concierge, { region })) };
  };
  const handedIn = async (steward: SomeSteward, projectId: string, month = '2026-02') => {
    const { data, errors } = await concierge.ask(steward.principal, handIn, { p: projectId, month, input });
    expect(errors).toEqual([]);
    return data.handInServiceReport;
  };

  it('are owed for the month in which the project is finished, and for none after it until it is taken up again', async () => {
    const { region, project, steward } = await served();
    const id = await signedAgreement(concierge, project);
    on('2026-02-20');
    await concierge.order('mutation ($id: ID!) { completeService(agreementId: $id, reason: "办结") { status } }', {
      id,
    });
    on('2026-05-06');
    const owed = async (month: string) => (await asked(somebody.serviceRoom, month, { region })).counts.owed;
    expect([await owed('2026-02'), await owed('2026-03'), await owed('2026-04')]).toEqual([1, 0, 0]);
    expect((await handedIn(steward, project.projectId)).daysLate).toBe(67);
    expect(await refused(handIn, { p: project.projectId, month: '2026-03', input }, steward.principal)).toEqual([
      ['REPORT_NOT_OWED', 'projectId'],
    ]);
    await signedAgreement(concierge, project);
    expect([await owed('2026-04'), await owed('2026-05')]).toEqual([0, 1]);
  });

  it('are owed on each project carried in a month, and in time up to its last day', async () => {
    const { region, project, steward } = await served();
    on('2026-02-28');
    const due = await asked(somebody.serviceRoom, '2026-02', { region });
    expect(due.counts).toEqual({ owed: 1, due: 1, missing: 0, handedIn: 0, late: 0, returned: 0, handedInLate: 0 });
    expect(due.list.nodes).toMatchObject([
      { kind: 'SERVICE', state: 'DUE', light: 'AMBER', daysLate: 0, dueOn: '2026-02-28', report: null },
    ]);
    expect(await handedIn(steward, project.projectId)).toMatchObject({
      kind: 'SERVICE',
      month: '2026-02',
      status: 'HANDED_IN',
      dueOn: '2026-02-28',
      firstHandedInOn: '2026-02-28',
      daysLate: 0,
      person: { id: steward.id },
      project: { id: project.projectId },
      unit: null,
      versions: [{ no: 1, service: { progress: '桩基完成' }, evidence: [], handedInByName: '管家', outcome: null }],
    });
    const done = await asked(somebody.serviceRoom, '2026-02', { region });
    expect(done.list.nodes).toMatchObject([{ state: 'HANDED_IN', light: 'GREEN' }]);
    expect(await concierge.typesOf(project)).toContain('serviceReportHandedIn');
  });

  it('that come late are late for ever, by how many days, and stand in the lists of late ones', async () => {
    const { region, project, steward } = await served();
    on('2026-03-01');
    const missing = await asked(somebody.serviceRoom, '2026-02', { region, state: 'MISSING' });
    expect(missing.list.nodes).toMatchObject([{ state: 'MISSING', light: 'RED', daysLate: 1 }]);
    on('2026-03-03');
    const { id } = await handedIn(steward, project.projectId);
    on('2026-03-20');
    expect((await handedIn(steward, project.projectId)).daysLate).toBe(3);
    const late = await asked(somebody.serviceRoom, '2026-02', { region, state: 'LATE' });
    expect(late.list.nodes).toMatchObject([{ state: 'LATE', light: 'RED', daysLate: 3, report: { id } }]);
    await concierge.order(giveBack, { id });
    const returned = await asked(somebody.serviceRoom, '2026-02', { region, late: true });
    expect(returned.list.nodes).toMatchObject([{ state: 'RETURNED', light: 'AMBER', daysLate: 3 }]);
    expect(returned.counts).toMatchObject({ owed: 1, late: 0, returned: 1, handedInLate: 1 });
  });

  it('go back and forth until one version is accepted; every version stays', async () => {
    const { project, steward } = await served();
    on('2026-02-20');
    const { id } = await handedIn(steward, project.projectId);
    await concierge.order(giveBack, { id });
    expect(await refused(accept, { id }, somebody.serviceRoom)).toEqual([['TRANSITION_NOT_ALLOWED', undefined]]);
    await handedIn(steward, project.projectId);
    await concierge.order(accept, { id });
    const again = { p: project.projectId, month: '2026-02', input };
    expect(await refused(handIn, again, steward.principal)).toEqual([['TRANSITION_NOT_ALLOWED', undefined]]);
    const query = 'query ($id: ID!) { report(id: $id) { status versions { no outcome outcomeReason decidedByName } } }';
    expect((await concierge.ask(steward.principal, query, { id })).data.report).toEqual({
      status: 'ACCEPTED',
      versions: [
        { no: 1, outcome: 'RETURNED', outcomeReason: '请补充帮办情况', decidedByName: '服务室' },
        { no: 2, outcome: 'ACCEPTED', outcomeReason: null, decidedByName: '服务室' },
      ],
    });
    expect((await concierge.typesOf(project)).filter((type) => type.startsWith('serviceReport'))).toEqual([
      'serviceReportHandedIn',
      'serviceReportReturned',
      'serviceReportHandedIn',
      'serviceReportAccepted',
    ]);
  });

  it('are owed by whoever held the project only some days of the month, and by nobody who did not', async () => {
    const { region, project, steward } = await served();
    on('2026-02-20');
    const other = await concierge.someSteward({ region });
    await concierge.order(
      'mutation ($p: ID!, $s: ID!) { assignSteward(projectId: $p, personId: $s, reason: "轮换") { id } }',
      {
        p: project.projectId,
        s: other.id,
      },
    );
    on('2026-03-09');
    const whoOwes = async (month: string) =>
      (await asked(somebody.serviceRoom, month, { region })).list.nodes.map(
        ({ person }: { person: { id: string } }) => person.id,
      );
    expect((await whoOwes('2026-02')).toSorted()).toEqual([steward.id, other.id].toSorted());
    expect(await whoOwes('2026-03')).toEqual([other.id]);
    expect(await whoOwes('2026-01')).toEqual([]);
    const march = { p: project.projectId, month: '2026-03', input };
    expect(await refused(handIn, march, steward.principal)).toEqual([['REPORT_NOT_OWED', 'projectId']]);
    const stranger = await concierge.someSteward({ region });
    expect(await refused(handIn, march, stranger.principal)).toEqual([['REPORT_NOT_OWED', 'projectId']]);
  });

  it('refuses by name: months, texts, projects, unknown reports, own decisions', async () => {
    const { project, steward } = await served();
    const with_ = (more: object) =>
      refused(handIn, { p: project.projectId, month: '2026-02', input, ...more }, steward.principal);
    expect(await with_({ month: '2026-03' })).toEqual([['REPORT_MONTH_NOT_BEGUN', 'month']]);
    expect(await with_({ month: '2026-2' })).toEqual([['BAD_INPUT', 'month']]);
    expect(await with_({ input: { ...input, helpGiven: ' ' } })).toEqual([['BAD_INPUT', 'input.helpGiven']]);
    expect(await with_({ p: newId() })).toEqual([['PROJECT_NOT_FOUND', 'projectId']]);
    expect(await refused(accept, { id: newId() }, somebody.serviceRoom)).toEqual([['REPORT_NOT_FOUND', 'reportId']]);
    const { id } = await handedIn(steward, project.projectId);
    const both: Principal = {
      ...steward.principal,
      roles: ['STEWARD', 'SERVICE_ROOM'],
      regions: ['370000', '100000', project.regionCode],
    };
    expect(await refused(accept, { id }, both)).toEqual([['REPORT_OWN_DECISION', 'reportId']]);
    await concierge.database.db.update(reports).set({ lastVersionNo: 50 }).where(eq(reports.id, id));
    expect(await with_({})).toEqual([['REPORT_VERSIONS_FULL', 'month']]);
  });

  it('of evidence are owed by marked units by the 25th, handed in by their people', async () => {
    const region = someCounty();
    const { unitId, principal } = await concierge.someSteward({ region });
    const project = await concierge.know({ regionCode: region });
    on('2026-04-24');
    const entries = [
      { title: '现场照片', kind: 'PHOTO', projectId: project.projectId, sha256: 'a'.repeat(64) },
      { title: '走访记录', kind: 'RECORD', text: '走访企业两次' },
    ];
    const month = '2026-04';
    expect(await refused(evidence, { month, entries }, principal)).toEqual([['REPORTING_UNIT_NOT_MARKED', 'month']]);
    const marked = await concierge.order(mark, { u: unitId, from: '2026-03' });
    expect(marked.markReportingUnit).toEqual({
      kind: 'STREET',
      fromMonth: '2026-03',
      untilMonth: null,
      unit: { id: unitId, evidenceDuty: { fromMonth: '2026-03' } },
    });
    // Saturday the 25th: no holiday and no weekend moves the day
    on('2026-04-25');
    const { data, errors } = await concierge.ask(principal, evidence, { month, entries });
    expect(errors).toEqual([]);
    expect(data.handInEvidenceReport).toMatchObject({
      kind: 'EVIDENCE',
      dueOn: '2026-04-25',
      daysLate: 0,
      unit: { id: unitId },
      person: null,
      project: null,
      versions: [
        {
          service: null,
          evidence: [
            {
              title: '现场照片',
              kind: 'PHOTO',
              sha256: 'a'.repeat(64),
              text: null,
              project: { id: project.projectId },
            },
            { title: '走访记录', kind: 'RECORD', sha256: null, text: '走访企业两次', project: null },
          ],
        },
      ],
    });
    expect((await asked(somebody.serviceRoom, '2026-03', { region })).list.nodes).toMatchObject([
      { kind: 'EVIDENCE', state: 'MISSING', daysLate: 31, unit: { id: unitId } },
    ]);
    await concierge.order(end, { u: unitId, until: '2026-04' });
    expect((await asked(somebody.serviceRoom, '2026-05', { region })).counts.owed).toBe(0);
    expect((await asked(somebody.serviceRoom, '2026-04', { region })).counts).toMatchObject({ owed: 1, handedIn: 1 });
    await concierge.order(accept, { id: data.handInEvidenceReport.id });
  });

  it('refuses evidence and markings by name', async () => {
    on('2026-03-09');
    const { unitId, principal } = await concierge.someSteward({ region: someCounty() });
    await concierge.order(mark, { u: unitId });
    expect(await refused(mark, { u: unitId, from: '2026-09' }, somebody.serviceRoom)).toEqual([
      ['REPORTING_UNIT_MARKED', 'fromMonth'],
    ]);
    expect(await refused(end, { u: unitId, until: '2025-01' }, somebody.serviceRoom)).toEqual([
      ['BAD_INPUT', 'untilMonth'],
    ]);
    const try_ = (entries: object[]) => refused(evidence, { month: '2026-03', entries }, principal);
    const entry = { title: '甲', kind: 'OTHER', text: '乙' };
    expect(await try_([])).toEqual([['BAD_INPUT', 'entries']]);
    expect(await try_([{ ...entry, sha256: 'a'.repeat(64) }])).toEqual([['BAD_INPUT', 'entries.sha256']]);
    expect(await try_([{ ...entry, text: null }])).toEqual([['BAD_INPUT', 'entries.sha256']]);
    expect(await try_([{ ...entry, text: null, sha256: 'A'.repeat(64) }])).toEqual([['BAD_INPUT', 'entries.sha256']]);
    expect(await try_([{ ...entry, projectId: newId() }])).toEqual([['PROJECT_NOT_FOUND', 'entries.projectId']]);
    await concierge.order(end, { u: unitId, until: '2026-05' });
    expect(await refused(mark, { u: unitId, from: '2026-05' }, somebody.serviceRoom)).toEqual([
      ['REPORTING_UNIT_MARKED', 'fromMonth'],
    ]);
    expect(await refused(end, { u: unitId, until: '2026-06' }, somebody.serviceRoom)).toEqual([
      ['REPORTING_UNIT_NOT_MARKED', 'unitId'],
    ]);
    await concierge.order(mark, { u: unitId, from: '2026-06' });
  });

  it('are seen by their author, the offices of the region, and as numbers alone by the wall chart', async () => {
    const { region, project, steward } = await served();
    on('2026-02-20');
    const { id } = await handedIn(steward, project.projectId);
    const stranger = (await concierge.someSteward({ region })).principal;
    expect((await asked(steward.principal, '2026-02')).list.nodes).toMatchObject([{ report: { id } }]);
    expect((await asked(stranger, '2026-02')).counts.owed).toBe(0);
    expect((await asked({ ...somebody.supervisor, regions: [region] }, '2026-02')).counts.owed).toBe(1);
    expect((await asked({ ...government, regions: [region] }, '2026-02')).counts.owed).toBe(1);
    expect((await asked(somebody.serviceRoomOf('370211'), '2026-02', { region })).counts.owed).toBe(0);
    const one = 'query ($id: ID!) { report(id: $id) { id } }';
    expect((await concierge.ask(stranger, one, { id })).data.report).toBeNull();
    expect((await concierge.ask(somebody.serviceRoomOf('370211'), one, { id })).data.report).toBeNull();
    expect((await concierge.ask(steward.principal, one, { id })).data.report).toEqual({ id });
    expect((await refused(giveBack, { id }, somebody.serviceRoomOf('370211')))[0]?.[0]).toBe('FORBIDDEN');
    const counts = '{ reportDuties(month: "2026-02") { counts { owed missing } } }';
    const wall = await concierge.ask({ ...somebody.dashboard, regions: [region] }, counts);
    expect(wall.errors).toEqual([]);
    expect(wall.data.reportDuties.counts).toEqual({ owed: 1, missing: 0 });
    expect((await refused(duties, { month: '2026-02' }, somebody.dashboard))[0]?.[0]).toBe('FORBIDDEN');
    const owner = somebody.ownerOf(project);
    expect((await refused(counts, {}, owner))[0]?.[0]).toBe('FORBIDDEN');
    const ofProject =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { serviceReports { nodes { id month } } } } }';
    const of = [{ __typename: 'Project', id: project.projectId }];
    const seen = await concierge.ask(steward.principal, ofProject, { of });
    expect(seen.data._entities[0].serviceReports.nodes).toEqual([{ id, month: '2026-02' }]);
    expect((await concierge.ask(stranger, ofProject, { of })).data._entities[0].serviceReports).toBeNull();
  });

  it('are counted as they are listed, paged without gap or double, and exported whole', async () => {
    const region = someCounty();
    on('2026-02-10');
    const steward = await concierge.someSteward({ region });
    for (let index = 0; index < 5; index += 1) {
      const project = await concierge.know({ regionCode: region, name: `=项目,"${index}"` });
      await concierge.order('mutation ($p: ID!, $s: ID!) { assignSteward(projectId: $p, personId: $s) { id } }', {
        p: project.projectId,
        s: steward.id,
      });
      on(index < 2 ? '2026-02-27' : '2026-03-02');
      if (index < 4) await handedIn(steward, project.projectId);
      on('2026-02-10');
    }
    await concierge.order(mark, { u: steward.unitId, from: '2026-01' });
    on('2026-03-09');
    const whole = await asked(somebody.serviceRoom, '2026-02', { region });
    expect(whole.counts).toEqual({ owed: 6, due: 0, missing: 2, handedIn: 2, late: 2, returned: 0, handedInLate: 2 });
    const fields = {
      DUE: 'due',
      MISSING: 'missing',
      HANDED_IN: 'handedIn',
      LATE: 'late',
      RETURNED: 'returned',
    } as const;
    for (const [state, field] of Object.entries(fields)) {
      const listed = await asked(somebody.serviceRoom, '2026-02', { region, state });
      expect(listed.list.nodes).toHaveLength(whole.counts[field]);
    }
    const page =
      'query ($after: String, $region: String!) { reportDuties(month: "2026-02", filter: { region: $region }) { list(first: 2, after: $after) { nodes { project { id } unit { id } } pageInfo { endCursor hasNextPage } } } }';
    const paged: unknown[] = [];
    let after: string | null = null;
    do {
      const answer: Answer['data'] = await concierge.order(page, { after, region });
      const { list } = answer.reportDuties;
      paged.push(...list.nodes);
      after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
    } while (after !== null);
    const short = whole.list.nodes.map(({ project, unit }: { project: unknown; unit: unknown }) => ({ project, unit }));
    expect(paged).toEqual(short);
    const rows = readCsv(whole.csv);
    expect(rows).toHaveLength(7);
    expect(rows.slice(1).map((row) => row[7])).toContain('未报送');
    expect(whole.csv).not.toMatch(/(^|,)"?=/m);
    expect(await refused(page, { after: 'x', region }, somebody.serviceRoom)).toEqual([['CURSOR_INVALID', 'after']]);
  });

  it('that are missing are announced once, of the month before alone, and counted in the log', async () => {
    const { project } = await served();
    on('2026-03-09');
    // all files of a run share one database: only this test's project is told of
    const { store } = concierge.needs;
    const listMissingUntold = async (month: string, today: string) =>
      (await store.reports.listMissingUntold(month, today, 100_000)).filter(
        ({ subject }) => subject.kind === 'SERVICE' && subject.projectId === project.projectId,
      );
    const needs = { ...concierge.needs, store: { ...store, reports: { ...store.reports, listMissingUntold } } };
    const lines: string[] = [];
    const log = {
      ...createLog({ name: 'test', level: 'silent' }),
      info: (fields: object) => void lines.push(JSON.stringify(fields)),
    };
    const round = createReportRound(needs, log);
    await Promise.all([round(), tellMissingReports(needs)]);
    await round();
    const told = (await concierge.eventsOf(project)).filter(({ type }) => type === 'concierge.serviceReportMissing');
    expect(told).toMatchObject([
      { data: { month: '2026-02', dueOn: '2026-02-28' }, actor: { subject: 'system.concierge' } },
    ]);
    expect(lines[0]).toContain('"month":"2026-02"');
    on('2026-05-09');
    await tellMissingReports(needs);
    const later = (await concierge.eventsOf(project)).filter(({ type }) => type === 'concierge.serviceReportMissing');
    expect(later.map(({ data }) => data['month'])).toEqual(['2026-02', '2026-04']);
    concierge.setNow(monday);
  });
});
