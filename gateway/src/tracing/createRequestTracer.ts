import type { HttpExchange } from '@guanjia/runtime/startHttpServer';
import { readTraceparent, traceparentOf } from '@guanjia/runtime/traceparent';
import { tracingState } from '@guanjia/runtime/tracingState';
import {
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import type { RequestTrace, TracedFetch, TracedOperation } from './RequestTrace.ts';

/** Begins the trace of a request; null for one that is not kept. */
export type RequestTracer = (exchange: HttpExchange) => RequestTrace | null;

/**
 * What a client's `traceparent` is taken for. As a link it is only written down: whoever is a stranger decides neither what
 * is kept nor where it is filed.
 */
export type TracesOfClients = 'link' | 'parent' | 'ignore';

/** Null where nothing is traced: then there is nothing to ask for each request. */
export function createRequestTracer(clients: TracesOfClients): RequestTracer | null {
  const { tracer } = tracingState;
  return tracer === null ? null : (exchange) => begin(tracer, clients, exchange);
}

function begin(tracer: Tracer, clients: TracesOfClients, exchange: HttpExchange): RequestTrace | null {
  const { request, response, requestId } = exchange;
  const given = clients === 'ignore' ? null : readTraceparent(request.headers['traceparent']);
  const parent = given !== null && clients === 'parent' ? trace.setSpanContext(ROOT_CONTEXT, given) : ROOT_CONTEXT;
  const links = given !== null && clients === 'link' ? [{ context: given }] : [];
  const span = tracer.startSpan('graphql', { kind: SpanKind.SERVER, links }, parent);
  if (!span.isRecording()) return null;
  span.setAttributes({ 'http.request.method': request.method ?? 'POST', 'http.route': '/graphql' });
  span.setAttribute('guanjia.request_id', requestId);
  response.once('close', () => {
    span.setAttribute('http.response.status_code', response.statusCode);
    if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
  return new SpanTrace(tracer, span);
}

class SpanTrace implements RequestTrace {
  readonly traceId: string;
  readonly spanId: string;
  readonly #tracer: Tracer;
  readonly #span: Span;
  readonly #context: Context;

  constructor(tracer: Tracer, span: Span) {
    const place = span.spanContext();
    this.traceId = place.traceId;
    this.spanId = place.spanId;
    this.#tracer = tracer;
    this.#span = span;
    this.#context = trace.setSpan(ROOT_CONTEXT, span);
  }

  name({ type, name, documentHash }: TracedOperation): void {
    this.#span.updateName(`${type} ${name === '' ? documentHash : name}`);
    this.#span.setAttributes({
      'graphql.operation.type': type,
      'graphql.operation.name': name,
      'graphql.document.hash': documentHash,
    });
  }

  fetch(department: string, operationName: string | null): TracedFetch {
    const attributes = { 'guanjia.department': department, 'graphql.operation.name': operationName ?? '' };
    const span = this.#tracer.startSpan(`ask ${department}`, { kind: SpanKind.CLIENT, attributes }, this.#context);
    return {
      traceparent: traceparentOf(span.spanContext()) ?? '',
      end(outcome) {
        if (outcome !== 'ok') {
          span.setAttribute('error.type', outcome);
          span.setStatus({ code: SpanStatusCode.ERROR });
        }
        span.end();
      },
    };
  }
}
