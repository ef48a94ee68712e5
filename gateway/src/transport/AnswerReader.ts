import {
  type AnswerPlace,
  type AnswerShare,
  blockBytes,
  countedFromBytes,
  createAnswerRoom,
} from './createAnswerRoom.ts';
import { AnswerTooLongError, type HttpAnswer } from './HttpSender.ts';
import { type AnswerHead, readHead } from './readHead.ts';

const headAtMostBytes = 16_384;
/** Of a size with its extensions, or of a trailer. */
const lineAtMostBytes = 256;
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
  readonly #share: AnswerShare;
  readonly #onReady: () => void;
  /** Of the share; null while the answer is short. */
  #place: AnswerPlace | null = null;
  #part: Part = 'head';
  #head: AnswerHead | null = null;
  /** A head, a size line or a trailer line that has not ended with its piece. */
  #line: Buffer = nothing;
  /** Room for the beginning of the body, and for the rest of a long one. */
  #body: Buffer = nothing;
  readonly #blocks: Buffer[] = [];
  /** Of the body, so far. */
  #bytes = 0;
  /** The body can have no more. */
  #atMostBytes: number;
  /** Of a counted body or a chunk, still to come. */
  #missing = 0;

  /** `onReady` is told when it has waited for room, and should be given the next bytes. */
  constructor(limitBytes: number, share: AnswerShare = anyShare, onReady: () => void = () => {}) {
    this.#limitBytes = limitBytes;
    this.#share = share;
    this.#onReady = onReady;
    this.#atMostBytes = limitBytes;
  }

  get isDone(): boolean {
    return this.#part === 'done';
  }

  /** It takes nothing until there is room. */
  get isWaiting(): boolean {
    return this.#place !== null && !this.#place.isReady;
  }

  /** What the head says; null before it is whole. */
  get head(): AnswerHead | null {
    return this.#head;
  }

  /** @throws Error unless it is done */
  answer(): HttpAnswer {
    if (this.#head === null || this.#part !== 'done') throw new Error('The answer is not whole.');
    return { status: this.#head.status, bytes: this.#wholeBody() };
  }

  /**
   * Reads on; nothing of `bytes` is kept. The place behind the answer when it is done, or before what has no room yet when it waits; otherwise
   * `bytes.length`.
   * @throws ProtocolError for what is no HTTP/1.1, Error past the limit, NoRoomError
   */
  take(bytes: Buffer): number {
    let at = 0;
    while (at < bytes.length && this.#part !== 'done' && !this.isWaiting) at = this.#takePart(bytes, at);
    return at;
  }

  /** The connection has ended. True when that is the end of the answer. */
  end(): boolean {
    if (this.#part === 'rest') this.#part = 'done';
    return this.#part === 'done';
  }

  /** Gives the room back: nobody reads on. */
  release(): void {
    this.#place?.leave();
    this.#place = null;
  }

  #takePart(bytes: Buffer, at: number): number {
    switch (this.#part) {
      case 'head':
        return this.#takeHead(bytes, at);
      case 'counted':
      case 'chunk':
        return this.#takeCounted(bytes, at);
      case 'rest':
        return this.#add(bytes, at, bytes.length);
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
      this.#body = Buffer.allocUnsafe(Math.min(length, countedFromBytes));
    }
  }

  #takeCounted(bytes: Buffer, at: number): number {
    const end = this.#add(bytes, at, Math.min(bytes.length, at + this.#missing));
    this.#missing -= end - at;
    if (this.#missing === 0) this.#part = this.#part === 'chunk' ? 'chunkEnd' : 'done';
    return end;
  }

  /** The place behind what it has taken. */
  #add(bytes: Buffer, from: number, end: number): number {
    const together = this.#bytes + end - from;
    if (together > this.#atMostBytes) throw new AnswerTooLongError(this.#limitBytes);
    if (together > countedFromBytes && this.#place === null) {
      this.#place = this.#share.reserve(this.#atMostBytes, this.#onReady);
    }
    if (this.isWaiting) return from;
    const split = Math.min(end, from + Math.max(0, countedFromBytes - this.#bytes));
    this.#addFirst(bytes, from, split);
    this.#addBlocks(bytes, split, end);
    return end;
  }

  /** One buffer that doubles: of chunks of a byte each, a list would take a hundred times their bytes. */
  #addFirst(bytes: Buffer, from: number, end: number): void {
    const together = this.#bytes + end - from;
    if (end > from && together > this.#body.length) {
      const size = Math.min(this.#atMostBytes, countedFromBytes, Math.max(together, 2 * this.#body.length));
      const larger = Buffer.allocUnsafe(size);
      this.#body.copy(larger, 0, 0, this.#bytes);
      this.#body = larger;
    }
    bytes.copy(this.#body, this.#bytes, from, end);
    this.#bytes = together;
  }

  #addBlocks(bytes: Buffer, from: number, end: number): void {
    for (let at = from; at < end; ) {
      const used = (this.#bytes - countedFromBytes) % blockBytes;
      if (used === 0 && this.#place !== null) this.#blocks.push(this.#place.block());
      const block = this.#blocks.at(-1) ?? nothing;
      const copied = bytes.copy(block, used, at, end);
      at += copied;
      this.#bytes += copied;
    }
  }

  #wholeBody(): Buffer {
    if (this.#blocks.length > 0) return Buffer.concat([this.#body, ...this.#blocks], this.#bytes);
    return this.#bytes === this.#body.length ? this.#body : this.#body.subarray(0, this.#bytes);
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
    // it says so itself: nothing of it has to come first
    if (this.#bytes + this.#missing > this.#atMostBytes) throw new AnswerTooLongError(this.#limitBytes);
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

/** Of readers of which nobody has said what they may take together. */
const anyShare = createAnswerRoom(Number.POSITIVE_INFINITY).shareOf('', Number.POSITIVE_INFINITY);

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
