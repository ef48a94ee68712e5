import type { Principal } from '@guanjia/kernel/principal';
import type { Log } from '@guanjia/runtime/createLog';
import type { HttpExchange } from '@guanjia/runtime/startHttpServer';
import type { Reading } from '../caching/Reading.ts';
import type { Client } from '../recording/Client.ts';
import { placeOf, type RequestTrace } from '../tracing/RequestTrace.ts';
import type { GraphContext } from './GraphContext.ts';

/** What is known of a request before its operation is; all as in `GraphContext`. */
interface RequestFacts {
  readonly principal: Principal;
  readonly address: string | null;
  readonly endsAt: number;
  readonly client: Client | null;
  readonly trace?: RequestTrace | null;
}

/** The context of an operation that came over HTTP. A class, for its getter: see `Exchange` in startHttpServer.ts. */
class RequestContext {
  readonly principal: Principal;
  readonly requestId: string;
  readonly update = null;
  readonly address: string | null;
  readonly endsAt: number;
  readonly client: Client | null;
  /** There from the beginning, so that all contexts have one hidden class. */
  reading: Reading | null = null;
  readonly trace: RequestTrace | null;
  /** No `#private` field: Apollo Server copies the context. */
  private readonly exchange: HttpExchange;

  constructor(exchange: HttpExchange, { principal, address, endsAt, client, trace = null }: RequestFacts) {
    this.principal = principal;
    this.address = address;
    this.requestId = exchange.requestId;
    this.trace = trace;
    this.exchange = exchange;
    this.endsAt = endsAt;
    this.client = client;
  }

  /** Made when it is first written to. */
  get log(): Log {
    const { log } = this.exchange;
    return this.trace === null ? log : log.child(placeOf(this.trace));
  }

  /** An answer that is to be kept is for others, too. */
  get isGone(): boolean {
    return this.reading === null && this.exchange.response.destroyed;
  }
}

/** What an HTTP request's operation carries. */
export function requestContext(exchange: HttpExchange, facts: RequestFacts): GraphContext {
  return new RequestContext(exchange, facts);
}
