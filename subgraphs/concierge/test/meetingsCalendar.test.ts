import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeMeetings } from '../src/usecases/writeMeetings.ts';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { approverOf, somePerson } from './somePerson.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

const june = new Date('2026-06-01T01:00:00Z');
const time = { from: '2026-06-01T00:00:00Z', to: '2026-07-01T00:00:00Z' };
const call =
  'mutation ($region: String!, $title: String!, $from: DateTime!, $to: DateTime!, $who: [PartyInput!]!, $agenda: [AgendaItemInput!]) { callMeeting(regionCode: $region, kind: JOINT_REVIEW, title: $title, startsAt: $from, endsAt: $to, place: "三楼会议室, 东侧", participants: $who, agenda: $agenda) { id uid participants { id } agenda { id } } }';
const cancel = 'mutation ($id: ID!) { cancelMeeting(meetingId: $id, reason: "改期") { id } }';
const feed = 'query ($from: DateTime!, $to: DateTime!) { meetingsCalendar(from: $from, to: $to) { text entries cut } }';
const mine =
  'query ($from: DateTime, $to: DateTime, $first: Int, $after: String) { myMeetings(from: $from, to: $to, first: $first, after: $after) { nodes { id } pageInfo { endCursor } } }';

describe('meetings in calendars (C8, RFC 5545)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  beforeEach(() => concierge.setNow(june));
  afterAll(() => concierge.close());

  const called = async (region: string, who: object[], more: object = {}) => {
    const asked = { title: '项目联审会', from: '2026-06-03T01:00:00Z', to: '2026-06-03T03:00:00Z', ...more };
    return (await concierge.order(call, { region, who, ...asked })).callMeeting;
  };
  const parsed = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        sequence: event.sequence,
        title: event.summary,
        place: event.location,
        notes: event.description,
        status: component.getFirstPropertyValue('status'),
        start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
        end: event.endDate.isDate ? event.endDate.toString() : event.endDate.toJSDate().toISOString(),
        stamp: event.component.getFirstPropertyValue('last-modified')?.toString(),
      };
    });
  const feedOf = async (principal: Principal, more: object = {}) => {
    const { data, errors } = await concierge.ask(principal, feed, { ...time, ...more });
    expect(errors).toEqual([]);
    return data.meetingsCalendar;
  };

  it('tells of one meeting who called it, who is invited and what it is about, not its minutes', async () => {
    const region = someCounty();
    const steward = await concierge.someSteward({ region });
    const who = [{ agency: 'WATER' }, { personId: steward.id }];
    const meeting = await called(region, who, { agenda: [{ title: '并联审批；先后顺序' }] });
    concierge.setNow(new Date('2026-06-03T03:00:00Z'));
    await concierge.order(
      'mutation ($id: ID!, $who: [AttendanceInput!]!) { holdMeeting(meetingId: $id, attendance: $who) { id } }',
      {
        id: meeting.id,
        who: meeting.participants.map(({ id }: { id: string }) => ({ participantId: id, present: true })),
      },
    );
    await concierge.order('mutation ($id: ID!) { recordMinutes(meetingId: $id, minutes: "机密纪要") { id } }', {
      id: meeting.id,
    });
    const query = 'query ($id: ID!) { meeting(id: $id) { ical } }';
    const { data } = await concierge.ask(steward.principal, query, { id: meeting.id });
    expect(parsed(data.meeting.ical)).toEqual([
      {
        uid: meeting.uid,
        sequence: 0,
        title: '项目联审会',
        place: '三楼会议室, 东侧',
        notes: '会议类别：联审会\n召集人：服务室\n参会方：水利（水务）部门、测试专员\n议程1：并联审批；先后顺序',
        status: 'CONFIRMED',
        start: '2026-06-03T01:00:00.000Z',
        end: '2026-06-03T03:00:00.000Z',
        stamp: '2026-06-01T01:00:00Z',
      },
    ]);
    expect(data.meeting.ical).not.toContain('机密纪要');
    expect(data.meeting.ical).not.toContain('0532');
  });

  it('follows changes: called off ones stay, marked so, with their next sequence', async () => {
    const region = someCounty();
    const steward = await concierge.someSteward({ region });
    const kept = await called(region, [{ personId: steward.id }]);
    const off = await called(region, [{ personId: steward.id }], {
      title: '恳谈会',
      from: '2026-06-05T01:00:00Z',
      to: '2026-06-05T02:00:00Z',
    });
    concierge.setNow(new Date('2026-06-02T01:00:00Z'));
    await concierge.order(cancel, { id: off.id });
    const { text, entries, cut } = await feedOf(steward.principal);
    expect({ entries, cut }).toEqual({ entries: 2, cut: false });
    expect(parsed(text)).toMatchObject([
      { uid: kept.uid, sequence: 0, status: 'CONFIRMED', stamp: '2026-06-01T01:00:00Z' },
      { uid: off.uid, sequence: 1, status: 'CANCELLED', stamp: '2026-06-02T01:00:00Z' },
    ]);
    const { data } = await concierge.ask(steward.principal, mine, {});
    expect(data.myMeetings.nodes).toEqual([{ id: kept.id }]);
  });

  it('holds nobody else’s: a department’s own in its regions, a person’s own everywhere', async () => {
    const region = someCounty();
    const steward = await concierge.someSteward({ region });
    const stranger = await concierge.someSteward({ region });
    const ofWater = await called(region, [{ agency: 'WATER' }]);
    const ofBoth = await called(region, [{ agency: 'FINANCE' }, { personId: steward.id }]);
    const uidsOf = async (principal: Principal) =>
      parsed((await feedOf(principal)).text)
        .map(({ uid }) => uid)
        .toSorted();
    expect(await uidsOf(approverOf('WATER', region))).toEqual([ofWater.uid]);
    expect(await uidsOf(approverOf('FINANCE', region))).toEqual([ofBoth.uid]);
    expect(await uidsOf(approverOf('WATER', someCounty()))).toEqual([]);
    expect(await uidsOf(steward.principal)).toEqual([ofBoth.uid]);
    expect(await uidsOf(stranger.principal)).toEqual([]);
    expect(await uidsOf(somebody.serviceRoomOf(region))).toEqual([]);
  });

  it('lists last days of what I owe as whole days, done and cancelled ones too', async () => {
    const region = someCounty();
    const expert = await somePerson(concierge, 'EXPERT', { region });
    const meeting = await called(region, [{ agency: 'WATER' }], {
      from: '2026-06-02T01:00:00Z',
      to: '2026-06-02T02:00:00Z',
    });
    concierge.setNow(new Date('2026-06-02T02:00:00Z'));
    const who = [{ participantId: meeting.participants[0].id, present: true }];
    await concierge.order(
      'mutation ($id: ID!, $who: [AttendanceInput!]!) { holdMeeting(meetingId: $id, attendance: $who) { id } }',
      { id: meeting.id, who },
    );
    const owner = { personId: expert.id };
    const resolutions = [
      { text: '出具水土保持意见', owner, dueWorkingDays: 5 },
      { text: '现场复核', owner, dueWorkingDays: 2 },
      { text: '他人事项', owner: { agency: 'WATER' }, dueWorkingDays: 2 },
    ];
    const { recordMinutes } = await concierge.order(
      'mutation ($id: ID!, $taken: [ResolutionInput!]) { recordMinutes(meetingId: $id, minutes: "纪要", resolutions: $taken) { resolutions { id text deadline } } }',
      { id: meeting.id, taken: resolutions },
    );
    const [first, second] = recordMinutes.resolutions;
    await concierge.order('mutation ($id: ID!) { cancelResolution(resolutionId: $id, reason: "不再需要") { id } }', {
      id: second.id,
    });
    const { text } = await feedOf(expert.principal);
    const next = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    expect(parsed(text)).toMatchObject([
      { title: '落实期限：现场复核', status: 'CANCELLED', sequence: 1, start: second.deadline },
      {
        title: '落实期限：出具水土保持意见',
        notes: '议定事项：出具水土保持意见',
        status: 'CONFIRMED',
        sequence: 0,
        start: first.deadline,
        end: next(first.deadline),
      },
    ]);
  });

  it('is asked for by time: what goes on in it, the earliest first, page by page', async () => {
    const region = someCounty();
    const { id: personId, principal } = await concierge.someSteward({ region });
    const at = (day: string) => ({ from: `${day}T01:00:00Z`, to: `${day}T03:00:00Z` });
    const ids = [];
    for (const day of ['2026-06-03', '2026-06-10', '2026-06-17'])
      ids.push((await called(region, [{ personId }], at(day))).id);
    const listed = async (variables: object) =>
      (await concierge.ask(principal, mine, { ...variables })).data.myMeetings.nodes.map(
        ({ id }: { id: string }) => id,
      );
    expect(await listed({})).toEqual(ids);
    expect(await listed({ from: '2026-06-03T03:00:00Z', to: '2026-06-17T01:00:00Z' })).toEqual([ids[1]]);
    concierge.setNow(new Date('2026-06-20T00:00:00Z'));
    expect(await listed({})).toEqual([]);
    expect(await listed({ from: '2026-06-01T00:00:00Z' })).toEqual(ids);
    const first = await concierge.ask(principal, mine, { from: '2026-06-01T00:00:00Z', first: 2 });
    const after = first.data.myMeetings.pageInfo.endCursor;
    expect(await listed({ from: '2026-06-01T00:00:00Z', after })).toEqual([ids[2]]);
    const narrow = await feedOf(principal, { from: '2026-06-09T00:00:00Z', to: '2026-06-11T00:00:00Z' });
    expect(narrow.entries).toBe(1);
    const back = await concierge.ask(principal, feed, { from: time.to, to: time.from });
    expect(back.errors).toMatchObject([{ code: 'DATES_OUT_OF_ORDER', extensions: { field: 'to' } }]);
  });

  it('says when it is cut at 500 entries', async () => {
    const { store, writeCalendar } = concierge.needs;
    const region = someCounty();
    const { id: personId } = await concierge.someSteward({ region });
    const { id } = await called(region, [{ personId }]);
    const scope = { regions: [], personId, agency: null, all: false };
    const [meeting] = await store.meetings.findMeetings([id], scope);
    if (!meeting) throw new Error('the meeting is not there');
    const many = Array.from({ length: 501 }, () => ({ ...meeting, id: newId() }));
    const asked: number[] = [];
    const meetings = {
      ...store.meetings,
      listOwnMeetings: async (_scope: unknown, _time: unknown, limit: number) => {
        asked.push(limit);
        return many.slice(0, limit);
      },
    };
    const needs = { store: { ...store, meetings }, writeCalendar };
    const calendar = await writeMeetings(needs, scope, { from: new Date(time.from), until: new Date(time.to) });
    expect(asked).toEqual([501]);
    expect([calendar.entries, calendar.isCut, parsed(calendar.text).length]).toEqual([500, true, 500]);
  });
});
