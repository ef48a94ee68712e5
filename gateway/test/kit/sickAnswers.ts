import { gzipSync } from 'node:zlib';
import { type Asked, answerOf } from './startScriptServer.ts';

/** What is wrong with a department, by name: it writes its answer itself. */
export interface Sickness {
  readonly name: string;
  /** What a client is told. */
  readonly code: 'DEPARTMENT_UNAVAILABLE' | 'DEPARTMENT_TIMEOUT';
  readonly answer: (asked: Asked) => void;
}

/** Said by sick departments; no client may see any of it. */
export const innerWords = ['10.0.0.7', 'secret-host', '/srv/app', 'at Resolver'];

/** The right answer of the department of these tests. */
export function soundAnswer(body: string): object {
  const { query, variables } = JSON.parse(body) as { query: string; variables: { representations?: unknown[] } };
  const entities = variables.representations?.map((_, index) => ({ timelineHead: index }));
  if (entities !== undefined) return { data: { _entities: entities } };
  return {
    data: Object.fromEntries(
      [...query.matchAll(/(?:(\w+): ?)?\bhandoffs\b/g)].map(([, key]) => [key ?? 'handoffs', 7]),
    ),
  };
}

const write = ({ connection }: Asked, text: string | Buffer): void => void connection.socket.write(text);
const says = (name: string, text: string): Sickness => ({
  name,
  code: 'DEPARTMENT_UNAVAILABLE',
  answer: (asked) => write(asked, answerOf(text)),
});
const does = (name: string, answer: Sickness['answer']): Sickness => ({ name, code: 'DEPARTMENT_UNAVAILABLE', answer });
const ends = (name: string, text: string): Sickness => does(name, ({ connection }) => void connection.socket.end(text));
const late = (name: string, answer: Sickness['answer']): Sickness => ({ name, code: 'DEPARTMENT_TIMEOUT', answer });

const html = '<html><body>at Resolver 10.0.0.7</body></html>';
const longText = 64_000_000;
const piece = Buffer.alloc(1_000_000, 0x20);

/** As long as somebody reads. */
function pour(socket: Asked['connection']['socket'], left: number, wrap: (bytes: Buffer) => Buffer): void {
  if (left <= 0 || socket.destroyed) return;
  socket.write(wrap(piece), () => pour(socket, left - piece.length, wrap));
}

const chunked = (bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);

const bomb = gzipSync(Buffer.alloc(50_000_000, 0x20));

/** Every answer that is none. */
export const sicknesses: readonly Sickness[] = [
  does('garbage for HTTP', (asked) => write(asked, Buffer.from([0, 255, 13, 10, 13, 10, 1, 2, 3]))),
  says('garbage for JSON', '{"data":{"handoffs":'),
  says('NaN for a number', '{"data":{"handoffs":NaN}}'),
  says('HTML with 200', html),
  says('nothing', ''),
  says('a list', '[{"data":{"handoffs":7}}]'),
  says('neither data nor errors', '{}'),
  says('data that is a text', '{"data":"at Resolver 10.0.0.7"}'),
  says('errors that are a text', '{"data":{"handoffs":7},"errors":"at Resolver 10.0.0.7"}'),
  says('a million levels', `{"data":{"handoffs":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}}`),
  says('a million levels without an end', `{"data":{"handoffs":${'['.repeat(1_000_000)}`),
  does('64 MB with its length', ({ connection: { socket } }) => {
    socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${longText}\r\n\r\n`);
    pour(socket, longText, (bytes) => bytes);
  }),
  does('64 MB in chunks', ({ connection: { socket } }) => {
    socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
    pour(socket, longText, chunked);
  }),
  does('64 MB until it closes', ({ connection: { socket } }) => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    pour(socket, longText, (bytes) => bytes);
  }),
  does('a gzip bomb', (asked) => {
    write(asked, `HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${bomb.length}\r\n\r\n`);
    write(asked, bomb);
  }),
  does('a head of 1 MB', (asked) =>
    write(asked, `HTTP/1.1 200 OK\r\nx-long: ${'x'.repeat(1_000_000)}\r\ncontent-length: 2\r\n\r\n{}`),
  ),
  ends('a body that ends too early', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"data":{"han'),
  ends('nothing and closes', ''),
  does('two lengths', (asked) =>
    write(asked, 'HTTP/1.1 200 OK\r\ncontent-length: 23\r\ncontent-length: 2\r\n\r\n{"data":{"handoffs":7}}'),
  ),
  does('a length that is too short', (asked) =>
    write(asked, 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{"data":{"handoffs":7}}'),
  ),
  does('a redirect', (asked) =>
    write(asked, 'HTTP/1.1 302 Found\r\nlocation: http://secret-host/graphql\r\ncontent-length: 5\r\n\r\nFound'),
  ),
  does('502 with HTML', (asked) =>
    write(asked, `HTTP/1.1 502 Bad Gateway\r\ncontent-length: ${html.length}\r\n\r\n${html}`),
  ),
  does('another protocol', (asked) =>
    write(asked, 'HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n'),
  ),
  late('no answer', () => {}),
  late('102 (Processing) and nothing more', (asked) => write(asked, 'HTTP/1.1 102 Processing\r\n\r\n')),
  late('a length that is too long', (asked) =>
    write(asked, 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"data":{"handoffs":7}}'),
  ),
  late('a byte now and then', ({ connection: { socket } }) => {
    const text = answerOf(`{"data":{"handoffs":7}}${' '.repeat(500)}`);
    let at = 0;
    const dripping = setInterval(() => {
      if (socket.destroyed || at >= text.length) return clearInterval(dripping);
      socket.write(text.slice(at, (at += 1)));
    }, 20);
  }),
];
