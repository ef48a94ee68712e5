import { DomainError } from '@guanjia/kernel/DomainError';
import {
  type Attributes,
  type Context,
  context,
  createContextKey,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { activeTraceparent, contextOf, readTraceparent } from './traceparent.ts';
import { tracingState } from './tracingState.ts';

export interface SpanOptions {
  /** `INTERNAL` unless told. */
  readonly kind?: 'SERVER' | 'CLIENT' | 'PRODUCER' | 'CONSUMER';
  /** Names, numbers and ids: never what people have written. */
  readonly attributes?: Attributes;
}

/**
 * Does the work within a span of the trace that is under way, or of the one that `traceparent` names. Where there is none,
 * none that is sampled, or tracing is off, the work is done and nothing else.
 */
export function inSpan<Result>(
  name: string,
  { traceparent, ...options }: SpanOptions & { readonly traceparent?: string | undefined },
  work: (span: Span | null) => Promise<Result>,
): Promise<Result> {
  if (tracingState.tracer === null) return work(null);
  const parent = traceparent === undefined ? activeContext() : contextOf(traceparent);
  return parent === null ? work(null) : within(startSpan(name, options, parent), parent, work);
}

/**
 * The same for work that may find nothing to do: it is told only if it sends a statement or begins another span. `traceparent`
 * names its trace; without one nothing is told.
 */
export function inSpanIfUsed<Result>(
  name: string,
  { traceparent, ...options }: SpanOptions & { readonly traceparent: string | undefined },
  work: () => Promise<Result>,
): Promise<Result> {
  const parent = tracingState.tracer === null ? null : contextOf(traceparent);
  if (parent === null) return work();
  const use = new Use();
  const span = startSpan(name, options, parent);
  return within(span, parent.setValue(useKey, use), work, use);
}

/** Whether something has begun within a span. */
class Use {
  isUsed = false;
}
const useKey = createContextKey('guanjia.use');

/**
 * The same for work that is done for several traces at once: a span in each, the first of which is under way. The one that
 * is under way already counts as its own trace's.
 */
export async function inSpansOf<Result>(
  traceparents: readonly (string | undefined)[],
  name: string,
  options: SpanOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  if (tracingState.tracer === null) return work();
  const parents = distinctParents(traceparents);
  const spans = parents.map((parent) => startSpan(name, options, parent));
  const [first] = spans;
  const [parent] = parents;
  if (first === undefined || parent === undefined) return work();
  try {
    return await within(first, parent, work);
  } finally {
    for (const span of spans.slice(1)) span.end();
  }
}

/**
 * Tells, in each of these traces, of work that has been done since `began`: of that for which traces are known only by its
 * result.
 */
export function tellSpansOf(
  traceparents: readonly (string | undefined)[],
  name: string,
  { began, ...options }: SpanOptions & { readonly began: Date },
): void {
  if (tracingState.tracer === null) return;
  for (const parent of distinctParents(traceparents)) startSpan(name, { ...options, startTime: began }, parent).end();
}

/** Says that what is under way follows from another trace; nothing where it is of the same, or of none. */
export function linkActiveSpan(traceparent: string | null): void {
  const span = trace.getActiveSpan();
  const origin = readTraceparent(traceparent);
  if (span === undefined || origin === null || origin.traceId === span.spanContext().traceId) return;
  span.addLink({ context: origin });
}

/** Beyond so many traces the others go without: spans must not become the work. */
const tracesAtMost = 50;

function distinctParents(traceparents: readonly (string | undefined)[]): readonly Context[] {
  const byTrace = new Map<string, string>();
  for (const text of [activeTraceparent(), ...traceparents]) {
    const traceId = readTraceparent(text)?.traceId;
    if (text !== undefined && traceId !== undefined && !byTrace.has(traceId)) byTrace.set(traceId, text);
  }
  const own = activeContext();
  const ownTrace = trace.getActiveSpan()?.spanContext().traceId;
  const parents = [...byTrace].map(([traceId, text]) => (traceId === ownTrace ? own : contextOf(text)));
  return parents.filter((parent) => parent !== null).slice(0, tracesAtMost);
}

function activeContext(): Context | null {
  return activeTraceparent() === undefined ? null : context.active();
}

const kinds = {
  SERVER: SpanKind.SERVER,
  CLIENT: SpanKind.CLIENT,
  PRODUCER: SpanKind.PRODUCER,
  CONSUMER: SpanKind.CONSUMER,
} as const;

interface StartOptions extends SpanOptions {
  /** Now unless told. */
  readonly startTime?: Date;
}

function startSpan(name: string, { kind, attributes = {}, startTime }: StartOptions, parent: Context): Span {
  const { tracer } = tracingState;
  if (tracer === null) throw new TypeError('tracing is off');
  const use = parent.getValue(useKey);
  if (use instanceof Use) use.isUsed = true;
  const spanKind = kind === undefined ? SpanKind.INTERNAL : kinds[kind];
  return tracer.startSpan(name, { kind: spanKind, attributes, ...(startTime !== undefined && { startTime }) }, parent);
}

async function within<Result>(
  span: Span,
  parent: Context,
  work: (span: Span) => Promise<Result>,
  use: Use | null = null,
): Promise<Result> {
  try {
    return await context.with(trace.setSpan(parent, span), () => work(span));
  } catch (cause) {
    markFault(span, cause);
    if (use !== null) use.isUsed = true;
    throw cause;
  } finally {
    // one that is not ended is not told
    if (use === null || use.isUsed) span.end();
  }
}

/** A fault by its kind alone: messages may quote what people have written. A refusal is no fault of ours. */
function markFault(span: Span, cause: unknown): void {
  const isRefusal = cause instanceof DomainError && cause.code !== 'INTERNAL_FAULT';
  span.setAttribute('error.type', cause instanceof DomainError ? cause.code : nameOf(cause));
  if (!isRefusal) span.setStatus({ code: SpanStatusCode.ERROR });
}

function nameOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  return 'code' in cause && typeof cause.code === 'string' ? `${cause.name} ${cause.code}` : cause.name;
}
