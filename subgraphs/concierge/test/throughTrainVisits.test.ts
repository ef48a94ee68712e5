import type { StoredEvent } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { sql } from '@guanjia/runtime/drizzle';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { somebody } from './somebody.ts';
import { someProject } from './someProject.ts';
import { book, inHours, type SomeTrain, someSlots, someTrain, wholeEquipment, wish } from './someTrain.ts';
import { type ConciergeUnderTest, monday, startConcierge } from './startConcierge.ts';

const check =
  'mutation ($id: ID!, $p: [CheckedPieceInput!]!) { checkBusEquipment(bookingId: $id, pieces: $p) { id complete checkedAt validUntil checkedByName pieces { code nameZh working needed note } } }';
const step = (name: string) => `mutation ($id: ID!) { ${name}(bookingId: $id) { status } }`;
const [confirm, depart, arrive] = [
  step('confirmThroughTrainBooking'),
  step('departThroughTrain'),
  step('arriveThroughTrain'),
];
const finish =
  'mutation ($id: ID!) { finishThroughTrainVisit(bookingId: $id, outcome: "受理1件，出证1件") { status endNote } }';
const noShow =
  'mutation ($id: ID!) { reportThroughTrainNoShow(bookingId: $id, reason: "现场无人") { status endNote } }';
const write =
  'mutation ($input: VisitEntryInput!) { recordThroughTrainVisit(input: $input) { id kind text applicationId fromApproval byName } }';
const move = 'mutation ($id: ID!, $slot: ID!) { moveThroughTrainBooking(bookingId: $id, slotId: $slot) { status } }';
const recordOf =
  'query ($id: ID!, $first: Int = 20, $after: String) { throughTrainBooking(id: $id) { status lastCheck { complete } checks { nodes { complete } } record(first: $first, after: $after) { nodes { kind applicationId itemCode delegationId certificateNumber text byName fromApproval at } pageInfo { endCursor hasNextPage } } } }';
const month =
  'query ($id: ID!, $m: String!) { throughTrainBus(id: $id) { month(month: $m) { visits cancelled missed accepted reviewed approved rejected certificates surveyed notDecided } } }';

describe('a visit of the through-train (C10, A13)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterAll(() => concierge.close());
  afterEach(() => concierge.setNow(monday));

  const refusal = async (query: string, variables: object, principal: Principal) => {
    const { errors } = await concierge.ask(principal, query, { ...variables });
    return errors.map(({ code, extensions }) => [code, extensions['value']]);
  };
  const codes = async (query: string, variables: object, principal: Principal) =>
    (await refusal(query, variables, principal)).map(([code]) => code);
  const does = async (principal: Principal, query: string, variables: object) => {
    const { data, errors } = await concierge.ask(principal, query, { ...variables });
    expect(errors).toEqual([]);
    return data;
  };
  /** A confirmed booking whose slot begins at ten. */
  const confirmed = async (): Promise<{ id: string; facts: ProjectFacts; train: SomeTrain; slotId: string }> => {
    const train = await someTrain(concierge);
    const facts = await concierge.know(someProject({ regionCode: train.region, keyLevels: ['CITY'] }));
    const [slotId = ''] = await someSlots(concierge, train, 1);
    const { bookThroughTrain } = await concierge.order(book, { input: wish(facts.projectId, slotId) });
    await concierge.order(confirm, { id: bookThroughTrain.id });
    return { id: bookThroughTrain.id, facts, train, slotId };
  };
  /** One that is on the site at ten. */
  const onSite = async () => {
    const visit = await confirmed();
    const { id, train } = visit;
    await does(train.agent, check, { id, p: wholeEquipment });
    await does(train.agent, depart, { id });
    concierge.setNow(inHours(1));
    await does(train.approver, arrive, { id });
    return visit;
  };
  const approvalSays = (
    { projectId }: ProjectFacts,
    type: string,
    data: Record<string, unknown>,
    minutes = 5,
  ): StoredEvent => ({
    id: newId(),
    type: `approval.${type}`,
    projectId,
    time: new Date(inHours(1).getTime() + minutes * 60_000).toISOString(),
    entity: { typename: 'Application', id: newId() },
    visibility: 'PARTIES',
    actor: { subject: 'chief', name: '首席审批员' },
    summary: { en: 'x', zh: 'x' },
    data: {
      itemCode: 'soil-water-plan-approval',
      itemName: { en: 'Soil', zh: '水土' },
      agency: 'WATER',
      deadline: null,
      ...data,
    },
    seq: 1,
    gseq: 1,
    source: 'approval',
  });

  it('BUS_EQUIPMENT_UNCHECKED and BUS_EQUIPMENT_INCOMPLETE, naming all that is missing, until it is put right', async () => {
    const { id, train, facts } = await confirmed();
    expect(await codes(depart, { id }, train.agent)).toEqual(['BUS_EQUIPMENT_UNCHECKED']);
    const broken = wholeEquipment.map((piece) =>
      ['LASER_PRINTER', 'ROUTER_5G'].includes(piece.code) ? { ...piece, working: 0, note: '缺墨粉' } : piece,
    );
    const { checkBusEquipment } = await does(train.agent, check, { id, p: broken });
    expect(checkBusEquipment).toMatchObject({
      complete: false,
      checkedByName: train.agent.name,
      checkedAt: monday.toISOString(),
      validUntil: inHours(3).toISOString(),
    });
    expect(checkBusEquipment.pieces[3]).toEqual({
      code: 'LASER_PRINTER',
      nameZh: '激光打印机',
      working: 0,
      needed: 1,
      note: '缺墨粉',
    });
    expect(await refusal(depart, { id }, train.agent)).toEqual([
      [
        'BUS_EQUIPMENT_INCOMPLETE',
        [
          { code: 'LASER_PRINTER', zh: '激光打印机', working: 0, needed: 1, note: '缺墨粉' },
          { code: 'ROUTER_5G', zh: '5G无线路由器', working: 0, needed: 1, note: '缺墨粉' },
        ],
      ],
    ]);
    await does(train.agent, check, { id, p: wholeEquipment });
    const { rows } = await concierge.database.db.execute(
      sql`select message -> 'audit' as audit from concierge.outbox
        where message #>> '{audit,action}' = 'concierge.busEquipmentChecked' and message #>> '{audit,entity,id}' = ${id} order by position`,
    );
    expect(rows).toMatchObject([
      { audit: { actor: { subject: train.agent.subject }, after: { pieces: broken } } },
      { audit: { projectId: facts.projectId, after: { pieces: wholeEquipment } } },
    ]);
    expect((await does(train.agent, depart, { id })).departThroughTrain.status).toBe('EN_ROUTE');
    const seen = (await concierge.order(recordOf, { id })).throughTrainBooking;
    expect(seen.lastCheck.complete).toBe(true);
    expect(seen.checks.nodes).toEqual([{ complete: true }, { complete: false }]);
    expect((await concierge.typesOf(facts)).at(-1)).toBe('throughTrainDeparted');
  });

  it('a check names every piece of the list once, holds three hours, and for this departure alone', async () => {
    const { id, train } = await confirmed();
    const [first, ...others] = wholeEquipment;
    const sofa = { code: 'SOFA', working: 1 };
    const negative = { code: 'DOCUMENT_CAMERA', working: -1 };
    for (const pieces of [others, [...wholeEquipment, first], [sofa, ...others], [negative, ...others]]) {
      expect(await codes(check, { id, p: pieces }, train.agent)).toEqual(['BAD_INPUT']);
    }
    await does(train.agent, check, { id, p: wholeEquipment });
    const [later = ''] = await someSlots(concierge, train, 5);
    await concierge.order(move, { id, slot: later });
    expect(await codes(check, { id, p: wholeEquipment }, train.agent)).toEqual(['TRANSITION_NOT_ALLOWED']);
    await concierge.order(confirm, { id });
    expect(await codes(depart, { id }, train.agent)).toEqual(['BUS_EQUIPMENT_UNCHECKED']);
    await does(train.agent, check, { id, p: wholeEquipment });
    concierge.setNow(new Date(inHours(3).getTime() + 1));
    expect(await codes(depart, { id }, train.agent)).toEqual(['BUS_EQUIPMENT_UNCHECKED']);
    concierge.setNow(inHours(3));
    await does(train.agent, depart, { id });
  });

  it('NOT_ON_CREW: only the crew checks, leaves, arrives, records and finishes', async () => {
    const { id, train, facts } = await confirmed();
    const asSteward = somebody.steward(newId());
    expect(await codes(depart, { id }, asSteward)).toEqual(['BUS_BOOKING_NOT_FOUND']);
    const room = somebody.serviceRoomOf(train.region);
    const entry = { input: { bookingId: id, kind: 'SURVEYED', text: '平整' } };
    for (const query of [depart, arrive, finish, noShow]) {
      expect(await codes(query, { id }, room)).toEqual(['NOT_ON_CREW']);
    }
    expect(await codes(check, { id, p: wholeEquipment }, room)).toEqual(['NOT_ON_CREW']);
    expect(await codes(write, entry, room)).toEqual(['NOT_ON_CREW']);
    expect(await codes(depart, { id }, somebody.ownerOf(facts))).toEqual(['FORBIDDEN']);
  });

  it('BUS_DEPARTURE_NOT_DUE before its day, BUS_SLOT_PAST after its time, CREW_NOT_WHOLE on it', async () => {
    const { id, train } = await confirmed();
    const [tomorrow = ''] = await someSlots(concierge, train, 25);
    await concierge.order(move, { id, slot: tomorrow });
    await concierge.order(confirm, { id });
    await does(train.agent, check, { id, p: wholeEquipment });
    expect(await codes(depart, { id }, train.agent)).toEqual(['BUS_DEPARTURE_NOT_DUE']);
    concierge.setNow(inHours(24));
    await does(train.agent, check, { id, p: wholeEquipment });
    const away =
      'mutation ($id: ID!) { recordAbsence(personId: $id, firstDay: "2026-03-10", lastDay: "2026-03-10", reason: "病假") { id absences { id } } }';
    await concierge.order(away, { id: train.personIds[4] });
    expect(await codes(depart, { id }, train.agent)).toEqual(['CREW_NOT_WHOLE']);
    concierge.setNow(inHours(26));
    expect(await codes(depart, { id }, train.agent)).toEqual(['BUS_SLOT_PAST']);
  });

  it('has on its record what approval did on the bus, once, with delegation and certificate, and what the crew wrote', async () => {
    const { id, facts, train } = await onSite();
    const applicationId = newId();
    const delegationId = newId();
    const onBus = { applicationId, place: 'ON_BUS', delegationId, sealNo: '2号' };
    const certificate = {
      certificateId: newId(),
      number: '演示证〔2026〕1号',
      applicationId,
      effect: 'FORMAL',
      validFrom: '2026-03-09',
      validUntil: null,
      supersedes: null,
      builtOn: [],
    };
    const accepted = { ...onBus, status: 'ACCEPTED', delegationId: null, sealNo: null, throughTrainBookingId: id };
    const decision = { documentNo: null, decidedOutside: false };
    const events = [
      approvalSays(facts, 'applicationAccepted', accepted, 1),
      approvalSays(facts, 'reviewStarted', { ...onBus, status: 'UNDER_REVIEW' }, 2),
      approvalSays(facts, 'applicationApproved', { ...onBus, ...decision, status: 'APPROVED' }, 3),
      approvalSays(facts, 'certificateIssued', certificate, 4),
      approvalSays(facts, 'reviewStarted', { applicationId: newId(), status: 'UNDER_REVIEW' }, 5),
      approvalSays(facts, 'certificateIssued', { ...certificate, applicationId: newId() }, 6),
    ];
    for (const event of [...events, ...events]) await concierge.follow(event);
    concierge.setNow(new Date(inHours(1).getTime() + 7 * 60_000));
    const other = newId();
    const noted = { bookingId: id, kind: 'NOT_DECIDED', applicationId: other, text: '无有效授权委托，待回局办理' };
    await does(train.approver, write, { input: noted });
    const survey = { bookingId: id, kind: 'SURVEYED', itemCode: 'soil-water-plan-approval', text: '场地已平整' };
    await does(train.agent, write, { input: survey });
    const record = (await concierge.order(recordOf, { id })).throughTrainBooking.record.nodes;
    expect(record).toMatchObject([
      { kind: 'ACCEPTED', applicationId, delegationId: null, fromApproval: true, byName: '首席审批员' },
      { kind: 'REVIEWED', applicationId, delegationId, fromApproval: true },
      { kind: 'APPROVED', applicationId, delegationId, fromApproval: true },
      { kind: 'CERTIFICATE_ISSUED', applicationId, certificateNumber: '演示证〔2026〕1号', fromApproval: true },
      { kind: 'NOT_DECIDED', applicationId: other, text: noted.text, fromApproval: false },
      { kind: 'SURVEYED', itemCode: survey.itemCode, text: '场地已平整', fromApproval: false },
    ]);
    const first = (await concierge.order(recordOf, { id, first: 4 })).throughTrainBooking.record;
    const rest = await concierge.order(recordOf, { id, first: 4, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.throughTrainBooking.record.nodes]).toEqual(record);
    expect((await does(train.agent, finish, { id })).finishThroughTrainVisit).toEqual({
      status: 'DONE',
      endNote: '受理1件，出证1件',
    });
    const { throughTrainBus } = await concierge.order(month, { id: train.busId, m: '2026-03' });
    expect(throughTrainBus.month).toEqual({
      visits: 1,
      cancelled: 0,
      missed: 0,
      accepted: 1,
      reviewed: 1,
      approved: 1,
      rejected: 0,
      certificates: 1,
      surveyed: 1,
      notDecided: 1,
    });
    const before = await concierge.order(month, { id: train.busId, m: '2026-02' });
    expect(Object.values(before.throughTrainBus.month).every((count) => count === 0)).toBe(true);
    expect(await codes(month, { id: train.busId, m: '2026-13' }, somebody.serviceRoom)).toEqual(['BAD_INPUT']);
    expect(await concierge.typesOf(facts)).toEqual([
      'throughTrainBooked',
      'throughTrainConfirmed',
      'throughTrainDeparted',
      'throughTrainArrived',
      'throughTrainRecorded',
      'throughTrainRecorded',
      'throughTrainDone',
    ]);
  });

  it('hears late of what was done while it was on the site, and takes nothing from before, after or elsewhere', async () => {
    const { id, facts, train } = await onSite();
    concierge.setNow(new Date(inHours(1).getTime() + 10 * 60_000));
    await does(train.agent, finish, { id });
    const rejected = (minutes: number, more: object = {}) =>
      approvalSays(
        facts,
        'applicationRejected',
        {
          applicationId: newId(),
          status: 'REJECTED',
          reason: '不符合政策',
          decidedOutside: false,
          place: 'ON_BUS',
          delegationId: newId(),
          sealNo: '2号',
          ...more,
        },
        minutes,
      );
    await concierge.follow(rejected(-5));
    await concierge.follow(rejected(11));
    await concierge.follow(rejected(5, { throughTrainBookingId: newId() }));
    await concierge.follow(rejected(9));
    const { record } = (await concierge.order(recordOf, { id })).throughTrainBooking;
    expect(record.nodes).toMatchObject([{ kind: 'REJECTED', at: rejected(9).time }]);
  });

  it('refuses a line without text, and any line before arrival and after the end', async () => {
    const { id, train } = await confirmed();
    const input = { bookingId: id, kind: 'SURVEYED', text: '平整' };
    expect(await codes(write, { input }, train.agent)).toEqual(['TRANSITION_NOT_ALLOWED']);
    const there = await onSite();
    const on = { ...input, bookingId: there.id };
    expect(await codes(write, { input: { ...on, text: ' ' } }, there.train.agent)).toEqual(['BAD_INPUT']);
    expect(await codes(write, { input: { ...on, applicationId: 'x' } }, there.train.agent)).toEqual(['BAD_INPUT']);
    expect(await codes(write, { input: { ...on, itemCode: '没有' } }, there.train.agent)).toEqual(['BAD_INPUT']);
    expect(await codes(noShow, { id: there.id }, there.train.agent)).toEqual(['TRANSITION_NOT_ALLOWED']);
    await does(there.train.agent, finish, { id: there.id });
    expect(await codes(write, { input: on }, there.train.agent)).toEqual(['TRANSITION_NOT_ALLOWED']);
  });

  it('finds nobody: the slot stays used, and the visit is over', async () => {
    const { id, train, facts, slotId } = await confirmed();
    await does(train.agent, check, { id, p: wholeEquipment });
    await does(train.agent, depart, { id });
    expect((await does(train.agent, noShow, { id })).reportThroughTrainNoShow).toEqual({
      status: 'NO_SHOW',
      endNote: '现场无人',
    });
    expect(await codes(arrive, { id }, train.agent)).toEqual(['TRANSITION_NOT_ALLOWED']);
    const again = { input: wish(facts.projectId, slotId) };
    expect(await codes(book, again, somebody.serviceRoom)).toEqual(['BUS_SLOT_TAKEN']);
    expect((await concierge.typesOf(facts)).at(-1)).toBe('throughTrainMissed');
  });

  it('shows a crew its day, in the order of time, without what was called off', async () => {
    const { id, train, facts } = await confirmed();
    const [evening = '', tomorrow = ''] = await someSlots(concierge, train, 8, 25);
    const last = (await concierge.order(book, { input: wish(facts.projectId, evening) })).bookThroughTrain.id;
    const next = (await concierge.order(book, { input: wish(facts.projectId, tomorrow) })).bookThroughTrain.id;
    const off = await concierge.order(book, {
      input: wish(facts.projectId, (await someSlots(concierge, train, 4))[0] ?? ''),
    });
    const cancel = 'mutation ($id: ID!) { cancelThroughTrainBooking(bookingId: $id, reason: "改日") { id } }';
    await concierge.order(cancel, { id: off.bookThroughTrain.id });
    const day = 'query ($day: Date) { myThroughTrainDay(day: $day) { nodes { id } } }';
    const idsOn = async (principal: Principal, more: object = {}) =>
      (await does(principal, day, more)).myThroughTrainDay.nodes.map((one: { id: string }) => one.id);
    expect(await idsOn(train.agent)).toEqual([id, last]);
    expect(await idsOn(train.approver, { day: '2026-03-10' })).toEqual([next]);
    expect(await idsOn(somebody.steward(newId()))).toEqual([]);
  });
});
