const quote = 0x22;
const backslash = 0x5c;

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
      at += 1;
      while (at < length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1;
      if (depth === 0) return at < length ? at + 1 : -1;
    } else if (byte === 0x7b || byte === 0x5b) {
      depth += 1;
    } else if (byte === 0x7d || byte === 0x5d) {
      depth -= 1;
      if (depth === 0) return at + 1;
      if (depth < 0) return at;
    } else if (byte === 0x2c && depth === 0) {
      return at;
    }
  }
  return -1;
}
