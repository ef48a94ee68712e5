import { pipeline } from 'node:stream/promises';
import { DomainError } from '@guanjia/kernel/DomainError';
import { sendUnread } from '@guanjia/runtime/sendUnread';
import type { HttpExchange, Routes } from '@guanjia/runtime/startHttpServer';
import type { Identity } from '../identity/Identity.ts';
import { authenticate } from './authenticate.ts';
import { clientAddress } from './clientAddress.ts';
import type { MaterialSource } from './createMaterialSource.ts';
import { passingBody } from './passingBody.ts';

export interface MaterialRouteNeeds {
  readonly source: MaterialSource;
  readonly identity: Identity;
  /** In lower case: where the proxy in front writes the client's address; null: there is none. */
  readonly addressHeader: string | null;
}

/** A page of another site cannot send it without asking first, so that nobody uploads by being shown a page. */
const uploadHeader = 'x-guanjia-upload';
const ofUploads = ['projectId', 'code', 'fileName', 'classification', 'sha256'] as const;
const ofLinks = ['link', 'expires', 'signature'] as const;
const pathShape = /^\/materials\/[0-9a-f-]{36}$/;

/**
 * `POST /materials`, by which contents come in, and `GET /materials/<id>`, by which links give them out (A14). The department says
 * who may; here is established who asks and from where, and nothing is held but the pieces under way.
 */
export function materialRoutes({ source, identity, addressHeader }: MaterialRouteNeeds): Routes {
  return {
    'POST /materials': async (exchange) => {
      const { request, response, requestId } = exchange;
      requireUploadHeaders(exchange);
      const { principal } = await authenticate(identity, exchange, clientAddress(request, addressHeader));
      if (principal.roles.length === 0) throw unauthenticated(exchange);
      const content = passingBody(request);
      try {
        const { status, body } = await source.upload({ query: uploadQuery(exchange), principal, requestId, content });
        request.unpipe(content);
        response.setHeader('cache-control', 'no-store');
        sendUnread(request, response, { status, body });
      } finally {
        request.unpipe(content);
        content.destroy();
      }
    },
    'GET /materials/*': async (exchange) => {
      const { request, requestId, url } = exchange;
      const { principal } = await authenticate(identity, exchange, clientAddress(request, addressHeader));
      if (!pathShape.test(url.pathname)) throw new DomainError('MATERIAL_LINK_INVALID', { field: 'path' });
      const query = pick(url.searchParams, ofLinks);
      query.set('address', clientAddress(request, addressHeader));
      await answer(exchange, await source.download({ path: url.pathname, query, principal, requestId }));
    },
  };
}

type Answer = Awaited<ReturnType<MaterialSource['download']>>;

async function answer({ response, log }: HttpExchange, { status, headers, body }: Answer): Promise<void> {
  response.writeHead(status, headers);
  try {
    await pipeline(body, response);
  } catch (cause) {
    log.warn({ err: cause }, 'a material broke off on its way out');
  }
}

function requireUploadHeaders({ request: { headers } }: HttpExchange): void {
  if (headers[uploadHeader] === undefined) {
    throw new DomainError('BAD_INPUT', { field: uploadHeader, accepted: 'material' });
  }
  const coding = headers['content-encoding'];
  if (coding === undefined || coding.toLowerCase() === 'identity') return;
  throw new DomainError('UNSUPPORTED_MEDIA_TYPE', { field: 'content-encoding', value: coding, accepted: 'identity' });
}

/** What is said of the content, as far as it is known here; all of it is covered by the signature of the path. */
function uploadQuery({ request: { headers }, url }: HttpExchange): URLSearchParams {
  const query = pick(url.searchParams, ofUploads);
  query.set('mediaType', headers['content-type'] ?? '');
  if (headers['content-length'] !== undefined) query.set('bytes', headers['content-length']);
  return query;
}

function pick(given: URLSearchParams, names: readonly string[]): URLSearchParams {
  const picked = new URLSearchParams();
  for (const name of names) {
    const value = given.get(name);
    if (value !== null) picked.set(name, value);
  }
  return picked;
}

function unauthenticated({ response }: HttpExchange): DomainError {
  response.setHeader('www-authenticate', 'Bearer');
  return new DomainError('UNAUTHENTICATED', { field: 'authorization' });
}
