/** Memory for long answers that are being read, all departments together. */
export interface AnswerRoom {
  /** @throws NoRoomError */
  take(bytes: number): void;
  give(bytes: number): void;
  /** Bytes taken. */
  taken(): number;
}

/** An answer up to this length is not counted, for it is soon read; longer ones are counted whole. */
export const countedFromBytes = 1_048_576;

/** Counts. Made once for a process: many departments, or many answers of one, cannot take more than the limit. */
export function createAnswerRoom(limitBytes: number): AnswerRoom {
  let taken = 0;
  return {
    take(bytes) {
      if (taken + bytes > limitBytes) throw new NoRoomError(limitBytes);
      taken += bytes;
    },
    give(bytes) {
      taken -= bytes;
    },
    taken: () => taken,
  };
}

/** Long answers take as much memory as they may. */
export class NoRoomError extends Error {
  override readonly name = 'NoRoomError';

  constructor(limitBytes: number) {
    super(`The long answers under way take ${limitBytes} bytes.`);
  }
}
