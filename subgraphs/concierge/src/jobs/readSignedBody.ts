import { DomainError } from '@guanjia/kernel/DomainError';
import { verifySignedRequest } from '@guanjia/kernel/signature';
import type { HttpExchange } from '@guanjia/runtime/startHttpServer';
import type { z } from 'zod';

const limitBytes = 1_000_000;

/** The body of a request that the exchange has signed, parsed. @throws UNSIGNED_REQUEST, BAD_INPUT naming the field */
export async function readSignedBody<Schema extends z.ZodType>(
  { request, readBody }: Pick<HttpExchange, 'request' | 'readBody'>,
  { schema, key, now }: { readonly schema: Schema; readonly key: string; readonly now: Date },
): Promise<z.infer<Schema>> {
  const body = await readBody(limitBytes);
  const { method = 'POST', url: path = '/', headers } = request;
  const keyOf = (issuer: string) => (issuer === 'exchange' ? key : undefined);
  verifySignedRequest({ method, path, headers, body, now, keyOf });
  const parsed = schema.safeParse(parseJson(body));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? 'body';
  throw new DomainError('BAD_INPUT', { field, accepted: issue?.message }, { cause: parsed.error });
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new DomainError('BAD_INPUT', { field: 'body', accepted: 'JSON' }, { cause });
  }
}
