import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Log } from './createLog.ts';
import type { Metrics } from './createMetrics.ts';
import { httpStatusOf } from './httpStatusOf.ts';
import { inSpan } from './inSpan.ts';
import { linesByTwo } from './linesByTwo.ts';
import { readBody } from './readBody.ts';
import { requestUrl } from './requestUrl.ts';
import { sendUnread } from './sendUnread.ts';
import { tracingState } from './tracingState.ts';

/** One request and its answer. */
export interface HttpExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly requestId: string;
  readonly log: Log;
  /** The whole body. @throws BAD_INPUT past the limit (bytes, 2 MB unless told). */
  readBody(limitBytes?: number): Promise<Buffer>;
  /** An object goes out as JSON, text as it is. */
  send(status: number, body: object | string, headers?: Readonly<Record<string, string>>): void;
}

/** Answers one method and path. */
export type Route = (exchange: HttpExchange) => Promise<void> | void;

/** Keys are `GET /path`; a path that ends in `/*` takes all below it. */
export type Routes = Readonly<Record<string, Route>>;

/** Whether the process can do its work now; a false or a refusal answers /ready with 503. */
export type Ready = () => Promise<Readonly<Record<string, unknown>>>;

export interface HttpServerOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly ready: Ready;
  readonly routes: Routes;
  /** Keys of routes that say `x-request-id` themselves: a header set by itself makes all others dearer. */
  readonly ownHeads?: readonly string[];
  readonly onUpgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Whether requests say truly to which trace they belong: for servers that only our own processes reach. */
  readonly continuesTraces?: boolean;
}

export interface HttpServer {
  readonly url: string;
  readonly port: number;
  readonly server: Server;
  /** Takes no more connections, lets running requests end. */
  stop(): Promise<void>;
}

const dismissEveryMs = 50;
const requestIdShape = /^[\w-]{8,64}$/;

/** The HTTP shell of every process: /health, /ready, /metrics and its own routes. A taken port is said in one clear line. */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const routes: Routes = { ...standardRoutes(options), ...options.routes };
  const prefixes = Object.entries(routes).filter(([key]) => key.endsWith('/*'));
  const ownHeads = new Set(options.ownHeads);
  const seconds = options.metrics.durations('http_request_seconds', 'Time to answer a request.', ['route', 'status']);
  const observe = linesByTwo((route: string, status: number) => seconds({ route, status: String(status) }));
  const find = (exchange: Exchange): readonly [string, Route] => {
    const { method = 'GET', url: target = '/' } = exchange.request;
    // most targets are a path and nothing else: they need not be read as a URL
    const plain = `${method} ${target}`;
    const known = routes[plain];
    if (known !== undefined) return [plain, known];
    const key = `${method} ${exchange.url.pathname}`;
    const exact = routes[key];
    if (exact !== undefined) return [key, exact];
    const below = prefixes.find(([prefix]) => key.startsWith(prefix.slice(0, -1)));
    return below ?? ['none', refuseMethod(methodsOf(routes, exchange.url.pathname))];
  };
  const reply = options.continuesTraces === true && tracingState.tracer !== null ? answerInTrace : answer;
  // of two `authorization` headers Node would drop one without a word: joined, they are no token
  const server = createServer({ joinDuplicateHeaders: true }, (request, response) => {
    const began = performance.now();
    const exchange = new Exchange(request, response, options.log);
    const [name, route] = find(exchange);
    if (!ownHeads.has(name)) response.setHeader('x-request-id', exchange.requestId);
    response.once('close', () => {
      observe(name, response.statusCode, (performance.now() - began) / 1_000);
    });
    void reply(exchange, route, name);
  });
  if (options.onUpgrade !== undefined) server.on('upgrade', options.onUpgrade);
  const port = await listen(server, options);
  return { url: `http://${options.host}:${port}`, port, server, stop: () => stop(server) };
}

function standardRoutes({ ready, metrics }: HttpServerOptions): Routes {
  return {
    'GET /health': ({ send }) => send(200, { status: 'ok' }),
    'GET /ready': async ({ send }) => {
      try {
        send(200, { status: 'ready', ...(await ready()) });
      } catch (cause) {
        send(503, { status: 'not ready', reason: cause instanceof Error ? cause.message : String(cause) });
      }
    },
    'GET /metrics': async ({ send }) =>
      send(200, await metrics.text(), { 'content-type': metrics.registry.contentType }),
  };
}

/**
 * A class, for a getter of its prototype: an object literal with a getter has a hidden class of its own each time, and
 * those keep all that the getter knows alive until the next full garbage collection.
 */
class Exchange implements HttpExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly #parentLog: Log;
  #log: Log | undefined;
  #url: URL | undefined;

  constructor(request: IncomingMessage, response: ServerResponse, log: Log) {
    const given = request.headers['x-request-id'];
    this.request = request;
    this.response = response;
    this.requestId = typeof given === 'string' && requestIdShape.test(given) ? given : randomUUID();
    this.#parentLog = log;
  }

  get url(): URL {
    this.#url ??= requestUrl(this.request);
    return this.#url;
  }

  /** Made when there is something to say: most requests are silent. */
  get log(): Log {
    this.#log ??= this.#parentLog.child({ requestId: this.requestId });
    return this.#log;
  }

  readonly readBody: HttpExchange['readBody'] = (limitBytes) => readBody(this.request, limitBytes);

  readonly send: HttpExchange['send'] = (status, body, headers = {}) => {
    const isText = typeof body === 'string';
    this.response.writeHead(status, {
      'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json',
      ...headers,
    });
    this.response.end(isText ? body : JSON.stringify(body));
  };
}

async function answerInTrace(exchange: HttpExchange, route: Route, name: string): Promise<void> {
  const { traceparent } = exchange.request.headers;
  if (typeof traceparent !== 'string') return answer(exchange, route);
  await inSpan(name, { kind: 'SERVER', traceparent, attributes: { 'http.route': name } }, async (span) => {
    await answer(exchange, route);
    span?.setAttribute('http.response.status_code', exchange.response.statusCode);
  });
}

async function answer(exchange: HttpExchange, route: Route): Promise<void> {
  try {
    await route(exchange);
  } catch (cause) {
    answerRefusal(exchange, cause);
  }
}

function answerRefusal(exchange: HttpExchange, cause: unknown): void {
  const { request, response, requestId } = exchange;
  if (request.destroyed && !request.complete) {
    exchange.log.info({ err: cause }, 'the caller hung up before its request was whole');
    return;
  }
  const refusal = cause instanceof DomainError ? cause : new DomainError('INTERNAL_FAULT', { requestId }, { cause });
  if (refusal.code === 'INTERNAL_FAULT') exchange.log.error({ err: cause }, 'request failed');
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.setHeader('x-request-id', requestId);
  const extensions = { code: refusal.code, messageZh: refusal.messageZh, ...refusal.detail };
  const body = { errors: [{ message: refusal.message, extensions }] };
  sendUnread(request, response, { status: httpStatusOf(refusal.code), body });
}

/** The methods that a path is answered under. */
function methodsOf(routes: Routes, path: string): readonly string[] {
  const fitting = Object.keys(routes).flatMap((key) => {
    const [method = '', pattern = ''] = key.split(' ');
    const fits = pattern === path || (pattern.endsWith('/*') && path.startsWith(pattern.slice(0, -1)));
    return fits ? [method] : [];
  });
  return [...new Set(fitting)];
}

/** Refuses what no route has taken: there is nothing at its path, or nothing for its method. */
function refuseMethod(accepted: readonly string[]): Route {
  return ({ request, response, send }) => {
    if (accepted.length === 0) return send(404, { errors: [{ message: 'Nothing is here.' }] });
    response.setHeader('allow', accepted.join(', '));
    throw new DomainError('METHOD_NOT_ALLOWED', { field: 'method', value: request.method ?? null, accepted });
  };
}

async function listen(server: Server, { host, port }: HttpServerOptions): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(describeListenFault(cause, host, port)));
    server.listen(port, host, resolve);
  });
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function describeListenFault(cause: Error, host: string, port: number): Error {
  const taken = 'code' in cause && cause.code === 'EADDRINUSE';
  return taken ? new Error(`Port ${port} on ${host} is taken by another process.`, { cause }) : cause;
}

/** A connection that becomes idle meanwhile would otherwise be kept alive for its next request, for seconds. */
async function stop(server: Server): Promise<void> {
  const dismissing = setInterval(() => server.closeIdleConnections(), dismissEveryMs);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearInterval(dismissing);
}
