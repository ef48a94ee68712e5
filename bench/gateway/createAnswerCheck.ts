import { isDeepStrictEqual } from 'node:util';
import { compileAnswer } from './compileAnswer.ts';
import type { PostAnswer } from './createPost.ts';
import type { BenchOperation } from './operations.ts';
import { wholeProjects } from './projectValues.ts';

/** Says what is wrong with the answer to a request, or null. */
export type AnswerCheck = (sequence: number, answer: PostAnswer) => string | null;

/** Comparing a whole answer costs as much as all else that a client does. */
const wholeEvery = 50;

/**
 * Looks at answers under load: each is held against its length (bytes, by the operation's length class) and its own id,
 * every 50th is compared whole.
 */
export function createAnswerCheck(operation: BenchOperation, answerBytes: readonly number[]): AnswerCheck {
  const expected = compileAnswer(operation.document, null, wholeProjects);
  return (sequence, { status, chunks }) => {
    const bytes = chunks.reduce((sum, { length }) => sum + length, 0);
    const wanted = answerBytes[operation.lengthClassOf(sequence)];
    if (status !== 200 || bytes !== wanted) {
      return `status ${status}, ${bytes} bytes instead of ${wanted}: ${startOf(chunks)}`;
    }
    if (!chunks.some((chunk) => chunk.includes(operation.markerOf(sequence), 0, 'latin1'))) {
      return `the answer to another request: ${startOf(chunks)}`;
    }
    if (sequence % wholeEvery !== 0) return null;
    const isRight = isDeepStrictEqual(
      JSON.parse(Buffer.concat(chunks).toString()),
      JSON.parse(expected(operation.variablesOf(sequence))),
    );
    return isRight ? null : `a wrong answer: ${startOf(chunks)}`;
  };
}

function startOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString().slice(0, 300);
}
