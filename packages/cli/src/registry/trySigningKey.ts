import { systemPrincipal } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import { request } from 'undici';
import { z } from 'zod';

/** What a subgraph made of a request that was signed with the key. */
export type KeyVerdict =
  | { readonly verdict: 'good' }
  | { readonly verdict: 'refused'; readonly reason: string }
  /** Seconds that its clock goes before ours; null where it does not tell the time. */
  | { readonly verdict: 'clock'; readonly skewSeconds: number | null }
  /** It answers whoever asks: the key protects nothing. */
  | { readonly verdict: 'open' }
  | { readonly verdict: 'unreachable'; readonly reason: string };

interface Answer {
  readonly status: number;
  readonly date: string | undefined;
  readonly body: unknown;
}

const timeoutMs = 10_000;
const ok = 200;
const question = JSON.stringify({ query: '{ __typename }' });
const dataSchema = z.object({ data: z.object({ __typename: z.string() }) });
const refusalSchema = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.looseObject({ code: z.string(), field: z.string() }).partial().optional(),
      }),
    )
    .min(1),
});

/** Asks a running subgraph `{ __typename }` as a gateway would, and once more without a signature, which it has to refuse. */
export async function trySigningKey(url: string, key: string, now: Date): Promise<KeyVerdict> {
  const { pathname, search } = new URL(url);
  const unsigned = { method: 'POST', path: `${pathname}${search}`, body: question };
  const signed = signRequest({ ...unsigned, issuer: 'gateway', principal: systemPrincipal('gateway'), key, now });
  try {
    const answer = await ask(url, signed);
    if (!isAnswered(answer)) return refusalOf(answer, now);
    return isAnswered(await ask(url, {})) ? { verdict: 'open' } : { verdict: 'good' };
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    return { verdict: 'unreachable', reason };
  }
}

async function ask(url: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const response = await request(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: question,
    signal: AbortSignal.timeout(timeoutMs),
  });
  const { date } = response.headers;
  const body: unknown = await response.body.json().catch(() => null);
  return { status: response.statusCode, date: typeof date === 'string' ? date : undefined, body };
}

function isAnswered({ status, body }: Answer): boolean {
  return status === ok && dataSchema.safeParse(body).success;
}

function refusalOf({ status, date, body }: Answer, now: Date): KeyVerdict {
  const refusal = refusalSchema.safeParse(body).data?.errors[0];
  const { code, field } = refusal?.extensions ?? {};
  if (code === 'UNSIGNED_REQUEST' && field === 'time') {
    const theirs = date === undefined ? Number.NaN : Date.parse(date);
    return {
      verdict: 'clock',
      skewSeconds: Number.isNaN(theirs) ? null : Math.round((theirs - now.getTime()) / 1_000),
    };
  }
  const words = [String(status), code, field, refusal?.message].filter((word) => word !== undefined);
  return { verdict: 'refused', reason: words.join(' ') };
}
