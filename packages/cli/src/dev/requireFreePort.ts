import { once } from 'node:events';
import { createServer } from 'node:net';
import { CliError } from '../CliError.ts';

/** @throws CliError PORT_TAKEN when somebody listens there already, with what else can be done */
export async function requireFreePort(port: number, otherwise: string): Promise<void> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new CliError(`The port ${port} cannot be had (${code}): end what listens there, or ${otherwise}.`, {
      code: 'PORT_TAKEN',
      cause,
    });
  } finally {
    server.close();
  }
}
