/** One line of a ledger's export: as it was read, without its end, and what it means. */
export interface LedgerLine {
  readonly text: string;
  /** The text itself where it is not JSON. */
  readonly value: unknown;
}

/**
 * Splits a stream of bytes into its lines; the last need not end with a line end. Whatever breaks the stream is thrown
 * (node:readline would end as if all were well).
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LedgerLine> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) if (text !== '') yield { text, value: parse(text) };
  }
  rest += decoder.decode();
  if (rest !== '') yield { text: rest, value: parse(rest) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
