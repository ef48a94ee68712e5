import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { request } from 'undici';
import type { DevEvent, TellDev } from './DevEvent.ts';
import { explainAnswer } from './explainAnswer.ts';
import { portOf } from './portOf.ts';

/** A door before one's own subgraph, which passes everything on as it is and tells of what the gateway cannot use. */
export interface ObservedSubgraph {
  /** Where the gateway asks. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface ObserveOptions {
  /** Of the subgraph's `/graphql`. */
  readonly target: string;
  /** It is not up yet, and that is no news. */
  readonly isStarting: boolean;
  readonly tell: TellDev;
}

const knockEveryMs = 500;
const knockLimitMs = 400;
/** The gateway waits for 5 s. */
const answerLimitMs = 30_000;

export async function observeSubgraph({ target, isStarting, tell }: ObserveOptions): Promise<ObservedSubgraph> {
  const { pathname, hostname } = new URL(target);
  const opened = { host: hostname, port: portOf(target) };
  let isUp: boolean | null = isStarting ? false : null;
  const setUp = (now: boolean): void => {
    if (now === isUp) return;
    isUp = now;
    tell({ event: now ? 'subgraphUp' : 'subgraphDown', url: target });
  };
  const pass = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(incoming);
    const { host: _, connection: __, 'content-length': ___, ...headers } = incoming.headers;
    try {
      const answer = await request(new URL(incoming.url ?? pathname, target), {
        method: 'POST',
        headers,
        body,
        signal: AbortSignal.timeout(answerLimitMs),
      });
      const answered = Buffer.from(await answer.body.arrayBuffer());
      setUp(true);
      for (const fault of explainAnswer({ asked: body, status: answer.statusCode, answered })) tell(fault);
      const { 'content-type': type = 'application/json' } = answer.headers;
      response.writeHead(answer.statusCode, { 'content-type': String(type) });
      response.end(answered);
    } catch (cause) {
      tell(unreachable(target, cause));
      response.writeHead(502, { 'content-type': 'text/plain' });
      response.end('the subgraph does not answer');
    }
  };
  const server = createServer((incoming, response) => void pass(incoming, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const knocking = setInterval(() => void knock(opened).then(setUp), knockEveryMs);
  setUp(await knock(opened));
  const address = server.address();
  const ownPort = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${ownPort}${pathname}`,
    async stop() {
      clearInterval(knocking);
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function unreachable(target: string, cause: unknown): DevEvent {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  return {
    event: 'subgraphFault',
    code: 'SUBGRAPH_UNREACHABLE',
    message: `${target} does not answer (${code})`,
    advice: 'start your subgraph (npm start), let guanjia dev start it (--start), or name its address (--url)',
  };
}

/** Whether somebody listens there. */
function knock(place: { readonly host: string; readonly port: number }): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ ...place, timeout: knockLimitMs });
    const end = (isOpen: boolean): void => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}
