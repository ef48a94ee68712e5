import type { IncomingMessage } from 'node:http';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { ErrorCode } from '@guanjia/kernel/errorCodes';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import { clientAddress } from './clientAddress.ts';
import { createCounts } from './createCounts.ts';
import { isOriginAllowed } from './isOriginAllowed.ts';
import type { WireLimits } from './WireLimits.ts';

export interface ConnectionLimiterOptions {
  readonly limits: WireLimits;
  /** Whose pages may connect; null: those of the gateway's own host. */
  readonly allowedOrigins: readonly string[] | null;
  /** In lower case: where a proxy in front writes the client's address; null: there is none. */
  readonly addressHeader: string | null;
  readonly metrics: Metrics;
}

/** Keeps what clients hold open within limits (G1). */
export interface ConnectionLimiter {
  /** @throws ORIGIN_NOT_ALLOWED, GATEWAY_FULL, CONNECTION_LIMIT. */
  admit(request: IncomingMessage): AdmittedConnection;
}

/** A socket, or a stream over HTTP. */
export interface AdmittedConnection {
  /** Counts it for its caller, too. @throws CONNECTION_LIMIT. */
  identify(principal: Principal): void;
  /** Counts an operation as under way until what is returned is called. Only when it is identified. @throws SUBSCRIPTION_LIMIT. */
  begin(): () => void;
  /** Whether no operation was under way at any time since it was asked last. */
  wasIdle(): boolean;
  leave(): void;
}

/** Counts in this process: behind it the limits of several gateways add up. */
export function createConnectionLimiter(options: ConnectionLimiterOptions): ConnectionLimiter {
  const { limits, allowedOrigins, addressHeader, metrics } = options;
  const ofAddress = createCounts();
  const ofCaller = createCounts();
  const underWay = createCounts();
  let open = 0;
  metrics.reading('gateway_connections', 'Sockets and streams over HTTP that are open.', () => open);
  const refused = metrics.counter('gateway_connections_refused_total', 'Connections and operations refused.', [
    'reason',
  ]);
  const refuse = (reason: string, code: ErrorCode, detail: Readonly<Record<string, unknown>> = {}): never => {
    refused.inc({ reason });
    throw new DomainError(code, detail);
  };

  const connect = (address: string): AdmittedConnection => {
    let caller: string | null = null;
    let operations = 0;
    let wasBusy = false;
    let isOpen = true;
    return {
      identify(principal) {
        if (!isOpen) return;
        const key = principal.subject === anonymous.subject ? `address ${address}` : `subject ${principal.subject}`;
        const accepted = limits.connectionsPerCaller;
        if (!ofCaller.take(key, accepted)) refuse('caller', 'CONNECTION_LIMIT', { per: 'caller', accepted });
        caller = key;
      },
      begin() {
        if (caller === null) throw new Error('The connection is not identified.');
        const key = caller;
        const { subscriptionsPerConnection: ofThis, subscriptionsPerCaller: ofAll } = limits;
        if (operations >= ofThis) {
          refuse('operations of a connection', 'SUBSCRIPTION_LIMIT', { per: 'connection', accepted: ofThis });
        }
        if (!underWay.take(key, ofAll)) {
          refuse('operations of a caller', 'SUBSCRIPTION_LIMIT', { per: 'caller', accepted: ofAll });
        }
        operations += 1;
        wasBusy = true;
        let isOver = false;
        return () => {
          if (isOver) return;
          isOver = true;
          operations -= 1;
          underWay.giveBack(key);
        };
      },
      wasIdle() {
        const isIdle = !wasBusy;
        wasBusy = operations > 0;
        return isIdle;
      },
      leave() {
        if (!isOpen) return;
        isOpen = false;
        open -= 1;
        ofAddress.giveBack(address);
        if (caller !== null) ofCaller.giveBack(caller);
      },
    };
  };
  return {
    admit(request) {
      const { origin } = request.headers;
      if (!isOriginAllowed(request.headers, allowedOrigins)) {
        refuse('origin', 'ORIGIN_NOT_ALLOWED', { field: 'origin', value: origin });
      }
      if (open >= limits.connections) refuse('all', 'GATEWAY_FULL');
      const address = clientAddress(request, addressHeader);
      const accepted = limits.connectionsPerAddress;
      if (!ofAddress.take(address, accepted)) refuse('address', 'CONNECTION_LIMIT', { per: 'address', accepted });
      open += 1;
      return connect(address);
    },
  };
}
