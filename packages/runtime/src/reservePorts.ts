import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

// Below the ports that systems give to outgoing connections and to servers that ask for any (from 32768): one of those
// would now and then stand on a port between the moment it was found free and the moment a child process listens on it.
const first = 12_000;
const count = 10_000;
/** Who listens on a port's token, this much higher, has reserved the port. */
const tokenOffset = 10_000;

/**
 * That many TCP ports of 127.0.0.1, all different, on which nobody listens and which no other process is given by this
 * function until this one ends: for child processes, and for servers that a test stops and expects to stay away.
 */
export async function reservePorts(wanted: number): Promise<number[]> {
  const reserved: number[] = [];
  while (reserved.length < wanted) {
    const port = first + Math.floor(Math.random() * count);
    if (await reserve(port)) reserved.push(port);
  }
  return reserved;
}

async function reserve(port: number): Promise<boolean> {
  const token = await listen(port + tokenOffset);
  if (token === null) return false;
  const probe = await listen(port);
  if (probe === null) {
    token.close();
    return false;
  }
  probe.close();
  await once(probe, 'close');
  token.unref(); // kept to the end of this process, which it does not put off
  return true;
}

/** Null: somebody else does. */
async function listen(port: number): Promise<Server | null> {
  const server = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
    return server;
  } catch {
    return null;
  }
}
