import { copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { reservePorts } from '@guanjia/runtime/reservePorts';
import { request } from 'undici';
import { inheritedEnvironment } from '../config.ts';
import { gatewayEnvironment, subgraphNames } from '../subscriptions/gatewayEnvironment.ts';
import { startStub } from '../subscriptions/startStub.ts';
import type { BenchSystem } from '../system/startSystem.ts';
import { type SupervisedProcess, superviseProcess } from '../system/superviseProcess.ts';
import { tokenAudience, tokenIssuer } from './createTokenSigner.ts';
import { type Issuer, openIssuer } from './openIssuer.ts';
import { supergraphVariant } from './supergraphVariant.ts';

/** Gateways in front of a running exchange. */
export interface Gateways {
  readonly processes: readonly SupervisedProcess[];
  /** Of each one's `/graphql`, by http. */
  readonly urls: readonly string[];
  readonly issuer: Issuer;
  /** Where logs lie. */
  readonly logs: string;
  /** Resolves when each of them says that it is ready and has found the log: one that was killed is back. @throws after a minute */
  serving(): Promise<void>;
  /** Puts another supergraph, with one more field or one less, in the place of the one they read, in one step. */
  replaceSupergraph(): void;
  /** The names of those that SIGTERM did not end properly. */
  stop(): Promise<readonly string[]>;
}

const serveWithinMs = 60_000;
const askEveryMs = 100;
const script = fileURLToPath(new URL('../../gateway/src/main.ts', import.meta.url));
const composedSupergraph = fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url));

/** One gateway for each main of the exchange, which it follows; resolves when all serve. `folder` is the run's. */
export async function startGateways(system: BenchSystem, folder: string): Promise<Gateways> {
  const logs = join(folder, 'logs');
  const supergraph = join(folder, 'supergraph.graphql');
  copyFileSync(composedSupergraph, supergraph);
  const issuer = await openIssuer();
  const stub = await startStub(logs);
  const ports = await reservePorts(system.exchangeUrls.length);
  const environment = {
    ...inheritedEnvironment(),
    ...gatewayEnvironment(stub.url),
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: join(folder, 'compile-cache'),
    APOLLO_TELEMETRY_DISABLED: 'true',
    SUPERGRAPH_FILE: supergraph,
    DEPARTMENT_KEYS: JSON.stringify(Object.fromEntries(subgraphNames.map((name) => [name, system.keys.gateway]))),
    JWKS_URL: issuer.jwksUrl,
    JWT_ISSUER: tokenIssuer,
    JWT_AUDIENCE: tokenAudience,
    // two cores for everything: a plan may have to wait for one
    PLANNING_LIMIT_MS: '20000',
    ...(system.redis === null ? {} : { REDIS_URL: system.redis.url }),
  };
  const processes = system.exchangeUrls.map((exchangeUrl, place) => {
    const name = `gateway-${place + 1}`;
    return superviseProcess({
      name,
      script,
      environment: { ...environment, EXCHANGE_URL: exchangeUrl, PORT: String(ports[place] ?? 0) },
      logFile: join(logs, `${name}.log`),
    });
  });
  const stop = async (): Promise<readonly string[]> => {
    const late = await Promise.all(processes.map(async (each) => ((await each.stop()) ? [] : [each.name])));
    await Promise.all([stub.stop(), issuer.close()]);
    return late.flat();
  };
  try {
    await Promise.all(processes.map((each) => each.ready()));
  } catch (cause) {
    await stop();
    throw cause;
  }
  const plain = readFileSync(supergraph, 'utf8');
  const variant = supergraphVariant(plain);
  let isPlain = true;
  return {
    processes,
    urls: ports.map((port) => `http://127.0.0.1:${port}/graphql`),
    issuer,
    logs,
    async serving() {
      await Promise.all(ports.map(untilServing));
    },
    replaceSupergraph() {
      isPlain = !isPlain;
      const draft = `${supergraph}.new`;
      writeFileSync(draft, isPlain ? plain : variant);
      renameSync(draft, supergraph); // whoever reads it meanwhile has the old one or the new one, never half of one
    },
    stop,
  };
}

async function untilServing(port: number): Promise<void> {
  const giveUpAt = performance.now() + serveWithinMs;
  while (!(await isServing(port))) {
    if (performance.now() > giveUpAt) throw new Error(`no gateway serves on port ${port}`);
    await delay(askEveryMs);
  }
}

async function isServing(port: number): Promise<boolean> {
  try {
    const { statusCode, body } = await request(`http://127.0.0.1:${port}/ready`);
    const text = await body.text();
    return statusCode === 200 && !text.includes('"gseq":null');
  } catch {
    return false; // it is starting
  }
}
