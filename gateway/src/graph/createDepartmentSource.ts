import type { GraphQLDataSource } from '@apollo/gateway';
import { DomainError } from '@guanjia/kernel/DomainError';
import { signRequest } from '@guanjia/kernel/signature';
import { Pool } from 'undici';
import { formattedRefusal } from '../errors/formattedRefusal.ts';
import { contextOf, type Question } from './contextOf.ts';
import type { GraphContext } from './GraphContext.ts';
import { readAnswer } from './readAnswer.ts';
import { readLimited } from './readLimited.ts';

export interface DepartmentSourceOptions {
  readonly department: string;
  readonly url: string;
  /** Shared with that department; undefined sends unsigned, for supergraphs that are not ours. */
  readonly key: string | undefined;
  /** For one call, connection, answer and retry included. */
  readonly deadlineMs: number;
  readonly answerLimitBytes: number;
  readonly now: () => Date;
  /** Told the seconds and the outcome of each call: `ok` or the code of its refusal. */
  readonly observe: (department: string, outcome: string, seconds: number) => void;
}

/** The way to one department, over connections that stay open. */
export interface DepartmentSource extends GraphQLDataSource<GraphContext> {
  close(): Promise<void>;
}

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

interface Sent {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const connectionsAtMost = 128;
const lostConnection = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/**
 * Asks a department and never throws: one that is down, late or out of shape costs its own part of the answer and says
 * so with DEPARTMENT_UNAVAILABLE or DEPARTMENT_TIMEOUT and its name (G4).
 */
export function createDepartmentSource(options: DepartmentSourceOptions): DepartmentSource {
  const { department, observe } = options;
  const { origin, pathname, search } = new URL(options.url);
  const pool = new Pool(origin, { connections: connectionsAtMost, keepAliveTimeout: 30_000 });
  const way = { pool, path: `${pathname}${search}`, options };
  return {
    async process(question) {
      const started = performance.now();
      const context = contextOf(question);
      try {
        const answer = await askWithRetry(way, question);
        observe(department, 'ok', (performance.now() - started) / 1000);
        return answer;
      } catch (cause) {
        const refusal = refusalOf(cause, department);
        observe(department, refusal.code, (performance.now() - started) / 1000);
        context.log.warn({ err: cause, department, requestId: context.requestId }, 'a department gave no answer');
        return { errors: [formattedRefusal(refusal)] };
      }
    },
    close: () => pool.destroy(),
  };
}

interface Way {
  readonly pool: Pool;
  readonly path: string;
  readonly options: DepartmentSourceOptions;
}

/** A connection that the department closed while it lay idle is no fault of the question: asked once more, unless it changes things. */
async function askWithRetry(way: Way, question: Question): Promise<Answer> {
  const signal = AbortSignal.timeout(way.options.deadlineMs);
  const sent = prepare(way, question);
  try {
    return await ask(way, question, { ...sent, signal });
  } catch (cause) {
    if (!isLostConnection(cause) || isMutation(question)) throw cause;
    return ask(way, question, { ...sent, signal });
  }
}

function prepare({ path, options: { key, now } }: Way, question: Question): Sent {
  const { query, variables, operationName } = question.request;
  const { principal, requestId } = contextOf(question);
  const body = JSON.stringify({ query, variables, operationName });
  const signature =
    key === undefined ? {} : signRequest({ key, issuer: 'gateway', method: 'POST', path, body, principal, now: now() });
  return {
    body,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'x-request-id': requestId,
      ...signature,
    },
  };
}

async function ask(
  { pool, path, options }: Way,
  question: Question,
  { body, headers, signal }: Sent & { readonly signal: AbortSignal },
): Promise<Answer> {
  const response = await pool.request({ method: 'POST', path, headers, body, signal });
  const text = await readLimited(response.body, options.answerLimitBytes);
  return readAnswer(response.statusCode, text, entitiesAsked(question));
}

/** How many entities an `_entities` question asks for; null for any other. */
function entitiesAsked({ request }: Question): number | null {
  const representations: unknown = request.variables?.['representations'];
  return Array.isArray(representations) ? representations.length : null;
}

function isMutation({ request }: Question): boolean {
  return request.query?.startsWith('mutation') === true;
}

function isLostConnection(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && lostConnection.has(cause.code);
}

function refusalOf(cause: unknown, department: string): DomainError {
  const isLate = cause instanceof Error && cause.name.endsWith('TimeoutError');
  return new DomainError(isLate ? 'DEPARTMENT_TIMEOUT' : 'DEPARTMENT_UNAVAILABLE', { department }, { cause });
}
