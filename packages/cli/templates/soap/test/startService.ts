import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { listen } from 'soap';
import { onTestFinished } from 'vitest';
import { samples } from './samples.ts';

/** What says where the system is. */
export const sourceVariable = 'SOAP_URL';

export interface Service {
  readonly url: string;
  asked(): number;
}

type Method = (given: Readonly<Record<string, unknown>>) => unknown;

/** A system that answers each operation with the sample of it, and knows nothing with the id `unknown`. */
export async function startService(): Promise<Service> {
  let asked = 0;
  const services: Record<string, Record<string, Record<string, Method>>> = {};
  for (const [target, answer] of Object.entries(samples.answers)) {
    const [service = '', port = '', name = ''] = target.split('/');
    const ports = (services[service] ??= {});
    const methods = (ports[port] ??= {});
    methods[name] = (given) => {
      asked++;
      return answerTo(target, answer, given);
    };
  }
  const server = createServer((_, response) => void response.writeHead(404).end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  listen(server, '/soap', services, readFileSync(new URL('../src/service.wsdl', import.meta.url), 'utf8'));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/soap`, asked: () => asked };
}

/** For an operation that finds one by its key, that one. */
function answerTo(target: string, answer: unknown, given: Readonly<Record<string, unknown>>): unknown {
  const key = samples.keys[target];
  if (key === undefined) return answer;
  const id = Object.values(given).find((value) => typeof value === 'string');
  if (id === 'unknown') return {};
  const [[wrapper, one] = ['', {}]] = Object.entries(Object(answer));
  return { [wrapper]: { ...Object(one), [key]: id } };
}
