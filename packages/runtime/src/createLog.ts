import { trace } from '@opentelemetry/api';
import { type DestinationStream, type Logger, pino } from 'pino';
import { describeError } from './describeError.ts';
import { logDestination } from './logDestination.ts';
import { isSampled } from './traceparent.ts';

/** One JSON line per event: `requestId`, department and ids, never a citizen's data. */
export type Log = Logger;

/**
 * A log whose lines carry the process's name, its department where it is one's, and the trace they belong to if one is kept.
 * Errors are written without the values they quote (`describeError`). `destination` is standard output unless told.
 */
export function createLog(
  {
    name,
    department,
    level = 'info',
  }: { readonly name: string; readonly department?: string; readonly level?: string },
  destination: DestinationStream = logDestination(1, name),
): Log {
  const options = {
    name,
    level,
    base: department === undefined ? { name } : { name, department },
    serializers: { err: describeError },
    mixin: activeTraceIds,
    redact: { paths: secretPaths, censor: '[hidden]' },
  };
  return pino(options, destination);
}

/** Wherever one of these stands in what is logged, two levels deep. */
const secretNames = [
  'authorization',
  'cookie',
  'phone',
  'contactPhone',
  'idNumber',
  'email',
  'token',
  'key',
  'privateKey',
  'password',
  'secret',
  'params',
  'variables',
  'body',
  'detail',
];
const secretPaths = secretNames.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

function activeTraceIds(): object {
  const place = trace.getActiveSpan()?.spanContext();
  return place === undefined || !isSampled(place) ? {} : { trace_id: place.traceId, span_id: place.spanId };
}
