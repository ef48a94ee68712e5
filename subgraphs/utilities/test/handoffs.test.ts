import { createPublicKey } from 'node:crypto';
import type { HandoffRequest } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { handoffDigest, isReceiptSignedBy, receiptSchema } from '@guanjia/kernel/receipt';
import { loadEventCatalogue } from '@guanjia/schema/eventCatalogue';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handIn } from './handIn.ts';
import { forwardedApplication, people, type StartedUtilities, startUtilities } from './startUtilities.ts';

let utilities: StartedUtilities;
beforeAll(async () => {
  utilities = await startUtilities();
});
afterAll(() => utilities.stop());

const legOf = (handoff: HandoffRequest, recipient: string) => {
  const leg = handoff.legs.find((one) => one.recipient === recipient);
  if (!leg) throw new Error(`no leg for ${recipient}`);
  return leg;
};

const statusDocument = `query S($id: ID!) { jointUtilityApplication(id: $id) {
  status matters { matterCode status receivedAt steps { action by detail } } } }`;

async function received(projectId: string) {
  const messages = await utilities.messagesOf(projectId);
  return messages.flatMap((one) =>
    one.kind === 'event' && one.event.type === 'utilities.matterReceived' ? [one.event] : [],
  );
}

describe('the counter of the hosted providers', () => {
  it('signs for a delivery with the key of the provider, and only its matters move', async () => {
    const { id, handoff, facts, owner } = await forwardedApplication(utilities, ['WATER_SUPPLY', 'POWER_SUPPLY']);
    utilities.setNow('2026-09-01T10:00:00+08:00');
    const leg = legOf(handoff, 'provider-water');
    const { status, body } = await handIn(utilities, { leg, handoff });
    expect(status).toBe(200);
    const receipt = receiptSchema.parse(body.receipt);
    expect(receipt).toMatchObject({ legId: leg.id, recipient: 'provider-water', digest: handoffDigest(handoff) });
    const keys = await utilities.needs.keys.publicKeys();
    expect(isReceiptSignedBy(receipt, createPublicKey(keys.get('provider-water') ?? ''))).toBe(true);
    expect(isReceiptSignedBy(receipt, createPublicKey(keys.get('provider-power') ?? ''))).toBe(false);
    const { data } = await utilities.ask(owner, statusDocument, { id });
    expect(data.jointUtilityApplication).toMatchObject({
      status: 'IN_PROGRESS',
      matters: [
        {
          matterCode: 'WATER_SUPPLY',
          status: 'RECEIVED',
          receivedAt: '2026-09-01T02:00:00.000Z',
          steps: [{ action: 'forward' }, { action: 'receive', by: '供水公司', detail: { digest: receipt.digest } }],
        },
        { matterCode: 'POWER_SUPPLY', status: 'FORWARDED', receivedAt: null },
      ],
    });
    const [event] = await received(facts.projectId);
    const catalogue = await loadEventCatalogue();
    expect(catalogue.get('utilities.matterReceived')?.data.parse(event?.data)).toEqual(event?.data);
  });

  it('has one effect and one receipt, however often and at the same time it is delivered', async () => {
    const { handoff, facts } = await forwardedApplication(utilities, ['GREEN_OCCUPATION', 'TREE_REMOVAL']);
    const leg = legOf(handoff, 'provider-landscape');
    const answers = await Promise.all(Array.from({ length: 10 }, () => handIn(utilities, { leg, handoff })));
    utilities.setNow('2026-09-02T10:00:00+08:00');
    answers.push(await handIn(utilities, { leg, handoff }));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body)))).toHaveLength(1);
    expect(await received(facts.projectId)).toHaveLength(2);
  });

  it('answers a later delivery with the first receipt when the matters have moved on', async () => {
    const { handoff, taskId } = await forwardedApplication(utilities, ['TELECOM']);
    const leg = legOf(handoff, 'provider-telecom');
    const first = await handIn(utilities, { leg, handoff });
    const accept = 'mutation A($id: ID!) { acceptMatter(id: $id) { status } }';
    await utilities.ask(people.provider('provider-telecom'), accept, { id: taskId('TELECOM') });
    expect(await handIn(utilities, { leg, handoff })).toEqual(first);
  });

  it.each([
    ['without a signature', { unsigned: true }],
    ['with a wrong key', { key: 'some other key that is long enough' }],
    ['from the gateway', { issuer: 'gateway' }],
    ['from another department', { issuer: 'approval' }],
  ])('refuses a delivery %s with 401', async (_, signedWith) => {
    const { handoff, facts } = await forwardedApplication(utilities, ['TELECOM']);
    const { status, body } = await handIn(utilities, { leg: legOf(handoff, 'provider-telecom'), handoff }, signedWith);
    expect(status).toBe(401);
    expect(body.errors[0].extensions.code).toBe('UNSIGNED_REQUEST');
    expect(await received(facts.projectId)).toEqual([]);
  });

  it('refuses what is not for it, and nothing moves', async () => {
    const { handoff, facts } = await forwardedApplication(utilities, ['WATER_SUPPLY', 'TELECOM']);
    const leg = legOf(handoff, 'provider-telecom');
    const tries = [
      [404, 'RECIPIENT_NOT_FOUND', { leg: { ...leg, recipient: 'provider-moon' }, handoff }],
      [404, 'JOINT_APPLICATION_NOT_FOUND', { leg: { ...leg, recipient: 'provider-water' }, handoff }],
      [404, 'JOINT_APPLICATION_NOT_FOUND', { leg: { ...leg, id: newId() }, handoff }],
      [404, 'JOINT_APPLICATION_NOT_FOUND', { leg, handoff: { ...handoff, id: newId() } }],
    ] as const;
    for (const [expected, code, delivery] of tries) {
      const { status, body } = await handIn(utilities, delivery);
      expect([status, body.errors[0].extensions.code]).toEqual([expected, code]);
    }
    expect(await received(facts.projectId)).toEqual([]);
  });

  it('refuses other contents under a leg that was signed for', async () => {
    const { handoff } = await forwardedApplication(utilities, ['TELECOM']);
    const leg = legOf(handoff, 'provider-telecom');
    await handIn(utilities, { leg, handoff });
    const changed = { ...handoff, cover: { ...handoff.cover, projectName: '另一项目' } };
    const { status, body } = await handIn(utilities, { leg, handoff: changed });
    expect([status, body.errors[0].extensions.code]).toEqual([409, 'CONFLICTING_MESSAGE']);
  });

  it.each([
    ['{', 'body'],
    ['{}', 'leg'],
    ['{"leg":{"id":"1","recipient":"r"},"handoff":{}}', 'leg.id'],
  ])('names the field of a body that is wrong: %s', async (body, field) => {
    const answer = await handIn(utilities, body);
    expect([answer.status, answer.body.errors[0].extensions]).toMatchObject([400, { code: 'BAD_INPUT', field }]);
  });
});

describe('the keys of the providers', () => {
  it('are made once and stay', async () => {
    const { keys, catalogue } = utilities.needs;
    const before = await keys.publicKeys();
    await Promise.all([1, 2, 3].map(() => keys.ensure(catalogue.providers.map(({ id }) => id))));
    expect(await keys.publicKeys()).toEqual(before);
    expect([...before.keys()].toSorted()).toEqual(catalogue.providers.map(({ id }) => id).toSorted());
  });
});
