const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/**
 * The place behind the JSON value that begins at a byte; -1 where it does not end. It only counts brackets and strings: what
 * the value is, its reader sees.
 */
export function skipValue(bytes: Uint8Array, from: number): number {
  const { length } = bytes;
  let depth = 0;
  for (let at = from; at < length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) {
      at = endOfString(bytes, at + 1, length);
      if (depth === 0) return at < length ? at + 1 : -1;
    } else if (byte === comma) {
      if (depth === 0) return at;
    } else if (byte === openBrace || byte === openBracket) {
      depth += 1;
    } else if (byte === closeBrace || byte === closeBracket) {
      depth -= 1;
      if (depth === 0) return at + 1;
      if (depth < 0) return at;
    }
  }
  return -1;
}

/** The place of the quote that ends a string; the length where none does. */
function endOfString(bytes: Uint8Array, from: number, length: number): number {
  for (let at = from; at < length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) return at;
    if (byte === backslash) at += 1;
  }
  return length;
}
