import { type AddressInfo, createServer, type Socket } from 'node:net';

/** One request that has come whole, and the connection to answer it on. */
export interface Asked {
  /** Head and body as they came, Latin-1. */
  readonly text: string;
  /** UTF-8. */
  readonly body: string;
  readonly connection: ScriptConnection;
  /** Of the requests on this connection, from 1 on. */
  readonly place: number;
}

/** A connection as the server sees it. */
export interface ScriptConnection {
  readonly socket: Socket;
  /** From 1 on, in the order they were accepted. */
  readonly number: number;
  /** All that came, Latin-1. */
  received: string;
  /** Whether both sides have ended it. */
  isClosed: boolean;
}

/** A server that says what a test tells it to, byte by byte: no HTTP of its own. */
export interface ScriptServer {
  readonly port: number;
  readonly url: string;
  readonly connections: readonly ScriptConnection[];
  /** The bodies of all requests, in the order they came. */
  readonly bodies: readonly string[];
  stop(): Promise<void>;
}

export interface ScriptServerOptions {
  readonly host?: string;
  /** Told each connection before anything is read from it. */
  readonly onConnection?: (connection: ScriptConnection) => void;
}

/** Plays `answer` for each request. Sockets that the test pauses stay paused. */
export async function startScriptServer(
  answer: (asked: Asked) => void,
  { host = '127.0.0.1', onConnection = () => {} }: ScriptServerOptions = {},
): Promise<ScriptServer> {
  const connections: ScriptConnection[] = [];
  const bodies: string[] = [];
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    const connection = { socket, number: connections.length + 1, received: '', isClosed: false };
    connections.push(connection);
    let unread = Buffer.alloc(0);
    let place = 0;
    socket.on('error', () => {});
    socket.on('close', () => (connection.isClosed = true));
    socket.on('end', () => socket.end());
    onConnection(connection);
    socket.on('data', (bytes) => {
      connection.received += bytes.toString('latin1');
      unread = Buffer.concat([unread, bytes]);
      for (let end = endOf(unread); end !== null; end = endOf(unread)) {
        const text = unread.toString('latin1', 0, end);
        const body = unread.toString('utf8', unread.indexOf(headEnd) + headEnd.length, end);
        unread = unread.subarray(end);
        place += 1;
        bodies.push(body);
        answer({ text, body, connection, place });
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/graphql`,
    connections,
    bodies,
    async stop() {
      for (const { socket } of connections) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const headEnd = '\r\n\r\n';

/** The place behind the first whole request; null before it has come. */
function endOf(bytes: Buffer): number | null {
  const end = bytes.indexOf(headEnd);
  if (end === -1) return null;
  const length = /\r\ncontent-length: (?<length>\d+)\r\n/i.exec(bytes.toString('latin1', 0, end + 2))?.groups?.[
    'length'
  ];
  const behind = end + headEnd.length + Number(length ?? 0);
  return behind <= bytes.length ? behind : null;
}

/** A whole answer that counts its body. */
export function answerOf(body: string, ...lines: readonly string[]): string {
  const head = ['HTTP/1.1 200 OK', `content-length: ${Buffer.byteLength(body)}`, ...lines].join('\r\n');
  return `${head}\r\n\r\n${body}`;
}
