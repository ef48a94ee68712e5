import { newId } from '@guanjia/kernel/newId';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { someProject } from './someProject.ts';
import { book, inHours, type SomeTrain, someSlots, someTrain, wish } from './someTrain.ts';
import { type ConciergeUnderTest, monday, startConcierge } from './startConcierge.ts';

const fields =
  'id status startsAt channel itemCodes services place contactName contactPhone note exceptionReason bookedByName moves confirmedAt endedAt endedByName endNote project { id } slot { id free } bus { id } crew { id }';
const one = `query ($id: ID!) { throughTrainBooking(id: $id) { ${fields} } }`;
const move = `mutation ($id: ID!, $slot: ID!) { moveThroughTrainBooking(bookingId: $id, slotId: $slot) { ${fields} } }`;
const cancel = `mutation ($id: ID!) { cancelThroughTrainBooking(bookingId: $id, reason: "材料未备齐") { ${fields} } }`;
const confirm = `mutation ($id: ID!) { confirmThroughTrainBooking(bookingId: $id) { ${fields} } }`;
const list = 'query ($f: ThroughTrainBookingFilter) { throughTrainBookings(filter: $f) { nodes { id } } }';
const visits =
  'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { throughTrainVisits { nodes { id status } } } } }';

describe('bookings of the through-train (C10, S3)', () => {
  let concierge: ConciergeUnderTest;
  let train: SomeTrain;
  beforeAll(async () => {
    concierge = await startConcierge();
    train = await someTrain(concierge);
  });
  afterAll(() => concierge.close());

  let hour = 24;
  /** A slot that nobody else has. */
  const freeSlot = async () => {
    hour += 2;
    const [slotId = ''] = await someSlots(concierge, train, hour);
    return slotId;
  };
  const keyProject = (more: Partial<ProjectFacts> = {}) =>
    concierge.know(someProject({ regionCode: train.region, keyLevels: ['DISTRICT'], ...more }));
  const refused = async (query: string, variables: object, principal: Principal = somebody.serviceRoom) => {
    const { errors } = await concierge.ask(principal, query, { ...variables });
    return errors.map(({ code, extensions }) => [code, extensions['field']]);
  };
  const booked = async (facts: ProjectFacts, slotId: string): Promise<string> =>
    (await concierge.order(book, { input: wish(facts.projectId, slotId) })).bookThroughTrain.id;

  it('is booked by the owner through WeChat, and by clerk, steward and service room for it', async () => {
    const facts = await keyProject();
    const clerk: Principal = {
      ...anonymous,
      subject: 'clerk',
      name: '窗口人员',
      roles: ['WINDOW_CLERK'],
      regions: [train.region],
    };
    const steward = await concierge.someSteward({ region: train.region });
    const assign = 'mutation ($p: ID!, $s: ID) { assignSteward(projectId: $p, personId: $s) { id } }';
    await concierge.order(assign, { p: facts.projectId, s: steward.id });
    const asked: [Principal, string][] = [
      [somebody.ownerOf(facts), 'WECHAT'],
      [clerk, 'ON_SITE'],
      [steward.principal, 'PHONE'],
      [somebody.serviceRoomOf(train.region), 'PHONE'],
    ];
    for (const [principal, channel] of asked) {
      const input = wish(facts.projectId, await freeSlot(), { channel, note: '需现场踏勘' });
      const { data, errors } = await concierge.ask(principal, book, { input });
      expect(errors).toEqual([]);
      const seen = await concierge.ask(principal, one, { id: data.bookThroughTrain.id });
      expect(seen.data.throughTrainBooking).toMatchObject({
        status: 'BOOKED',
        channel,
        itemCodes: ['soil-water-plan-approval'],
        services: ['ACCEPTANCE', 'CERTIFICATE'],
        place: '演示路1号项目现场',
        contactPhone: '0532-85167023',
        note: '需现场踏勘',
        bookedByName: principal.name,
        moves: 0,
        project: { id: facts.projectId },
        slot: { free: false },
        bus: { id: train.busId },
        crew: { id: train.crewId },
      });
    }
    expect(await concierge.typesOf(facts)).toEqual(['stewardAssigned', ...asked.map(() => 'throughTrainBooked')]);
    const owner = somebody.ownerOf(facts);
    const byPhone = { input: wish(facts.projectId, await freeSlot()) };
    expect(await refused(book, byPhone, owner)).toEqual([['BAD_INPUT', 'channel']]);
    const reason = { input: wish(facts.projectId, await freeSlot(), { channel: 'WECHAT', exceptionReason: '急' }) };
    expect(await refused(book, reason, owner)).toEqual([['FORBIDDEN', 'exceptionReason']]);
  });

  it('FORBIDDEN for another owner, a clerk and a service room of another region, and a steward without the project', async () => {
    const facts = await keyProject();
    const input = wish(facts.projectId, await freeSlot(), { channel: 'WECHAT' });
    const elsewhere = someCounty();
    const steward = (await concierge.someSteward({ region: train.region })).principal;
    const strangers: Principal[] = [
      somebody.ownerOf(someProject()),
      { ...anonymous, subject: 'clerk', name: '窗口', roles: ['WINDOW_CLERK'], regions: [elsewhere] },
      somebody.serviceRoomOf(elsewhere),
      steward,
      { ...steward, roles: ['STEWARD', 'CHIEF_LIAISON'], regions: [train.region] },
    ];
    for (const stranger of strangers) {
      expect(await refused(book, { input }, stranger)).toEqual([['FORBIDDEN', 'projectId']]);
    }
    expect(await refused(book, { input }, somebody.supervisor)).toMatchObject([['FORBIDDEN', expect.anything()]]);
  });

  it('BUS_NOT_FOR_PROJECT: serves key projects, another with the service room’s reason', async () => {
    const facts = await keyProject({ keyLevels: [] });
    const input = wish(facts.projectId, await freeSlot());
    expect(await refused(book, { input })).toEqual([['BUS_NOT_FOR_PROJECT', 'projectId']]);
    const asOwner = { input: { ...input, channel: 'WECHAT' } };
    expect(await refused(book, asOwner, somebody.ownerOf(facts))).toEqual([['BUS_NOT_FOR_PROJECT', 'projectId']]);
    const allowed = { input: { ...input, exceptionReason: '区领导包联项目' } };
    expect((await concierge.order(book, allowed)).bookThroughTrain).toMatchObject({
      exceptionReason: '区领导包联项目',
    });
    const key = await keyProject();
    const needless = { input: wish(key.projectId, await freeSlot(), { exceptionReason: '不需要' }) };
    expect((await concierge.order(book, needless)).bookThroughTrain).toMatchObject({ exceptionReason: null });
  });

  it('BUS_SLOT_TAKEN names free slots nearby, the closest first', async () => {
    const facts = await keyProject();
    const own = await someTrain(concierge);
    const there = await concierge.know(someProject({ regionCode: own.region, keyLevels: ['CITY'] }));
    const [far, taken, near] = await someSlots(concierge, own, 40, 30, 32);
    await booked(there, taken ?? '');
    const { errors } = await concierge.ask(somebody.serviceRoom, book, {
      input: wish(there.projectId, taken ?? ''),
    });
    expect(errors).toMatchObject([
      {
        code: 'BUS_SLOT_TAKEN',
        extensions: {
          field: 'slotId',
          value: taken,
          accepted: [
            { slotId: near, busId: own.busId, startsAt: inHours(32).toISOString(), endsAt: inHours(33).toISOString() },
            { slotId: far },
          ],
        },
      },
    ]);
    expect(await refused(book, { input: wish(facts.projectId, near ?? '') })).toEqual([
      ['BUS_REGION_MISMATCH', 'slotId'],
    ]);
  });

  it('refuses what is no wish, before anything is written', async () => {
    const facts = await keyProject();
    const slotId = await freeSlot();
    const tryWith = (more: object) => refused(book, { input: wish(facts.projectId, slotId, more) });
    expect(await tryWith({ itemCodes: [] })).toEqual([['BAD_INPUT', 'itemCodes']]);
    expect(await tryWith({ itemCodes: ['a', 'a'] })).toEqual([['BAD_INPUT', 'itemCodes']]);
    expect(await tryWith({ itemCodes: ['没有'] })).toEqual([['BAD_INPUT', 'itemCodes']]);
    expect(await tryWith({ services: [] })).toEqual([['BAD_INPUT', 'services']]);
    expect(await tryWith({ place: ' ' })).toEqual([['BAD_INPUT', 'place']]);
    expect(await tryWith({ contactName: '' })).toEqual([['BAD_INPUT', 'contactName']]);
    expect(await tryWith({ contactPhone: '110' })).toEqual([['BAD_INPUT', 'contactPhone']]);
    expect(await tryWith({ note: 'x'.repeat(501) })).toEqual([['BAD_INPUT', 'note']]);
    expect(await tryWith({ slotId: newId() })).toEqual([['BUS_SLOT_NOT_FOUND', 'slotId']]);
    expect(await tryWith({ projectId: newId() })).toEqual([['PROJECT_NOT_FOUND', 'projectId']]);
    expect(await concierge.typesOf(facts)).toEqual([]);
    const { throughTrainSlots } = await concierge.order(
      'query ($f: ThroughTrainSlotFilter) { throughTrainSlots(filter: $f) { nodes { id } } }',
      { f: { busId: train.busId, free: true } },
    );
    expect(throughTrainSlots.nodes.map(({ id }: { id: string }) => id)).toContain(slotId);
  });

  it('is confirmed by the service room, moved in one step, and to be confirmed anew; the old slot is free again', async () => {
    const facts = await keyProject();
    const [first, second, taken] = [await freeSlot(), await freeSlot(), await freeSlot()];
    await booked(await keyProject(), taken);
    const id = await booked(facts, first);
    const owner = somebody.ownerOf(facts);
    expect(await refused(confirm, { id }, owner)).toMatchObject([['FORBIDDEN', expect.anything()]]);
    expect((await concierge.order(confirm, { id })).confirmThroughTrainBooking).toMatchObject({
      status: 'CONFIRMED',
      confirmedAt: monday.toISOString(),
    });
    expect(await refused(confirm, { id })).toEqual([['TRANSITION_NOT_ALLOWED', undefined]]);
    expect(await refused(move, { id, slot: first }, owner)).toEqual([['BAD_INPUT', 'slotId']]);
    expect(await refused(move, { id, slot: taken }, owner)).toEqual([['BUS_SLOT_TAKEN', 'slotId']]);
    const kept = (await concierge.order(one, { id })).throughTrainBooking;
    expect(kept).toMatchObject({ status: 'CONFIRMED', slot: { id: first } });
    const { data } = await concierge.ask(owner, move, { id, slot: second });
    expect(data.moveThroughTrainBooking).toMatchObject({
      status: 'BOOKED',
      confirmedAt: null,
      moves: 1,
      slot: { id: second, free: false },
    });
    await booked(await keyProject(), first);
    expect(await concierge.typesOf(facts)).toEqual([
      'throughTrainBooked',
      'throughTrainConfirmed',
      'throughTrainMoved',
    ]);
  });

  it('is called off with a reason, and its slot can be booked again', async () => {
    const facts = await keyProject();
    const slotId = await freeSlot();
    const id = await booked(facts, slotId);
    const { data } = await concierge.ask(somebody.ownerOf(facts), cancel, { id });
    expect(data.cancelThroughTrainBooking).toMatchObject({
      status: 'CANCELLED',
      endNote: '材料未备齐',
      endedByName: '项目单位经办人',
      slot: { free: true },
    });
    for (const again of [cancel, confirm]) {
      expect(await refused(again, { id })).toEqual([['TRANSITION_NOT_ALLOWED', undefined]]);
    }
    expect(await refused(move, { id, slot: await freeSlot() })).toEqual([['TRANSITION_NOT_ALLOWED', undefined]]);
    await booked(await keyProject(), slotId);
    expect(await concierge.typesOf(facts)).toEqual(['throughTrainBooked', 'throughTrainCancelled']);
    expect(await refused(cancel, { id: newId() })).toEqual([['BUS_BOOKING_NOT_FOUND', 'bookingId']]);
  });

  it('is seen by its project’s people and its crew, by the wall chart without text, and by nobody else', async () => {
    const facts = await keyProject();
    const id = await booked(facts, await freeSlot());
    const seenBy = async (principal: Principal, query = one) =>
      (await concierge.ask(principal, query, { id })).data?.throughTrainBooking;
    for (const principal of [somebody.ownerOf(facts), train.agent, train.approver, somebody.supervisor]) {
      expect(await seenBy(principal)).toMatchObject({ id, contactPhone: '0532-85167023' });
    }
    const government: Principal = { ...somebody.supervisor, subject: 'gov', roles: ['GOVERNMENT'] };
    expect(await seenBy(government)).toMatchObject({ id, place: '演示路1号项目现场', contactPhone: null });
    const states = 'query ($id: ID!) { throughTrainBooking(id: $id) { status startsAt } }';
    expect(await seenBy(somebody.dashboard, states)).toMatchObject({ status: 'BOOKED' });
    const text = await concierge.ask(
      somebody.dashboard,
      'query ($id: ID!) { throughTrainBooking(id: $id) { place } }',
      {
        id,
      },
    );
    expect(text.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    for (const stranger of [somebody.ownerOf(someProject()), somebody.steward(newId())]) {
      expect(await seenBy(stranger)).toBeNull();
    }
    expect(await seenBy({ ...somebody.supervisor, regions: [someCounty()] })).toBeNull();
  });

  it('is found by project, bus, crew, state, channel, region and time, and from its project', async () => {
    const facts = await keyProject();
    const other = await keyProject({ ownerUnit: facts.ownerUnit });
    const slots = [await freeSlot(), await freeSlot()];
    const [early, late] = [await booked(facts, slots[0] ?? ''), await booked(facts, slots[1] ?? '')];
    await concierge.order(cancel, { id: early });
    const find = async (f: object) =>
      (await concierge.order(list, { f: { projectId: facts.projectId, ...f } })).throughTrainBookings.nodes.map(
        ({ id }: { id: string }) => id,
      );
    expect(await find({})).toEqual([late, early]);
    const conditions = { busId: train.busId, crewId: train.crewId, channel: 'PHONE', region: train.region };
    expect(await find({ ...conditions, status: ['BOOKED'] })).toEqual([late]);
    expect(await find({ from: inHours(hour).toISOString() })).toEqual([late]);
    expect(await find({ to: inHours(hour).toISOString() })).toEqual([early]);
    for (const none of [{ busId: newId() }, { channel: 'WECHAT' }, { region: someCounty() }, { status: ['DONE'] }]) {
      expect(await find(none)).toEqual([]);
    }
    const of = [facts, other].map(({ projectId: id }) => ({ __typename: 'Project', id }));
    const { data } = await concierge.ask(somebody.ownerOf(facts), visits, { of });
    expect(data._entities).toEqual([
      {
        throughTrainVisits: {
          nodes: [
            { id: late, status: 'BOOKED' },
            { id: early, status: 'CANCELLED' },
          ],
        },
      },
      { throughTrainVisits: { nodes: [] } },
    ]);
    const hidden = await concierge.ask(somebody.ownerOf(someProject()), visits, { of });
    expect(hidden.data._entities[0]).toEqual({ throughTrainVisits: { nodes: [] } });
  });

  it('CREW_NOT_WHOLE when somebody of the crew is away by then, BUS_SLOT_PAST once the slot has begun', async () => {
    const own = await someTrain(concierge);
    const facts = await concierge.know(someProject({ regionCode: own.region, keyLevels: ['CITY'] }));
    const [tuesday, today] = await someSlots(concierge, own, 25, 1);
    const absence =
      'mutation ($id: ID!) { recordAbsence(personId: $id, firstDay: "2026-03-10", lastDay: "2026-03-10", reason: "病假") { id } }';
    await concierge.order(absence, { id: own.personIds[4] });
    expect(await refused(book, { input: wish(facts.projectId, tuesday ?? '') })).toEqual([
      ['CREW_NOT_WHOLE', 'crewId'],
    ]);
    concierge.setNow(inHours(1));
    expect(await refused(book, { input: wish(facts.projectId, today ?? '') })).toEqual([['BUS_SLOT_PAST', 'slotId']]);
    concierge.setNow(monday);
  });
});
