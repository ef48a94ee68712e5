import type { Page, Response, WebSocket } from 'playwright-core';

/** What has gone between a page and the graph, and what went wrong on the page. */
export interface Recording {
  readonly faults: string[];
  readonly tolerated: readonly RegExp[];
  /** As they were sent, over HTTP and over sockets. */
  readonly operations: SentOperation[];
  /** Bodies still being read. */
  readonly reading: Set<Promise<void>>;
}

export interface SentOperation {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const recordings = new WeakMap<Page, Recording>();
/** Answers that say that the page has asked what it should not have. */
const wrongToAsk = [
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'DOCUMENT_NOT_TRUSTED',
];

/** Begins to write down what a page does. */
export function recordPage(page: Page, tolerated: readonly RegExp[]): void {
  const recording: Recording = { faults: [], tolerated, operations: [], reading: new Set() };
  recordings.set(page, recording);
  page.on('console', (message) => {
    if (message.type() === 'error') recording.faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => recording.faults.push(`page: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    if (isGraph(request.url()) && request.method() === 'POST') takeOperation(recording, parsed(request.postData()));
  });
  page.on('response', (response) => {
    if (!isGraph(response.url())) return;
    const reading = readAnswer(recording, response);
    recording.reading.add(reading);
    void reading.finally(() => recording.reading.delete(reading));
  });
  page.on('websocket', (socket) => takeSocket(recording, socket));
}

/** What was written down of a page that `openAs` has opened. */
export function recordingOf(page: Page): Recording {
  const recording = recordings.get(page);
  if (recording === undefined) throw new Error('Nobody records this page.');
  return recording;
}

function isGraph(url: string): boolean {
  return new URL(url).pathname === '/graphql';
}

async function readAnswer(recording: Recording, response: Response): Promise<void> {
  const type = response.headers()['content-type'] ?? '';
  if (type.startsWith('multipart/')) return; // does not end; the page's own errors tell
  const body = await response.text().catch(() => ''); // the page has gone meanwhile
  takeAnswer(recording, parsed(body));
}

function takeSocket(recording: Recording, socket: WebSocket): void {
  socket.on('framesent', ({ payload }) => {
    const { type, payload: operation } = parsed(String(payload));
    if (type === 'subscribe') takeOperation(recording, operation);
  });
  socket.on('framereceived', ({ payload }) => {
    const { type, payload: answer } = parsed(String(payload));
    if (type === 'next') takeAnswer(recording, answer);
    if (type === 'error') takeAnswer(recording, { errors: answer });
  });
}

function takeOperation({ operations }: Recording, sent: any): void {
  const query = String(sent?.query ?? '');
  operations.push({
    name: String(sent?.operationName ?? /(?:query|mutation|subscription)\s+(\w+)/.exec(query)?.[1] ?? ''),
    query,
    variables: sent?.variables ?? {},
  });
}

function takeAnswer({ faults }: Recording, answer: any): void {
  for (const error of answer?.errors ?? [])
    if (wrongToAsk.includes(error?.extensions?.code)) faults.push(`graph: ${JSON.stringify(error)}`);
}

function parsed(text: string | null): any {
  try {
    return JSON.parse(text ?? '') ?? {};
  } catch {
    return {}; // a form or a stream: nothing that is judged here
  }
}
