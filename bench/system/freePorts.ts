import { once } from 'node:events';
import { createServer } from 'node:net';

// Below the ports that the system gives to outgoing connections (from 32768): one of those would now and then stand on the
// port of a process that has just been killed, which then could not start again.
const first = 12_000;
const last = 32_000;

/** That many TCP ports of 127.0.0.1 on which nobody listens at this moment, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const found = new Set<number>();
  while (found.size < count) {
    const port = first + Math.floor(Math.random() * (last - first));
    if (!found.has(port) && (await isFree(port))) found.add(port);
  }
  return [...found];
}

/** One such port. */
export async function freePort(): Promise<number> {
  const [port = 0] = await freePorts(1);
  return port;
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return true;
  } catch {
    return false; // somebody listens there: another one
  } finally {
    server.close();
  }
}
