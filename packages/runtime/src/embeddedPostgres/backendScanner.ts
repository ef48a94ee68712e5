/** 'I' idle, 'T' in a transaction, 'E' in a failed transaction. */
export type TransactionStatus = 'I' | 'T' | 'E';

export interface BackendListener {
  /** Bytes for the client that asked. */
  pass: (bytes: Buffer) => void;
  /** One whole NotificationResponse, taken out of the stream. */
  notification: (frame: Buffer) => void;
  /** The engine waits for the next query. */
  ready: (status: TransactionStatus) => void;
}

const headerLength = 5;
const notificationType = 0x41;
const readyType = 0x5a;

/**
 * Walks over what the engine says, piece by piece, without keeping rows: notifications are cut out, ReadyForQuery is
 * reported, the rest passes on.
 */
export function createBackendScanner(listener: BackendListener): (piece: Buffer) => void {
  /** The first bytes of a header that was cut by the end of a piece. */
  let torn: Buffer = Buffer.alloc(0);
  /** Bytes of the present message still to come. */
  let left = 0;
  let kept: Buffer[] | null = null;

  function pass(bytes: Buffer): void {
    if (bytes.length > 0) listener.pass(bytes);
  }

  /** Starts a message; true when it is kept until it is whole. */
  function open(header: Buffer): boolean {
    left = header.readInt32BE(1) - 4;
    kept = header[0] === notificationType || header[0] === readyType ? [header] : null;
    return kept !== null;
  }

  function close(): void {
    if (!kept) return;
    const frame = Buffer.concat(kept);
    kept = null;
    if (frame[0] === notificationType) return listener.notification(frame);
    pass(frame);
    listener.ready(statusOf(frame));
  }

  function mendHeader(piece: Buffer): Buffer {
    const missing = headerLength - torn.length;
    const header = Buffer.concat([torn, piece.subarray(0, missing)]);
    torn = header.length < headerLength ? header : Buffer.alloc(0);
    if (header.length === headerLength && !open(header)) pass(header);
    return piece.subarray(missing);
  }

  function scan(piece: Buffer): void {
    let passed = 0;
    let at = 0;
    while (at < piece.length) {
      if (left > 0) {
        const part = piece.subarray(at, at + left);
        at += part.length;
        left -= part.length;
        if (kept) {
          kept.push(part);
          passed = at;
        }
        if (left === 0) close();
      } else if (piece.length - at < headerLength) {
        pass(piece.subarray(passed, at));
        torn = piece.subarray(at);
        return;
      } else {
        const start = at;
        at += headerLength;
        if (open(piece.subarray(start, at))) {
          pass(piece.subarray(passed, start));
          passed = at;
        }
      }
    }
    pass(piece.subarray(passed));
  }

  return (piece) => scan(torn.length > 0 ? mendHeader(piece) : piece);
}

function statusOf(readyForQuery: Buffer): TransactionStatus {
  const status = String.fromCharCode(readyForQuery[headerLength] ?? 0);
  return status === 'T' || status === 'E' ? status : 'I';
}
