/** Memory for the long answers that are being read, of all departments. Made once for a process. */
export interface AnswerRoom {
  /** What one department may have of it at most; the first word on that holds. */
  shareOf(department: string, limitBytes: number): AnswerShare;
  /** Of all departments together. */
  readonly limitBytes: number;
  /** Bytes reserved. */
  taken(): number;
}

/** How much of the room one department's answers may take together. */
export interface AnswerShare {
  /**
   * Reserves room for an answer of so many bytes at most. Where there is none yet the place is not ready; `onReady` is told when it is, in
   * a turn of its own. First come, first served. @throws NoRoomError for what could never have room, and where twice the share waits already
   */
  reserve(bytes: number, onReady: () => void): AnswerPlace;
}

/** The room of one answer. */
export interface AnswerPlace {
  readonly isReady: boolean;
  /** The next `blockBytes` of it, once it is ready; somebody else's when it is left. */
  block(): Buffer;
  /** Gives back what it has, or waits no longer. */
  leave(): void;
}

/** An answer up to this length has no place, for it is soon read; longer ones are counted whole. */
export const countedFromBytes = 262_144;
/** Memory is given out so, and used again: what is allocated afresh stays until the next garbage collection, however short its use. */
export const blockBytes = 262_144;
/** Blocks that nobody uses and that are kept. */
const idleAtMost = 64;
/** Of its share one department's answers may wait for so much; were it any number, a department that pours out long ones would be found out late. */
const waitingSharesAtMost = 2;

interface Reservation {
  readonly share: Share;
  readonly bytes: number;
  readonly onReady: () => void;
  state: 'waiting' | 'ready' | 'left';
  readonly blocks: Buffer[];
}

interface Share {
  readonly limitBytes: number;
  taken: number;
}

/**
 * Room for so many bytes. An answer has its room whole before more of it is read, so that none waits for another that waits for it.
 */
export function createAnswerRoom(limitBytes: number): AnswerRoom {
  const shares = new Map<string, Share>();
  const idle: Buffer[] = [];
  const waiting: Reservation[] = [];
  let taken = 0;
  const settle = (): readonly Reservation[] => {
    const full = new Set<Share>();
    const settled: Reservation[] = [];
    for (const one of waiting) {
      if (taken + one.bytes > limitBytes) break;
      if (full.has(one.share) || one.share.taken + one.bytes > one.share.limitBytes) {
        full.add(one.share);
        continue;
      }
      taken += one.bytes;
      one.share.taken += one.bytes;
      one.state = 'ready';
      settled.push(one);
    }
    for (const one of settled) waiting.splice(waiting.indexOf(one), 1);
    return settled;
  };
  const waitingFor = (share: Share): number =>
    waiting.reduce((bytes, one) => (one.share === share ? bytes + one.bytes : bytes), 0);
  const leave = (one: Reservation): void => {
    if (one.state === 'waiting') waiting.splice(waiting.indexOf(one), 1);
    if (one.state === 'ready') {
      taken -= one.bytes;
      one.share.taken -= one.bytes;
    }
    one.state = 'left';
    idle.push(...one.blocks.splice(0, idleAtMost - idle.length));
    one.blocks.length = 0;
    for (const next of settle()) setImmediate(() => next.state === 'ready' && next.onReady());
  };
  const reserve = (share: Share, bytes: number, onReady: () => void): AnswerPlace => {
    if (bytes > Math.min(limitBytes, share.limitBytes)) throw new NoRoomError(bytes);
    const one: Reservation = { share, bytes, onReady, state: 'waiting', blocks: [] };
    waiting.push(one);
    settle();
    if (one.state === 'waiting' && waitingFor(share) > waitingSharesAtMost * share.limitBytes) {
      leave(one);
      throw new NoRoomError(bytes);
    }
    return {
      get isReady() {
        return one.state === 'ready';
      },
      block() {
        const block = idle.pop() ?? Buffer.allocUnsafeSlow(blockBytes);
        one.blocks.push(block);
        return block;
      },
      leave: () => leave(one),
    };
  };
  return {
    shareOf(department, shareBytes) {
      const share = shares.get(department) ?? { limitBytes: shareBytes, taken: 0 };
      shares.set(department, share);
      return { reserve: (bytes, onReady) => reserve(share, bytes, onReady) };
    },
    limitBytes,
    taken: () => taken,
  };
}

/** An answer for which there is no room, and will not soon be. */
export class NoRoomError extends Error {
  override readonly name = 'NoRoomError';

  constructor(bytes: number) {
    super(`There is no room for an answer of ${bytes} bytes.`);
  }
}
