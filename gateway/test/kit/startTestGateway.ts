import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExchangeClient } from '@guanjia/runtime/createExchangeClient';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { createGateway, type GatewayOptions } from '../../src/app.ts';
import { createTokenIdentity } from '../../src/identity/createTokenIdentity.ts';
import { type DevelopmentIssuer, openDevelopmentIssuer } from '../../src/identity/openDevelopmentIssuer.ts';
import { composeTestSupergraph, type Department, startDepartment } from './departments.ts';
import { type Json, jsonOf } from './jsonOf.ts';
import { type ExchangePeer, startExchangePeer } from './startExchangePeer.ts';

export interface TestGateway {
  readonly url: string;
  readonly approval: Department;
  readonly utilities: Department;
  readonly exchange: ExchangePeer;
  readonly issuer: DevelopmentIssuer;
  /** Lines the gateway has logged. */
  readonly logged: string[];
  tokenOf(persona: string, lifeSeconds?: number): Promise<string>;
  /** Asks in GraphQL over HTTP, in the name of a persona or of nobody. */
  ask(query: string, options?: AskOptions): Promise<Answer>;
  /** The value of a figure at /metrics, with the labels given in the middle; 0 when it is not there. */
  metric(name: string, label?: string): Promise<number>;
  /** The supergraph it began with. */
  readonly supergraphSdl: string;
  /** The one that it is answered by. */
  loadedSdl(): string;
  readonly log: GatewayOptions['log'];
  reload(supergraphSdl: string): Promise<void>;
  drain(): Promise<void>;
  stop(): Promise<void>;
}

export interface AskOptions {
  readonly as?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Json;
  readonly errors: readonly Json[] | undefined;
}

const keys = {
  approval: 'approval-key-of-the-tests',
  utilities: 'utilities-key-of-the-tests',
  exchange: 'exchange-key-of-the-tests',
};
const whose = { issuer: 'test-issuer', audience: 'test-graph', now: () => new Date() };

/** What there is of a gateway before it is made. */
export interface GatewayParts extends Pick<GatewayOptions, 'identity' | 'log' | 'metrics'> {
  readonly departments: Readonly<Record<string, Department>>;
}

/** The machine of the tests has other work: what is too late, and what is shed, are tests of their own. */
const patienceMs = 120_000;

/** A gateway on a free port, over small real departments and an exchange played by the test. */
export async function startTestGateway(
  given: Partial<GatewayOptions> | ((parts: GatewayParts) => Promise<Partial<GatewayOptions>>) = {},
): Promise<TestGateway> {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-'));
  const approval = await startDepartment('approval', keys.approval);
  const utilities = await startDepartment('utilities', keys.utilities);
  const timeline = await startDepartment('exchange', keys.exchange);
  const exchange = await startExchangePeer(keys.exchange);
  const exchangeClient = createExchangeClient({ url: exchange.url, issuer: 'gateway', key: keys.exchange });
  const issuer = await openDevelopmentIssuer({ ...whose, keyFile: join(folder, 'issuer.json') });
  const logged: string[] = [];
  const log = createLog({ name: 'gateway' }, { write: (line) => void logged.push(line) });
  const metrics = createMetrics('gateway');
  const supergraphSdl = composeTestSupergraph({ approval, utilities, exchange: timeline });
  const identity = createTokenIdentity({ issuers: [{ ...whose, alias: null, keys: issuer.keys }], now: whose.now });
  const departments = { approval, utilities, exchange: timeline };
  const overrides = typeof given === 'function' ? await given({ identity, log, metrics, departments }) : given;
  const gateway = await createGateway({
    supergraphSdl,
    subgraphUrls: {},
    keys,
    production: false,
    deadlineMs: patienceMs,
    answerLimitBytes: 100_000,
    batching: true,
    transport: 'sockets',
    operationRecord: null,
    warmUpLimitMs: patienceMs,
    operationsAtMost: 100,
    planningLimitMs: patienceMs,
    planningMemoryMb: 256,
    planningThreadsKept: 1,
    bodyLimitBytes: 20_000,
    queueLimit: 100,
    cursorKey: 'cursor-key-of-the-tests',
    labelOf: (type) => ({ en: `label of ${type}`, zh: '受理' }),
    identity,
    issuer,
    exchange: exchangeClient,
    stream: null,
    eventIntake: null,
    materials: null,
    receiptLinks: null,
    queueBoard: null,
    log,
    metrics,
    now: whose.now,
    ...overrides,
    resilience: { shedding: null, operationDeadlineMs: patienceMs, ...overrides.resilience },
  });
  const { routes, ownHeads, onUpgrade, ready } = gateway;
  const server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    log,
    metrics,
    ready,
    routes,
    ownHeads,
    onUpgrade,
  });
  const tokenOf = async (persona: string, lifeSeconds?: number): Promise<string> =>
    (await issuer.issue(persona, lifeSeconds)).token;
  return {
    url: server.url,
    approval,
    utilities,
    exchange,
    issuer,
    logged,
    tokenOf,
    async ask(query, { as, variables, headers = {} } = {}) {
      const authorization = as === undefined ? {} : { authorization: `Bearer ${await tokenOf(as)}` };
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...authorization, ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = await jsonOf(response);
      return { status: response.status, headers: response.headers, data, errors };
    },
    async metric(name, label = '') {
      const text = await (await fetch(`${server.url}/metrics`)).text();
      const line = text.split('\n').find((candidate) => candidate.startsWith(`${name}{`) && candidate.includes(label));
      return Number(line?.split(' ').at(-1) ?? 0);
    },
    supergraphSdl: overrides.supergraphSdl ?? supergraphSdl,
    loadedSdl: gateway.supergraphSdl,
    log,
    reload: gateway.reload,
    drain: gateway.drain,
    async stop() {
      await gateway.drain();
      await server.stop();
      await gateway.stop();
      await exchangeClient.close();
      await Promise.all([approval, utilities, timeline, exchange].map((peer) => peer.stop()));
      await rm(folder, { recursive: true });
    },
  };
}
