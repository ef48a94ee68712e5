import { reservePorts } from '../reservePorts.ts';

/** A TCP port on 127.0.0.1 on which nobody listens, and which no other test is given while this process runs. */
export async function freePort(): Promise<number> {
  const [port = 0] = await reservePorts(1);
  return port;
}
