import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureDefinitions } from '../src/domain/cityFigures.ts';
import { archiveHandedOver } from './finishedProject.ts';
import { readCsv } from './readCsv.ts';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { government, reportedProblem, servedProject } from './somePerson.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

const write =
  'mutation ($r: String!, $m: String!, $t: CityTextsInput!) { writeCityReport(region: $r, month: $m, texts: $t) { id status month regionCode regionName texts { progress experience publicity { title url } } editions { no } } }';
const issue = 'mutation ($id: ID!) { issueCityReport(reportId: $id) { id status editions { no reason } } }';
const correct =
  'mutation ($id: ID!, $reason: String!, $t: CityTextsInput) { correctCityReport(reportId: $id, reason: $reason, texts: $t) { status editions { no reason texts { progress } figures { key value } } } }';
const figuresOf =
  'query ($r: String!, $m: String!) { cityFigures(region: $r, month: $m) { figures { key value before change nameZh section unit } csv } }';
const texts = { progress: '本月帮办有序', experience: '一窗受理，<b>全程</b>帮办', publicity: [] };

describe('the monthly report of a city or county (月报, C11; S0)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterAll(() => concierge.close());

  const on = (day: string) => concierge.setNow(new Date(`${day}T04:00:00Z`));
  const refused = async (query: string, variables: object, principal: Principal = somebody.serviceRoom) => {
    const { errors } = await concierge.ask(principal, query, { ...variables });
    return errors.map(({ code, extensions }) => [code, extensions['field']]);
  };
  const drafted = async (region: string, month = '2026-02', more: object = {}): Promise<string> =>
    (await concierge.order(write, { r: region, m: month, t: { ...texts, ...more } })).writeCityReport.id;
  const figures = async (region: string, month: string): Promise<Record<string, [number, number]>> => {
    const { cityFigures } = await concierge.order(figuresOf, { r: region, m: month });
    return Object.fromEntries(
      cityFigures.figures.map((figure: { key: string; value: number; before: number }) => [
        figure.key,
        [figure.value, figure.before],
      ]),
    );
  };

  it('counts what happened in the region in the month, beside the month before, and nothing of elsewhere', async () => {
    const region = someCounty();
    on('2026-01-12');
    const first = await servedProject(concierge, { region });
    const problem = await reportedProblem(concierge, first.project);
    on('2026-02-03');
    const steward = await concierge.someSteward({ region });
    const visitor = await concierge.someSteward({ region });
    const second = await concierge.know({ regionCode: region, kind: 'EDUCATION', keyLevels: ['CITY'] });
    await concierge.order('mutation ($p: ID!, $s: ID!) { assignSteward(projectId: $p, personId: $s) { id } }', {
      p: second.projectId,
      s: steward.id,
    });
    await reportedProblem(concierge, second, { kind: 'GENERAL', title: '规划条件口径' });
    await concierge.order('mutation ($p: ID!) { answerProblem(problemId: $p, answer: "已联系") { id } }', {
      p: problem,
    });
    await concierge.order('mutation ($p: ID!) { solveProblem(problemId: $p, solution: "已解决") { id } }', {
      p: problem,
    });
    await concierge.order(
      'mutation ($p: ID!, $v: ID!) { recordReturnVisit(problemId: $p, visitorId: $v, satisfied: true, text: "满意") { id } }',
      { p: problem, v: visitor.id },
    );
    await concierge.follow(archiveHandedOver(first.project));
    const unserved = await concierge.know({ regionCode: region });
    await concierge.follow(archiveHandedOver(unserved));
    on('2026-03-09');
    const counted = await figures(region, '2026-02');
    expect(Object.keys(counted)).toEqual(figureDefinitions.map(({ key }) => key));
    const others = Object.fromEntries(Object.entries(counted).filter(([, pair]) => pair.some((value) => value !== 0)));
    expect(others).toEqual({
      projectsServed: [2, 1],
      projectsNew: [1, 1],
      projectsKey: [1, 0],
      projectsFinished: [1, 0],
      'projectsOf.INDUSTRIAL': [1, 1],
      'projectsOf.EDUCATION': [1, 0],
      carriers: [2, 1],
      mostOfOne: [1, 1],
      'problemsOpened.SINGLE': [0, 1],
      'problemsOpened.GENERAL': [1, 0],
      'problemsSolved.SINGLE': [1, 0],
      'problemsClosed.SINGLE': [1, 0],
      // five working days from 12 January: late from the 20th until it was solved in February
      'problemsOverdue.SINGLE': [1, 1],
      'standing.STEWARD': [1, 1],
      'overdueAt.STEWARD': [1, 1],
      reportsOwed: [2, 1],
      reportsMissing: [2, 1],
    });
    expect(
      Object.values(await figures(someCounty(), '2026-02'))
        .flat()
        .every((value) => value === 0),
    ).toBe(true);
  });

  it('is written, issued with figures that stay, and corrected by a new edition', async () => {
    const region = someCounty();
    on('2026-02-10');
    await servedProject(concierge, { region });
    const id = await drafted(region);
    await drafted(region, '2026-02', { progress: '本月新增一个项目', experience: undefined });
    on('2026-02-27');
    expect(await refused(issue, { id })).toEqual([['CITY_REPORT_MONTH_NOT_OVER', 'month']]);
    on('2026-02-28');
    const { issueCityReport } = await concierge.order(issue, { id });
    expect(issueCityReport).toMatchObject({ status: 'ISSUED', editions: [{ no: 1, reason: null }] });
    await servedProject(concierge, { region });
    const query =
      'query ($r: String!) { cityReport(region: $r, month: "2026-02") { id status editions { no reason issuedByName figures { key value } csv html } } }';
    const frozen = (await concierge.order(query, { r: region })).cityReport;
    const served = (edition: { figures: { key: string; value: number }[] }) =>
      edition.figures.find(({ key }) => key === 'projectsServed')?.value;
    expect(served(frozen.editions[0])).toBe(1);
    expect((await figures(region, '2026-02'))['projectsServed']).toEqual([2, 0]);
    const corrected = await concierge.order(correct, { id, reason: '补报一个项目', t: { progress: '更正后的进展' } });
    const [last, before] = corrected.correctCityReport.editions;
    expect([last.no, last.reason, served(last), last.texts.progress]).toEqual([2, '补报一个项目', 2, '更正后的进展']);
    expect([before.no, served(before), before.texts.progress]).toEqual([1, 1, '本月新增一个项目']);
    expect(readCsv(frozen.editions[0].csv)).toHaveLength(figureDefinitions.length + 1);
    expect(frozen.editions[0].html).toContain('一窗受理，&lt;b&gt;全程&lt;/b&gt;帮办');
    expect(frozen.editions[0].html).toContain('第1版');
    expect(await refused(write, { r: region, m: '2026-02', t: texts })).toEqual([
      ['TRANSITION_NOT_ALLOWED', undefined],
    ]);
    expect(await refused(issue, { id })).toEqual([['TRANSITION_NOT_ALLOWED', undefined]]);
  });

  it('shows a draft as the page it would be', async () => {
    const region = someCounty();
    on('2026-02-10');
    const id = await drafted(region);
    const preview = 'query ($id: ID!) { cityReportPreview(reportId: $id) }';
    expect((await concierge.order(preview, { id })).cityReportPreview).toContain('草稿，数据随时变动');
    expect(await refused(preview, { id }, somebody.serviceRoomOf('370211'))).toEqual([
      ['CITY_REPORT_NOT_FOUND', 'reportId'],
    ]);
  });

  it('refuses by name: months, regions, texts, links, drafts that are not whole', async () => {
    const region = someCounty();
    on('2026-03-31');
    const try_ = (more: object, t: object = texts) => refused(write, { r: region, m: '2026-03', t, ...more });
    expect(await try_({ m: '2026-04' })).toEqual([['REPORT_MONTH_NOT_BEGUN', 'month']]);
    expect(await try_({ m: '26-04' })).toEqual([['BAD_INPUT', 'month']]);
    expect(await try_({ r: '370000' })).toEqual([['BAD_INPUT', 'region']]);
    expect(await try_({ r: '999999' })).toEqual([['REGION_UNKNOWN', 'region']]);
    expect(await try_({}, { progress: '甲'.repeat(5001) })).toEqual([['BAD_INPUT', 'texts.progress']]);
    const piece = { title: '帮办有力', media: '演示日报', publishedOn: '2026-03-02' };
    for (const url of ['javascript:alert(1)', 'ftp://a/b', 'https://', `https://a/${'b'.repeat(500)}`]) {
      expect(await try_({}, { publicity: [{ ...piece, url }] }), url).toEqual([['BAD_INPUT', 'texts.publicity.url']]);
    }
    expect(await try_({}, { publicity: Array.from({ length: 51 }, () => piece) })).toEqual([
      ['BAD_INPUT', 'texts.publicity'],
    ]);
    const id = await drafted(region, '2026-03', { experience: '' });
    expect(await refused(issue, { id })).toEqual([['CITY_REPORT_INCOMPLETE', 'texts.experience']]);
    expect(await refused(correct, { id, reason: '更正' })).toEqual([['TRANSITION_NOT_ALLOWED', undefined]]);
    expect(await refused(issue, { id: newId() })).toEqual([['CITY_REPORT_NOT_FOUND', 'reportId']]);
    const cannot = { r: region, m: '2026-03', t: texts };
    expect((await refused(write, cannot, somebody.serviceRoomOf('370211')))[0]?.[0]).toBe('FORBIDDEN');
    expect((await refused(issue, { id }, somebody.serviceRoomOf('370211')))[0]?.[0]).toBe('FORBIDDEN');
    expect((await refused(write, cannot, somebody.supervisor))[0]?.[0]).toBe('FORBIDDEN');
  });

  it('is read by the offices of the region, listed by month, and by nobody else', async () => {
    const region = someCounty();
    on('2026-03-09');
    for (const month of ['2026-01', '2026-02', '2026-03']) await drafted(region, month);
    const list =
      'query ($first: Int, $after: String, $r: String, $year: Int) { cityReports(first: $first, after: $after, filter: { region: $r, year: $year }) { nodes { month } pageInfo { endCursor hasNextPage } } }';
    const first = (await concierge.order(list, { first: 2, r: region })).cityReports;
    expect(first.nodes).toEqual([{ month: '2026-03' }, { month: '2026-02' }]);
    const rest = (await concierge.order(list, { after: first.pageInfo.endCursor, r: region })).cityReports;
    expect(rest).toMatchObject({ nodes: [{ month: '2026-01' }], pageInfo: { hasNextPage: false } });
    expect((await concierge.order(list, { r: region, year: 2025 })).cityReports.nodes).toEqual([]);
    const elsewhere = await concierge.ask({ ...government, regions: ['370211'] }, list, { r: region });
    expect(elsewhere.data.cityReports.nodes).toEqual([]);
    const one = 'query ($r: String!) { cityReport(region: $r, month: "2026-02") { month } }';
    expect((await concierge.ask({ ...government, regions: [region] }, one, { r: region })).data.cityReport).toEqual({
      month: '2026-02',
    });
    expect((await concierge.ask(somebody.serviceRoomOf('370211'), one, { r: region })).data.cityReport).toBeNull();
    expect((await refused(figuresOf, { r: region, m: '2026-02' }, somebody.serviceRoomOf('370211')))[0]?.[0]).toBe(
      'FORBIDDEN',
    );
    expect((await refused(one, { r: region }, somebody.steward('x')))[0]?.[0]).toBe('FORBIDDEN');
    expect((await refused(one, { r: region }, somebody.dashboard))[0]?.[0]).toBe('FORBIDDEN');
  });
});
