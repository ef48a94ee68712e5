import { traceparentOf } from '@guanjia/runtime/traceparent';
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

/** A trace as its first span in this process. `verb` goes before the operation's name in place of its type. */
export class SpanTrace implements RequestTrace {
  readonly traceId: string;
  readonly spanId: string;
  readonly #tracer: Tracer;
  readonly #span: Span;
  readonly #verb: string | null;
  readonly #context: Context;
  #isNamed = false;

  constructor(tracer: Tracer, span: Span, verb: string | null = null) {
    const place = span.spanContext();
    this.traceId = place.traceId;
    this.spanId = place.spanId;
    this.#tracer = tracer;
    this.#span = span;
    this.#verb = verb;
    this.#context = trace.setSpan(ROOT_CONTEXT, span);
  }

  name({ type, name, documentHash }: TracedOperation): void {
    if (this.#isNamed) return;
    this.#isNamed = true;
    this.#span.updateName(`${this.#verb ?? type} ${name === '' ? documentHash : name}`);
    this.#span.setAttributes({
      'graphql.operation.type': type,
      'graphql.operation.name': name,
      'graphql.document.hash': documentHash,
    });
  }

  fetch(department: string, operationName: string | null): TracedFetch {
    const attributes = { 'guanjia.department': department, 'graphql.operation.name': operationName ?? '' };
    const span = this.#tracer.startSpan(`ask ${department}`, { kind: SpanKind.CLIENT, attributes }, this.#context);
    return { traceparent: traceparentOf(span.spanContext()) ?? '', end: (outcome) => endAs(span, outcome) };
  }

  end(outcome: string): void {
    endAs(this.#span, outcome);
  }
}

function endAs(span: Span, outcome: string): void {
  if (outcome !== 'ok') {
    span.setAttribute('error.type', outcome);
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end();
}
