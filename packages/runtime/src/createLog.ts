import { type DestinationStream, type Logger, pino } from 'pino';

/** One JSON line per event: `requestId`, department and ids, never a citizen's data. */
export type Log = Logger;

/** A log whose lines carry the process's name. `destination` is standard output unless told. */
export function createLog(
  { name, level = 'info' }: { readonly name: string; readonly level?: string },
  destination?: DestinationStream,
): Log {
  const options = {
    name,
    level,
    base: { name },
    redact: { paths: ['authorization', 'headers.authorization', '*.phone', '*.token'], censor: '[hidden]' },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
