import type { IncomingMessage, ServerResponse } from 'node:http';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Queue } from 'bullmq';
import type { Context, Next } from 'hono';
import type { Log } from './createLog.ts';
import { type BackendQueue, isBullMqQueue } from './queueBackend.ts';
import type { QueueConnection } from './queueConnection.ts';
import { openLine, type QueueLine } from './queueLine.ts';
import type { Route } from './startHttpServer.ts';

export interface QueueBoardOptions {
  /** Where it is served: `/queues` for the routes `GET /queues/*`. */
  readonly basePath: string;
  readonly queues: readonly { readonly name: string; readonly connection: QueueConnection }[];
  readonly log: Log;
}

/** Pages that show what is in the queues (Bull Board). */
export interface QueueBoard {
  /** Answers `GET <basePath>/*`. Who may see it is the caller's business. @throws QUEUE_UNAVAILABLE */
  readonly route: Route;
  close(): Promise<void>;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Loaded {
  readonly lines: readonly QueueLine<BackendQueue>[];
  readonly listen: Listener;
}

/**
 * A board that shows and changes nothing: what is wrong is put right by replay and cancel, which leave their trace. It is
 * loaded (20 MB) when somebody looks for the first time, not when the process starts. The browser is told to load nothing
 * from anywhere else.
 */
export function createQueueBoard(options: QueueBoardOptions): QueueBoard {
  let loading: Promise<Loaded> | undefined;
  return {
    route: async ({ request, response }) => {
      loading ??= load(options);
      const loaded = await loading.catch((cause: unknown) => {
        loading = undefined;
        throw cause;
      });
      // a server that is away is not waited for
      await Promise.all(loaded.lines.map((line) => line.use(() => Promise.resolve())));
      await loaded.listen(request, response);
    },
    close: async () => {
      const lines = await loading?.then(
        (loaded) => loaded.lines,
        () => [],
      );
      await closeAll(lines ?? []);
    },
  };
}

async function load({ basePath, queues, log }: QueueBoardOptions): Promise<Loaded> {
  const lines = await Promise.all(
    queues.map(({ name, connection }) =>
      openLine({ name, connection, log, open: (backend) => backend.openQueue(name) }),
    ),
  );
  try {
    const shown = await Promise.all(lines.map((line) => line.use((queue) => Promise.resolve(requireBullMq(queue)))));
    const isOnRedis = queues.every(({ connection }) => connection.kind === 'redis');
    // BullMQ does not know the workers of a queue on PostgreSQL, and the board would say that there are none
    return { lines, listen: await createBoard({ basePath, log, showWorkers: isOnRedis }, shown) };
  } catch (cause) {
    await closeAll(lines);
    throw cause;
  }
}

async function closeAll(lines: readonly QueueLine<BackendQueue>[]): Promise<void> {
  await Promise.all(lines.map((line) => line.close()));
}

function requireBullMq(queue: BackendQueue): Queue {
  if (isBullMqQueue(queue)) return queue;
  throw new TypeError('the board shows queues of BullMQ only');
}

interface BoardOptions {
  readonly basePath: string;
  readonly log: Log;
  readonly showWorkers: boolean;
}

async function createBoard({ basePath, log, showWorkers }: BoardOptions, queues: readonly Queue[]): Promise<Listener> {
  const [{ createBullBoard }, { BullMQAdapter }, { HonoAdapter }, { Hono }, { getRequestListener }, { serveStatic }] =
    await Promise.all([
      import('@bull-board/api'),
      import('@bull-board/api/bullMQAdapter'),
      import('@bull-board/hono'),
      import('hono'),
      import('@hono/node-server'),
      import('@hono/node-server/serve-static'),
    ]);
  const adapter = new HonoAdapter(serveStatic).setBasePath(basePath);
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter: adapter,
    options: { uiConfig: { ...uiConfig, showWorkers } },
  });
  const app = new Hono({ strict: false });
  app.use((context, next) => closeIn(context, next));
  app.use((context, next) => hideFaults(context, next, log));
  app.route(basePath, adapter.registerPlugin());
  // the process keeps the Request and Response of Node
  return getRequestListener(app.fetch, { overrideGlobalObjects: false });
}

/** Chinese first; the reader may choose another language. */
const uiConfig = { boardTitle: '材料交接队列 · Queues', hideDocsLink: true, locale: { lng: 'zh-CN' } };

const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Bull Board tells the browser what its queue has thrown, addresses and all. */
async function hideFaults(context: Context, next: Next, log: Log): Promise<void> {
  await next();
  if (context.res.status < 500) return;
  log.warn({ answer: await context.res.text(), path: context.req.path }, 'the board of queues could not be shown');
  const { code, message, messageZh } = new DomainError('QUEUE_UNAVAILABLE');
  context.res = Response.json({ errors: [{ message, extensions: { code, messageZh } }] }, { status: 503 });
}

const outsideLink = /<link[^>]+href="https?:[^>]*>/g;

/** Keeps the browser with us: Bull Board's page asks for a font of another site. */
async function closeIn(context: Context, next: Next): Promise<void> {
  await next();
  context.header('content-security-policy', contentSecurityPolicy);
  context.header('x-content-type-options', 'nosniff');
  context.header('referrer-policy', 'no-referrer');
  const isFile = context.req.path.includes('/static/') && context.res.status === 200;
  context.header('cache-control', isFile ? 'private, max-age=3600' : 'no-store');
  if (context.res.headers.get('content-type')?.startsWith('text/html') !== true) return;
  const page = await context.res.text();
  context.res = new Response(page.replaceAll(outsideLink, ''), context.res);
}
