import type { IncomingHttpHeaders } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { HttpExchange, Routes } from '@guanjia/runtime/startHttpServer';
import { type ReadMaterialNeeds, readMaterial } from '../usecases/readMaterial.ts';
import { type StoreMaterialNeeds, storeMaterial } from '../usecases/storeMaterial.ts';
import { signerOf } from './readSigned.ts';

export interface MaterialRouteNeeds extends ReadMaterialNeeds, StoreMaterialNeeds {
  readonly materials: ReadMaterialNeeds['materials'] & StoreMaterialNeeds['materials'];
  /** Key of each department. */
  readonly departmentKeys: Readonly<Record<string, string>>;
  readonly now: () => Date;
}

const pathShape = /^\/materials\/([0-9a-f]{64})$/;
const lengthShape = /^\d{1,15}$/;

/**
 * How departments bring contents and fetch those they are entitled to, by `/materials/<SHA-256 in hex>`. Every request is
 * signed; for a content that is brought, the digest in the path is the body's digest that the signature covers, so that a
 * stranger is turned away before a byte is read.
 */
export function materialRoutes(needs: MaterialRouteNeeds): Routes {
  const { departmentKeys, now } = needs;
  const departments = {
    keyOf: (issuer: string) =>
      Object.hasOwn(departmentKeys, issuer) && issuer !== 'exchange' ? departmentKeys[issuer] : undefined,
    now,
  };
  return {
    'PUT /materials/*': async (exchange) => {
      const sha256 = digestIn(exchange);
      const broughtBy = signerOf(exchange, departments, { bodyDigest: sha256 });
      const { request, send } = exchange;
      const mediaType = request.headers['content-type'] ?? '';
      const bytes = lengthIn(request.headers);
      // whatever goes wrong, the connection stays open for the answer
      const stream: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
      const stored = await storeMaterial(needs, { sha256, mediaType, broughtBy, bytes, stream });
      send(stored.isNew ? 201 : 200, { sha256, bytes: stored.bytes });
    },
    'GET /materials/*': async (exchange) => {
      const department = signerOf(exchange, departments, { body: '' });
      const sha256 = digestIn(exchange);
      const { stream, bytes, mediaType } = await readMaterial(needs, department, sha256);
      exchange.response.writeHead(200, {
        'content-type': mediaType,
        'content-length': bytes,
        etag: `"${sha256}"`,
        // each access to a secret is written down, so nobody on the way may keep a copy
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      });
      await sendAll(exchange, stream);
    },
  };
}

function digestIn({ url }: HttpExchange): string {
  const [, sha256] = pathShape.exec(url.pathname) ?? [];
  if (sha256 !== undefined) return sha256;
  throw new DomainError('BAD_INPUT', { field: 'path', accepted: '/materials/<SHA-256 in hex>' });
}

function lengthIn(headers: IncomingHttpHeaders): number {
  const length = headers['content-length'];
  if (length !== undefined && lengthShape.test(length)) return Number(length);
  throw new DomainError('BAD_INPUT', { field: 'content-length', accepted: 'the length of the content in bytes' });
}

async function sendAll({ response, log }: HttpExchange, stream: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    await pipeline(stream, response);
  } catch (cause) {
    const hungUp = cause instanceof Error && 'code' in cause && cause.code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!hungUp) throw cause;
    log.info({ err: cause }, 'the reader of a material hung up');
  }
}
