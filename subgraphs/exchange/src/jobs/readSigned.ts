import { DomainError } from '@guanjia/kernel/DomainError';
import { type SignedContent, verifySignedRequest } from '@guanjia/kernel/signature';
import type { HttpExchange } from '@guanjia/runtime/startHttpServer';
import type { z } from 'zod';
import { fieldOf } from './fieldOf.ts';

/** How requests of other processes are told apart: the key shared with each issuer. */
export interface SignatureNeeds {
  readonly keyOf: (issuer: string) => string | undefined;
  readonly now: () => Date;
}

/** A signed request's issuer and its body, parsed. @throws UNSIGNED_REQUEST, BAD_INPUT naming the field */
export async function readSignedBody<Shape extends z.ZodType>(
  exchange: HttpExchange,
  needs: SignatureNeeds,
  { schema, limitBytes }: { readonly schema: Shape; readonly limitBytes: number },
): Promise<{ readonly issuer: string; readonly body: z.infer<Shape> }> {
  const body = await exchange.readBody(limitBytes);
  const issuer = signerOf(exchange, needs, { body });
  return { issuer, body: parse(schema, parseJson(body)) };
}

/** The query of a signed request without a body, parsed. @throws UNSIGNED_REQUEST, BAD_INPUT naming the field */
export function readSignedQuery<Shape extends z.ZodType>(
  exchange: HttpExchange,
  needs: SignatureNeeds,
  schema: Shape,
): z.infer<Shape> {
  signerOf(exchange, needs, { body: '' });
  return parse(schema, Object.fromEntries(exchange.url.searchParams));
}

/** Who has signed the request with that body, or with a body of that digest. @throws UNSIGNED_REQUEST */
export function signerOf({ request }: HttpExchange, { keyOf, now }: SignatureNeeds, content: SignedContent): string {
  const { method = 'GET', url: path = '/', headers } = request;
  return verifySignedRequest({ keyOf, method, path, headers, now: now(), ...content }).issuer;
}

function parse<Shape extends z.ZodType>(schema: Shape, value: unknown): z.infer<Shape> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DomainError('BAD_INPUT', { field: fieldOf(issue?.path ?? []), accepted: issue?.message });
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new DomainError('BAD_INPUT', { field: 'body', accepted: 'JSON' }, { cause });
  }
}
