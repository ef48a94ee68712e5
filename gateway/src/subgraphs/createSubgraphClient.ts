import { isUtf8 } from 'node:buffer';
import { DomainError } from '@guanjia/kernel/DomainError';
import { encodePrincipal, signRequest } from '@guanjia/kernel/signature';
import { formattedRefusal } from '../errors/formattedRefusal.ts';
import type { Subgraph, SubgraphAnswer, SubgraphFetch, SubgraphRequest } from '../execution/Subgraph.ts';
import {
  AnswerTooLongError,
  type HttpAnswer,
  type HttpSender,
  type HttpSenderOptions,
  type Post,
} from '../transport/HttpSender.ts';
import { openSender, type Transport } from '../transport/openSender.ts';
import { collapsePosts } from './collapsePosts.ts';
import { joinEntityFetches } from './joinEntityFetches.ts';
import { joinRootFetches } from './joinRootFetches.ts';
import { readAnswer } from './readAnswer.ts';

export interface SubgraphClientOptions extends HttpSenderOptions {
  readonly subgraph: string;
  /** Shared with that department; undefined sends unsigned, for supergraphs that are not ours. */
  readonly key: string | undefined;
  /** Whether queries of different requests may share one request to the subgraph, where they are made for the same person. */
  readonly batching: boolean;
  /** Who speaks HTTP with it. */
  readonly transport: Transport;
  readonly now: () => Date;
  /** Told the seconds and the outcome of each request: `ok` or the code of its refusal. */
  readonly observe: (subgraph: string, outcome: string, seconds: number) => void;
  /** Told how many questions were answered by a request that others had made. */
  readonly observeShared: (subgraph: string, kind: 'entities' | 'roots' | 'collapsed', questions: number) => void;
}

type AskAlone = (request: SubgraphRequest) => Promise<SubgraphAnswer>;

/**
 * The way to one department. One that is down, late or out of shape costs its own part of the answer and says so with
 * DEPARTMENT_UNAVAILABLE or DEPARTMENT_TIMEOUT and its name (G4).
 */
export function createSubgraphClient(options: SubgraphClientOptions): Subgraph {
  const { subgraph, batching, observeShared } = options;
  const sender = openSender(options, options.transport);
  const send = batching ? sendingOnce(options, sender) : sendingEach(sender);
  const askAlone = createAskAlone(options, sender.path, send);
  if (!batching) return { ask: askAlone, close: sender.close };
  const askEntities = joinEntityFetches(askAlone, (questions) => observeShared(subgraph, 'entities', questions));
  const askRoots = joinRootFetches(askAlone, (questions) => observeShared(subgraph, 'roots', questions));
  return {
    ask(request) {
      if (request.fetch.kind !== 'query') return askAlone(request);
      return request.representations === null ? askRoots(request) : askEntities(request);
    },
    close: sender.close,
  };
}

type Send = (request: SubgraphRequest, post: Post) => Promise<HttpAnswer>;

function sendingEach(sender: HttpSender): Send {
  return (_, post) => sender.post(post);
}

function sendingOnce({ subgraph, observeShared }: SubgraphClientOptions, sender: HttpSender): Send {
  const { post } = collapsePosts(sender, () => observeShared(subgraph, 'collapsed', 1));
  return ({ fetch, context }, one) =>
    fetch.kind === 'query' ? post(encodePrincipal(context.principal), one) : sender.post(one);
}

function createAskAlone(options: SubgraphClientOptions, path: string, send: Send): AskAlone {
  const { subgraph, observe } = options;
  return async (request) => {
    const started = performance.now();
    const { trace } = request.context;
    const traced = trace == null ? null : trace.fetch(subgraph, request.fetch.operationName);
    const secondsSince = (): number => (performance.now() - started) / 1000;
    try {
      const { status, bytes } = await send(
        request,
        postOf(options, path, { request, traceparent: traced?.traceparent }),
      );
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

    function refuse(cause: unknown): SubgraphAnswer {
      const refusal = refusalOf(cause, subgraph);
      const { log, requestId } = request.context;
      observe(subgraph, refusal.code, secondsSince());
      traced?.end(refusal.code);
      log.warn({ err: cause, department: subgraph, requestId }, 'a department gave no answer');
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

interface Question {
  readonly request: SubgraphRequest;
  /** Undefined: in no trace that is kept. */
  readonly traceparent: string | undefined;
}

function postOf({ key, now }: SubgraphClientOptions, path: string, { request, traceparent }: Question): Post {
  const { fetch, context } = request;
  const body = bodyOf(request);
  const headers = ['content-type', 'application/json', 'accept', 'application/json', 'x-request-id', context.requestId];
  if (key !== undefined) {
    const { principal } = context;
    const signed = signRequest({ key, issuer: 'gateway', method: 'POST', path, body, principal, now: now() });
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
  const isLate = cause instanceof Error && cause.name.endsWith('TimeoutError');
  return new DomainError(isLate ? 'DEPARTMENT_TIMEOUT' : 'DEPARTMENT_UNAVAILABLE', { department }, { cause });
}
