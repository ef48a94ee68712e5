import { isDeepStrictEqual } from 'node:util';
import { Pool } from 'undici';
import { compileAnswer } from './compileAnswer.ts';
import { createPost } from './createPost.ts';
import type { BenchOperation } from './operations.ts';
import { wholeProjects } from './projectValues.ts';
import { requestBodyOf } from './requestBodyOf.ts';

/** A contender's answers to the check's requests. */
export interface CheckedAnswers {
  readonly bodies: readonly unknown[];
  /** Length in bytes by the operation's length class. */
  readonly answerBytes: readonly number[];
}

// All at once, so that a contender which joins requests joins these.
const checkedRequests = 40;

/**
 * Asks a contender some requests at once and holds its answers against the fixture's data and against those of the
 * reference, when there is one. A bench of wrong answers is worth nothing.
 * @throws Error that says what is wrong with the first wrong one
 */
export async function checkAnswers(
  url: string,
  operation: BenchOperation,
  reference: CheckedAnswers | null,
): Promise<CheckedAnswers> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: checkedRequests });
  try {
    const post = createPost(pool, pathname);
    const sequences = Array.from({ length: checkedRequests }, (_, sequence) => sequence);
    const texts = await Promise.all(
      sequences.map(async (sequence) => {
        const { status, chunks } = await post(requestBodyOf(operation, sequence));
        const text = Buffer.concat(chunks).toString();
        if (status === 200) return text;
        throw new Error(`request ${sequence}: status ${status}, ${text.slice(0, 500)}`);
      }),
    );
    const bodies = texts.map((text): unknown => JSON.parse(text));
    for (const sequence of sequences) compare(operation, sequence, bodies[sequence], reference);
    return { bodies, answerBytes: lengthsOf(operation, texts) };
  } finally {
    await pool.close();
  }
}

function compare(operation: BenchOperation, sequence: number, body: unknown, reference: CheckedAnswers | null): void {
  const expected: unknown = JSON.parse(
    compileAnswer(operation.document, null, wholeProjects)(operation.variablesOf(sequence)),
  );
  const isExpected = isDeepStrictEqual(body, expected);
  const isTheSame = reference === null || isDeepStrictEqual(body, reference.bodies[sequence]);
  if (isExpected && isTheSame) return;
  const against = isExpected ? "stock's" : "the fixture's data";
  throw new Error(`request ${sequence} differs from ${against}: ${JSON.stringify(body).slice(0, 500)}`);
}

function lengthsOf(operation: BenchOperation, texts: readonly string[]): number[] {
  const lengths: number[] = [];
  for (const [sequence, text] of texts.entries()) {
    const bytes = Buffer.byteLength(text);
    const known = lengths[operation.lengthClassOf(sequence)];
    if (known !== undefined && known !== bytes) throw new Error('answers of one shape differ in length');
    lengths[operation.lengthClassOf(sequence)] = bytes;
  }
  return lengths;
}
