import { once } from 'node:events';
import type { HttpExchange } from '@guanjia/runtime/startHttpServer';

/**
 * Answers with one line of JSON for each object (application/x-ndjson), as fast as the reader takes them. An answer that
 * breaks off, because a page could not be read or the process stops, ends the connection, so that the reader cannot take it
 * for the whole.
 */
export async function sendLines(
  { response }: HttpExchange,
  pages: AsyncIterable<readonly object[]>,
  stopping: AbortSignal,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const over = AbortSignal.any([gone.signal, stopping]);
  for await (const page of pages) {
    if (over.aborted) break;
    if (!response.headersSent) response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
    const text = page.map((line) => `${JSON.stringify(line)}\n`).join('');
    if (text !== '' && !response.write(text)) await drained(response, over);
  }
  if (over.aborted) response.destroy();
  else response.end();
}

async function drained(response: HttpExchange['response'], over: AbortSignal): Promise<void> {
  try {
    await once(response, 'drain', { signal: over });
  } catch (cause) {
    if (!over.aborted) throw cause;
  }
}
