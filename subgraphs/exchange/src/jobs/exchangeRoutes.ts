import { DomainError } from '@guanjia/kernel/DomainError';
import { type OutboxMessage, outboxMessageSchema } from '@guanjia/kernel/messages';
import { isId } from '@guanjia/kernel/newId';
import { inSpansOf } from '@guanjia/runtime/inSpan';
import type { HttpExchange, Routes } from '@guanjia/runtime/startHttpServer';
import { z } from 'zod';
import type { EventLog } from '../domain/eventLog.ts';
import type { LogWatch } from '../domain/logWatch.ts';
import { readFeed } from '../usecases/readFeed.ts';
import { type RegisterNeeds, registerRecipients } from '../usecases/registerRecipients.ts';
import { type IntakeNeeds, takeIn } from '../usecases/takeIn.ts';
import { directorySchema } from './directorySchema.ts';
import { readSignedBody, readSignedQuery } from './readSigned.ts';

export interface RouteNeeds extends IntakeNeeds, RegisterNeeds {
  readonly log: EventLog;
  readonly watch: LogWatch;
  /** Key of each department that may send and register. */
  readonly departmentKeys: Readonly<Record<string, string>>;
  /** The exchange's own key, with which the gateway signs what it reads. */
  readonly ownKey: string;
  /** Lets all who wait go when the process stops. */
  readonly stopping: AbortSignal;
  readonly now: () => Date;
}

const largestBatch = 500;
const intakeLimitBytes = 16_000_000;
const directoryLimitBytes = 500_000;
const allVisibilities = ['PUBLIC', 'PARTIES', 'INTERNAL'] as const;

const intakeSchema = z.object({ messages: z.array(outboxMessageSchema).max(largestBatch) });

const place = z.coerce.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER).default(0);
const limit = z.coerce.number().int().positive().max(1_000).default(500);
const feedSchema = z.object({
  after: place,
  limit,
  waitMs: z.coerce.number().int().nonnegative().max(30_000).default(0),
});
const projectSchema = z.object({ after: place.pipe(z.number().max(2 ** 31 - 1)), limit });

/** How departments and gateways reach the exchange. Every request is signed; any other is answered 401. */
export function exchangeRoutes(needs: RouteNeeds): Routes {
  const departmentKey = (issuer: string) =>
    Object.hasOwn(needs.departmentKeys, issuer) && issuer !== 'exchange' ? needs.departmentKeys[issuer] : undefined;
  const writers = { keyOf: departmentKey, now: needs.now };
  const withGateway = {
    keyOf: (issuer: string) => (issuer === 'gateway' ? needs.ownKey : departmentKey(issuer)),
    now: needs.now,
  };
  return {
    'POST /intake': async (exchange) => {
      const expected = { schema: intakeSchema, limitBytes: intakeLimitBytes };
      const { issuer, body } = await readSignedBody(exchange, withGateway, expected);
      if (issuer === 'gateway') requireAudits(body.messages);
      const traces = body.messages.map(({ traceparent }) => traceparent);
      const attributes = { 'messaging.batch.message_count': body.messages.length, 'guanjia.department': issuer };
      const accepted = await inSpansOf(traces, 'take in', { kind: 'CONSUMER', attributes }, () =>
        takeIn(needs, issuer, body.messages),
      );
      exchange.send(200, { accepted });
    },
    'POST /directory': async (exchange) => {
      const expected = { schema: directorySchema, limitBytes: directoryLimitBytes };
      const { issuer, body } = await readSignedBody(exchange, writers, expected);
      exchange.send(200, { changed: await registerRecipients(needs, issuer, body.recipients) });
    },
    'GET /feed': async (exchange) => {
      const query = readSignedQuery(exchange, withGateway, feedSchema);
      exchange.send(200, await readFeed(needs, { ...query, signal: untilGone(exchange, needs.stopping) }));
    },
    'GET /projects/*': async (exchange) => {
      const query = readSignedQuery(exchange, withGateway, projectSchema);
      const { projectId, part } = partOf(exchange.url.pathname);
      const [head = 0] = await needs.log.headsOf([projectId]);
      if (part === 'head') return exchange.send(200, { head });
      const range = { ...query, visibilities: allVisibilities, types: null, before: null, fromEnd: false };
      const [events = []] = await needs.log.readTimelines([projectId], range);
      return exchange.send(200, { events, head });
    },
  };
}

/** The gateway keeps nothing but who may come in: that is all it has to tell. @throws FORBIDDEN */
function requireAudits(messages: readonly OutboxMessage[]): void {
  const index = messages.findIndex(({ kind }) => kind !== 'audit');
  if (index >= 0) throw new DomainError('FORBIDDEN', { field: `messages[${index}].kind`, index, accepted: 'audit' });
}

function partOf(path: string): { projectId: string; part: 'events' | 'head' } {
  const [, , projectId = '', part, ...rest] = path.split('/');
  if ((part === 'events' || part === 'head') && rest.length === 0 && isId(projectId)) return { projectId, part };
  throw new DomainError('PROJECT_NOT_FOUND', {
    field: 'path',
    accepted: '/projects/<id>/events or /projects/<id>/head',
  });
}

/** Aborts when the reader hangs up or the process stops. */
function untilGone({ response }: HttpExchange, stopping: AbortSignal): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return AbortSignal.any([gone.signal, stopping]);
}
