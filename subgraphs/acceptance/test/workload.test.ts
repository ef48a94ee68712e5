import type { Principal } from '@guanjia/kernel/principal';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { catalogue, items } from './catalogue.ts';
import { documents } from './documents.ts';
import { monday } from './openAcceptance.ts';
import { somebody } from './somebody.ts';
import { type AcceptanceUnderTest, startAcceptance } from './startAcceptance.ts';

const { planning, fire, archives, lightning } = items;
const at = (day: string) => new Date(`${day}T02:00:00Z`);
const nodes = 'nodes { itemCode overdue acceptance { id } } pageInfo { hasNextPage endCursor }';
const overdue = `query ($agency: Agency!, $region: String, $first: Int, $after: String) { list: acceptanceOverdue(agency: $agency, region: $region, first: $first, after: $after) { ${nodes} } }`;
const inbox = `query ($agency: Agency!, $filter: AcceptanceInboxFilter) { list: acceptanceInbox(agency: $agency, filter: $filter) { ${nodes} } }`;
const throughput = `query ($agency: Agency!, $from: String!, $to: String!, $region: String) { acceptanceThroughput(agency: $agency, fromMonth: $from, toMonth: $to, region: $region) {
  month opinions passed rectifications notApplicable laterRounds medianWorkingDays p90WorkingDays onTimeShare } }`;
const calendar =
  'query ($agency: Agency, $projectId: ID) { acceptanceCalendar(agency: $agency, projectId: $projectId) }';
const call = `mutation ($acceptanceId: ID!) { callJointVisit(acceptanceId: $acceptanceId, startsAt: "2026-03-12T01:00:00Z", endsAt: "2026-03-12T03:00:00Z", place: "项目东门") { id } }`;
const cancel = 'mutation ($visitId: ID!) { cancelJointVisit(visitId: $visitId, reason: "暴雨") { id } }';

let department: AcceptanceUnderTest;
beforeAll(async () => {
  department = await startAcceptance();
});
afterAll(() => department.close());
afterEach(() => department.setNow(monday));

/** The owner of a new project in the region applies for the items, on that day. */
async function applied(region: string, itemCodes: readonly string[], day = '2026-03-09') {
  const facts = await department.announce({ regionCode: region, kind: 'INDUSTRIAL' });
  department.setNow(at(day));
  const phases = [...new Set(itemCodes.map((code) => catalogue.require(code).phase))];
  const variables = { projectId: facts.projectId, phases, itemCodes, parallelPhases: phases.length > 1 };
  const { data, errors } = await department.ask(somebody.ownerOf(facts), documents.submission, variables);
  expect(errors).toEqual([]);
  return { facts, id: data.submitJointAcceptance.id as string };
}

async function speak(id: string, item: string, region: string, { day, verdict }: { day: string; verdict: string }) {
  department.setNow(at(day));
  const more = verdict === 'RECTIFY' ? { rectifications: ['整改'] } : { reason: '不涉及' };
  const approver = somebody.approverOf(catalogue.require(item).agency, region);
  const { errors } = await department.ask(approver, documents.opinion, {
    acceptanceId: id,
    itemCode: item,
    verdict,
    ...more,
  });
  expect(errors).toEqual([]);
}

const idsOf = async (query: string, variables: object, principal: Principal) => {
  const { data, errors } = await department.ask(principal, query, { ...variables });
  expect(errors).toEqual([]);
  return data.list.nodes.map(({ acceptance }: { acceptance: { id: string } }) => acceptance.id);
};

describe('overdue items of an agency', () => {
  const region = '510108';
  const approver = somebody.approverOf('ARCHIVES', region);

  it('are those whose last day is over, page by page; a silent department holds up no other', async () => {
    const older = await applied(region, [archives, fire], '2026-03-09');
    const newer = await applied(region, [archives, fire], '2026-03-10');
    department.setNow(at('2026-03-12'));
    expect(await idsOf(overdue, { agency: 'ARCHIVES' }, approver)).toEqual([]);
    department.setNow(at('2026-03-16'));
    expect(await idsOf(overdue, { agency: 'ARCHIVES' }, approver)).toEqual([older.id, newer.id]);
    expect(await idsOf(inbox, { agency: 'ARCHIVES', filter: { overdueOnly: true } }, approver)).toEqual([
      older.id,
      newer.id,
    ]);
    const first = await department.ask(approver, overdue, { agency: 'ARCHIVES', first: 1 });
    const { endCursor, hasNextPage } = first.data.list.pageInfo;
    expect(hasNextPage).toBe(true);
    expect(await idsOf(overdue, { agency: 'ARCHIVES', after: endCursor }, approver)).toEqual([newer.id]);
    await speak(older.id, fire, region, { day: '2026-03-17', verdict: 'RECTIFY' });
    const read = await department.read(older.facts, older.id);
    expect(read['items']).toMatchObject([
      { status: 'UNDER_ACCEPTANCE', overdue: true },
      { status: 'RECTIFYING', overdue: false },
    ]);
  });

  it('are those of one region within the reader’s own, where one is asked for', async () => {
    const [here, there] = ['510116', '510117'];
    const mine = await applied(here, [archives], '2026-03-09');
    await applied(there, [archives], '2026-03-09');
    department.setNow(at('2026-03-16'));
    const reader = { ...approver, regions: [here, there] };
    expect(await idsOf(overdue, { agency: 'ARCHIVES', region: here }, reader)).toEqual([mine.id]);
    expect(await idsOf(overdue, { agency: 'ARCHIVES', region: here }, { ...approver, regions: [there] })).toEqual([]);
    const odd = await department.ask(reader, overdue, { agency: 'ARCHIVES', region: '51' });
    expect(odd.errors).toMatchObject([{ code: 'REGION_UNKNOWN', extensions: { field: 'region' } }]);
  });

  it('are not another agency’s to see', async () => {
    for (const query of [overdue, inbox]) {
      expect((await department.ask(approver, query, { agency: 'WATER' })).errors).toMatchObject([
        { code: 'FORBIDDEN' },
      ]);
    }
  });
});

it('the inbox is narrowed by phase, item and region, and stays within the regions of who asks', async () => {
  const [region, other] = ['510112', '510113'];
  const here = await applied(region, [planning, lightning]);
  const there = await applied(other, [planning, lightning]);
  const official = { ...somebody.clerkIn(region), regions: [region, other] };
  const list = (agency: string, filter: object, principal: Principal = official) =>
    idsOf(inbox, { agency, filter }, principal);
  expect(await list('METEOROLOGY', {})).toEqual([here.id, there.id]);
  expect(await list('METEOROLOGY', { phase: 'FIRST' })).toEqual([]);
  expect(await list('METEOROLOGY', { phase: 'SECOND', regionCode: other })).toEqual([there.id]);
  expect(await list('NATURAL_RESOURCES', { itemCode: planning, regionCode: region })).toEqual([here.id]);
  expect(await list('NATURAL_RESOURCES', { itemCode: fire })).toEqual([]);
  expect(await list('METEOROLOGY', { regionCode: other }, somebody.clerkIn(region))).toEqual([]);
  const odd = await department.ask(official, inbox, { agency: 'WATER', filter: { regionCode: '%' } });
  expect(odd.errors).toMatchObject([{ code: 'REGION_UNKNOWN', extensions: { field: 'filter.regionCode' } }]);
});

describe('throughput', () => {
  const region = '510114';
  const approver = somebody.approverOf('FIRE_RESCUE', region);
  const ask = (variables: object, principal: Principal = approver) =>
    department.ask(principal, throughput, { agency: 'FIRE_RESCUE', from: '2026-03', to: '2026-04', ...variables });

  it('counts rounds in the month of their opinions, each by its own clock', async () => {
    const one = await applied(region, [fire], '2026-03-09');
    await speak(one.id, fire, region, { day: '2026-03-11', verdict: 'RECTIFY' }); // 2 working days
    department.setNow(at('2026-03-30'));
    const supply = { acceptanceId: one.id, itemCode: fire, note: '已改' };
    await department.ask(somebody.ownerOf(one.facts), documents.rectification, supply);
    await speak(one.id, fire, region, { day: '2026-04-01', verdict: 'NOT_APPLICABLE' }); // 2 more, in April
    const two = await applied(region, [fire], '2026-03-09');
    await speak(two.id, fire, region, { day: '2026-03-25', verdict: 'NOT_APPLICABLE' }); // 12, after the 8 promised
    const { data } = await ask({});
    expect(data.acceptanceThroughput).toEqual([
      {
        month: '2026-03',
        opinions: 2,
        passed: 0,
        rectifications: 1,
        notApplicable: 1,
        laterRounds: 0,
        medianWorkingDays: 7,
        p90WorkingDays: 12,
        onTimeShare: 0.5,
      },
      expect.objectContaining({ month: '2026-04', opinions: 1, laterRounds: 1, medianWorkingDays: 2, onTimeShare: 1 }),
    ]);
    expect((await ask({}, { ...approver, regions: ['410726'] })).data.acceptanceThroughput[0].opinions).toBe(0);
    const both = { ...approver, regions: [region, '410726'] };
    expect((await ask({ region }, both)).data.acceptanceThroughput[0].opinions).toBe(2);
    expect((await ask({ region: '410726' }, both)).data.acceptanceThroughput[0].opinions).toBe(0);
  });

  it.each<[string, object, string, string]>([
    ['a month that is none', { from: '2026-13' }, 'BAD_INPUT', 'fromMonth'],
    ['a month in words', { to: 'March' }, 'BAD_INPUT', 'toMonth'],
    ['an end before the beginning', { to: '2026-02' }, 'BAD_INPUT', 'toMonth'],
    ['more than two years', { to: '2028-03' }, 'BAD_INPUT', 'toMonth'],
    ['another agency', { agency: 'WATER' }, 'FORBIDDEN', 'agency'],
    ['a region that is none', { region: '5101' }, 'REGION_UNKNOWN', 'region'],
  ])('is refused for %s', async (_, variables, code, field) => {
    expect((await ask(variables)).errors).toMatchObject([{ code, extensions: { field } }]);
  });
});

describe('the calendar', () => {
  const region = '510115';

  it('has visits and last days of an agency and of a project, and what is off as cancelled', async () => {
    const { facts, id } = await applied(region, [fire, archives]);
    const clerk = somebody.clerkIn(region);
    department.setNow(monday);
    const { data } = await department.ask(clerk, call, { acceptanceId: id });
    const visitId = data.callJointVisit.id as string;
    const owner = somebody.ownerOf(facts);
    const read = async (variables: object, principal: Principal) =>
      unfolded((await department.ask(principal, calendar, { ...variables })).data.acceptanceCalendar);
    const ofProject = await read({ projectId: facts.projectId }, owner);
    expect(ofProject.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(ofProject).toContain(`UID:joint-visit-${visitId}`);
    expect(ofProject).toContain('DTSTART:20260312T010000Z');
    expect(ofProject).toContain('DTSTART;VALUE=DATE:20260312'); // archives, 3 working days
    expect(ofProject).toContain('DTSTART;VALUE=DATE:20260319'); // fire, 8
    expect(ofProject).not.toContain('STATUS:CANCELLED');
    await department.ask(clerk, cancel, { visitId });
    await speak(id, archives, region, { day: '2026-03-10', verdict: 'RECTIFY' });
    const later = await read({ agency: 'ARCHIVES' }, somebody.approverOf('ARCHIVES', region));
    expect(later.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(later.match(/STATUS:CANCELLED/g)).toHaveLength(2);
    expect(later.match(/SEQUENCE:1/g)).toHaveLength(2);
    expect(later).toContain('取消原因：暴雨');
    department.setNow(at('2026-06-01'));
    expect(await read({ agency: 'ARCHIVES' }, somebody.approverOf('ARCHIVES', region))).not.toContain('BEGIN:VEVENT');
  });

  it('is refused for another agency, for strangers, and without one thing to be about', async () => {
    const { facts } = await applied(region, [fire]);
    const codesOf = async (variables: object, principal: Principal) =>
      (await department.ask(principal, calendar, { ...variables })).errors.map(({ code }) => code);
    const approver = somebody.approverOf('ARCHIVES', region);
    const stranger = somebody.ownerOf(await department.announce());
    expect(await codesOf({ agency: 'WATER' }, approver)).toEqual(['FORBIDDEN']);
    expect(await codesOf({ agency: 'WATER' }, stranger)).toEqual(['FORBIDDEN']);
    expect(await codesOf({ projectId: facts.projectId }, stranger)).toEqual(['PROJECT_NOT_FOUND']);
    expect(await codesOf({}, approver)).toEqual(['BAD_INPUT']);
    expect(await codesOf({ agency: 'ARCHIVES', projectId: facts.projectId }, approver)).toEqual(['BAD_INPUT']);
  });
});

/** Long lines of iCalendar go on in the next one (RFC 5545 3.1). */
function unfolded(text: string): string {
  return text.replaceAll('\r\n ', '');
}
