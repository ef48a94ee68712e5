import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type LegDelivery, legDeliverySchema } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { handoffDigest, type Receipt, signReceipt } from '@guanjia/kernel/receipt';
import { verifySignedRequest } from '@guanjia/kernel/signature';
import { freePort } from '@guanjia/runtime/testing/freePort';
import { onTestFinished } from 'vitest';
import { departmentKeys } from './startExchange.ts';

/** What the recipient does with a delivery; `sign` makes a good receipt. */
export type Answer = (
  delivery: LegDelivery,
  sign: (change?: Partial<Omit<Receipt, 'signature'>>) => Receipt,
) => { status: number; body: unknown } | Promise<{ status: number; body: unknown }>;

export const goodAnswer: Answer = (_, sign) => ({ status: 200, body: { receipt: sign() } });

/** A recipient that utilities hosts: a real HTTP server that checks the exchange's signature and takes each leg once. */
export async function startRecipient(answers: Answer[] = []) {
  const id = `recipient-${newId()}`;
  const keys = generateKeyPairSync('ed25519');
  const deliveries: LegDelivery[] = [];
  const effects = new Set<string>();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat(await Array.fromAsync(request));
    const { method = '', url: path = '', headers } = request;
    const keyOf = (issuer: string) => (issuer === 'exchange' ? departmentKeys.utilities : undefined);
    verifySignedRequest({ keyOf, method, path, headers, body, now: new Date() });
    const delivery = legDeliverySchema.parse(JSON.parse(body.toString('utf8')));
    deliveries.push(delivery);
    effects.add(delivery.leg.id);
    const sign = (change: Partial<Omit<Receipt, 'signature'>> = {}) => {
      const words = { legId: delivery.leg.id, recipient: id, digest: handoffDigest(delivery.handoff) };
      return signReceipt({ ...words, signedAt: new Date().toISOString(), ...change }, keys.privateKey);
    };
    const answer = await (answers.shift() ?? goodAnswer)(delivery, sign);
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((cause: unknown) => {
      response.writeHead(401, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ code: 'UNSIGNED_REQUEST', message: String(cause) }));
    });
  }).listen(await freePort(), '127.0.0.1'); // after `close` nobody else answers there
  await once(server, 'listening');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  onTestFinished(close);
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/handoffs?counter=1`;
  const publicKey = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return { registration: { id, name: `演示${id}`, endpoint, publicKey }, id, deliveries, effects, close };
}
