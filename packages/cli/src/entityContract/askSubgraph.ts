import { performance } from 'node:perf_hooks';
import { systemPrincipal } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import { request } from 'undici';
import { z } from 'zod';
import { CliError } from '../CliError.ts';

/** What a subgraph has answered. */
export interface SubgraphAnswer {
  /** Of HTTP; 0: it has not answered at all. */
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly AnswerError[];
  /** Statements of SQL that it took; null: it does not tell. */
  readonly statements: number | null;
  /** Until the last byte. */
  readonly milliseconds: number;
}

export interface AnswerError {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** Asks a subgraph as the gateway does, for the department's own process. @throws CliError where nobody answers, or not in GraphQL */
export type AskSubgraph = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<SubgraphAnswer>;

export interface SubgraphDoor {
  readonly url: string;
  /** Shared with the gateway. */
  readonly key: string;
}

/** Longer than the gateway waits, so that slowness can be told from silence. */
const patienceMs = 60_000;
const errorSchema = z.object({
  message: z.string().catch(''),
  path: z.array(z.union([z.string(), z.number()])).catch([]),
});
const answerSchema = z.object({ data: z.unknown(), errors: z.array(errorSchema).optional() });
const principal = systemPrincipal('guanjia-check');
const nothing = { status: 0, data: undefined, statements: null } as const;

/** The signed way to a subgraph that runs. */
export function askSubgraph({ url, key }: SubgraphDoor): AskSubgraph {
  const { pathname, search } = new URL(url);
  let hasAnswered = false;
  return async (query, variables = {}) => {
    const body = JSON.stringify({ query, variables });
    const began = performance.now();
    const headers = {
      'content-type': 'application/json',
      'x-guanjia-statements': 'tell',
      ...signRequest({
        method: 'POST',
        path: `${pathname}${search}`,
        body,
        issuer: 'gateway',
        principal,
        key,
        now: new Date(),
      }),
    };
    const posted = await post(url, body, headers);
    if ('broken' in posted) {
      if (!hasAnswered) throw notRunning(url, posted);
      // one that has answered before is there: that it says nothing to this is an answer, too
      const message = `it has closed the connection, or said nothing for a minute: ${posted.broken}`;
      return { ...nothing, errors: [{ message, path: [] }], milliseconds: performance.now() - began };
    }
    hasAnswered = true;
    const { status, text, told } = posted;
    if (status === 401) {
      throw new CliError(
        `The subgraph at ${url} takes the signature for none of its gateway: set SIGNING_KEY to the key it was started with.`,
        { code: 'UNSIGNED_REQUEST' },
      );
    }
    const answer = answerSchema.safeParse(parseJson(text));
    const milliseconds = performance.now() - began;
    if (!answer.success) return { status, data: undefined, errors: [], statements: null, milliseconds };
    return {
      status,
      data: answer.data.data,
      errors: answer.data.errors ?? [],
      statements: countIn(told),
      milliseconds,
    };
  };
}

type Posted =
  | { readonly status: number; readonly text: string; readonly told: unknown }
  | { readonly broken: string; readonly cause: unknown };

async function post(url: string, body: string, headers: Record<string, string>): Promise<Posted> {
  try {
    const response = await request(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(patienceMs) });
    return {
      status: response.statusCode,
      text: await response.body.text(),
      told: response.headers['x-guanjia-statements'],
    };
  } catch (cause) {
    const broken = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    return { broken, cause };
  }
}

function notRunning(url: string, { broken, cause }: Extract<Posted, { broken: string }>): CliError {
  return new CliError(`No subgraph answers at ${url} (${broken}). Start it, or name another by --running.`, {
    code: 'SUBGRAPH_NOT_RUNNING',
    cause,
  });
}

function countIn(told: unknown): number | null {
  return typeof told === 'string' && /^\d{1,9}$/.test(told) ? Number(told) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
