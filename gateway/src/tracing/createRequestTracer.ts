import type { StoredEvent } from '@guanjia/kernel/messages';
import { followsEvent } from '@guanjia/runtime/followsEvent';
import type { HttpExchange } from '@guanjia/runtime/startHttpServer';
import { isSampled, readTraceparent } from '@guanjia/runtime/traceparent';
import { tracingState } from '@guanjia/runtime/tracingState';
import {
  type Attributes,
  type Link,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  trace,
} from '@opentelemetry/api';
import type { RequestTrace } from './RequestTrace.ts';
import { SpanTrace } from './SpanTrace.ts';

/** Begins traces; null for one that is not kept. */
export interface RequestTracer {
  /** Of one request over HTTP that is answered once; it ends with its response. */
  ofRequest(exchange: HttpExchange): RequestTrace | null;
  /** Of one operation on a socket or a stream: of a subscription only its opening. Whoever began it ends it. */
  ofOperation(operation: StreamedOperation): RequestTrace | null;
  /**
   * Of the update that is made for an event: a trace of its own, kept if the event's is, with links to that and to the opening
   * of the subscription; so neither of them goes on for as long as somebody listens.
   */
  ofUpdate(event: Pick<StoredEvent, 'type' | 'traceparent'>, opening: RequestTrace | null): RequestTrace | null;
}

/** What is known of an operation that comes on a wire that can stream. */
export interface StreamedOperation {
  readonly wire: 'websocket' | 'stream';
  readonly requestId: string;
  /** As the client has sent it. */
  readonly traceparent?: unknown;
}

/**
 * What a client's `traceparent` is taken for. As a link it is only written down: whoever is a stranger decides neither what
 * is kept nor where it is filed.
 */
export type TracesOfClients = 'link' | 'parent' | 'ignore';

/** Null where nothing is traced: then there is nothing to ask for each request. */
export function createRequestTracer(clients: TracesOfClients): RequestTracer | null {
  const { tracer } = tracingState;
  if (tracer === null) return null;
  const begin = (traceparent: unknown, attributes: Attributes): Span | null => {
    const given = clients === 'ignore' ? null : readTraceparent(traceparent);
    const parent = given !== null && clients === 'parent' ? trace.setSpanContext(ROOT_CONTEXT, given) : ROOT_CONTEXT;
    const links = given !== null && clients === 'link' ? [{ context: given }] : [];
    const span = tracer.startSpan('graphql', { kind: SpanKind.SERVER, links, attributes }, parent);
    return span.isRecording() ? span : null;
  };
  return {
    ofRequest({ request, response, requestId }) {
      const attributes = { 'http.request.method': request.method ?? 'POST', 'http.route': '/graphql' };
      const span = begin(request.headers['traceparent'], { ...attributes, 'guanjia.request_id': requestId });
      if (span === null) return null;
      response.once('close', () => {
        span.setAttribute('http.response.status_code', response.statusCode);
        if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      });
      return new SpanTrace(tracer, span);
    },
    ofOperation({ wire, requestId, traceparent }) {
      const span = begin(traceparent, { 'guanjia.wire': wire, 'guanjia.request_id': requestId });
      return span === null ? null : new SpanTrace(tracer, span);
    },
    ofUpdate({ type, traceparent }, opening) {
      const event = readTraceparent(traceparent);
      if (event === null || !isSampled(event)) return null;
      const links: Link[] = [{ context: event, attributes: followsEvent }];
      if (opening !== null) links.push({ context: { ...opening, traceFlags: TraceFlags.SAMPLED } });
      const attributes = { 'guanjia.event.type': type };
      const span = tracer.startSpan('update', { kind: SpanKind.CONSUMER, links, attributes }, ROOT_CONTEXT);
      return span.isRecording() ? new SpanTrace(tracer, span, 'update') : null;
    },
  };
}
