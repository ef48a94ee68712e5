import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { announceOverdueResolutions } from '../src/usecases/announceOverdueResolutions.ts';
import { somebody } from './somebody.ts';
import { approverOf, reportedProblem, servedProject, somePerson } from './somePerson.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

/** Later than any duty round of the other tests. */
const june = new Date('2026-06-01T01:00:00Z');
const plan =
  '$kind: MeetingKind!, $title: String!, $from: DateTime!, $to: DateTime!, $place: String!, $who: [PartyInput!]!, $agenda: [AgendaItemInput!]';
const given =
  'kind: $kind, title: $title, startsAt: $from, endsAt: $to, place: $place, participants: $who, agenda: $agenda';
const fields =
  'id uid sequence status kindName title startsAt place organiserName cancelReason minutes participants { id party { agency agencyName person { id } } attendance attendedBy } agenda { id title problem { id } project { id } itemCodes } clashes { party { person { id } agency } title startsAt } resolutions { id status deadline light owner { agency person { id } } answeredProblem { id } project { id } }';
const call = `mutation ($region: String!, ${plan}) { callMeeting(regionCode: $region, ${given}) { ${fields} } }`;
const change = `mutation ($id: ID!, ${plan}) { changeMeeting(meetingId: $id, ${given}) { ${fields} } }`;
const cancel = `mutation ($id: ID!, $reason: String!) { cancelMeeting(meetingId: $id, reason: $reason) { ${fields} } }`;
const hold = `mutation ($id: ID!, $who: [AttendanceInput!]!) { holdMeeting(meetingId: $id, attendance: $who) { ${fields} } }`;
const minute = `mutation ($id: ID!, $minutes: String!, $taken: [ResolutionInput!]) { recordMinutes(meetingId: $id, minutes: $minutes, resolutions: $taken) { ${fields} } }`;
const finish =
  'mutation ($id: ID!, $outcome: String!) { finishResolution(resolutionId: $id, outcome: $outcome) { status outcome endedOn light } }';
const drop =
  'mutation ($id: ID!, $reason: String!) { cancelResolution(resolutionId: $id, reason: $reason) { status outcome } }';
const resolutions =
  'query ($meeting: ID, $status: [ResolutionStatus!]) { resolutions(filter: { meetingId: $meeting, status: $status }) { nodes { id status light } } }';
const sample = {
  kind: 'JOINT_MEETING',
  title: '临时用电联席会议',
  from: '2026-06-03T01:00:00Z',
  to: '2026-06-03T03:00:00Z',
  place: '区政务服务大厅三楼会议室',
};

describe('meetings (C8)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  beforeEach(() => concierge.setNow(june));
  afterAll(() => concierge.close());

  interface Participant {
    readonly id: string;
  }
  const called = async (region: string, more: object = {}) =>
    (await concierge.order(call, { region, ...sample, who: [{ agency: 'WATER' }], ...more })).callMeeting;
  const held = async (meeting: { id: string; participants: readonly Participant[] }) => {
    concierge.setNow(new Date('2026-06-03T03:00:00Z'));
    const who = meeting.participants.map(({ id }) => ({ participantId: id, present: true }));
    return (await concierge.order(hold, { id: meeting.id, who })).holdMeeting;
  };

  it('is called, held, and minuted with resolutions; each step is told to the projects of the agenda', async () => {
    const region = '350102';
    const { project, steward } = await servedProject(concierge, { region });
    const problem = await reportedProblem(concierge, project);
    const other = await concierge.know({ regionCode: region });
    const meeting = await called(region, {
      who: [{ agency: 'HOUSING_CONSTRUCTION' }, { personId: steward.id }],
      agenda: [
        { title: '临时用电', problemId: problem },
        { title: '并联审批', projectId: other.projectId, itemCodes: ['A-01', 'A-02'] },
      ],
    });
    expect(meeting).toMatchObject({
      uid: `${meeting.id}@concierge.guanjia`,
      sequence: 0,
      status: 'PLANNED',
      kindName: '联席会议',
      organiserName: '服务室',
      participants: [
        {
          party: { agency: 'HOUSING_CONSTRUCTION', agencyName: '住房城乡建设部门', person: null },
          attendance: 'INVITED',
        },
        { party: { agency: null, person: { id: steward.id } } },
      ],
      agenda: [
        { title: '临时用电', problem: { id: problem }, project: { id: project.projectId }, itemCodes: [] },
        { problem: null, project: { id: other.projectId }, itemCodes: ['A-01', 'A-02'] },
      ],
    });
    concierge.setNow(new Date('2026-06-03T03:00:00Z'));
    const [agency, person] = meeting.participants;
    const present = [
      { participantId: agency.id, present: true, attendedBy: '李某' },
      { participantId: person.id, present: false },
    ];
    const { holdMeeting } = await concierge.order(hold, { id: meeting.id, who: present });
    expect(holdMeeting).toMatchObject({
      status: 'HELD',
      participants: [
        { attendance: 'PRESENT', attendedBy: '李某' },
        { attendance: 'ABSENT', attendedBy: null },
      ],
    });
    const taken = [
      { itemId: meeting.agenda[0].id, text: '5日内增容', owner: { agency: 'HOUSING_CONSTRUCTION' }, dueWorkingDays: 5 },
      { itemId: null, text: '印发纪要', owner: { personId: steward.id }, dueWorkingDays: 2 },
    ];
    const { recordMinutes } = await concierge.order(minute, { id: meeting.id, minutes: '会议议定……', taken });
    expect(recordMinutes).toMatchObject({
      status: 'MINUTED',
      minutes: '会议议定……',
      resolutions: [
        {
          status: 'OPEN',
          deadline: '2026-06-10',
          owner: { agency: 'HOUSING_CONSTRUCTION' },
          answeredProblem: null,
          project: { id: project.projectId },
        },
        { status: 'OPEN', deadline: '2026-06-05', owner: { person: { id: steward.id } }, project: null },
      ],
    });
    const told = ['meetingCalled', 'meetingHeld', 'meetingMinuted'];
    expect((await concierge.typesOf(project)).slice(-3)).toEqual(told);
    expect(await concierge.typesOf(other)).toEqual(told);
  });

  it('answers a problem at its level through the same ladder, in the same transaction', async () => {
    const region = '350103';
    await somePerson(concierge, 'EXPERT', { region });
    const { project } = await servedProject(concierge, { region });
    const problem = await reportedProblem(concierge, project);
    const meeting = await called(region, { agenda: [{ title: '用电', problemId: problem }] });
    await held(meeting);
    const answering = {
      id: meeting.id,
      minutes: '纪要',
      taken: [
        {
          itemId: meeting.agenda[0].id,
          text: '同意先行增容',
          owner: { agency: 'WATER' },
          dueWorkingDays: 5,
          answersProblem: true,
        },
      ],
    };
    const early = await concierge.ask(somebody.serviceRoom, minute, answering);
    expect(early.errors).toMatchObject([{ code: 'MEETING_CANNOT_ANSWER', extensions: { value: 'STEWARD' } }]);
    const escalate = 'mutation ($id: ID!) { escalateProblem(problemId: $id, reason: "升级") { level } }';
    for (let times = 0; times < 3; times += 1) await concierge.order(escalate, { id: problem });
    const { recordMinutes } = await concierge.order(minute, answering);
    expect(recordMinutes.resolutions).toMatchObject([{ answeredProblem: { id: problem } }]);
    const look = 'query ($id: ID!) { problem(id: $id) { level phase opinion } }';
    expect((await concierge.order(look, { id: problem })).problem).toEqual({
      level: 'EXPERT_TEAM',
      phase: 'RETURNED',
      opinion: '同意先行增容',
    });
    expect((await concierge.typesOf(project)).slice(-2)).toEqual(['meetingMinuted', 'problemOpinionIssued']);
  });

  it('tracks resolutions to their end: done by whoever owes them, overdue told once, cancelled with a reason', async () => {
    const region = '350104';
    const { project, steward } = await servedProject(concierge, { region });
    const meeting = await called(region, { agenda: [{ title: '事项', projectId: project.projectId }] });
    await held(meeting);
    const itemId = meeting.agenda[0].id;
    const taken = [
      { itemId, text: '一', owner: { personId: steward.id }, dueWorkingDays: 5 },
      { itemId, text: '二', owner: { agency: 'WATER' }, dueWorkingDays: 5 },
      { itemId, text: '三', owner: { agency: 'FINANCE' }, dueWorkingDays: 5 },
      { itemId, text: '四', owner: { agency: 'FINANCE' }, dueWorkingDays: 60 },
    ];
    const { recordMinutes } = await concierge.order(minute, { id: meeting.id, minutes: '纪要', taken });
    const [first, second, third, fourth] = recordMinutes.resolutions.map(({ id }: { id: string }) => id);
    const mine = await concierge.ask(steward.principal, finish, { id: first, outcome: '已办' });
    expect(mine.data.finishResolution).toMatchObject({ status: 'DONE', endedOn: '2026-06-03', light: 'GREEN' });
    const agency = approverOf('WATER', region);
    const notTheirs = await concierge.ask(agency, finish, { id: third, outcome: '?' });
    expect(notTheirs.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    concierge.setNow(new Date('2026-06-10T15:59:00Z'));
    await announceOverdueResolutions(concierge.needs);
    expect((await concierge.typesOf(project)).filter((type) => type === 'resolutionOverdue')).toEqual([]);
    concierge.setNow(new Date('2026-06-10T16:00:00Z'));
    await Promise.all([announceOverdueResolutions(concierge.needs), announceOverdueResolutions(concierge.needs)]);
    await announceOverdueResolutions(concierge.needs);
    const late = await concierge.order(resolutions, { meeting: meeting.id, status: ['OVERDUE'] });
    expect(late.resolutions.nodes).toEqual([
      { id: second, status: 'OVERDUE', light: 'RED' },
      { id: third, status: 'OVERDUE', light: 'RED' },
    ]);
    const done = await concierge.ask(agency, finish, { id: second, outcome: '已补办' });
    expect(done.data.finishResolution).toMatchObject({ status: 'DONE', light: 'RED' });
    expect((await concierge.order(drop, { id: third, reason: '不再需要' })).cancelResolution).toEqual({
      status: 'CANCELLED',
      outcome: '不再需要',
    });
    const open = await concierge.order(resolutions, { meeting: meeting.id, status: ['OPEN', 'OVERDUE'] });
    expect(open.resolutions.nodes).toMatchObject([{ id: fourth }]);
    const twice = await concierge.ask(somebody.serviceRoom, finish, { id: third, outcome: '…' });
    expect(twice.errors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED', extensions: { machine: 'Resolution' } }]);
    expect((await concierge.typesOf(project)).slice(-5).toSorted()).toEqual([
      'resolutionCancelled',
      'resolutionDone',
      'resolutionDone',
      'resolutionOverdue',
      'resolutionOverdue',
    ]);
  });

  it('tells of clashes, and no more when one of the two is moved or called off', async () => {
    const region = '350105';
    const { steward } = await servedProject(concierge, { region });
    const who = [{ personId: steward.id }, { agency: 'ECOLOGY' }];
    const first = await called(region, { who, title: '甲' });
    expect(first.clashes).toEqual([]);
    const second = await called(region, {
      who,
      title: '乙',
      from: '2026-06-03T02:59:00Z',
      to: '2026-06-03T04:00:00Z',
    });
    expect(second.clashes).toHaveLength(2);
    expect(second.clashes).toMatchObject([
      { party: { person: { id: steward.id } }, title: '甲', startsAt: '2026-06-03T01:00:00.000Z' },
      { party: { agency: 'ECOLOGY' }, title: '甲' },
    ]);
    const moved = { id: second.id, ...sample, title: '乙', who, from: sample.to, to: '2026-06-03T04:00:00Z' };
    const { changeMeeting } = await concierge.order(change, moved);
    expect(changeMeeting).toMatchObject({ clashes: [], sequence: 1, startsAt: '2026-06-03T03:00:00.000Z' });
    expect(changeMeeting.participants.map(({ id }: Participant) => id)).toEqual(
      second.participants.map(({ id }: Participant) => id),
    );
    const far = await called('350111', { who: [{ agency: 'ECOLOGY' }] });
    expect(far.clashes).toEqual([]); // the department of another region
    const { cancelMeeting } = await concierge.order(cancel, { id: first.id, reason: '改期' });
    expect(cancelMeeting).toMatchObject({ status: 'CANCELLED', cancelReason: '改期', sequence: 1 });
  });

  it('says of a clash with a meeting of another region when and whose it is, and no more', async () => {
    const { steward } = await servedProject(concierge, { region: '350124' });
    const who = [{ personId: steward.id }];
    const theirs = await called('350124', { who, title: '甲' });
    const own = await called('360121', { who, title: '乙' });
    const one = `query ($id: ID!) { meeting(id: $id) { clashes { party { person { id } } title startsAt endsAt } } }`;
    const clashesFor = async (region: string, id: string) =>
      (await concierge.ask(somebody.serviceRoomOf(region), one, { id })).data.meeting.clashes;
    const clash = {
      party: { person: { id: steward.id } },
      startsAt: '2026-06-03T01:00:00.000Z',
      endsAt: '2026-06-03T03:00:00.000Z',
    };
    expect(await clashesFor('360121', own.id)).toEqual([{ ...clash, title: '另有会议' }]);
    expect(await clashesFor('350124', theirs.id)).toEqual([{ ...clash, title: '另有会议' }]);
    const both = await concierge.order(one, { id: own.id });
    expect(both.meeting.clashes).toEqual([{ ...clash, title: '甲' }]);
  });

  it('lists my meetings, the next first; a department’s within and around its regions', async () => {
    const region = '350121';
    const { steward } = await servedProject(concierge, { region });
    const who = [{ personId: steward.id }, { agency: 'SEISMOLOGY' }];
    const later = await called(region, { who, from: '2026-06-05T01:00:00Z', to: '2026-06-05T02:00:00Z' });
    const sooner = await called('350100', { who });
    const gone = await called(region, { who });
    await concierge.order(cancel, { id: gone.id, reason: '取消' });
    const mine =
      'query ($first: Int, $after: String) { myMeetings(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
    const ids = [{ id: sooner.id }, { id: later.id }];
    expect((await concierge.ask(steward.principal, mine)).data.myMeetings.nodes).toEqual(ids);
    const page = (await concierge.ask(steward.principal, mine, { first: 1 })).data.myMeetings;
    expect(page).toMatchObject({ nodes: [{ id: sooner.id }], pageInfo: { hasNextPage: true } });
    const next = await concierge.ask(steward.principal, mine, { first: 1, after: page.pageInfo.endCursor });
    expect(next.data.myMeetings.nodes).toEqual([{ id: later.id }]);
    expect((await concierge.ask(approverOf('SEISMOLOGY', region), mine)).data.myMeetings.nodes).toEqual(ids);
    expect((await concierge.ask(approverOf('SEISMOLOGY', '350122'), mine)).data.myMeetings.nodes).toEqual([
      { id: sooner.id },
    ]);
    expect((await concierge.ask(approverOf('FINANCE', region), mine)).data.myMeetings.nodes).toEqual([]);
  });

  it('is seen by the offices of the region and by those invited', async () => {
    const region = '350123';
    const { project, steward } = await servedProject(concierge, { region });
    const meeting = await called(region, { agenda: [{ title: '事项', projectId: project.projectId }] });
    const one = 'query ($id: ID!) { meeting(id: $id) { id } }';
    const seen = async (who: Parameters<ConciergeUnderTest['ask']>[0]) =>
      (await concierge.ask(who, one, { id: meeting.id })).data.meeting;
    expect(await seen(somebody.supervisor)).toEqual({ id: meeting.id });
    expect(await seen(somebody.serviceRoomOf('350124'))).toBeNull();
    expect(await seen(steward.principal)).toBeNull();
    expect(await seen(approverOf('WATER', region))).toEqual({ id: meeting.id });
    expect(await seen(approverOf('FINANCE', region))).toBeNull();
    const owner = await concierge.ask(somebody.ownerOf(project), one, { id: meeting.id });
    expect(owner.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const list =
      'query ($p: ID!) { meetings(filter: { projectId: $p, kind: JOINT_MEETING, status: PLANNED }) { nodes { id } } }';
    expect((await concierge.order(list, { p: project.projectId })).meetings.nodes).toEqual([{ id: meeting.id }]);
  });

  describe('refuses, and writes nothing', () => {
    it.each([
      ['a beginning in the past', { from: '2026-05-31T00:00:00Z' }, 'DATES_OUT_OF_ORDER', 'startsAt'],
      ['an end before the beginning', { to: sample.from }, 'DATES_OUT_OF_ORDER', 'endsAt'],
      ['more than a week', { to: '2026-06-20T00:00:00Z' }, 'DATES_OUT_OF_ORDER', 'endsAt'],
      ['nobody invited', { who: [] }, 'BAD_INPUT', 'participants'],
      ['a party twice', { who: [{ agency: 'WATER' }, { agency: 'WATER' }] }, 'BAD_INPUT', 'participants'],
      ['neither department nor person', { who: [{}] }, 'BAD_INPUT', 'participants'],
      ['department and person in one', { who: [{ agency: 'WATER', personId: newId() }] }, 'BAD_INPUT', 'participants'],
      ['an unknown person', { who: [{ personId: newId() }] }, 'PERSON_NOT_FOUND', 'participants'],
      ['an empty title', { title: ' ' }, 'BAD_INPUT', 'title'],
      ['an empty place', { place: '' }, 'BAD_INPUT', 'place'],
      ['an unknown problem', { agenda: [{ title: '?', problemId: newId() }] }, 'PROBLEM_NOT_FOUND', 'problemId'],
      ['an unknown project', { agenda: [{ title: '?', projectId: newId() }] }, 'PROJECT_NOT_FOUND', 'projectId'],
      ['too many items', { agenda: [{ title: '?', itemCodes: Array(51).fill('A') }] }, 'BAD_INPUT', 'itemCodes'],
      ['items without a project', { agenda: [{ title: '?', itemCodes: ['A'] }] }, 'BAD_INPUT', 'projectId'],
      ['an unknown region', { region: '999999' }, 'FORBIDDEN', 'regionCode'],
    ])('%s', async (_, wrong, code, field) => {
      const variables = { region: '350125', ...sample, who: [{ agency: 'WATER' }], ...wrong };
      const { errors } = await concierge.ask(somebody.serviceRoomOf('350100'), call, variables);
      expect(errors).toMatchObject([{ code, extensions: { field } }]);
    });

    it('to be held before its time or with participants left out, to be minuted before it is held, to be changed after', async () => {
      const meeting = await called('350128', { who: [{ agency: 'WATER' }, { agency: 'FINANCE' }] });
      const [water, finance] = meeting.participants;
      const present = (...ids: string[]) => ids.map((participantId) => ({ participantId, present: true }));
      const refused = async (mutation: string, variables: object) =>
        (await concierge.ask(somebody.serviceRoom, mutation, { id: meeting.id, ...variables })).errors;
      expect(await refused(hold, { who: present(water.id, finance.id) })).toMatchObject([
        { code: 'MEETING_NOT_BEGUN' },
      ]);
      expect(await refused(minute, { minutes: '…' })).toMatchObject([
        { code: 'TRANSITION_NOT_ALLOWED', extensions: { machine: 'Meeting', allowed: ['change', 'hold', 'cancel'] } },
      ]);
      concierge.setNow(new Date('2026-06-03T01:00:00Z'));
      for (const ids of [[water.id], [water.id, water.id], [water.id, finance.id, newId()]]) {
        expect(await refused(hold, { who: present(...ids) })).toMatchObject([{ code: 'ATTENDANCE_INCOMPLETE' }]);
      }
      await concierge.order(hold, { id: meeting.id, who: present(water.id, finance.id) });
      expect(await refused(cancel, { reason: '…' })).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED' }]);
      expect(await refused(minute, { minutes: ' ' })).toMatchObject([
        { code: 'BAD_INPUT', extensions: { field: 'minutes' } },
      ]);
      const resolution = { text: '…', owner: { agency: 'WATER' }, dueWorkingDays: 5 };
      const wrong = [
        [{ ...resolution, dueWorkingDays: 0 }, 'BAD_INPUT', 'dueWorkingDays'],
        [{ ...resolution, owner: {} }, 'BAD_INPUT', 'resolutions'],
        [{ ...resolution, owner: { personId: newId() } }, 'PERSON_NOT_FOUND', 'resolutions'],
        [{ ...resolution, itemId: newId() }, 'BAD_INPUT', 'itemId'],
        [{ ...resolution, answersProblem: true }, 'MEETING_CANNOT_ANSWER', 'itemId'],
      ] as const;
      for (const [taken, code, field] of wrong) {
        expect(await refused(minute, { minutes: '…', taken: [taken] })).toMatchObject([
          { code, extensions: { field } },
        ]);
      }
    });

    it('anybody but the service room of the region', async () => {
      const meeting = await called('350181');
      for (const who of [somebody.serviceRoomOf('350182'), approverOf('WATER', '350181'), somebody.supervisor]) {
        const { errors } = await concierge.ask(who, cancel, { id: meeting.id, reason: '…' });
        expect(['FORBIDDEN', 'MEETING_NOT_FOUND']).toContain(errors[0]?.code);
      }
      const unknown = await concierge.ask(somebody.serviceRoom, cancel, { id: newId(), reason: '…' });
      expect(unknown.errors).toMatchObject([{ code: 'MEETING_NOT_FOUND' }]);
      const noResolution = await concierge.ask(somebody.serviceRoom, drop, { id: newId(), reason: '…' });
      expect(noResolution.errors).toMatchObject([{ code: 'RESOLUTION_NOT_FOUND' }]);
    });
  });
});
