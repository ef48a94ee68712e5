import { AnswerReader } from '../../src/transport/AnswerReader.ts';

/** What became of an answer that came in pieces. */
export interface PiecesRead {
  readonly outcome: 'whole' | 'whole at the end' | 'not whole' | 'refused';
  readonly status: number | null;
  /** Latin-1, one character a byte. */
  readonly body: string | null;
  /** Bytes up to and with the last one of the answer; null unless it is whole before the connection ends. */
  readonly length: number | null;
  readonly refusal: string | null;
}

const nothing: Omit<PiecesRead, 'outcome'> = { status: null, body: null, length: null, refusal: null };

/**
 * Gives the pieces to a reader, one after the other in the same memory, as a connection does; then ends the connection,
 * unless the answer is whole by then.
 */
export function readPieces(pieces: readonly Buffer[], limitBytes = 1_000_000): PiecesRead {
  const reader = new AnswerReader(limitBytes);
  const memory = Buffer.alloc(Math.max(0, ...pieces.map(({ length }) => length)));
  let length = 0;
  try {
    for (const piece of pieces) {
      memory.fill('#');
      piece.copy(memory);
      const taken = reader.take(memory.subarray(0, piece.length));
      memory.fill('#');
      length += taken;
      if (reader.isDone) return { ...nothing, outcome: 'whole', ...answerOf(reader), length };
      if (taken !== piece.length) throw new Error(`It has taken ${taken} bytes of ${piece.length} and wants more.`);
    }
    return reader.end()
      ? { ...nothing, outcome: 'whole at the end', ...answerOf(reader) }
      : { ...nothing, outcome: 'not whole' };
  } catch (cause) {
    return { ...nothing, outcome: 'refused', refusal: (cause as Error).message };
  }
}

function answerOf(reader: AnswerReader): Pick<PiecesRead, 'status' | 'body'> {
  const { status, bytes } = reader.answer();
  return { status, body: bytes.toString('latin1') };
}

/** The text in two pieces, at every place, and in pieces of a byte each. */
export function cutEverywhere(bytes: Buffer): readonly (readonly Buffer[])[] {
  const twos = Array.from({ length: bytes.length + 1 }, (_, at) => [bytes.subarray(0, at), bytes.subarray(at)]);
  return [...twos, Array.from(bytes, (_, at) => bytes.subarray(at, at + 1))];
}
