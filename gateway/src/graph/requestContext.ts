import type { Principal } from '@guanjia/kernel/principal';
import type { Log } from '@guanjia/runtime/createLog';
import type { HttpExchange } from '@guanjia/runtime/startHttpServer';
import type { Reading } from '../caching/Reading.ts';
import type { GraphContext } from './GraphContext.ts';

/** The context of an operation that came over HTTP. A class, for its getter: see `Exchange` in startHttpServer.ts. */
class RequestContext {
  readonly principal: Principal;
  readonly requestId: string;
  readonly update = null;
  readonly address: string | null;
  readonly endsAt: number;
  /** There from the beginning, so that all contexts have one hidden class. */
  reading: Reading | null = null;
  /** No `#private` field: Apollo Server copies the context. */
  private readonly exchange: HttpExchange;

  constructor(principal: Principal, exchange: HttpExchange, address: string | null, endsAt: number) {
    this.principal = principal;
    this.address = address;
    this.requestId = exchange.requestId;
    this.exchange = exchange;
    this.endsAt = endsAt;
  }

  /** Made when it is first written to. */
  get log(): Log {
    return this.exchange.log;
  }

  /** An answer that is to be kept is for others, too. */
  get isGone(): boolean {
    return this.reading === null && this.exchange.response.destroyed;
  }
}

/** What an HTTP request's operation carries. `address` and `endsAt` are as in `GraphContext`. */
export function requestContext(
  principal: Principal,
  exchange: HttpExchange,
  address: string | null,
  endsAt: number,
): GraphContext {
  return new RequestContext(principal, exchange, address, endsAt);
}
