import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import { httpStatusOf } from '@guanjia/runtime/httpStatusOf';
import { requestUrl } from '@guanjia/runtime/requestUrl';
import { type ExecutionArgs, type ExecutionResult, type FormattedExecutionResult, GraphQLError, parse } from 'graphql';
import { CloseCode, type Context, handleProtocols, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { formattedRefusal } from '../errors/formattedRefusal.ts';
import { type OperationRequest, operationRequestSchema } from '../graph/OperationRequest.ts';
import type { Caller } from '../identity/Identity.ts';
import { type Client, clientHeaders } from '../recording/Client.ts';
import type { UpdateStream } from '../subscriptions/UpdateStream.ts';
import { placeOf } from '../tracing/RequestTrace.ts';
import { askingClient } from './askingClient.ts';
import { type ServedSocket, serveSocket } from './serveSocket.ts';
import { outcomeOf, type StartedOperation, type StartNeeds, startOperation } from './startOperation.ts';
import type { WireNeeds } from './WireNeeds.ts';
import { whileBelieved } from './whileBelieved.ts';

/** Operations over graphql-ws (`graphql-transport-ws`) on `/graphql` and the doors below it. */
export interface WebSockets {
  readonly onUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Closes every socket with 1001 and takes no more. */
  stop(): Promise<void>;
}

/** What a socket has once its connection is initialised. */
interface Connection {
  readonly caller: Caller;
  readonly streams: Set<UpdateStream>;
  readonly callOffExpiry: () => void;
  /** Null where nothing is recorded. */
  readonly client: Client | null;
}

type Params = Record<string, unknown> | undefined;
interface Socket extends ServedSocket {
  readonly door: StartNeeds;
  /** Of the handshake. */
  readonly authorization: string | undefined;
  /** Where it comes from, if its rate is counted. */
  readonly address: string | null;
  /** As the handshake says, where that is recorded. */
  readonly client: Client | null;
  connection?: Connection;
}
type SocketContext = Context<Params, Socket>;

const anyAnswer = parse('{ __typename }');
const anyStream = parse('subscription { __typename }');
const closeLimitMs = 2_000;
const farewellLimitMs = 1_000;

/** A slow client is waited for: the next update is made when the last one has been taken. */
export function createWebSockets(needs: WireNeeds, doors: ReadonlyMap<string, StartNeeds>): WebSockets {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: needs.bodyLimitBytes, handleProtocols });
  const started = new WeakMap<object, StartedOperation>();
  const results = new WeakMap<object, FormattedExecutionResult>();

  const perform = (args: ExecutionArgs): ExecutionResult | AsyncGenerator<ExecutionResult, void, void> => {
    const operation = started.get(args);
    switch (operation?.kind) {
      case 'answer':
        return standIn(operation.result, results);
      case 'stream':
        return standIns(operation.stream, results);
      case 'refused':
      case undefined:
        throw new Error('The operation was not started.');
    }
  };
  const server = makeServer<Params, Socket>({
    connectionInitWaitTimeout: needs.limits.initLimitMs,
    onConnect: (context) => connect(needs, context),
    onSubscribe: async (context, _id, payload) => {
      const request = operationRequestSchema.parse(payload);
      const operation = await start(needs, context, request);
      const handle = handleOf(operation, needs);
      started.set(handle, operation);
      return handle;
    },
    execute: perform,
    subscribe: perform,
    onNext: (...[, , , , result]) => results.get(result),
    onError: (...[, , , errors]) => {
      const operation = started.get(errors);
      return operation?.kind === 'refused' ? operation.errors : undefined;
    },
    onClose: ({ extra }) => extra.connection?.callOffExpiry(),
  });
  const dropped = needs.metrics.counter('gateway_sockets_dropped_total', 'Sockets closed in silence.', ['reason']);
  const serving = { ...needs, onDrop: (reason: string) => dropped.inc({ reason }) };
  let stopping = false;
  return {
    onUpgrade(request, socket, head) {
      if (stopping) return refuseUpgrade(socket, 503);
      const door = doors.get(requestUrl(request).pathname);
      if (door === undefined) return refuseUpgrade(socket, 404);
      try {
        const admitted = needs.connections.admit(request);
        socket.once('close', admitted.leave);
        const { authorization } = request.headers;
        const address = needs.addressOf(request);
        const client = askingClient(needs, request);
        sockets.handleUpgrade(request, socket, head, (webSocket) => {
          serveSocket(server, { socket: webSocket, admitted, door, authorization, address, client }, serving);
        });
      } catch (cause) {
        if (!(cause instanceof DomainError)) throw cause;
        refuseUpgrade(socket, httpStatusOf(cause.code), { errors: [formattedRefusal(cause)] });
      }
    },
    async stop() {
      stopping = true;
      await Promise.all([...sockets.clients].map((socket) => close(socket, 1001, 'Going away')));
    },
  };
}

/** A token may come with the handshake or, from browsers, in the connection's parameters. */
async function connect(needs: WireNeeds, { connectionParams, extra }: SocketContext): Promise<boolean> {
  const given = connectionParams?.['authorization'] ?? connectionParams?.['Authorization'];
  try {
    const caller = await needs.identity.authenticate(
      typeof given === 'string' ? given : extra.authorization,
      extra.address,
    );
    if (extra.socket.readyState !== extra.socket.OPEN) return false; // gone in the meantime, its end already seen
    extra.admitted.identify(caller.principal);
    const streams = new Set<UpdateStream>();
    const expire = (reason: DomainError): void => void closeDisbelieved(extra.socket, streams, reason);
    const client = clientOfParameters(needs, connectionParams) ?? extra.client;
    extra.connection = { caller, streams, callOffExpiry: whileBelieved(caller, needs.now, expire), client };
    return true;
  } catch (cause) {
    refuseConnection(extra.socket, cause, needs);
    return false;
  }
}

/** Browsers can set no headers: there the name comes with the parameters. */
function clientOfParameters({ clientOf }: WireNeeds, parameters: Params): Client | null {
  const name = parameters?.[clientHeaders.name];
  return clientOf === null || name === undefined ? null : clientOf(name, parameters?.[clientHeaders.version]);
}

/** A client whose token has expired may come back with a fresh one, so its code is not among those it must not retry. */
function refuseConnection(socket: WebSocket, cause: unknown, { log }: WireNeeds): void {
  if (cause instanceof DomainError && (cause.code === 'CONNECTION_LIMIT' || cause.code === 'RATE_LIMITED')) {
    return socket.close(CloseCode.TooManyInitialisationRequests, cause.code);
  }
  if (!(cause instanceof DomainError) || cause.code !== 'UNAUTHENTICATED') {
    log.error({ err: cause }, 'a connection could not be authenticated');
    return socket.close(1013, 'Try again later');
  }
  const isExpired = cause.detail['reason'] === 'TOKEN_EXPIRED';
  return isExpired ? socket.close(4403, 'Token expired') : socket.close(4401, 'Unauthorized');
}

/** Every stream says its cursor before the socket closes. */
async function closeDisbelieved(
  socket: WebSocket,
  streams: ReadonlySet<UpdateStream>,
  reason: DomainError,
): Promise<void> {
  for (const stream of streams) stream.end(reason);
  const limit = Promise.withResolvers<void>();
  const timer = setTimeout(limit.resolve, farewellLimitMs);
  await Promise.race([Promise.all([...streams].map(({ finished }) => finished)), limit.promise]);
  clearTimeout(timer);
  await setImmediate(); // graphql-ws says `complete` in between
  return reason.detail['reason'] === 'TOKEN_EXPIRED'
    ? socket.close(4403, 'Token expired')
    : socket.close(4401, 'Unauthorized');
}

async function start(needs: WireNeeds, { extra }: SocketContext, request: OperationRequest): Promise<StartedOperation> {
  const { connection, admitted } = extra;
  if (connection === undefined) throw new Error('The connection is not initialised.');
  const requestId = newId();
  const { client } = connection;
  const { principal } = connection.caller;
  const { address, door } = extra;
  const trace = needs.requestTracer?.ofOperation({ wire: 'websocket', requestId }) ?? null;
  const log = needs.log.child({ requestId, ...placeOf(trace) });
  const context = { principal, requestId, log, update: null, address, client, trace };
  let outcome = 'INTERNAL_FAULT';
  try {
    const over = admitted.begin();
    const operation = await startOperation(door, door.graph.admitDocument(withoutEmptyText(request), context), context);
    outcome = outcomeOf(operation);
    if (operation.kind === 'stream') follow(operation.stream, connection.streams, over);
    else over();
    return operation;
  } catch (cause) {
    if (!(cause instanceof DomainError)) throw cause;
    outcome = cause.code;
    return { kind: 'refused', errors: [formattedRefusal(cause)] };
  } finally {
    trace?.end(outcome);
  }
}

/** graphql-ws asks for a text, also from who names the document by its hash. */
function withoutEmptyText({ query, ...request }: OperationRequest): OperationRequest {
  return query === undefined || query === '' ? request : { ...request, query };
}

/** Keeps the stream among those of its socket until it is finished. */
function follow(stream: UpdateStream, streams: Set<UpdateStream>, over: () => void): void {
  streams.add(stream);
  void stream.finished.then(() => {
    streams.delete(stream);
    over();
  });
}

/**
 * What graphql-ws wants to have in its hands: errors for a refusal, else the arguments of an execution, of which it
 * asks only whether that streams.
 */
function handleOf(operation: StartedOperation, { graph }: WireNeeds): readonly GraphQLError[] | ExecutionArgs {
  if (operation.kind === 'refused') return operation.errors.map(({ message }) => new GraphQLError(message));
  return { schema: graph.current().schema, document: operation.kind === 'stream' ? anyStream : anyAnswer };
}

/** graphql-ws formats results itself; ours are formatted already and take the place of the stand-in when it is sent. */
function standIn(
  result: FormattedExecutionResult,
  results: WeakMap<object, FormattedExecutionResult>,
): ExecutionResult {
  const empty: ExecutionResult = {};
  results.set(empty, result);
  return empty;
}

function standIns(
  { updates }: UpdateStream,
  results: WeakMap<object, FormattedExecutionResult>,
): AsyncGenerator<ExecutionResult, void, void> {
  const through = async (
    step: Promise<IteratorResult<FormattedExecutionResult, void>>,
  ): Promise<IteratorResult<ExecutionResult, void>> => {
    const taken = await step;
    return taken.done === true ? taken : { done: false, value: standIn(taken.value, results) };
  };
  return {
    next: () => through(updates.next()),
    return: () => through(updates.return()),
    throw: (cause) => through(updates.throw(cause)),
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: () => updates[Symbol.asyncDispose](),
  };
}

function refuseUpgrade(socket: Duplex, status: number, body: object | null = null): void {
  const text = body === null ? '' : JSON.stringify(body);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'connection: close',
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(text)}`,
  ];
  socket.on('error', () => socket.destroy()); // nobody else listens to a socket that is not upgraded
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
}

async function close(socket: WebSocket, code: number, reason: string): Promise<void> {
  const closed = Promise.withResolvers<void>();
  const timer = setTimeout(() => socket.terminate(), closeLimitMs);
  socket.once('close', () => closed.resolve());
  socket.close(code, reason);
  await closed.promise;
  clearTimeout(timer);
}
