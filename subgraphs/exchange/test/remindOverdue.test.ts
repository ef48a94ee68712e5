import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import type { HandoffRequest } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { describe, expect, it } from 'vitest';
import { createDirectory } from '../src/storage/createDirectory.ts';
import { createDueHandoffs } from '../src/storage/createDueHandoffs.ts';
import { remindOverdue } from '../src/usecases/remindOverdue.ts';
import { ledgerSteps } from './ledgerSteps.ts';
import { handoffTo } from './messages.ts';
import { databaseFrom, ownDatabaseOn, ownEmbeddedDatabase } from './ownDatabase.ts';
import { plainJson } from './plainJson.ts';
import { linkIn, startEmailHandoff } from './startEmailHandoff.ts';
import { person, startExchange } from './startExchange.ts';
import { look } from './startHandoff.ts';

/** Asked for on a Monday, to be signed for until Thursday: the first week of November 2025 has no holiday. */
const asked = { requestedAt: '2025-11-03T02:00:00.000Z', dueWorkingDays: 3 } as const;
const at = (day: string, time = '10:00') => new Date(`${day}T${time}:00+08:00`);

function suite(url: () => string): void {
  async function start(request: Partial<HandoffRequest> = {}) {
    const exchange = await startExchange({ url: url() });
    const { handoff } = handoffTo(
      ['a', 'b'].map((letter) => `${letter}-${newId()}`),
      { ...asked, ...request },
    );
    await exchange.utilities.intake([{ kind: 'handoff', handoff }]);
    const due = createDueHandoffs(exchange.database);
    const needs = { due, directory: createDirectory(exchange.database), calendar: chinaCalendar, remindByMail: null };
    const sweep = (now: Date) => remindOverdue({ ...needs, pageSize: 3, now: () => now });
    const typesOf = async () => (await look({ ...exchange, handoff })).events;
    return { ...exchange, handoff, needs, sweep, typesOf };
  }

  it('reminds once when the last day to sign has passed, and escalates once after three more working days', async () => {
    const { sweep, typesOf, handoff, approval, database, exchange } = await start();
    await sweep(at('2025-11-06', '23:59'));
    expect(await typesOf()).toEqual(['handoffRequested']);
    await Promise.all([sweep(at('2025-11-07', '00:00')), sweep(at('2025-11-07', '00:00'))]);
    await sweep(at('2025-11-08'));
    expect(await typesOf()).toEqual(['handoffRequested', 'handoffOverdue']);
    await sweep(at('2025-11-12', '23:59'));
    expect(await typesOf()).toEqual(['handoffRequested', 'handoffOverdue']);
    await Promise.all([sweep(at('2025-11-13', '00:00')), sweep(at('2025-11-13', '00:00'))]);
    await sweep(at('2025-12-31'));
    expect(await typesOf()).toEqual(['handoffRequested', 'handoffOverdue', 'handoffEscalated']);
    const { events } = await approval.readProjectEvents(handoff.projectId, { after: 1, limit: 10 });
    expect(events).toMatchObject([
      {
        visibility: 'PARTIES',
        time: '2025-11-06T16:00:00.000Z',
        data: {
          handoffId: handoff.id,
          due: { date: '2025-11-06', provisional: false },
          legs: handoff.legs.map(({ id, recipient }) => ({ legId: id, recipient, status: 'PENDING' })),
        },
      },
      { visibility: 'INTERNAL', time: '2025-11-12T16:00:00.000Z' },
    ]);
    const steps = await ledgerSteps(database, handoff.id);
    expect(steps.map(({ step }) => step)).toEqual(['requested', 'reminded', 'escalated']);
    const query = 'query ($id: ID!) { handoff(id: $id) { remindedAt escalatedAt overdue } }';
    const asking = { query, variables: { id: handoff.id }, principal: person(['SUPERVISOR']) };
    expect(plainJson((await exchange.subgraph.execute(asking)).data).handoff).toEqual({
      remindedAt: '2025-11-06T16:00:00.000Z',
      escalatedAt: '2025-11-12T16:00:00.000Z',
      overdue: true,
    });
  });

  it('says nothing of what was settled in time, nor of legs that are', async () => {
    const settled = await start();
    const half = await start();
    const room = person(['SERVICE_ROOM']);
    const cancel = ({ exchange }: typeof half, legId: string) =>
      exchange.subgraph.execute({
        query: 'mutation ($legId: ID!) { cancelLeg(legId: $legId, reason: "x") { status } }',
        variables: { legId },
        principal: room,
      });
    for (const { id } of settled.handoff.legs) await cancel(settled, id);
    await cancel(half, half.handoff.legs[0]!.id);
    await half.sweep(at('2025-11-07'));
    expect(await settled.typesOf()).not.toContain('handoffOverdue');
    const { events } = await half.approval.readProjectEvents(half.handoff.projectId, { after: 0, limit: 10 });
    const told = events.find(({ type }) => type === 'exchange.handoffOverdue');
    expect(told?.data['legs']).toEqual([
      { legId: half.handoff.legs[1]!.id, recipient: half.handoff.legs[1]!.recipient, status: 'PENDING' },
    ]);
    await cancel(half, half.handoff.legs[1]!.id);
    await half.sweep(at('2025-12-31'));
    expect(await half.typesOf()).not.toContain('handoffEscalated');
  });

  it('escalates no earlier than three working days after the reminder, however late that was', async () => {
    const { sweep, typesOf } = await start();
    await sweep(at('2025-11-21'));
    expect(await typesOf()).toEqual(['handoffRequested', 'handoffOverdue']);
    await sweep(at('2025-11-26'));
    expect(await typesOf()).toEqual(['handoffRequested', 'handoffOverdue']);
    await sweep(at('2025-11-27'));
    expect((await typesOf()).at(-1)).toBe('handoffEscalated');
  });

  it('goes through more than one page', async () => {
    const { sweep, utilities, needs } = await start();
    const many = Array.from({ length: 7 }, () => handoffTo(['x'], asked));
    await utilities.intake(many);
    expect((await sweep(at('2025-11-07'))).reminded).toBeGreaterThanOrEqual(7);
    expect(await needs.due.findOverdue('2025-11-07', null, 10)).toEqual([]);
    expect((await sweep(at('2025-11-07'))).reminded).toBe(0);
  });

  it('mails again what lies unsigned with an office, with the same link', async () => {
    const started = await startEmailHandoff({ url: url(), request: asked });
    await started.deliver();
    const link = linkIn(started);
    const { database, email, handoff, legId } = started;
    const needs = { due: createDueHandoffs(database), directory: createDirectory(database), calendar: chinaCalendar };
    const sweep = (day: string) => remindOverdue({ ...needs, remindByMail: email.remind, now: () => at(day) });
    await sweep('2025-11-07');
    await sweep('2025-11-07');
    expect(started.mails.map(({ subject }) => subject.slice(0, 4))).toEqual(['【材料交', '【催办】']);
    expect(linkIn(started)).toBe(link);
    expect(started.mails[1]?.text).toContain('应于 2025-11-06 前签收，现已逾期');
    const reminded = (await ledgerSteps(database, handoff.id)).find(({ step }) => step === 'reminded');
    expect(reminded?.detail).toEqual({ dueDate: '2025-11-06', legs: [legId], mailed: [legId], failed: [] });
  });

  it('goes on, and says so, when the mail server is away', async () => {
    const started = await startEmailHandoff({ url: url(), request: asked });
    await started.deliver();
    await started.mailServer.close();
    const { database, email, handoff, legId } = started;
    const needs = { due: createDueHandoffs(database), directory: createDirectory(database), calendar: chinaCalendar };
    await remindOverdue({ ...needs, remindByMail: email.remind, now: () => at('2025-11-07') });
    const reminded = (await ledgerSteps(database, handoff.id)).find(({ step }) => step === 'reminded');
    expect(reminded?.detail).toMatchObject({
      mailed: [],
      failed: [{ legId, reason: 'mail server not reached: ECONNREFUSED' }],
    });
  });
}

describe('reminders, embedded', () => {
  suite(databaseFrom(ownEmbeddedDatabase));
});

const { postgresUrl } = testServices();
describe.skipIf(postgresUrl === null)('reminders, on PostgreSQL', () => {
  suite(databaseFrom(() => ownDatabaseOn(postgresUrl ?? '')));
});
