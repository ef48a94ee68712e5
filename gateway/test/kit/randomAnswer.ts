import fc from 'fast-check';

/** An answer as a server may say it, byte by byte, and what is to be read from it. */
export interface RandomAnswer {
  readonly wire: Buffer;
  readonly status: number;
  readonly body: Buffer;
  /** The body has no other end than the connection's. */
  readonly endsWithConnection: boolean;
}

/** What a careless server or network makes of a good answer. */
export type Damage =
  | { readonly kind: 'change' | 'insert'; readonly at: number; readonly byte: number }
  | { readonly kind: 'remove' | 'cut'; readonly at: number }
  | { readonly kind: 'line'; readonly at: number; readonly line: string };

const tokenSigns = "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const token = fc.string({ unit: fc.constantFrom(...tokenSigns), minLength: 1, maxLength: 12 });
/** One character a byte: all that a value may have. */
const valueSign = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0x21, max: 0x7e }) },
  { weight: 2, arbitrary: fc.constantFrom(0x20, 0x09) },
  { weight: 2, arbitrary: fc.integer({ min: 0x80, max: 0xff }) },
);
const value = fc.array(valueSign, { maxLength: 20 }).map((codes) => String.fromCharCode(...codes));
const space = fc.constantFrom('', ' ', '  ', '\t', ' \t ');
/** Names whose meaning is given to them elsewhere, and those that undici reads though they say nothing of the body. */
const taken = /^(?:content-length|transfer-encoding|connection|keep-alive|proxy-connection|upgrade)$/i;

const freeHeader = fc
  .tuple(
    token.filter((name) => !taken.test(name)),
    space,
    value,
    space,
  )
  .map(([name, before, text, behind]) => `${name}:${before}${text}${behind}`);
const oddHeader = fc.constantFrom(
  'connection: keep-alive',
  'Connection: x, Keep-Alive',
  'connection:',
  'connection: close',
  'CONNECTION:close',
  'connection: te,\tclose',
  'keep-alive: timeout=5',
  'Keep-Alive: timeout=20, max=100',
  'keep-alive: timeout=1',
  'keep-alive: x',
  'upgrade: h2c',
  'proxy-connection: close',
  'trailer: x',
  'content-encoding: gzip',
  'content-type: application/json; charset="utf-8"',
  'set-cookie: a=b',
  'set-cookie: c=d',
  'x-empty:',
  'x-content-length: 7',
  'content-length-x: 7',
  'date: Sun, 22 Nov 2026 13:36:58 GMT',
);
const headers = fc.array(fc.oneof(freeHeader, oddHeader), { maxLength: 6 });
const body = fc.oneof(
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
  fc
    .constantFrom(
      '',
      '{"data":{"matter":{"title":"问"}}}',
      '\r\n\r\n',
      'HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nevil',
      '0\r\n\r\n',
    )
    .map((text) => Buffer.from(text)),
  fc
    .tuple(fc.integer({ min: 1_000, max: 150_000 }), fc.integer())
    .map(([length, seed]) => Buffer.alloc(length, `${seed} `)),
);
const quoted = fc
  .array(
    fc.oneof(
      valueSign.filter((code) => code !== 0x22 && code !== 0x5c).map((code) => String.fromCharCode(code)),
      fc.constantFrom('\\"', '\\\\'),
    ),
    { maxLength: 8 },
  )
  .map((signs) => `"${signs.join('')}"`);
const extension = fc
  .tuple(token, fc.option(fc.oneof(token, quoted)))
  .map(([name, text]) => `;${name}${text === null ? '' : `=${text}`}`);
const extensions = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.array(extension, { maxLength: 3 }).map((all) => all.join('')),
);
const sizeOf = (length: number, zeros: number, isUpper: boolean): string => {
  const digits = '0'.repeat(zeros) + length.toString(16);
  return isUpper ? digits.toUpperCase() : digits;
};
const chunkStyle = fc.record({ zeros: fc.constantFrom(0, 0, 0, 1, 3), isUpper: fc.boolean(), extensions });

/** The body in chunks, cut as the numbers say. */
const chunked = (bytes: Buffer) =>
  fc
    .record({
      cuts: fc.array(fc.nat(), { maxLength: 6 }),
      styles: fc.array(chunkStyle, { minLength: 8, maxLength: 8 }),
      trailers: fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, fc.array(freeHeader, { maxLength: 3 })),
    })
    .map(({ cuts, styles, trailers }) => {
      const places = [...new Set([0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].sort(
        (a, b) => a - b,
      );
      const parts = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
      const pieces = [...parts, Buffer.alloc(0)].flatMap((part, index) => {
        const { zeros, isUpper, extensions } = styles[index] ?? { zeros: 0, isUpper: false, extensions: '' };
        const line = Buffer.from(`${sizeOf(part.length, zeros, isUpper)}${extensions}\r\n`, 'latin1');
        return part.length === 0 ? [line] : [line, part, Buffer.from('\r\n')];
      });
      return Buffer.concat([...pieces, Buffer.from(`${trailers.map((line) => `${line}\r\n`).join('')}\r\n`, 'latin1')]);
    });

const reason = fc.oneof(
  fc.constantFrom('', ' ', ' OK', ' Not Found'),
  value.map((text) => ` ${text}`),
);
const early = fc.constantFrom(
  '',
  '',
  '',
  '',
  'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n',
  'HTTP/1.1 102 Processing\r\n\r\n',
);
const status = fc.constantFrom(200, 200, 200, 204, 400, 401, 500, 503);

/** Random answers, all of them as RFC 9112 allows. */
export const randomAnswer: fc.Arbitrary<RandomAnswer> = fc
  .record({
    status,
    reason,
    early,
    body,
    headers,
    place: fc.nat(),
    framing: fc.constantFrom('counted', 'counted', 'chunked', 'chunked', 'until the end', 'HTTP/1.0' as const),
    lengthName: fc.constantFrom('content-length', 'Content-Length', 'CONTENT-LENGTH'),
    codingLine: fc.constantFrom(
      'transfer-encoding: chunked',
      'Transfer-Encoding:Chunked',
      'TRANSFER-ENCODING: \tCHUNKED ',
    ),
    before: space,
  })
  .chain(({ status, reason, early, body, headers, place, framing, lengthName, codingLine, before }) => {
    const hasBody = status !== 204;
    const isChunked = hasBody && framing === 'chunked';
    const endsWithConnection = hasBody && framing === 'until the end';
    const own = hasBody ? body : Buffer.alloc(0);
    const counting = `${lengthName}:${before}${own.length}`;
    const framingLine = isChunked ? codingLine : counting;
    const framingLines = endsWithConnection || !hasBody ? [] : [framingLine];
    const lines = headers.toSpliced(place % (headers.length + 1), 0, ...framingLines);
    const version = framing === 'HTTP/1.0' ? '1.0' : '1.1';
    const head = `${early}HTTP/${version} ${status}${reason}\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`;
    const tail = isChunked ? chunked(own) : fc.constant(own);
    return tail.map((tail) => ({
      wire: Buffer.concat([Buffer.from(head, 'latin1'), tail]),
      status,
      body: own,
      endsWithConnection,
    }));
  });

const signs = fc.oneof(
  fc.constantFrom(...Buffer.from('\r\n:;,= \t"\\01259afF-+x\0\x7f')),
  fc.integer({ min: 0, max: 255 }),
);
const lines = fc.constantFrom(
  'content-length: 3',
  'Content-Length: 0',
  'content-length: 5, 5',
  'content-length:',
  'transfer-encoding: chunked',
  'transfer-encoding: gzip, chunked',
  'transfer-encoding: chunked, gzip',
  'transfer-encoding: identity',
  'Transfer-Encoding: gzip',
  'connection: close',
  'connection: upgrade',
  'upgrade: websocket',
  ' folded',
  'HTTP/1.1 200 OK',
  '0',
  '5',
  '',
);

/** Random damage; `at` counts from the beginning, around the end. Most of it is where it hurts: in the first bytes. */
export const randomDamage: fc.Arbitrary<Damage> = fc
  .record({
    kind: fc.constantFrom('change', 'insert', 'remove', 'cut', 'line' as const),
    at: fc.oneof(fc.nat({ max: 120 }), fc.nat({ max: 300 }), fc.nat()),
    byte: signs,
    line: lines,
  })
  .map(({ kind, at, byte, line }) => {
    if (kind === 'line') return { kind, at, line };
    return kind === 'change' || kind === 'insert' ? { kind, at, byte } : { kind, at };
  });

/** The bytes as they are after it. */
export function damaged(wire: Buffer, damage: Damage): Buffer {
  const at = damage.at % (wire.length + 1);
  const before = wire.subarray(0, at);
  switch (damage.kind) {
    case 'cut':
      return before;
    case 'remove':
      return Buffer.concat([before, wire.subarray(at + 1)]);
    case 'change':
      return Buffer.concat([before, Buffer.from([damage.byte]), wire.subarray(at + 1)]);
    case 'insert':
      return Buffer.concat([before, Buffer.from([damage.byte]), wire.subarray(at)]);
    case 'line': {
      const lineEnd = wire.indexOf('\r\n', at);
      const behind = lineEnd === -1 ? at : lineEnd + 2;
      return Buffer.concat([wire.subarray(0, behind), Buffer.from(`${damage.line}\r\n`), wire.subarray(behind)]);
    }
  }
}

/** The bytes in pieces, cut as the numbers say. */
export function inPieces(wire: Buffer, cuts: readonly number[]): readonly Buffer[] {
  const places = [...new Set([0, ...cuts.map((cut) => cut % (wire.length + 1)), wire.length])].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => wire.subarray(places[index], end));
}
