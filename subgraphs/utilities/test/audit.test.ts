import { outboxMessageSchema } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { sql } from '@guanjia/runtime/drizzle';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptDocument, people, type StartedUtilities, startUtilities, submitDocument } from './startUtilities.ts';

/** A region of this file alone: its counters bind nobody else's tests. */
const region = '370285';
const room = { ...people.serviceRoom, regions: [region] };
const register = `mutation ($code: String!, $region: String!) { registerServiceCounter(kind: BRANCH, code: $code,
  name: "演示供水营业厅", region: $region, provider: "provider-water", address: "演示路1号") { code } }`;
const open =
  'mutation ($code: String!, $subject: String!) { openCounterAccount(code: $code, subject: $subject, name: "演示窗口人员") { code } }';
const closeAccount =
  'mutation ($code: String!, $subject: String!) { closeCounterAccount(code: $code, subject: $subject) { code } }';
const close = 'mutation ($code: String!) { closeServiceCounter(code: $code) { code } }';

describe('the audit trail is told by utilities', () => {
  let utilities: StartedUtilities;
  beforeAll(async () => {
    utilities = await startUtilities();
  });
  afterAll(() => utilities.stop());

  const messagesAbout = async (path: string, id: string) => {
    const { rows } = await utilities.database.db.execute(
      sql`select message from utilities.outbox where message #>> ${path} = ${id} order by position`,
    );
    return rows.map(({ message }) => outboxMessageSchema.parse(message));
  };

  it('of each change of a counter, with before and after; a delegated clerk has no more than the clerk', async () => {
    const code = `B-${newId()}`;
    const [subject, stranger] = [`clerk-${code}`, `other-${code}`];
    await utilities.ask(room, register, { code, region });
    await utilities.ask(room, open, { code, subject });
    const clerk = { ...people.clerk, subject, name: '演示窗口', regions: [region] };
    const facts = await utilities.registerProject(region);
    const request = utilities.request(facts.projectId, ['TELECOM']);
    const counter = { kind: 'BRANCH', code, name: '演示供水营业厅' };
    const submitted = await utilities.ask(clerk, submitDocument, { ...request, counter });
    const { id } = submitted.data.submitJointApplication;
    const borrowed = { ...clerk, subject: stranger, delegate: { subject, name: '演示窗口' } };
    expect((await utilities.ask(borrowed, acceptDocument, { id })).refusal).toMatchObject({
      code: 'COUNTER_ACCOUNT_MISSING',
    });
    const lent = { ...clerk, delegate: { subject: stranger, name: '演示替班' } };
    expect((await utilities.ask(lent, acceptDocument, { id })).refusal).toBeUndefined();
    await utilities.ask(room, closeAccount, { code, subject });
    await utilities.ask(room, close, { code });
    const messages = await messagesAbout('{audit,entity,id}', code);
    const right = `ROLE:SERVICE_ROOM region ${region}`;
    const told = messages.flatMap((message) => (message.kind === 'audit' ? [message.audit] : []));
    expect(told.map(({ action }) => action)).toEqual([
      'utilities.counterRegistered',
      'utilities.counterAccountOpened',
      'utilities.counterAccountClosed',
      'utilities.counterClosed',
    ]);
    for (const { actor, regionCode } of told) expect([actor.right, regionCode]).toEqual([right, region]);
    expect(told.map(({ before, after }) => [before, after])).toMatchObject([
      [null, { code, isOpen: true }],
      [null, { code, subject }],
      [{ code, subject }, null],
      [
        { code, isOpen: true },
        { code, isOpen: false },
      ],
    ]);
    const events = await messagesAbout('{event,projectId}', facts.projectId);
    const unit = { kind: 'UNIT', id: facts.ownerUnit.creditCode, name: facts.ownerUnit.name };
    const actors = events.flatMap((message) => (message.kind === 'event' ? [message.event.actor] : []));
    expect(actors[0]).toEqual({
      subject,
      name: '演示窗口',
      onBehalfOf: unit,
      right: `ROLE:WINDOW_CLERK region ${region}`,
    });
    expect(actors).toContainEqual({
      subject: stranger,
      name: '演示替班',
      onBehalfOf: { kind: 'PERSON', id: subject, name: '演示窗口' },
      right: `ROLE:WINDOW_CLERK region ${region} by token of ${subject}`,
    });
  });
});
