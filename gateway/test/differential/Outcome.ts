import { GraphQLError } from 'graphql';
import type { JsonRecord } from './fakes/JsonRecord.ts';

/** What a subgraph was asked, in a form that does not depend on the executor's way to say it. */
export interface Question {
  readonly isMutation: boolean;
  /** Subgraph, document and variables, with the representations sorted and each once. */
  readonly text: string;
}

/** What came of running one operation. */
export interface Outcome {
  /** JSON text of `data`; undefined where the answer has no such member. */
  readonly data: string | undefined;
  readonly errors: readonly ErrorSeen[];
  /** Null where the answer has no such extension. */
  readonly valueCompletion: readonly ErrorSeen[] | null;
  /** Message of what was thrown instead of an answer. */
  readonly thrown: string | null;
  /** Null where operations that ran at the same time have shared them. */
  readonly questions: readonly Question[] | null;
}

/** An error as a client could see it. */
export interface ErrorSeen {
  readonly message: string;
  readonly path: readonly (string | number)[] | null;
  readonly extensions: Readonly<JsonRecord>;
}

/** What of an error is compared. */
export function errorSeen(error: Error): ErrorSeen {
  const { message } = error;
  if (!(error instanceof GraphQLError)) return { message, path: null, extensions: {} };
  return { message, path: error.path ?? null, extensions: { ...error.extensions } };
}
