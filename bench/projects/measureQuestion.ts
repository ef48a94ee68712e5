import type { Subgraph } from '@guanjia/subgraph/createSubgraph';
import { percentile } from '../exchange/percentile.ts';
import type { Question } from './questions.ts';

/** A statement as it was sent. */
export interface SentStatement {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

export interface QuestionFigures {
  readonly title: string;
  readonly targetMs: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** The most that one query took. */
  readonly statements: number;
  /** Those of the last query. */
  readonly sent: readonly SentStatement[];
}

/** Asks a question again and again, one at a time. @throws an Error when it is refused */
export async function measureQuestion(
  subgraph: Pick<Subgraph, 'execute'>,
  question: Question,
  { rounds, warmUp, sent }: { readonly rounds: number; readonly warmUp: number; readonly sent: SentStatement[] },
): Promise<QuestionFigures> {
  const { title, query, principal, targetMs } = question;
  const times: number[] = [];
  let statements = 0;
  for (let round = -warmUp; round < rounds; round += 1) {
    sent.length = 0;
    const variables = question.variables(round + warmUp);
    const begin = performance.now();
    const { errors } = await subgraph.execute({ query, variables, principal });
    const took = performance.now() - begin;
    if (errors) throw new Error(`${title}: ${errors[0]?.message}`);
    statements = Math.max(statements, sent.length);
    if (round >= 0) times.push(took);
  }
  const at = (share: number) => percentile(times, share);
  return { title, targetMs, p50: at(0.5), p95: at(0.95), p99: at(0.99), statements, sent: [...sent] };
}
