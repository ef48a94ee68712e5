import { type AnswerRoom, countedFromBytes } from './createAnswerRoom.ts';
import { AnswerTooLongError, type HttpAnswer } from './HttpSender.ts';
import { type AnswerHead, readHead } from './readHead.ts';

const headAtMostBytes = 16_384;
/** Of a size with its extensions, or of a trailer. */
const lineAtMostBytes = 256;
/** A longer body is not believed its length: its memory is taken as it comes. */
const takenAtOnceBytes = countedFromBytes;
const nothing = Buffer.alloc(0);
const headEnd = '\r\n\r\n';
const lineEnd = '\r\n';
const longHead = 'a head of more than 16 kB';

/** What is being read. */
type Part = 'head' | 'counted' | 'size' | 'chunk' | 'chunkEnd' | 'trailer' | 'rest' | 'done';

/**
 * Reads one answer to a POST from pieces of any size (RFC 9112). It is strict: what could be read in two ways is refused,
 * because an answer of one question that is taken for part of another's would be the worst of all.
 */
export class AnswerReader {
  readonly #limitBytes: number;
  readonly #room: AnswerRoom | null;
  /** Bytes of the room. */
  #counted = 0;
  #part: Part = 'head';
  #head: AnswerHead | null = null;
  /** A head, a size line or a trailer line that has not ended with its piece. */
  #line: Buffer = nothing;
  /** Room for the body, of which so many bytes have come. */
  #body: Buffer = nothing;
  #bytes = 0;
  /** The body can have no more. */
  #atMostBytes: number;
  /** Of a counted body or a chunk, still to come. */
  #missing = 0;

  constructor(limitBytes: number, room: AnswerRoom | null = null) {
    this.#limitBytes = limitBytes;
    this.#room = room;
    this.#atMostBytes = limitBytes;
  }

  get isDone(): boolean {
    return this.#part === 'done';
  }

  /** What the head says; null before it is whole. */
  get head(): AnswerHead | null {
    return this.#head;
  }

  /** @throws Error unless it is done */
  answer(): HttpAnswer {
    if (this.#head === null || this.#part !== 'done') throw new Error('The answer is not whole.');
    const bytes = this.#bytes === this.#body.length ? this.#body : this.#body.subarray(0, this.#bytes);
    return { status: this.#head.status, bytes };
  }

  /**
   * Reads on; nothing of `bytes` is kept. The place behind the answer when it is done, otherwise `bytes.length`.
   * @throws ProtocolError for what is no HTTP/1.1, Error past the limit, NoRoomError
   */
  take(bytes: Buffer): number {
    let at = 0;
    while (at < bytes.length && this.#part !== 'done') at = this.#takePart(bytes, at);
    return at;
  }

  /** The connection has ended. True when that is the end of the answer. */
  end(): boolean {
    if (this.#part === 'rest') this.#part = 'done';
    return this.#part === 'done';
  }

  /** Gives the room back: nobody reads on. */
  release(): void {
    if (this.#counted === 0) return;
    this.#room?.give(this.#counted);
    this.#counted = 0;
  }

  #takePart(bytes: Buffer, at: number): number {
    switch (this.#part) {
      case 'head':
        return this.#takeHead(bytes, at);
      case 'counted':
      case 'chunk':
        return this.#takeCounted(bytes, at);
      case 'rest':
        this.#add(bytes, at, bytes.length);
        return bytes.length;
      case 'size':
        return this.#takeLine(bytes, at, (line) => this.#beginChunk(line));
      case 'chunkEnd':
        return this.#takeLine(bytes, at, (line) => this.#endChunk(line));
      case 'trailer':
        return this.#takeLine(bytes, at, (line) => this.#endTrailer(line));
      case 'done':
        return at;
    }
  }

  #takeHead(bytes: Buffer, at: number): number {
    const before = this.#line.length;
    const end = before === 0 ? bytes.indexOf(headEnd, at, 'latin1') : -1;
    if (end !== -1) {
      if (end - at > headAtMostBytes) throw new ProtocolError(longHead);
      this.#begin(bytes.toString('latin1', at, end));
      return end + headEnd.length;
    }
    const atMost = headAtMostBytes + headEnd.length;
    const together = Buffer.concat([this.#line, bytes.subarray(at, at + atMost - before)]);
    const found = together.indexOf(headEnd, Math.max(0, before - headEnd.length), 'latin1');
    if (found === -1) {
      if (together.length === atMost) throw new ProtocolError(longHead);
      this.#line = together;
      return bytes.length;
    }
    this.#line = nothing;
    this.#begin(together.toString('latin1', 0, found));
    return at + found + headEnd.length - before;
  }

  #begin(text: string): void {
    const head = readHead(text);
    if (head === null) throw new ProtocolError('a head that is not one of HTTP/1.1');
    const { status, length, isChunked } = head;
    if (status < 200) {
      if (status === 101) throw new ProtocolError('another protocol than HTTP/1.1');
      if (isChunked || (length ?? 0) > 0) throw new ProtocolError('a body before the answer');
      return; // the answer itself comes after it
    }
    this.#head = head;
    if (head.hasNoBody || length === 0) this.#part = 'done';
    else if (isChunked) this.#part = 'size';
    else if (length === null) this.#part = 'rest';
    else {
      if (length > this.#limitBytes) throw new AnswerTooLongError(this.#limitBytes);
      this.#part = 'counted';
      this.#missing = length;
      this.#atMostBytes = length;
      this.#body = Buffer.allocUnsafe(Math.min(length, takenAtOnceBytes));
    }
  }

  #takeCounted(bytes: Buffer, at: number): number {
    const end = Math.min(bytes.length, at + this.#missing);
    this.#add(bytes, at, end);
    this.#missing -= end - at;
    if (this.#missing === 0) this.#part = this.#part === 'chunk' ? 'chunkEnd' : 'done';
    return end;
  }

  #add(bytes: Buffer, from: number, end: number): void {
    const together = this.#bytes + end - from;
    if (together > this.#body.length) this.#makeRoom(together);
    bytes.copy(this.#body, this.#bytes, from, end);
    this.#bytes = together;
  }

  /** One buffer that doubles: of chunks of a byte each, a list would take a hundred times their bytes. */
  #makeRoom(bytes: number): void {
    if (bytes > this.#atMostBytes) throw new AnswerTooLongError(this.#limitBytes);
    const size = Math.min(this.#atMostBytes, Math.max(bytes, 2 * this.#body.length));
    if (size > countedFromBytes && this.#room !== null) {
      this.#room.take(size - this.#counted);
      this.#counted = size;
    }
    const larger = Buffer.allocUnsafe(size);
    this.#body.copy(larger, 0, 0, this.#bytes);
    this.#body = larger;
  }

  #takeLine(bytes: Buffer, at: number, take: (line: string) => void): number {
    const before = this.#line.length;
    const atMost = lineAtMostBytes + lineEnd.length;
    const together = Buffer.concat([this.#line, bytes.subarray(at, at + atMost - before)]);
    const end = together.indexOf(lineEnd, 0, 'latin1');
    if (end === -1) {
      if (together.length === atMost) throw new ProtocolError('a line of more than 256 bytes in its body');
      this.#line = together;
      return bytes.length;
    }
    this.#line = nothing;
    take(together.toString('latin1', 0, end));
    return at + end + lineEnd.length - before;
  }

  #beginChunk(line: string): void {
    const { size } = chunkSizeShape.exec(line)?.groups ?? {};
    if (size === undefined) throw new ProtocolError('a chunk without a size');
    this.#missing = Number.parseInt(size, 16);
    this.#part = this.#missing === 0 ? 'trailer' : 'chunk';
  }

  #endChunk(line: string): void {
    if (line !== '') throw new ProtocolError('a chunk longer than it says');
    this.#part = 'size';
  }

  #endTrailer(line: string): void {
    if (line === '') this.#part = 'done';
    else if (!fieldShape.test(line)) throw new ProtocolError('a trailer that is no header');
    else if (framingShape.test(line)) throw new ProtocolError('a trailer about the length of its body');
  }
}

const token = String.raw`[!#$%&'*+\-.^_\x60|~\da-z]+`;
const text = String.raw`[\t\x20-\x7e\x80-\xff]`;
const quoted = String.raw`"(?:(?!["\\])${text}|\\${text})*"`;
/** Extensions mean nothing to us, but must be some (RFC 9112, 7.1.1). */
const extension = String.raw`[\t ]*;[\t ]*${token}(?:[\t ]*=[\t ]*(?:${token}|${quoted}))?`;
const chunkSizeShape = new RegExp(`^(?<size>[\\da-f]{1,12})(?:${extension})*$`, 'i');
/** What a trailer may not be (RFC 9110, 6.5.1): undici reads its next answer by it. */
const framingShape = /^(?:content-length|transfer-encoding):/i;
const fieldShape = new RegExp(`^${token}:${text}*$`, 'i');

/** What a server says is no answer to our question. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';

  constructor(what: string) {
    super(`The server answered with ${what}.`);
  }
}
