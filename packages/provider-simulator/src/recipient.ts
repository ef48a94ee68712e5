import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { DomainError } from '@guanjia/kernel/DomainError';
import { type LegDelivery, legDeliverySchema } from '@guanjia/kernel/messages';
import { handoffDigest, type Receipt, receiptSchema, signReceipt } from '@guanjia/kernel/receipt';
import { verifySignedRequest } from '@guanjia/kernel/signature';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { eq } from '@guanjia/runtime/drizzle';
import { openDatabase } from '@guanjia/runtime/openDatabase';
import { receiveOnce } from '@guanjia/runtime/receiveOnce';
import { runProcess } from '@guanjia/runtime/runProcess';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { type Behaviour, behaviourOrderSchema } from './behaviour.ts';
import { chooseBehaviour } from './chooseBehaviour.ts';
import { type CounterSettings, readRecipientConfig } from './config.ts';
import { effects, givenReceipts, inbox } from './recipientTables.ts';

// Recipients with systems of their own, each on a port of its own. A leg's effect, its place in the inbox and its receipt are
// one transaction; a leg that comes again gets the same receipt and has no effect. How a recipient misbehaves is told from outside.

const config = readRecipientConfig();
const log = createLog({ name: 'recipient', level: config.LOG_LEVEL });
const strangersKey = generateKeyPairSync('ed25519').privateKey;

interface Counter {
  behave(behaviour: Behaviour): Promise<void>;
  stop(): Promise<void>;
}

await runProcess(log, async (onStop) => {
  const database = openDatabase({ url: config.DATABASE_URL, maxConnections: 16, log });
  onStop(() => database.close());

  const keepOnce: TakeIn = ({ leg, handoff }, privateKey) =>
    database.transaction(async (tx) => {
      if (await receiveOnce(tx, { inbox }, leg.id)) {
        const receipt = signFor({ leg, handoff }, privateKey);
        await tx.insert(effects).values({ legId: leg.id, recipient: leg.recipient });
        await tx.insert(givenReceipts).values({ legId: leg.id, receipt });
        return receipt;
      }
      const [given] = await tx.select().from(givenReceipts).where(eq(givenReceipts.legId, leg.id));
      return receiptSchema.parse(given?.receipt);
    });

  const given = new Map<string, Given>();
  const remember: TakeIn = async (delivery, privateKey) => {
    const { leg, handoff } = delivery;
    const known = given.get(leg.id);
    if (known !== undefined) return known.receipt;
    const receipt = signFor(delivery, privateKey);
    const materials = handoff.materials.map(({ name }) => name);
    given.set(leg.id, { receipt, purpose: handoff.purpose, materials });
    return receipt;
  };
  const takeIns = {
    everything: keepOnce,
    receipts: remember,
    nothing: async (delivery: LegDelivery, privateKey: KeyObject) => signFor(delivery, privateKey),
  };
  const takeIn: TakeIn = takeIns[config.KEEP];
  const counters = new Map<string, Counter>();
  for (const settings of config.COUNTERS) {
    const counter = await openCounter(settings, takeIn);
    onStop(() => counter.stop());
    counters.set(settings.id, counter);
  }
  const door = await startHttpServer({
    host: '127.0.0.1',
    port: config.PORT,
    log,
    metrics: createMetrics('recipient'),
    ready: async () => ({}),
    routes: {
      'POST /behaviour': async ({ readBody, send }) => {
        const parsed: unknown = JSON.parse((await readBody()).toString('utf8'));
        const { recipient, behaviour } = behaviourOrderSchema.parse(parsed);
        await counters.get(recipient)?.behave(behaviour);
        send(200, { recipient, behaviour });
      },
      'GET /signedFor': async ({ send }) => {
        const signedFor = [...given.values()].map(({ receipt: { recipient, legId, signedAt }, purpose, materials }) => {
          return { recipient, legId, purpose, materials, signedAt };
        });
        send(200, { signedFor });
      },
    },
  });
  onStop(() => door.stop());
});

/** What a recipient has signed for. */
interface Given extends Pick<LegDelivery['handoff'], 'purpose'> {
  readonly receipt: Receipt;
  /** Their names. */
  readonly materials: readonly string[];
}

type TakeIn = (delivery: LegDelivery, privateKey: KeyObject) => Promise<Receipt>;

function signFor({ leg, handoff }: LegDelivery, privateKey: KeyObject): Receipt {
  const words = { legId: leg.id, recipient: leg.recipient, digest: handoffDigest(handoff) };
  return signReceipt({ ...words, signedAt: new Date().toISOString() }, privateKey);
}

async function openCounter({ id, port, privateKey: pem }: CounterSettings, takeIn: TakeIn): Promise<Counter> {
  const privateKey = createPrivateKey(pem);
  let present: Behaviour = { kind: 'good' };
  let told = Promise.withResolvers<void>();
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const delivery = await readDelivery(request);
    if (delivery.leg.recipient !== id) throw new DomainError('RECIPIENT_NOT_FOUND', { value: delivery.leg.recipient });
    while (present.kind === 'hold') await told.promise;
    const behaviour = behave(present, delivery.leg.id);
    if (behaviour.kind === 'crash') process.kill(process.pid, 'SIGKILL');
    else if (behaviour.kind === 'refuse') refuseDelivery(response, behaviour);
    else if (behaviour.kind === 'demand' && lacks(delivery, behaviour.material)) {
      refuseDelivery(response, { code: 'HANDOFF_RETURNED', message: behaviour.message });
    } else await answer(response, behaviour, await takeIn(delivery, privateKey));
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((cause: unknown) => refuse(response, cause));
  });
  await listen(server, port);
  return {
    async behave(behaviour) {
      if (behaviour.kind === 'down') await close(server);
      else if (present.kind === 'down') await listen(server, port);
      present = behaviour;
      told.resolve();
      told = Promise.withResolvers();
    },
    stop: () => close(server),
  };
}

/** What a delivery meets; the same leg meets the same when it comes again. */
function behave(
  present: Exclude<Behaviour, { kind: 'hold' }>,
  legId: string,
): Exclude<Behaviour, { kind: 'mixed' | 'hold' }> {
  return present.kind === 'mixed' ? chooseBehaviour(present, legId) : present;
}

function lacks({ handoff }: LegDelivery, material: string): boolean {
  return handoff.materials.every(({ name }) => name !== material);
}

/** A refusal, or a return, for good: the exchange does not try again. */
function refuseDelivery(
  response: ServerResponse,
  { code, message }: { readonly code: string; readonly message: string },
): void {
  response.writeHead(422, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ code, message }));
}

async function readDelivery(request: IncomingMessage): Promise<LegDelivery> {
  const body = Buffer.concat(await Array.fromAsync(request));
  const { method = '', url: path = '', headers } = request;
  const keyOf = (issuer: string) => (issuer === 'exchange' ? config.SIGNING_KEY : undefined);
  verifySignedRequest({ keyOf, method, path, headers, body, now: new Date() });
  const parsed: unknown = JSON.parse(body.toString('utf8'));
  return legDeliverySchema.parse(parsed);
}

async function answer(
  response: ServerResponse,
  behaviour: Exclude<Behaviour, { kind: 'mixed' | 'hold' | 'refuse' | 'crash' }>,
  receipt: Receipt,
): Promise<void> {
  switch (behaviour.kind) {
    case 'good':
    case 'down': // was taken in while it closed
      return reply(response, 'application/json', JSON.stringify({ receipt }));
    case 'slow':
    case 'demand':
      await delay(behaviour.ms);
      return reply(response, 'application/json', JSON.stringify({ receipt }));
    case 'silent':
      return;
    case 'garbage':
      response.socket?.end('\u0000\u0001 not HTTP at all \r\n\r\n{"receipt":');
      return;
    case 'html':
      return reply(response, 'text/html', '<!doctype html><title>系统维护中</title><p>Under maintenance.</p>');
    case 'noReceipt':
      return reply(response, 'application/json', '{"ok":true}');
    case 'wrongSignature': {
      const { signature: _, ...words } = receipt;
      return reply(response, 'application/json', JSON.stringify({ receipt: signReceipt(words, strangersKey) }));
    }
    case 'twice': {
      const body = JSON.stringify({ receipt });
      const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
      const { socket } = response;
      response.once('finish', () => socket?.write(`${head}${body}`));
      return reply(response, 'application/json', body);
    }
  }
}

function reply(response: ServerResponse, contentType: string, body: string): void {
  response.writeHead(200, { 'content-type': contentType });
  response.end(body);
}

/** A stranger is told so; whatever else goes wrong here is said to pass (503), and the exchange tries again. */
function refuse(response: ServerResponse, cause: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const unsigned = cause instanceof DomainError && cause.code === 'UNSIGNED_REQUEST';
  if (!unsigned) log.warn({ err: cause }, 'a delivery failed here');
  response.writeHead(unsigned ? 401 : 503, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ code: unsigned ? 'UNSIGNED_REQUEST' : 'DEPARTMENT_UNAVAILABLE' }));
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
