import { systemPrincipal } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import { type Dispatcher, request } from 'undici';
import { z } from 'zod';
import { CliError } from './CliError.ts';
import type { ExchangeSettings } from './config.ts';
import type { LedgerSource, PlacedRecord } from './ledgerSource.ts';
import { type LedgerLine, splitLines } from './splitLines.ts';

const headersTimeoutMs = 30_000;
/** Between two pieces of an answer. */
const bodyTimeoutMs = 60_000;
const ok = 200;

const placedSchema = z.object({
  record: z.unknown(),
  place: z.object({ position: z.number(), last: z.number(), waiting: z.number() }),
});
const namedSchema = z.object({ handoff: z.object({ id: z.string() }) });
const refusalSchema = z.object({
  errors: z.array(z.object({ message: z.string(), extensions: z.looseObject({ code: z.string() }).optional() })).min(1),
});

/** Reads the ledger from a running exchange, as fast as it is used; requests are signed with the exchange's key. */
export function createExchangeSource(settings: ExchangeSettings): LedgerSource {
  return {
    chain: (after) => readLines(settings, `/ledger?after=${after}`),
    async *records(after, limit) {
      const path = `/ledger/records?after=${after}${limit === undefined ? '' : `&limit=${limit}`}`;
      for await (const line of readLines(settings, path)) yield toPlaced(line, settings);
    },
  };
}

/**
 * Reads the audit trail from a running exchange, in the same way; `withChanges` each event with what it has changed.
 * @throws CliError
 */
export function readAuditLines(settings: ExchangeSettings, withChanges = false): AsyncIterable<LedgerLine> {
  return readLines(settings, withChanges ? '/audit?changes=true' : '/audit');
}

async function* readLines(settings: ExchangeSettings, path: string): AsyncGenerator<LedgerLine> {
  const { statusCode, body } = await ask(settings, path);
  if (statusCode !== ok) throw await refusalOf(settings, statusCode, body);
  try {
    yield* splitLines(body);
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    throw new CliError(`The exchange at ${settings.url} broke off its answer (${reasonOf(cause)}). Try again.`, {
      cause,
    });
  }
}

async function ask({ url, key }: ExchangeSettings, path: string): Promise<Dispatcher.ResponseData> {
  const unsigned = { issuer: 'gateway', principal: systemPrincipal('gateway'), method: 'GET', path, body: '' };
  try {
    const headers = signRequest({ ...unsigned, key, now: new Date() });
    return await request(`${url}${path}`, { headers, headersTimeout: headersTimeoutMs, bodyTimeout: bodyTimeoutMs });
  } catch (cause) {
    throw new CliError(
      `The exchange at ${url} does not answer (${reasonOf(cause)}). Is it running? EXCHANGE_URL or --exchange-url names another.`,
      { cause },
    );
  }
}

async function refusalOf(
  { url }: ExchangeSettings,
  status: number,
  body: Dispatcher.ResponseData['body'],
): Promise<CliError> {
  const answer: unknown = await body.json().catch(() => null);
  const refusal = refusalSchema.safeParse(answer).data?.errors[0];
  const code = refusal?.extensions?.code ?? null;
  if (status === 401) {
    const text = `The exchange at ${url} does not accept the key: EXCHANGE_KEY must be its SIGNING_KEY, and the two clocks may differ by 30 s.`;
    return new CliError(text, { code });
  }
  if (status === 404)
    return new CliError(`There is no ledger at ${url}: is it the exchange, and not older than this command?`);
  return new CliError(`The exchange at ${url} answered ${status}: ${refusal?.message ?? 'without a reason'}`, { code });
}

function toPlaced({ value }: LedgerLine, { url }: ExchangeSettings): PlacedRecord {
  const placed = placedSchema.safeParse(value);
  if (!placed.success)
    throw new CliError(`The exchange at ${url} answered with something else than records of handoffs.`);
  const { record, place } = placed.data;
  const line = { text: JSON.stringify({ record }), value: { record } };
  return { line, handoffId: namedSchema.safeParse(record).data?.handoff.id ?? '', ...place };
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
