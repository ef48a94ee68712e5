import { context, createContextKey, ROOT_CONTEXT, type Span, trace } from '@opentelemetry/api';
import { activeTraceparent, traceparentOf } from './traceparent.ts';
import { tracingState } from './tracingState.ts';

/** Work that is in no trace, and begins one as soon as it has an effect on others. */
class Occasion {
  readonly #name: string;
  readonly #began = Date.now();
  #span: Span | null = null;

  constructor(name: string) {
    this.#name = name;
  }

  traceparent(): string | undefined {
    this.#span ??=
      tracingState.tracer?.startSpan(this.#name, { startTime: this.#began, root: true }, ROOT_CONTEXT) ?? null;
    return traceparentOf(this.#span?.spanContext());
  }

  end(): void {
    this.#span?.end();
  }
}

const occasionKey = createContextKey('guanjia.occasion');

/**
 * Does work that the clock has begun, such as a round of duty: nothing is told of it unless it announces something. Then a trace
 * begins with it, and what follows is told there. Within a trace, or with tracing off, the work is done and nothing else.
 */
export async function traceOnEffect<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  if (tracingState.tracer === null || trace.getActiveSpan() !== undefined) return work();
  const occasion = new Occasion(name);
  try {
    return await context.with(context.active().setValue(occasionKey, occasion), work);
  } finally {
    occasion.end();
  }
}

/** What is handed on with a message: the trace under way, or the one that begins with it; undefined where none is kept. */
export function traceparentToPassOn(): string | undefined {
  const occasion = context.active().getValue(occasionKey);
  return activeTraceparent() ?? (occasion instanceof Occasion ? occasion.traceparent() : undefined);
}
