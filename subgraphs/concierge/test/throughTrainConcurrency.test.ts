import { newId } from '@guanjia/kernel/newId';
import { sql } from '@guanjia/runtime/drizzle';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { somebody } from './somebody.ts';
import { someProject } from './someProject.ts';
import { book, isoIn, openSlots, someBus, someCrew, someSlots, someTrain, wish } from './someTrain.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

const move = 'mutation ($id: ID!, $slot: ID!) { moveThroughTrainBooking(bookingId: $id, slotId: $slot) { id } }';
const cancel = 'mutation ($id: ID!) { cancelThroughTrainBooking(bookingId: $id, reason: "改期") { id } }';
const withdraw = 'mutation ($id: ID!) { withdrawThroughTrainSlot(slotId: $id, reason: "调配") { id } }';
const out =
  'mutation ($id: ID!) { takeBusOutOfService(busId: $id, firstDay: "2026-03-10", lastDay: "2026-03-10", reason: "故障") { id } }';

const databases = [
  ['embedded', testDatabaseUrl()],
  ['PostgreSQL', testServices().postgresUrl],
] as const;

describe.each(databases)('many at the same time on the through-train (%s)', (_, url) => {
  describe.skipIf(url === null)('on this database', () => {
    let concierge: ConciergeUnderTest;
    beforeAll(async () => {
      concierge = await startConcierge(url ?? undefined);
    });
    afterAll(() => concierge.close());

    const tryTo = async (query: string, variables: object): Promise<string> => {
      const { errors } = await concierge.ask(somebody.serviceRoom, query, { ...variables });
      return String(errors[0]?.code ?? 'OK');
    };
    const countOf = (answers: readonly string[]) =>
      Object.fromEntries([...Map.groupBy(answers, (answer) => answer)].map(([code, all]) => [code, all.length]));
    /** Slots that more than one booking has that stands. */
    const doubleBooked = async () => {
      const { rows } = await concierge.database.db.execute(
        sql`select slot_id from concierge.bus_bookings where status <> 'CANCELLED' group by slot_id having count(*) > 1`,
      );
      return rows;
    };
    /** Pairs of slots of one bus, one crew or one person at the same time. */
    const overlapping = async (busId: string) => {
      const { rows } = await concierge.database.db.execute(sql`
        select one.id, other.id from concierge.bus_slots one
        join concierge.bus_slots other on one.id < other.id and one.starts_at < other.ends_at and other.starts_at < one.ends_at
        where one.withdrawn_at is null and other.withdrawn_at is null
          and one.region_code = (select region_code from concierge.buses where id = ${busId})
          and (one.bus_id = other.bus_id or one.crew_id = other.crew_id or exists (
            select 1 from concierge.duty_terms a join concierge.duty_terms b on a.person_id = b.person_id
            where a.owner_id = one.crew_id and b.owner_id = other.crew_id and a.until is null and b.until is null))`);
      return rows;
    };
    const someKeyProject = async (region: string): Promise<string> =>
      (await concierge.know(someProject({ regionCode: region, keyLevels: ['CITY'] }))).projectId;

    it('50 writers on 10 slots: 10 book, 40 are told BUS_SLOT_TAKEN', { timeout: 60_000 }, async () => {
      const train = await someTrain(concierge);
      const projectId = await someKeyProject(train.region);
      const slots = await someSlots(concierge, train, ...Array.from({ length: 10 }, (__, index) => 24 + index));
      const answers = await Promise.all(
        Array.from({ length: 50 }, (__, index) => tryTo(book, { input: wish(projectId, slots[index % 10] ?? '') })),
      );
      expect(countOf(answers)).toEqual({ OK: 10, BUS_SLOT_TAKEN: 40 });
      expect(await doubleBooked()).toEqual([]);
      expect(await concierge.typesOf({ projectId })).toHaveLength(10);
    });

    it('bookings moved onto one slot, and changed places: each slot has one at the end', {
      timeout: 60_000,
    }, async () => {
      const train = await someTrain(concierge);
      const projectId = await someKeyProject(train.region);
      const slots = await someSlots(concierge, train, 24, 25, 26, 27, 28);
      const target = slots[4] ?? '';
      const ids: string[] = [];
      for (const slot of slots.slice(0, 4)) {
        ids.push((await concierge.order(book, { input: wish(projectId, slot) })).bookThroughTrain.id);
      }
      const onto = await Promise.all(ids.map((id) => tryTo(move, { id, slot: target })));
      expect(countOf(onto)).toEqual({ OK: 1, BUS_SLOT_TAKEN: 3 });
      const [first = '', second = ''] = ids;
      await Promise.all([tryTo(move, { id: first, slot: slots[1] }), tryTo(move, { id: second, slot: slots[0] })]);
      expect(await doubleBooked()).toEqual([]);
    });

    it('a slot booked and withdrawn, a bus taken out and booked: never both', { timeout: 60_000 }, async () => {
      for (const [query, key] of [
        [withdraw, 'slot'],
        [out, 'bus'],
      ] as const) {
        const train = await someTrain(concierge);
        const projectId = await someKeyProject(train.region);
        const [slot = ''] = await someSlots(concierge, train, 24);
        const answers = await Promise.all([
          tryTo(book, { input: wish(projectId, slot) }),
          tryTo(query, { id: key === 'slot' ? slot : train.busId }),
        ]);
        expect(answers.filter((answer) => answer === 'OK')).toHaveLength(1);
        expect(['BUS_BOOKED', 'BUS_SLOT_WITHDRAWN']).toContain(answers.find((answer) => answer !== 'OK'));
      }
    });

    it('slots opened by many for one bus, one crew, one leader: none overlap', { timeout: 60_000 }, async () => {
      const train = await someTrain(concierge);
      const led = await someCrew(concierge, train.region, train.personIds[0]);
      const other = await someBus(concierge, train.region);
      const tries = Array.from({ length: 18 }, (__, index) => ({
        bus: index % 2 === 0 ? train.busId : other,
        crew: index % 3 === 0 ? led.crewId : train.crewId,
        times: [{ startsAt: isoIn(24 + (index % 5) / 2), endsAt: isoIn(25 + (index % 5) / 2) }],
      }));
      const answers = await Promise.all(tries.map((one) => tryTo(openSlots, one)));
      expect(answers).toContain('OK');
      expect(new Set(answers)).toEqual(new Set(['OK', 'BUS_SLOT_OVERLAPS']));
      expect(await overlapping(train.busId)).toEqual([]);
    });

    it('whatever is opened, booked, moved and called off: no slot overlaps and none is double booked', {
      timeout: 120_000,
    }, async () => {
      const train = await someTrain(concierge);
      const projectId = await someKeyProject(train.region);
      const crews = [train.crewId, (await someCrew(concierge, train.region, train.personIds[0])).crewId];
      const buses = [train.busId, await someBus(concierge, train.region)];
      const slots: string[] = [];
      const bookings: string[] = [];
      const pick = (list: readonly string[], index: number) => list[index % Math.max(1, list.length)] ?? newId();
      const acts = {
        open: async (one: number, two: number) => {
          const start = 24 + (one % 40) / 4;
          const times = [{ startsAt: isoIn(start), endsAt: isoIn(start + 0.25 + (two % 6) / 4) }];
          const asked = { bus: pick(buses, one), crew: pick(crews, two), times };
          const { data } = await concierge.ask(somebody.serviceRoom, openSlots, asked);
          if (data) slots.push(data.openThroughTrainSlots[0].id);
        },
        book: async (one: number) => {
          const input = wish(projectId, pick(slots, one));
          const { data } = await concierge.ask(somebody.serviceRoom, book, { input });
          if (data) bookings.push(data.bookThroughTrain.id);
        },
        move: (one: number, two: number) => tryTo(move, { id: pick(bookings, one), slot: pick(slots, two) }),
        cancel: (one: number) => tryTo(cancel, { id: pick(bookings, one) }),
        withdraw: (one: number) => tryTo(withdraw, { id: pick(slots, one) }),
      };
      const act = fc.tuple(
        fc.constantFrom<keyof typeof acts>('open', 'open', 'book', 'book', 'move', 'cancel', 'withdraw'),
        fc.nat({ max: 200 }),
        fc.nat({ max: 200 }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 12 }), async (taken) => {
          for (const pair of [taken.slice(0, 6), taken.slice(6)]) {
            await Promise.all(pair.map(([name, one, two]) => acts[name](one, two)));
          }
          expect(await overlapping(train.busId)).toEqual([]);
          expect(await doubleBooked()).toEqual([]);
        }),
        { numRuns: 8 },
      );
    });
  });
});
