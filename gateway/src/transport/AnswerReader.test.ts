import { describe, expect, it } from 'vitest';
import { cutEverywhere, type PiecesRead, readPieces } from '../../test/kit/readPieces.ts';
import { AnswerReader, ProtocolError } from './AnswerReader.ts';
import { countedFromBytes, createAnswerRoom } from './createAnswerRoom.ts';

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');
const counted = (length: number | string, body = ''): string =>
  `HTTP/1.1 200 OK\r\ncontent-length: ${length}\r\n\r\n${body}`;
const chunked = (body: string): string => `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${body}`;
const untilClose = (body: string): string => `HTTP/1.1 200 OK\r\n\r\n${body}`;

/** Reads it in one piece, and sees that no cut changes anything. */
function read(text: string, limitBytes?: number): PiecesRead {
  const bytes = bytesOf(text);
  const inOne = readPieces([bytes], limitBytes);
  for (const pieces of cutEverywhere(bytes)) {
    const cuts = pieces.length === 2 ? `cut at ${pieces[0]?.length}` : 'byte by byte';
    expect(readPieces(pieces, limitBytes), cuts).toEqual(inOne);
  }
  return inOne;
}

const whole = (body: string, status = 200) => ({ outcome: 'whole', status, body });
const refused = (refusal: string) => ({ outcome: 'refused', refusal: expect.stringContaining(refusal) });
const notWhole = { outcome: 'not whole' };

describe('an answer, however it is cut', () => {
  it.each([
    ['counted', counted(5, 'hello'), whole('hello')],
    ['counted, with bytes that look like a head', counted(8, '\r\n\r\nHTTP'), whole('\r\n\r\nHTTP')],
    ['counted, of all bytes', counted(4, '\0\r\n\xff'), whole('\0\r\n\xff')],
    ['counted and empty', counted(0), whole('')],
    ['a fault', 'HTTP/1.1 503 x\r\ncontent-length: 2\r\n\r\nno', whole('no', 503)],
    ['of HTTP/1.0', 'HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\nno', whole('no')],
    ['without a reason', 'HTTP/1.1 200\r\ncontent-length: 2\r\n\r\nno', whole('no')],
    ['204', 'HTTP/1.1 204 x\r\n\r\n', whole('', 204)],
    ['304', 'HTTP/1.1 304 x\r\n\r\n', whole('', 304)],
    ['in one chunk', chunked('5\r\nhello\r\n0\r\n\r\n'), whole('hello')],
    ['in many chunks', chunked('1\r\nh\r\n2\r\nel\r\n2\r\nlo\r\n0\r\n\r\n'), whole('hello')],
    ['in chunks of line ends', chunked('2\r\n\r\n\r\n4\r\n0\r\n\r\r\n0\r\n\r\n'), whole('\r\n0\r\n\r')],
    ['of no chunk', chunked('0\r\n\r\n'), whole('')],
    ['with a size in small letters', chunked('a\r\n0123456789\r\n0\r\n\r\n'), whole('0123456789')],
    ['with a size in capitals', chunked('A\r\n0123456789\r\n0\r\n\r\n'), whole('0123456789')],
    ['with zeros before a size', chunked('0005\r\nhello\r\n000\r\n\r\n'), whole('hello')],
    ['with a trailer', chunked('5\r\nhello\r\n0\r\nx: y\r\n\r\n'), whole('hello')],
    ['with trailers', chunked('5\r\nhello\r\n0\r\nx:\r\nDate: 10:11\r\nz: \xe5\t\r\n\r\n'), whole('hello')],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toMatchObject({ ...expected, length: text.length });
  });

  it.each([
    ['a body', 'hello'],
    ['none', ''],
    ['what looks like an answer', 'HTTP/1.1 200 OK\r\n\r\n'],
  ])('that ends with the connection: %s', (_, body) => {
    expect(read(untilClose(body))).toMatchObject({ outcome: 'whole at the end', status: 200, body });
  });

  it.each([
    [';', false],
    [';a', true],
    [';a=b', true],
    [';a=b;c;d=e', true],
    [';a="b c;d=\\"\xe5\\\\"', true],
    [';a=""', true],
    ['\t ; \ta \t=\t b', true],
    [' ', false],
    [' a', false],
    [';a=', false],
    [';=b', false],
    [';a b', false],
    [';a="b', false],
    [';a="b\\"', false],
    [';a="b"c', false],
    [';a;', false],
    [';a ', false],
    [';\xe5', false],
    [';a="\0"', false],
    [';a="\\\x01"', false],
    [';a="\n"', false],
    [';a\r', false],
  ])('with the extension %j of a chunk: %s', (extension, isGood) => {
    const text = chunked(`5${extension}\r\nhello\r\n0${extension}\r\n\r\n`);
    expect(read(text)).toMatchObject(isGood ? whole('hello') : refused('a chunk without a size'));
  });

  it('is read the same in all cuts into three', () => {
    const bytes = bytesOf(`HTTP/1.1 103 x\r\n\r\n${chunked('3;a\r\nhel\r\n2\r\nlo\r\n0\r\nx: y\r\n\r\n')}HTT`);
    for (let one = 0; one <= bytes.length; one += 1)
      for (let two = one; two <= bytes.length; two += 1) {
        const pieces = [bytes.subarray(0, one), bytes.subarray(one, two), bytes.subarray(two)];
        expect(readPieces(pieces)).toMatchObject({ ...whole('hello'), length: bytes.length - 3 });
      }
  });
});

describe('what follows a whole answer', () => {
  const next = 'HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nevil';

  it.each([
    ['counted', counted(5, 'hello')],
    ['counted and empty', counted(0)],
    ['chunked', chunked('5\r\nhello\r\n0\r\n\r\n')],
    ['with a trailer', chunked('0\r\nx: y\r\n\r\n')],
    ['204', 'HTTP/1.1 204 x\r\n\r\n'],
    ['304 with a length', 'HTTP/1.1 304 x\r\ncontent-length: 4\r\n\r\n'],
    ['204 in chunks', 'HTTP/1.1 204 x\r\ntransfer-encoding: chunked\r\n\r\n'],
  ])('is not taken: %s', (_, text) => {
    for (const more of [next, '\r\n', 'x', '0\r\n\r\n'])
      expect(read(text + more)).toMatchObject({ outcome: 'whole', length: text.length });
  });

  it('is not taken later either', () => {
    const reader = new AnswerReader(100);
    reader.take(bytesOf(counted(5, 'hello')));
    expect(reader.take(bytesOf(next))).toBe(0);
    expect(reader.end()).toBe(true);
    expect(reader.answer()).toEqual({ status: 200, bytes: Buffer.from('hello') });
  });
});

describe('what comes before the answer', () => {
  it.each([
    ['100', 'HTTP/1.1 100 Continue\r\n\r\n'],
    ['102', 'HTTP/1.1 102 Processing\r\n\r\n'],
    ['103', 'HTTP/1.1 103 Early Hints\r\nlink: </x>; rel=preload\r\n\r\n'],
    ['103 that closes', 'HTTP/1.1 103 x\r\nconnection: close\r\nkeep-alive: timeout=0\r\n\r\n'],
    ['100 with a length of nothing', 'HTTP/1.1 100 x\r\ncontent-length: 0\r\n\r\n'],
    ['several', 'HTTP/1.1 100 x\r\n\r\nHTTP/1.1 103 x\r\na: b\r\n\r\nHTTP/1.1 103 x\r\n\r\n'],
  ])('is passed over: %s', (_, before) => {
    expect(read(before + counted(5, 'hello'))).toMatchObject(whole('hello'));
    const reader = new AnswerReader(100);
    reader.take(bytesOf(before));
    expect(reader.head).toBeNull();
    expect(reader.isDone).toBe(false);
    reader.take(bytesOf(counted(5, 'hello')));
    expect(reader.head).toMatchObject({ staysOpen: true, keepsMs: null });
  });

  it.each([
    ['another protocol', 'HTTP/1.1 101 x\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n', 'another protocol'],
    ['a counted body', 'HTTP/1.1 100 x\r\ncontent-length: 1\r\n\r\n', 'a body before the answer'],
    ['a body in chunks', 'HTTP/1.1 103 x\r\ntransfer-encoding: chunked\r\n\r\n', 'a body before the answer'],
    ['an empty line', '\r\n\r\n', 'no head'],
    ['one more line end', 'HTTP/1.1 100 x\r\n\r\n\r\n', 'no head'],
  ])('is refused when it is %s', (_, before, refusal) => {
    const expected = refusal === 'no head' ? 'a head that is not one of HTTP/1.1' : refusal;
    expect(read(before + counted(5, 'hello'))).toMatchObject(refused(expected));
  });
});

describe('what is no HTTP/1.1', () => {
  it.each([
    ['another protocol', 'SSH-2.0-x\r\n\r\n', 'a head that is not'],
    ['a question', 'POST / HTTP/1.1\r\nhost: x\r\n\r\n', 'a head that is not'],
    ['bare line feeds', 'HTTP/1.1 200 OK\ncontent-length: 5\n\nhello\r\n\r\n', 'a head that is not'],
    ['a head that ends with bare ones', 'HTTP/1.1 200 OK\r\ncontent-length: 5\n\r\n\r\nhello', 'a head that is not'],
    ['a folded header', 'HTTP/1.1 200 OK\r\nx: y\r\n z\r\n\r\n', 'a head that is not'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello', 'a head that is not'],
    [
      'a length and chunks',
      'HTTP/1.1 200 OK\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n',
      'a head that is not',
    ],
    ['a chunk without a size', chunked('\r\nhello\r\n'), 'a chunk without a size'],
    ['a size that is none', chunked('g\r\nhello\r\n'), 'a chunk without a size'],
    ['a size below zero', chunked('-5\r\nhello\r\n'), 'a chunk without a size'],
    ['a size with a plus', chunked('+5\r\nhello\r\n'), 'a chunk without a size'],
    ['a size with 0x', chunked('0x5\r\nhello\r\n'), 'a chunk without a size'],
    ['a space before a size', chunked(' 5\r\nhello\r\n'), 'a chunk without a size'],
    ['a space behind a size', chunked('5 \r\nhello\r\n'), 'a chunk without a size'],
    ['a bare line feed behind a size', chunked('5\nhello\r\n'), 'a chunk without a size'],
    ['a bare return behind a size', chunked('5\rhello\r\n'), 'a chunk without a size'],
    ['a size of 13 digits', chunked('1000000000000\r\nhello\r\n'), 'a chunk without a size'],
    ['a size of 2^64 + 5', chunked('10000000000000005\r\nhello\r\n'), 'a chunk without a size'],
    ['no line end behind a chunk', chunked('5\r\nhello0\r\n\r\n'), 'a chunk longer than it says'],
    ['a bare line feed behind a chunk', chunked('5\r\nhello\n0\r\n\r\n'), 'a chunk longer than it says'],
    ['a bare return behind a chunk', chunked('5\r\nhello\r0\r\n\r\n'), 'a chunk longer than it says'],
    ['a chunk longer than it says', chunked('4\r\nhello\r\n0\r\n\r\n'), 'a chunk longer than it says'],
    ['a trailer without a colon', chunked('0\r\nx\r\n\r\n'), 'a trailer that is no header'],
    ['a trailer without a name', chunked('0\r\n: y\r\n\r\n'), 'a trailer that is no header'],
    ['a space before the colon of a trailer', chunked('0\r\nx : y\r\n\r\n'), 'a trailer that is no header'],
    ['a folded trailer', chunked('0\r\nx: y\r\n z\r\n\r\n'), 'a trailer that is no header'],
    ['a bare line feed in a trailer', chunked('0\r\nx: y\n\r\n\r\n'), 'a trailer that is no header'],
    ['a bare return in a trailer', chunked('0\r\nx: y\rz\r\n\r\n'), 'a trailer that is no header'],
    ['NUL in a trailer', chunked('0\r\nx: \0\r\n\r\n'), 'a trailer that is no header'],
    ['a length for a trailer', chunked('0\r\nContent-Length: 0\r\n\r\n'), 'a trailer about the length of its body'],
    ['a coding for one', chunked('0\r\ntransfer-encoding:x\r\n\r\n'), 'a trailer about the length of its body'],
    ['an answer for a trailer', chunked('0\r\nHTTP/1.1 200 OK\r\n\r\n'), 'a trailer that is no header'],
  ])('is refused: %s', (_, text, refusal) => {
    expect(read(text)).toMatchObject(refused(refusal));
    expect(() => new AnswerReader(100).take(bytesOf(text))).toThrow(ProtocolError);
  });
});

describe('the end of the connection', () => {
  it.each([
    ['before anything', ''],
    ['in the status line', 'HTTP/1.1 20'],
    ['behind the status line', 'HTTP/1.1 200 OK\r\n'],
    ['in a header', 'HTTP/1.1 200 OK\r\ncontent-len'],
    ['in the end of the head', 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r'],
    ['behind a 100', 'HTTP/1.1 100 x\r\n\r\n'],
    ['before a counted body', counted(5)],
    ['in a counted body', counted(5, 'hell')],
    ['before a chunk', chunked('')],
    ['in the size of a chunk', chunked('5')],
    ['in the line end behind a size', chunked('5\r')],
    ['behind a size', chunked('5\r\n')],
    ['in a chunk', chunked('5\r\nhell')],
    ['behind a chunk', chunked('5\r\nhello')],
    ['in the line end behind a chunk', chunked('5\r\nhello\r')],
    ['before the last chunk', chunked('5\r\nhello\r\n')],
    ['in the last chunk', chunked('5\r\nhello\r\n0')],
    ['before the trailers', chunked('5\r\nhello\r\n0\r\n')],
    ['in a trailer', chunked('5\r\nhello\r\n0\r\nx: y')],
    ['behind a trailer', chunked('5\r\nhello\r\n0\r\nx: y\r\n')],
    ['in the last line end', chunked('5\r\nhello\r\n0\r\n\r')],
  ])('is not that of the answer %s', (_, text) => {
    expect(read(text)).toMatchObject(notWhole);
    const reader = new AnswerReader(100);
    reader.take(bytesOf(text));
    expect(reader.end()).toBe(false);
    expect(() => reader.answer()).toThrow('not whole');
  });
});

describe('the limit', () => {
  it('is the longest counted body, and a longer one is refused by its head', () => {
    expect(read(counted(10, '0123456789'), 10)).toMatchObject(whole('0123456789'));
    const reader = new AnswerReader(10);
    expect(() => reader.take(bytesOf(counted(11)))).toThrow('The answer is longer than 10 bytes.');
    expect(read(counted(11, '0'), 10)).toMatchObject(refused('longer than 10 bytes'));
    expect(read(counted(999_999_999_999_999), 10)).toMatchObject(refused('longer than 10 bytes'));
  });

  it('is not asked of an answer without a body, whatever length it names', () => {
    expect(read('HTTP/1.1 304 x\r\ncontent-length: 11\r\n\r\n', 10)).toMatchObject(whole('', 304));
  });

  it.each([
    ['chunked', (body: string) => chunked(`${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`)],
    [
      'in chunks of a byte',
      (body: string) => chunked(`${[...body].map((byte) => `1\r\n${byte}\r\n`).join('')}0\r\n\r\n`),
    ],
    ['until the end', untilClose],
  ])('is the longest body %s', (_, textOf) => {
    expect(read(textOf('0123456789'), 10)).toMatchObject({ status: 200, body: '0123456789' });
    expect(read(textOf('0123456789a'), 10)).toMatchObject(refused('longer than 10 bytes'));
    expect(read(textOf(''), 0)).toMatchObject({ status: 200, body: '' });
    expect(read(textOf('0'), 0)).toMatchObject(refused('longer than 0 bytes'));
  });

  it.each([
    ['chunks without end', chunked(''), '1\r\nx\r\n'.repeat(500)],
    ['a body without end', untilClose(''), 'x'.repeat(1_000)],
  ])('ends %s', (_, head, more) => {
    const reader = new AnswerReader(100_000);
    reader.take(bytesOf(head));
    let sent = 0;
    const readOn = (): void => {
      for (;;) {
        reader.take(bytesOf(more));
        sent += more.split('x').length - 1;
      }
    };
    expect(readOn).toThrow('longer than 100000 bytes');
    expect(sent).toBe(100_000);
  });

  it.each(['b', 'ffffffffffff'])('is asked of a chunk when it says its size: %s', (size) => {
    const reader = new AnswerReader(10);
    expect(() => reader.take(bytesOf(chunked(`${size}\r\n`)))).toThrow('longer than 10 bytes');
  });

  it('is not taken from memory because a head names it', () => {
    const before = process.memoryUsage().arrayBuffers;
    const readers = Array.from({ length: 100 }, () => new AnswerReader(50_000_000));
    for (const reader of readers) reader.take(bytesOf(counted(50_000_000)));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200_000_000);
    expect(readers.some(({ isDone }) => isDone)).toBe(false);
  });

  it('is about all the memory that a body takes, however small its chunks are', () => {
    const chunks = bytesOf('1\r\nx\r\n'.repeat(10_000));
    const reader = new AnswerReader(1_000_000);
    reader.take(bytesOf(chunked('')));
    const before = process.memoryUsage().heapUsed;
    for (let times = 0; times < 100; times += 1) reader.take(chunks);
    // A list of a million buffers would hold 200 MB.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(80_000_000);
    reader.take(bytesOf('0\r\n\r\n'));
    expect(reader.answer().bytes).toHaveLength(1_000_000);
  });

  it('is that of a body longer than is taken at once, too', () => {
    const body = Buffer.alloc(5_000_001, 'body with many bytes, ');
    const cut = Array.from({ length: 77 }, (_, index) => body.subarray(index * 65_001, (index + 1) * 65_001));
    const head = bytesOf(counted(body.length));
    const { outcome, body: read } = readPieces([head, ...cut], 5_000_001);
    expect(outcome).toBe('whole');
    expect(read === body.toString('latin1')).toBe(true);
    const { outcome: short } = readPieces([head, ...cut.slice(0, -1)], 5_000_001);
    expect(short).toBe('not whole');
    expect(readPieces([head, ...cut], 5_000_000)).toMatchObject(refused('longer than 5000000 bytes'));
    const reader = new AnswerReader(50_000_000);
    for (const piece of [head, ...cut]) reader.take(piece);
    expect(reader.answer().bytes.buffer.byteLength).toBe(5_000_001);
  });
});

describe('the length', () => {
  const headOf = (length: number): string => {
    const start = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\nx: ';
    return `${start}${'y'.repeat(length - start.length)}\r\n\r\n`;
  };
  /** In pieces of so many bytes. */
  const cut = (text: string, size: number): Buffer[] =>
    Array.from({ length: Math.ceil(text.length / size) }, (_, at) => bytesOf(text.slice(at * size, (at + 1) * size)));

  it.each([1_000_000, 30_000, 16_388, 16_387, 16_384, 16_380, 4_096, 1_000, 7])(
    'of a head is 16 kB at most, in pieces of %d bytes',
    (size) => {
      expect(readPieces(cut(`${headOf(16_384)}no`, size))).toMatchObject(whole('no'));
      expect(readPieces(cut(`${headOf(16_385)}no`, size))).toMatchObject(refused('a head of more than 16 kB'));
      expect(readPieces(cut(`${headOf(30_000)}no`, size))).toMatchObject(refused('a head of more than 16 kB'));
      expect(readPieces(cut('x'.repeat(20_000), size))).toMatchObject(refused('a head of more than 16 kB'));
      const early = 'HTTP/1.1 103 x\r\n\r\n';
      expect(readPieces(cut(`${early}${headOf(16_384)}no`, size))).toMatchObject(whole('no'));
      expect(readPieces(cut(`${early}${headOf(16_385)}no`, size))).toMatchObject(refused('a head of more than 16 kB'));
    },
  );

  it('of a head may come to an end in the piece behind 16 kB', () => {
    for (const place of [16_380, 16_384, 16_385, 16_386, 16_387]) {
      const text = `${headOf(16_384)}no`;
      const pieces = [bytesOf(text.slice(0, place)), bytesOf(text.slice(place))];
      expect(readPieces(pieces)).toMatchObject(whole('no'));
    }
  });

  it.each([
    ['a size', (line: string) => chunked(`5;${line.slice(2)}\r\nhello\r\n0\r\n\r\n`)],
    ['the last size', (line: string) => chunked(`5\r\nhello\r\n0;${line.slice(2)}\r\n\r\n`)],
    ['a trailer', (line: string) => chunked(`5\r\nhello\r\n0\r\nx:${line.slice(2)}\r\n\r\n`)],
  ])('of a line in the body is 256 bytes at most: %s', (_, textOf) => {
    expect(read(textOf('y'.repeat(256)))).toMatchObject(whole('hello'));
    expect(read(textOf('y'.repeat(257)))).toMatchObject(refused('a line of more than 256 bytes'));
    expect(read(textOf('y'.repeat(600)))).toMatchObject(refused('a line of more than 256 bytes'));
    expect(read(textOf('y'.repeat(600)).slice(0, -12))).toMatchObject(refused('a line of more than 256 bytes'));
  });

  it('of many trailers together is not that of one', () => {
    const trailers = Array.from({ length: 50 }, (_, index) => `x${index}: ${'y'.repeat(200)}\r\n`).join('');
    expect(readPieces([bytesOf(chunked(`0\r\n${trailers}\r\n`))])).toMatchObject(whole(''));
  });
});

describe('the answer', () => {
  it('keeps nothing of the pieces it came in', () => {
    for (const text of [counted(5, 'hello'), chunked('2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n'), untilClose('hello')]) {
      const piece = bytesOf(text);
      const reader = new AnswerReader(100);
      reader.take(piece);
      reader.end();
      piece.fill('#');
      expect(reader.answer().bytes.toString()).toBe('hello');
    }
  });

  it('is not there before it is whole', () => {
    const reader = new AnswerReader(100);
    expect(() => reader.answer()).toThrow('not whole');
    reader.take(bytesOf(counted(5, 'hell')));
    expect(() => reader.answer()).toThrow('not whole');
    expect(reader.head).toMatchObject({ status: 200, length: 5 });
  });

  it('waits for its bytes: an empty piece says nothing', () => {
    const reader = new AnswerReader(100);
    expect(reader.take(Buffer.alloc(0))).toBe(0);
    reader.take(bytesOf(counted(5)));
    expect(reader.take(Buffer.alloc(0))).toBe(0);
    expect(reader.isDone).toBe(false);
  });
});

describe('a long answer', () => {
  const long = Buffer.alloc(700_001, '0123456789');
  const wires = {
    counted: bytesOf(counted(long.length, long.toString('latin1'))),
    chunked: bytesOf(
      chunked(
        `186a0\r\n${long.toString('latin1', 0, 100_000)}\r\n927c1\r\n${long.toString('latin1', 100_000)}\r\n0\r\n\r\n`,
      ),
    ),
  };

  it.each(['counted', 'chunked'] as const)(
    'takes nothing beyond 256 kB while it has no room, and then goes on where it was: %s',
    async (kind) => {
      const wire = wires[kind];
      const share = createAnswerRoom(1_000_000).shareOf('approval', 1_000_000);
      const other = share.reserve(1_000_000, () => {});
      const ready = Promise.withResolvers<void>();
      const reader = new AnswerReader(1_000_000, share, ready.resolve);
      const pieceBytes = 65_536;
      let at = 0;
      while (!reader.isWaiting) at += reader.take(wire.subarray(at, at + pieceBytes));
      expect(at).toBeLessThanOrEqual(countedFromBytes + 200);
      expect(reader.take(wire.subarray(at))).toBe(0);
      other.leave();
      await ready.promise;
      expect(reader.isWaiting).toBe(false);
      while (!reader.isDone) at += reader.take(wire.subarray(at, at + pieceBytes));
      expect(at).toBe(wire.length);
      expect(reader.answer().bytes.equals(long)).toBe(true);
      reader.release();
      expect(share.reserve(1_000_000, () => {}).isReady).toBe(true);
    },
  );

  it('is no longer looked at when its memory is another’s', () => {
    const share = createAnswerRoom(1_000_000).shareOf('approval', 1_000_000);
    const first = new AnswerReader(1_000_000, share);
    first.take(wires.counted);
    const answer = first.answer().bytes;
    first.release();
    const second = new AnswerReader(1_000_000, share);
    second.take(bytesOf(counted(700_000, 'x'.repeat(700_000))));
    expect(answer.equals(long)).toBe(true);
    expect(second.answer().bytes.equals(Buffer.alloc(700_000, 'x'))).toBe(true);
  });
});
