import { pipeline } from 'node:stream/promises';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { HttpExchange, Routes } from '@guanjia/runtime/startHttpServer';
import { z } from 'zod';
import { type BehindLink, readByLink } from '../usecases/readByLink.ts';
import { type MaterialByLinkNeeds, readMaterialByLink } from '../usecases/readMaterialByLink.ts';
import { type LinkAnswer, type SignByLinkNeeds, signByLink } from '../usecases/signByLink.ts';
import { mediaTypeOf } from './mediaTypeOf.ts';
import {
  expiredLinkPage,
  noMaterialPage,
  type RefusedForm,
  receiptPage,
  receiptPageHeaders,
  wrongLinkPage,
} from './receiptPage.ts';

export type ReceiptLinkNeeds = SignByLinkNeeds & MaterialByLinkNeeds;

const prefix = '/receipts/';
const formLimitBytes = 64_000;
const formSchema = z.object({
  action: z.enum(['receive', 'refuse', 'return']),
  person: z.string().default(''),
  reason: z.string().default(''),
});

/**
 * The pages behind the links in mails: `GET /receipts/<token>` shows, `POST` signs, refuses or returns, and
 * `POST /receipts/<token>/materials/<sha256>` fetches a material. The token is the authority; nothing else is asked for.
 */
export function receiptLinkRoutes(needs: ReceiptLinkNeeds): Routes {
  return {
    [`GET ${prefix}*`]: async (exchange) => {
      const { token, sha256 } = placeOf(exchange.url.pathname);
      if (sha256 !== null) return exchange.send(404, noMaterialPage(), receiptPageHeaders);
      return show(exchange, token, await readByLink(needs, token));
    },
    [`POST ${prefix}*`]: async (exchange) => {
      const { token, sha256 } = placeOf(exchange.url.pathname);
      const body = await exchange.readBody(formLimitBytes);
      return sha256 === null ? answer(needs, exchange, token, body) : sendMaterial(needs, exchange, token, sha256);
    },
  };
}

function placeOf(path: string): { readonly token: string; readonly sha256: string | null } {
  const [token = '', part, sha256 = '', ...rest] = path.slice(prefix.length).split('/');
  if (part === undefined) return { token, sha256: null };
  return part === 'materials' && rest.length === 0 ? { token, sha256 } : { token: '', sha256: null };
}

function show({ send }: HttpExchange, token: string, behind: BehindLink, refused: RefusedForm | null = null): void {
  switch (behind.kind) {
    case 'wrong':
      return send(404, wrongLinkPage(), receiptPageHeaders);
    case 'expired':
      return send(410, expiredLinkPage(behind.expiresAt), receiptPageHeaders);
    case 'found':
      return send(refused === null ? 200 : 400, receiptPage(behind, token, refused), receiptPageHeaders);
  }
}

/** After an answer the browser reads the page anew, so that reloading it does not send the form again. */
async function answer(needs: ReceiptLinkNeeds, exchange: HttpExchange, token: string, body: Buffer): Promise<void> {
  const form = formSchema.safeParse(Object.fromEntries(new URLSearchParams(body.toString('utf8'))));
  if (!form.success) return show(exchange, token, await readByLink(needs, token), unreadable);
  try {
    const behind = await signByLink(needs, token, form.data);
    if (behind.kind !== 'found') return show(exchange, token, behind);
    return exchange.send(303, '', { ...receiptPageHeaders, location: `./${token}` });
  } catch (cause) {
    const refused = refusedForm(form.data, cause);
    if (refused === null) throw cause;
    return show(exchange, token, await readByLink(needs, token), refused);
  }
}

const unreadable: RefusedForm = { person: '', reason: '', field: 'action' };

function refusedForm({ person, reason }: LinkAnswer, cause: unknown): RefusedForm | null {
  if (!(cause instanceof DomainError) || cause.code !== 'BAD_INPUT') return null;
  return { person, reason, field: String(cause.detail['field']) };
}

async function sendMaterial(
  needs: ReceiptLinkNeeds,
  { response, send }: HttpExchange,
  token: string,
  sha256: string,
): Promise<void> {
  const fetched = await readMaterialByLink(needs, token, sha256);
  if (fetched === null) return send(404, noMaterialPage(), receiptPageHeaders);
  const { material, content } = fetched;
  response.writeHead(200, {
    ...receiptPageHeaders,
    'content-type': mediaTypeOf(content.mediaType),
    'content-length': content.bytes,
    'content-disposition': `attachment; filename*=UTF-8''${encodeFileName(material.name)}`,
  });
  try {
    await pipeline(content.stream, response);
  } catch (cause) {
    const hasHungUp = cause instanceof Error && 'code' in cause && cause.code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!hasHungUp) throw cause;
  }
}

/** As RFC 8187 wants it. */
function encodeFileName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
