const longestScan = 64;

/** A string as JSON text. Short plain ones are only scanned: `JSON.stringify` costs more than that. */
export function quote(text: string): string {
  const { length } = text;
  if (length > longestScan) return JSON.stringify(text);
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x22 || code === 0x5c || (code >= 0xd800 && code <= 0xdfff))
      return JSON.stringify(text);
  }
  return `"${text}"`;
}
