import { type ErrorCode, errorCodes } from '@guanjia/kernel/errorCodes';

/** Keys of libraries that speak of the inside of a process. */
const innerKeys: ReadonlySet<string> = new Set([
  'address',
  'cause',
  'config',
  'debug',
  'debugMessage',
  'exception',
  'host',
  'hostname',
  'originalError',
  'sql',
  'stack',
  'stacktrace',
  'syscall',
  'trace',
  'url',
]);
/** What a caller gave or may give, said back to him: an address is nothing secret there. */
const callersKeys: ReadonlySet<string> = new Set(['accepted', 'field', 'value']);
const stackShape = /\n\s+at |node:internal|node_modules|\.[cm]?[jt]s:\d+|\w\.(?:java|py|cs|go|php|rb)(?::\d+|", line)/;
const addressShape =
  /[a-z][a-z+.-]*:\/\/|\b\d{1,3}(?:\.\d{1,3}){3}\b|\blocalhost\b|\/(?:home|usr|var|etc|srv|opt|app)\//i;
const messageAtMost = 500;
const detailAtMost = 10_000;

/**
 * The message of a department's error: by our catalogue where the code is in it, the department's own words where they say nothing of
 * its insides and are no essay; null else.
 */
export function departmentMessage(code: string, message: string): string | null {
  if (isErrorCode(code)) return errorCodes[code].en;
  return message.length <= messageAtMost && !reveals(message) ? message : null;
}

/** What of a department's detail a client may see: nothing that tells of a process, an address or a file (X4). */
export function departmentDetail(detail: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(detail).filter(([key, value]) => mayBeSeen(key, value)));
}

function mayBeSeen(key: string, value: unknown): boolean {
  if (innerKeys.has(key)) return false;
  const texts: string[] = [];
  // the texts as they are: in JSON a line end is two characters
  const json = JSON.stringify(value, (inner, part: unknown) => {
    if (typeof part === 'string') texts.push(part);
    return innerKeys.has(inner) ? undefined : part;
  });
  if (json === undefined || json.length > detailAtMost) return false;
  return !texts.some((text) => (callersKeys.has(key) ? stackShape.test(text) : reveals(text)));
}

function reveals(text: string): boolean {
  return stackShape.test(text) || addressShape.test(text);
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCodes, code);
}
