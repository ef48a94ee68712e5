/** What the head of an answer says about the connection and the body. */
export interface AnswerHead {
  readonly status: number;
  /** 204 and 304 never have one. */
  readonly hasNoBody: boolean;
  /** Of the body, bytes; null where it is chunked or ends with the connection. */
  readonly length: number | null;
  readonly isChunked: boolean;
  /** Whether another question may be asked on this connection. */
  readonly staysOpen: boolean;
  /** How long the server keeps it, milliseconds; null where it does not say. */
  readonly keepsMs: number | null;
}

const headShape =
  /^HTTP\/1\.[01] [1-5]\d\d(?: [\t\x20-\x7e\x80-\xff]*)?(?:\r\n[!#$%&'*+\-.^_`|~\dA-Za-z]+:[\t\x20-\x7e\x80-\xff]*)*$/;
const lengthShape = /^\d{1,15}$/;
const closeShape = /(?:^|,)[\t ]*close[\t ]*(?:,|$)/i;
const keepAliveShape = /(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i;
const timeoutShape = /(?:^|,)[\t ]*timeout=(?<seconds>\d{1,6})[\t ]*(?:,|$)/i;
const statusPlace = 'HTTP/1.1 '.length;
const minorPlace = 'HTTP/1.'.length;

/**
 * Reads a head without the empty line behind it, one character a byte. Null for what is none, and for one that says the
 * length of its body twice: servers and clients that believe different ones mix up answers (RFC 9112, 6.3).
 */
export function readHead(text: string): AnswerHead | null {
  if (!headShape.test(text)) return null;
  const status = Number(text.slice(statusPlace, statusPlace + 3));
  let length: number | null = null;
  let isChunked = false;
  let isClosed = false;
  let isKept = text[minorPlace] === '1';
  let keepsMs: number | null = null;
  for (let at = text.indexOf('\r\n'); at !== -1; ) {
    const next = text.indexOf('\r\n', at + 2);
    const colon = text.indexOf(':', at + 2);
    switch (colon - at - 2) {
      case 'connection'.length: {
        const name = text.slice(at + 2, colon).toLowerCase();
        if (name !== 'connection' && name !== 'keep-alive') break;
        const value = valueOf(text, colon, next);
        if (name === 'keep-alive') keepsMs = readTimeout(value) ?? keepsMs;
        else {
          isClosed ||= closeShape.test(value);
          isKept ||= keepAliveShape.test(value);
        }
        break;
      }
      case 'content-length'.length: {
        if (text.slice(at + 2, colon).toLowerCase() !== 'content-length') break;
        const value = valueOf(text, colon, next);
        if (length !== null || !lengthShape.test(value)) return null;
        length = Number(value);
        break;
      }
      case 'transfer-encoding'.length: {
        if (text.slice(at + 2, colon).toLowerCase() !== 'transfer-encoding') break;
        if (isChunked || valueOf(text, colon, next).toLowerCase() !== 'chunked') return null;
        isChunked = true;
        break;
      }
    }
    at = next;
  }
  // HTTP/1.0 has no chunks: another reader would take them for the body (RFC 9112, 6.1)
  if (isChunked && (length !== null || text[minorPlace] === '0')) return null;
  const hasNoBody = status === 204 || status === 304;
  // what ends with the connection leaves none, and a body that may not be would be read as the next answer
  const hasEnd = hasNoBody ? (length ?? 0) === 0 && !isChunked : length !== null || isChunked;
  return { status, hasNoBody, length, isChunked, staysOpen: isKept && !isClosed && hasEnd, keepsMs };
}

/** Without the white space around it, of which HTTP knows two kinds only. */
function valueOf(text: string, colon: number, lineEnd: number): string {
  let from = colon + 1;
  let end = lineEnd === -1 ? text.length : lineEnd;
  while (from < end && isSpace(text.charCodeAt(from))) from += 1;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(from, end);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function readTimeout(value: string): number | null {
  const { seconds } = timeoutShape.exec(value)?.groups ?? {};
  return seconds === undefined ? null : Number(seconds) * 1_000;
}
