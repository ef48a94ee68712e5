import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { someProject } from './someProject.ts';
import {
  book,
  inHours,
  isoIn,
  openSlots,
  someBus,
  someCrew,
  someSlots,
  someTrain,
  wholeEquipment,
  wish,
} from './someTrain.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

const register =
  'mutation ($input: ThroughTrainBusInput!) { registerThroughTrainBus(input: $input) { id name fleetNumber regionCode regionName inService equipment { code assetNo } lacks { code nameZh count } } }';
const slotsOf =
  'query ($f: ThroughTrainSlotFilter, $first: Int = 20, $after: String) { throughTrainSlots(filter: $f, first: $first, after: $after) { nodes { id free startsAt withdrawReason bus { id } crew { id } booking { id } } pageInfo { endCursor hasNextPage } } }';
const takeOut =
  'mutation ($id: ID!, $from: Date!, $to: Date!) { takeBusOutOfService(busId: $id, firstDay: $from, lastDay: $to, reason: "年检") { id inService outages { id firstDay lastDay reason recordedByName } } }';
const withdraw =
  'mutation ($id: ID!) { withdrawThroughTrainSlot(slotId: $id, reason: "人员调配") { free withdrawnAt } }';

describe('buses and slots of the through-train (C10, S3)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterAll(() => concierge.close());

  const refused = async (query: string, variables: object, principal: Principal = somebody.serviceRoom) => {
    const { errors } = await concierge.ask(principal, query, { ...variables });
    return errors.map(({ code, extensions }) => [code, extensions['field']]);
  };

  it('has the equipment list of the notice, and tells what a bus lacks of it', async () => {
    const { throughTrainEquipment } = await concierge.order('{ throughTrainEquipment { code nameZh count } }');
    expect(
      throughTrainEquipment.map(({ nameZh, count }: { nameZh: string; count: number }) => [nameZh, count]),
    ).toEqual([
      ['高拍仪', 1],
      ['高扫仪', 1],
      ['笔记本电脑', 1],
      ['激光打印机', 1],
      ['针式打印机', 1],
      ['备用电源', 1],
      ['大功率逆变器', 1],
      ['5G无线路由器', 1],
    ]);
    const input = {
      name: '测试一号车',
      fleetNumber: `T-${newId().slice(-12)}`,
      regionCode: someCounty(),
      equipment: [{ code: 'LAPTOP', assetNo: 'IT-7' }, { code: 'INVERTER' }],
    };
    const { registerThroughTrainBus: bus } = await concierge.order(register, { input });
    expect(bus).toMatchObject({
      fleetNumber: input.fleetNumber,
      inService: true,
      equipment: [
        { code: 'LAPTOP', assetNo: 'IT-7' },
        { code: 'INVERTER', assetNo: null },
      ],
    });
    expect(bus.lacks).toHaveLength(6);
    const equip =
      'mutation ($id: ID!, $e: [InstalledPieceInput!]!) { equipThroughTrainBus(busId: $id, equipment: $e) { lacks { code } } }';
    const all = throughTrainEquipment.map(({ code }: { code: string }) => ({ code }));
    expect((await concierge.order(equip, { id: bus.id, e: all })).equipThroughTrainBus.lacks).toEqual([]);
    expect(await refused(equip, { id: bus.id, e: [{ code: 'SOFA' }] })).toEqual([['BAD_INPUT', 'equipment.code']]);
    expect(await refused(register, { input })).toEqual([['BUS_NUMBER_TAKEN', 'fleetNumber']]);
    expect(await refused(register, { input: { ...input, fleetNumber: '鲁 B/1' } })).toEqual([
      ['BAD_INPUT', 'fleetNumber'],
    ]);
    expect(await refused(register, { input: { ...input, regionCode: '000000' } })).toEqual([
      ['REGION_UNKNOWN', 'regionCode'],
    ]);
    const other = somebody.serviceRoomOf(someCounty());
    expect(await refused(register, { input: { ...input, fleetNumber: `T-${newId()}`.slice(0, 20) } }, other)).toEqual([
      ['FORBIDDEN', 'regionCode'],
    ]);
    expect(await refused(equip, { id: newId(), e: [] })).toEqual([['BUS_NOT_FOUND', 'busId']]);
  });

  it('opens slots with a whole crew, and lists those that are free by region, bus, crew and time, page by page', async () => {
    const train = await someTrain(concierge);
    const ids = await someSlots(concierge, train, 3, 1, 5);
    const list = async (more: object, page: object = {}) => {
      const variables = { f: { region: train.region, ...more }, ...page };
      return (await concierge.order(slotsOf, variables)).throughTrainSlots;
    };
    const idsOf = async (more: object) => (await list(more)).nodes.map(({ id }: { id: string }) => id);
    const [three, one, five] = ids;
    expect(await idsOf({})).toEqual([one, three, five]);
    expect((await list({})).nodes[0]).toMatchObject({
      free: true,
      startsAt: inHours(1).toISOString(),
      bus: { id: train.busId },
      crew: { id: train.crewId },
      booking: null,
    });
    expect(await idsOf({ from: inHours(2).toISOString(), to: inHours(5).toISOString() })).toEqual([three]);
    expect(await idsOf({ busId: train.busId, crewId: train.crewId, free: true })).toEqual([one, three, five]);
    expect(await idsOf({ busId: newId() })).toEqual([]);
    const first = await list({}, { first: 2 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await list({}, { first: 2, after: first.pageInfo.endCursor });
    expect(rest.nodes.map(({ id }: { id: string }) => id)).toEqual([five]);
    expect(await refused(slotsOf, { f: {}, first: 101 })).toEqual([['PAGE_SIZE_OUT_OF_RANGE', 'first']]);
    expect(await refused(slotsOf, { f: {}, after: 'x' })).toEqual([['CURSOR_INVALID', 'after']]);
  });

  it('BUS_SLOT_OVERLAPS: neither a bus nor a crew nor one of its people has two slots at a time', async () => {
    const train = await someTrain(concierge);
    await someSlots(concierge, train, 1);
    const other = await someCrew(concierge, train.region);
    const led = await someCrew(concierge, train.region, train.personIds[0]);
    const busId = await someBus(concierge, train.region);
    const tryAt = (hours: number, bus: string, crew: string) =>
      refused(openSlots, { bus, crew, times: [{ startsAt: isoIn(hours), endsAt: isoIn(hours + 1) }] });
    const overlaps = [['BUS_SLOT_OVERLAPS', 'times']];
    expect(await tryAt(1.5, train.busId, other.crewId)).toEqual(overlaps);
    expect(await tryAt(0.5, busId, train.crewId)).toEqual(overlaps);
    expect(await tryAt(1.5, busId, led.crewId)).toEqual(overlaps);
    expect(await tryAt(2, busId, led.crewId)).toEqual([]);
    expect(await tryAt(1, busId, other.crewId)).toEqual([]);
    const twice = [1, 1.5].map((hour) => ({ startsAt: isoIn(hour + 9), endsAt: isoIn(hour + 10) }));
    expect(await refused(openSlots, { bus: busId, crew: other.crewId, times: twice })).toEqual(overlaps);
  });

  it('refuses slots in the past, backwards, too long, too far ahead, too many; keeps none of a batch that is refused', async () => {
    const { busId: bus, crewId: crew, region } = await someTrain(concierge);
    const tryWith = (...times: [number, number][]) =>
      refused(openSlots, {
        bus,
        crew,
        times: times.map(([from, to]) => ({ startsAt: isoIn(from), endsAt: isoIn(to) })),
      });
    expect(await tryWith([0, 1])).toEqual([['DATES_OUT_OF_ORDER', 'startsAt']]);
    expect(await tryWith([24 * 93, 24 * 93 + 1])).toEqual([['DATES_OUT_OF_ORDER', 'startsAt']]);
    expect(await tryWith([1, 1])).toEqual([['DATES_OUT_OF_ORDER', 'endsAt']]);
    expect(await tryWith([1, 14])).toEqual([['DATES_OUT_OF_ORDER', 'endsAt']]);
    expect(await tryWith()).toEqual([['BAD_INPUT', 'times']]);
    expect(await tryWith([1, 2], [3, 2])).toEqual([['DATES_OUT_OF_ORDER', 'endsAt']]);
    expect((await concierge.order(slotsOf, { f: { region } })).throughTrainSlots.nodes).toEqual([]);
  });

  it('CREW_NOT_WHOLE on that day, BUS_REGION_MISMATCH, and no sub-team', async () => {
    const train = await someTrain(concierge);
    const absence =
      'mutation ($id: ID!) { recordAbsence(personId: $id, firstDay: "2026-03-11", lastDay: "2026-03-12", reason: "培训") { id } }';
    await concierge.order(absence, { id: train.personIds[2] });
    const at = (hours: number, crew = train.crewId) =>
      refused(openSlots, { bus: train.busId, crew, times: [{ startsAt: isoIn(hours), endsAt: isoIn(hours + 1) }] });
    expect(await at(25)).toEqual([]);
    expect(await at(49)).toEqual([['CREW_NOT_WHOLE', 'crewId']]);
    expect(await at(97)).toEqual([]);
    const stranger = await someCrew(concierge, someCounty());
    expect(await at(26, stranger.crewId)).toEqual([['BUS_REGION_MISMATCH', 'crewId']]);
    expect(await at(26, newId())).toEqual([['TEAM_NOT_FOUND', 'crewId']]);
  });

  it('opens a week from a pattern, without the days on which nobody works', async () => {
    const { busId, crewId } = await someTrain(concierge);
    const week =
      'mutation ($bus: ID!, $crew: ID!, $p: [WeekSlotInput!]!) { openThroughTrainWeek(busId: $bus, crewId: $crew, firstDay: "2026-04-04", pattern: $p) { slots { startsAt endsAt } daysOff } }';
    const line = (weekday: string) => ({ weekday, from: '09:00', to: '11:30' });
    const pattern = ['MONDAY', 'TUESDAY', 'SATURDAY'].map(line);
    const { openThroughTrainWeek } = await concierge.order(week, { bus: busId, crew: crewId, p: pattern });
    // 清明 2026: Saturday the 4th to Monday the 6th of April
    expect(openThroughTrainWeek).toEqual({
      slots: [{ startsAt: '2026-04-07T01:00:00.000Z', endsAt: '2026-04-07T03:30:00.000Z' }],
      daysOff: ['2026-04-04', '2026-04-06'],
    });
    const nobodyWorks = { bus: busId, crew: crewId, p: [line('SATURDAY')] };
    expect(await refused(week, nobodyWorks)).toEqual([['BAD_INPUT', 'times']]);
    expect(await refused(week, { ...nobodyWorks, p: pattern })).toEqual([['BUS_SLOT_OVERLAPS', 'times']]);
  });

  it('takes a bus out of service with its free slots, unless it is booked, and puts it back', async () => {
    const train = await someTrain(concierge);
    const { projectId } = await concierge.know(someProject({ regionCode: train.region, keyLevels: ['CITY'] }));
    const [today, tomorrow, later] = await someSlots(concierge, train, 1, 25, 49);
    await concierge.order(book, { input: wish(projectId, tomorrow ?? '') });
    const out = (from: string, to: string) => ({ id: train.busId, from, to });
    expect(await refused(takeOut, out('2026-03-09', '2026-03-10'))).toEqual([['BUS_BOOKED', undefined]]);
    expect(await refused(takeOut, out('2026-03-08', '2026-03-10'))).toEqual([['DATES_OUT_OF_ORDER', 'firstDay']]);
    expect(await refused(takeOut, out('2026-03-12', '2026-03-11'))).toEqual([['DATES_OUT_OF_ORDER', 'lastDay']]);
    const list = async (more: object) =>
      (await concierge.order(slotsOf, { f: { busId: train.busId, ...more } })).throughTrainSlots.nodes;
    expect((await list({})).map(({ id }: { id: string }) => id)).toEqual([today, tomorrow, later]);
    const { takeBusOutOfService: bus } = await concierge.order(takeOut, out('2026-03-11', '2026-03-12'));
    expect(bus.outages).toMatchObject([
      { firstDay: '2026-03-11', lastDay: '2026-03-12', reason: '年检', recordedByName: '服务室' },
    ]);
    expect((await list({ withWithdrawn: true })).at(-1)).toMatchObject({
      id: later,
      free: false,
      withdrawReason: '年检',
    });
    const times = [{ startsAt: isoIn(50), endsAt: isoIn(51) }];
    const reopen = { bus: train.busId, crew: train.crewId, times };
    expect(await refused(openSlots, reopen)).toEqual([['BUS_OUT_OF_SERVICE', 'busId']]);
    const back = 'mutation ($id: ID!, $o: ID!) { putBusBackIntoService(busId: $id, outageId: $o) { outages { id } } }';
    const putBack = { id: train.busId, o: bus.outages[0].id };
    expect((await concierge.order(back, putBack)).putBusBackIntoService.outages).toEqual([]);
    expect(await refused(back, putBack)).toEqual([['BUS_OUTAGE_NOT_FOUND', 'outageId']]);
    expect(await refused(openSlots, reopen)).toEqual([]);
  });

  it('takes a bus out of service on the day itself although a visit of that day is over; its slot stays as it was', async () => {
    const train = await someTrain(concierge);
    const { projectId } = await concierge.know(someProject({ regionCode: train.region, keyLevels: ['CITY'] }));
    const [morning = '', evening = ''] = await someSlots(concierge, train, 1, 8);
    const { bookThroughTrain } = await concierge.order(book, { input: wish(projectId, morning) });
    const id = bookThroughTrain.id;
    await concierge.order('mutation ($id: ID!) { confirmThroughTrainBooking(bookingId: $id) { id } }', { id });
    const crew = async (query: string, more: object = {}) =>
      expect((await concierge.ask(train.agent, query, { id, ...more })).errors).toEqual([]);
    await crew(
      'mutation ($id: ID!, $p: [CheckedPieceInput!]!) { checkBusEquipment(bookingId: $id, pieces: $p) { id } }',
      { p: wholeEquipment },
    );
    await crew('mutation ($id: ID!) { departThroughTrain(bookingId: $id) { id } }');
    const today = { id: train.busId, from: '2026-03-09', to: '2026-03-09' };
    expect(await refused(takeOut, today)).toEqual([['BUS_BOOKED', undefined]]);
    await crew('mutation ($id: ID!) { arriveThroughTrain(bookingId: $id) { id } }');
    await crew('mutation ($id: ID!) { finishThroughTrainVisit(bookingId: $id, outcome: "办结") { id } }');
    await concierge.order(takeOut, today);
    const filter = { busId: train.busId, withWithdrawn: true };
    expect((await concierge.order(slotsOf, { f: filter })).throughTrainSlots.nodes).toMatchObject([
      { id: morning, withdrawReason: null },
      { id: evening, withdrawReason: '年检' },
    ]);
    expect(await refused(withdraw, { id: morning })).toEqual([['BUS_BOOKED', undefined]]);
  });

  it('withdraws a slot that nobody has booked', async () => {
    const train = await someTrain(concierge);
    const { projectId } = await concierge.know(someProject({ regionCode: train.region, keyLevels: ['CITY'] }));
    const [free, taken] = await someSlots(concierge, train, 1, 3);
    await concierge.order(book, { input: wish(projectId, taken ?? '') });
    expect(await refused(withdraw, { id: taken })).toEqual([['BUS_BOOKED', undefined]]);
    const { withdrawThroughTrainSlot } = await concierge.order(withdraw, { id: free });
    expect(withdrawThroughTrainSlot).toMatchObject({ free: false, withdrawnAt: inHours(0).toISOString() });
    expect(await refused(withdraw, { id: free })).toEqual([['BUS_SLOT_WITHDRAWN', 'slotId']]);
    expect(await refused(withdraw, { id: newId() })).toEqual([['BUS_SLOT_NOT_FOUND', 'slotId']]);
    expect(await refused(book, { input: wish(projectId, free ?? '') })).toEqual([['BUS_SLOT_WITHDRAWN', 'slotId']]);
    expect(await refused(withdraw, { id: taken }, somebody.serviceRoomOf(someCounty()))).toEqual([
      ['FORBIDDEN', 'regionCode'],
    ]);
  });
});
