import { isUtf8 } from 'node:buffer';
import { DomainError } from '@guanjia/kernel/DomainError';
import { encodePrincipal, signRequest } from '@guanjia/kernel/signature';
import { formattedRefusal } from '../errors/formattedRefusal.ts';
import { withoutStack } from '../errors/withoutStack.ts';
import type { Subgraph, SubgraphAnswer, SubgraphFetch, SubgraphRequest } from '../execution/Subgraph.ts';
import type { GraphContext } from '../graph/GraphContext.ts';
import type { Breaker } from '../resilience/createBreaker.ts';
import { guardSender } from '../resilience/guardSender.ts';
import {
  AnswerTooLongError,
  BusyError,
  type HttpAnswer,
  type HttpSender,
  type HttpSenderOptions,
  NotAskedError,
  type Post,
} from '../transport/HttpSender.ts';
import { openSender, type Transport } from '../transport/openSender.ts';
import { ascendingTime } from './ascendingTime.ts';
import { collapsePosts } from './collapsePosts.ts';
import { createOutageLog } from './createOutageLog.ts';
import { joinEntityFetches } from './joinEntityFetches.ts';
import { joinRootFetches } from './joinRootFetches.ts';
import { readAnswer } from './readAnswer.ts';

export interface SubgraphClientOptions extends HttpSenderOptions {
  readonly subgraph: string;
  /** Shared with that department; undefined sends unsigned, for supergraphs that are not ours. */
  readonly key: string | undefined;
  /** Whether queries of different requests may share one request to the subgraph, where they are made for the same person. */
  readonly batching: boolean;
  /** For all that an operation asks, milliseconds; absent: any time. */
  readonly operationDeadlineMs?: number;
  /** Whether it is worth asking; null: it is asked whatever it answers. */
  readonly breaker?: Breaker | null;
  /** Who speaks HTTP with it. */
  readonly transport: Transport;
  readonly now: () => Date;
  /** As `collapsePosts` has it; absent: what is under way answers whoever asks. */
  readonly epoch?: (() => number) | undefined;
  /** Told the seconds and the outcome of each request: `ok` or the code of its refusal. */
  readonly observe: (subgraph: string, outcome: string, seconds: number) => void;
  /** Told how many questions were answered by a request that others had made. */
  readonly observeShared: (subgraph: string, kind: 'entities' | 'roots' | 'collapsed', questions: number) => void;
}

/** Whether less is left of the operation's time than a department may take: nobody else should wait with it. */
function isHurried({ endsAt }: GraphContext, hurriedMs: number): boolean {
  return endsAt !== undefined && endsAt - performance.now() < hurriedMs;
}

/** Where departments may take as long as operations, the first half of an operation's time is still no hurry. */
function hurriedBelow({ deadlineMs, operationDeadlineMs = Number.POSITIVE_INFINITY }: SubgraphClientOptions): number {
  return Math.min(deadlineMs, operationDeadlineMs / 2);
}

type AskAlone = (request: SubgraphRequest) => Promise<SubgraphAnswer>;

/**
 * The way to one department. One that is down, late or out of shape costs its own part of the answer and says so with
 * DEPARTMENT_UNAVAILABLE, DEPARTMENT_TIMEOUT or DEPARTMENT_BUSY and its name (G4). What an operation asks when its own
 * time is over, or its caller has gone, is not sent; a mutation is, whether its caller is there or not.
 */
export function createSubgraphClient(options: SubgraphClientOptions): Subgraph {
  const { subgraph, batching, observeShared } = options;
  const hurriedMs = hurriedBelow(options);
  const sender = guardSender(openSender(options, options.transport), options.breaker ?? null, options);
  const send = batching ? sendingOnce(options, sender) : sendingEach(sender);
  const askAlone = createAskAlone(options, sender.path, send);
  if (!batching) return { ask: askAlone, close: sender.close };
  const askEntities = joinEntityFetches(askAlone, (questions) => observeShared(subgraph, 'entities', questions));
  const askRoots = joinRootFetches(askAlone, (questions) => observeShared(subgraph, 'roots', questions));
  return {
    ask(request) {
      if (request.fetch.kind !== 'query' || isHurried(request.context, hurriedMs)) return askAlone(request);
      return request.representations === null ? askRoots(request) : askEntities(request);
    },
    close: sender.close,
  };
}

type Send = (request: SubgraphRequest, post: Post) => Promise<HttpAnswer>;

function sendingEach(sender: HttpSender): Send {
  return (_, post) => sender.post(post);
}

function sendingOnce(options: SubgraphClientOptions, sender: HttpSender): Send {
  const { subgraph, deadlineMs, observeShared, epoch } = options;
  const slackMs = deadlineMs - hurriedBelow(options);
  const { post } = collapsePosts(sender, () => observeShared(subgraph, 'collapsed', 1), epoch);
  return ({ fetch, context }, one) =>
    fetch.kind === 'query' && (one.spentMs ?? 0) <= slackMs
      ? post(encodePrincipal(context.principal), one)
      : sender.post(one);
}

function createAskAlone(options: SubgraphClientOptions, path: string, send: Send): AskAlone {
  const { subgraph, observe, key, now, deadlineMs, breaker = null } = options;
  // a department takes a signature for one change only
  const timeOfChange = ascendingTime(now);
  const outages = createOutageLog(subgraph, now);
  return async (request) => {
    const started = performance.now();
    const secondsSince = (): number => (performance.now() - started) / 1000;
    const { endsAt = Number.POSITIVE_INFINITY, isGone, trace } = request.context;
    const leftMs = endsAt - started;
    if (leftMs <= 0) return refuseBefore('OPERATION_TIMEOUT');
    if (isGone === true && request.fetch.kind === 'query') return refuseBefore('CALLER_GONE');
    const traced = trace == null ? null : trace.fetch(subgraph, request.fetch.operationName);
    let isRead = false;
    try {
      const at = request.fetch.kind === 'mutation' ? timeOfChange() : now();
      const post = postOf(request, { key, path, now: at, traceparent: traced?.traceparent });
      const spentMs = Math.max(request.spentMs ?? 0, deadlineMs - leftMs);
      const { status, bytes } = await send(request, spentMs > 0 ? { ...post, spentMs } : post);
      isRead = true;
      const read = (): SubgraphAnswer =>
        readAnswer(status, bytes.toString('utf8'), request.representations?.length ?? null);
      const isRaw = request.mayBeRaw === true && status === 200 && isUtf8(bytes);
      const answer = isRaw ? rawAnswer(bytes, () => readOrRefuse(read, refuse)) : read();
      observe(subgraph, 'ok', secondsSince());
      traced?.end('ok');
      return answer;
    } catch (cause) {
      return refuse(cause);
    }

    function refuseBefore(code: 'OPERATION_TIMEOUT' | 'CALLER_GONE'): SubgraphAnswer {
      observe(subgraph, code, 0);
      return { data: null, errors: [formattedRefusal(new DomainError(code, { department: subgraph }))] };
    }

    function refuse(cause: unknown): SubgraphAnswer {
      // of what could not be read the way is told here, of the rest where it was sent
      if (isRead) breaker?.failed();
      const refusal = withoutStack(() => refusalOf(cause, subgraph));
      observe(subgraph, refusal.code, secondsSince());
      // while it is not asked its breaker has said so once
      if (!(cause instanceof NotAskedError)) outages.tell(request.context, refusal.code, cause);
      traced?.end(refusal.code);
      const answer = { data: null, errors: [formattedRefusal(refusal)] };
      return cause instanceof AnswerTooLongError ? { ...answer, isTooLong: true } : answer;
    }
  };
}

function rawAnswer(bytes: Buffer, read: () => SubgraphAnswer): SubgraphAnswer {
  const raw = { bytes, text: bytes.toString('latin1'), at: null, entities: null, read };
  return { data: null, errors: [], characters: bytes.length, raw };
}

function readOrRefuse(read: () => SubgraphAnswer, refuse: (cause: unknown) => SubgraphAnswer): SubgraphAnswer {
  try {
    return read();
  } catch (cause) {
    return refuse(cause);
  }
}

interface Signing {
  readonly key: string | undefined;
  readonly path: string;
  readonly now: Date;
  /** Undefined: in no trace that is kept. */
  readonly traceparent: string | undefined;
}

function postOf(request: SubgraphRequest, { key, path, now, traceparent }: Signing): Post {
  const { fetch, context } = request;
  const body = bodyOf(request);
  const headers = ['content-type', 'application/json', 'accept', 'application/json', 'x-request-id', context.requestId];
  if (key !== undefined) {
    const { principal } = context;
    const signed = signRequest({ key, issuer: 'gateway', method: 'POST', path, body, principal, now });
    for (const name of Object.keys(signed)) headers.push(name, signed[name] ?? '');
  }
  if (traceparent !== undefined) headers.push('traceparent', traceparent);
  return { body, headers, mayRepeat: fetch.kind === 'query' };
}

const heads = new WeakMap<SubgraphFetch, string>();

function bodyOf({ fetch, variables, representations }: SubgraphRequest): string {
  const head = heads.get(fetch) ?? headOf(fetch);
  if (representations === null) return `${head}${variables}}}`;
  return `${head}${variables}${variables === '' ? '' : ','}"representations":[${representations.join(',')}]}}`;
}

/** The body up to the first variable. */
function headOf(fetch: SubgraphFetch): string {
  const { query, operationName } = fetch;
  const name = operationName === null ? '' : `"operationName":${JSON.stringify(operationName)},`;
  const head = `{"query":${JSON.stringify(query)},${name}"variables":{`;
  heads.set(fetch, head);
  return head;
}

function refusalOf(cause: unknown, department: string): DomainError {
  if (cause instanceof BusyError) return new DomainError('DEPARTMENT_BUSY', { department }, { cause });
  if (cause instanceof NotAskedError) {
    const { retryAfterMs } = cause;
    return new DomainError('DEPARTMENT_UNAVAILABLE', { department, retryAfterMs }, { cause });
  }
  const isLate = cause instanceof Error && cause.name.endsWith('TimeoutError');
  return new DomainError(isLate ? 'DEPARTMENT_TIMEOUT' : 'DEPARTMENT_UNAVAILABLE', { department }, { cause });
}
