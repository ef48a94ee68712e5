import type { Principal } from '@guanjia/kernel/principal';
import type { Log } from '@guanjia/runtime/createLog';
import type { HttpExchange } from '@guanjia/runtime/startHttpServer';
import type { RequestTrace } from '../tracing/RequestTrace.ts';
import type { GraphContext } from './GraphContext.ts';

/** The context of an operation that came over HTTP. A class, for its getter: see `Exchange` in startHttpServer.ts. */
class RequestContext {
  readonly principal: Principal;
  readonly requestId: string;
  readonly update = null;
  readonly trace: RequestTrace | null;
  /** No `#private` field: Apollo Server copies the context. */
  private readonly exchange: HttpExchange;

  constructor(principal: Principal, exchange: HttpExchange, trace: RequestTrace | null) {
    this.principal = principal;
    this.requestId = exchange.requestId;
    this.trace = trace;
    this.exchange = exchange;
  }

  /** Made when it is first written to. */
  get log(): Log {
    const { log } = this.exchange;
    return this.trace === null ? log : log.child({ trace_id: this.trace.traceId, span_id: this.trace.spanId });
  }
}

/** What an HTTP request's operation carries. */
export function requestContext(
  principal: Principal,
  exchange: HttpExchange,
  trace: RequestTrace | null = null,
): GraphContext {
  return new RequestContext(principal, exchange, trace);
}
