import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { onTestFinished } from 'vitest';
import { createDelivery } from '../src/createDelivery.ts';
import { openOwnKeys } from '../src/storage/openOwnKeys.ts';
import { handoffTo } from './messages.ts';
import { plainJson } from './plainJson.ts';
import { departmentKeys, person, startExchange } from './startExchange.ts';
import { type Answer, startRecipient } from './startRecipient.ts';

/** Failures in a row before a leg of these tests is dead. */
export const maxAttempts = 3;

export const serviceRoom = person(['SERVICE_ROOM']);

/** An exchange, one recipient that answers as told, and a handoff to it that has been taken in. */
export async function startHandoff(
  answers: Answer[],
  { url = testDatabaseUrl(), now = () => new Date(), timeoutMs = 10_000 } = {},
) {
  const exchange = await startExchange({ url, now });
  const ownKeys = await openOwnKeys(exchange.database);
  const recipient = await startRecipient(answers);
  await exchange.utilities.register([recipient.registration]);
  const { handoff } = handoffTo([recipient.id]);
  await exchange.utilities.intake([{ kind: 'handoff', handoff }]);
  const allowedHosts = ['127.0.0.1'];
  const { database } = exchange;
  const delivery = createDelivery({
    database,
    departmentKeys,
    allowedHosts,
    ownKeys,
    maxAttempts,
    now,
    changesAt: now,
    timeoutMs,
  });
  onTestFinished(() => delivery.close());
  const legId = handoff.legs[0]?.id ?? '';
  return { ...exchange, recipient, handoff, legId, delivery, deliver: () => delivery.deliver(legId, recipient.id) };
}
export type StartedHandoff = Awaited<ReturnType<typeof startHandoff>>;

/** How the handoff stands, its one leg, and the types of its project's events. */
export async function look({ exchange, approval, handoff }: Pick<StartedHandoff, 'exchange' | 'approval' | 'handoff'>) {
  const query = `query ($id: ID!) { handoff(id: $id) { status completedAt
    legs { status attempts reason deliveredAt receivedAt recipientName receipt { digest signedAt signature } } } }`;
  const { data } = await exchange.subgraph.execute({ query, variables: { id: handoff.id }, principal: serviceRoom });
  const { events } = await approval.readProjectEvents(handoff.projectId, { after: 0, limit: 100 });
  const { legs, ...parent } = plainJson(data).handoff;
  return { ...parent, leg: legs[0], events: events.map(({ type }) => type.replace('exchange.', '')) };
}
