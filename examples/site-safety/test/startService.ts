import { once } from 'node:events';
import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';
import { samples } from './samples.ts';

/** What says where the system is. */
export const sourceVariable = 'REST_URL';

export interface Service {
  readonly url: string;
  asked(): number;
}

const parametersIn = (target: string): number => target.split('{').length;
/** `/things/latest` before `/things/{id}`. */
const targets = Object.entries(samples.answers).toSorted(([one], [other]) => parametersIn(one) - parametersIn(other));

/** A system that answers each operation with the sample of it, and knows nothing with the id `unknown`. */
export async function startService(): Promise<Service> {
  let asked = 0;
  const server = createServer((request, response) => {
    asked++;
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://service');
    const found = targets.find(([target]) => isAt(target, pathname));
    const id = decodeURIComponent(pathname.split('/').at(-1) ?? '');
    if (found === undefined || id === 'unknown' || searchParams.has('fail')) {
      response.writeHead(found === undefined ? 500 : 404).end();
      return;
    }
    const [target, answer] = found;
    const key = samples.keys[target];
    const body = key === undefined ? answer : { ...Object(answer), [key]: id };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, asked: () => asked };
}

function isAt(target: string, path: string): boolean {
  const pattern = target.split('/').map((part) => (part.startsWith('{') ? '[^/]+' : RegExp.escape(part)));
  return new RegExp(`^${pattern.join('/')}$`).test(path);
}
