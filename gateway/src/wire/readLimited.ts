/** The whole of a stream as text, never more than the limit in memory. @throws when there is more (bytes). */
export async function readLimited(stream: AsyncIterable<Uint8Array>, limitBytes: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of stream) {
    bytes += part.length;
    if (bytes > limitBytes) throw new Error(`The answer is longer than ${limitBytes} bytes.`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
