/** What is told of an operation: worked out once, when it is compiled. */
export interface TracedOperation {
  readonly type: 'query' | 'mutation' | 'subscription';
  /** Empty for one without a name. */
  readonly name: string;
  /** SHA-256 of its document, shortened: values may stand in the document itself. */
  readonly documentHash: string;
}

/** One request to a department, in its trace. */
export interface TracedFetch {
  /** What the department is told (W3C). */
  readonly traceparent: string;
  /** `ok`, or the code of the refusal. */
  end(outcome: string): void;
}

/** The trace of one request that is kept; most requests have none. */
export interface RequestTrace {
  readonly traceId: string;
  readonly spanId: string;
  /** The first counts: what a subscription asks on its way does not give it its name. */
  name(operation: TracedOperation): void;
  /** Begins a request to a department, with the name of the operation that it is sent. */
  fetch(department: string, operationName: string | null): TracedFetch;
  /** `ok`, or the code of the refusal; to be called once by whoever began it. */
  end(outcome: string): void;
}

/** How lines of a log say to which trace they belong. */
export function placeOf(trace: RequestTrace | null): { readonly trace_id?: string; readonly span_id?: string } {
  return trace === null ? {} : { trace_id: trace.traceId, span_id: trace.spanId };
}
