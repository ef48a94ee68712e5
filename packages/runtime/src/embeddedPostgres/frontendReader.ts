/** What a client says before it is let in: it has no type byte. */
export type Greeting = { kind: 'greeting'; code: number; bytes: Buffer };

/** One typed message; `bytes` holds it whole, with type byte and length. */
export type FrontendMessage = { kind: 'message'; type: string; bytes: Buffer };

/** The client does not speak the protocol: only its own connection ends. */
export class ProtocolViolation extends Error {
  readonly sqlState: string;

  constructor(sqlState: string, message: string) {
    super(message);
    this.name = 'ProtocolViolation';
    this.sqlState = sqlState;
  }
}

/** No message is longer than this, in bytes. */
const longestMessage = 256 * 1024 * 1024;
const longestGreeting = 10_000;
const messageTypes = new Set(['B', 'C', 'd', 'c', 'f', 'D', 'E', 'H', 'F', 'P', 'Q', 'S', 'X']);

export interface FrontendReader {
  push: (chunk: Buffer) => void;
  /** Bytes that wait. */
  readonly waiting: number;
  /** The next whole greeting, or null while it is on its way. */
  nextGreeting: () => Greeting | null;
  /** The next whole message, or null while it is on its way. */
  nextMessage: () => FrontendMessage | null;
}

/** Cuts what a client sends into messages of PostgreSQL's protocol 3; throws ProtocolViolation on garbage. */
export function createFrontendReader(): FrontendReader {
  let chunks: Buffer[] = [];
  let waiting = 0;

  function peek(count: number): Buffer | null {
    if (waiting < count) return null;
    const [first] = chunks;
    if (first && first.length >= count) return first;
    chunks = [Buffer.concat(chunks)];
    return chunks[0] ?? null;
  }

  function take(count: number): Buffer {
    const bytes = peek(count) ?? Buffer.alloc(0);
    const rest = bytes.subarray(count);
    if (rest.length > 0) chunks[0] = rest;
    else chunks.shift();
    waiting -= count;
    return bytes.subarray(0, count);
  }

  function lengthOfNext(): number | null {
    const head = peek(5);
    if (!head) return null;
    const type = String.fromCharCode(head[0] ?? 0);
    if (!messageTypes.has(type)) throw new ProtocolViolation('08P01', `invalid frontend message type ${head[0]}`);
    const length = head.readInt32BE(1);
    if (length < 4) throw new ProtocolViolation('08P01', 'invalid message length');
    if (length > longestMessage) throw new ProtocolViolation('54000', 'message is longer than 256 MB');
    return length + 1;
  }

  return {
    push: (chunk) => {
      chunks.push(chunk);
      waiting += chunk.length;
    },
    get waiting() {
      return waiting;
    },
    nextGreeting: () => {
      const head = peek(8);
      if (!head) return null;
      const length = head.readInt32BE(0);
      if (length < 8 || length > longestGreeting) throw new ProtocolViolation('08P01', 'invalid startup packet');
      if (waiting < length) return null;
      const bytes = take(length);
      return { kind: 'greeting', code: bytes.readInt32BE(4), bytes };
    },
    nextMessage: () => {
      const length = lengthOfNext();
      if (length === null || waiting < length) return null;
      const bytes = take(length);
      return { kind: 'message', type: String.fromCharCode(bytes[0] ?? 0), bytes };
    },
  };
}
