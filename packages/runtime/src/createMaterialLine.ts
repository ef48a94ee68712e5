import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { DomainError } from '@guanjia/kernel/DomainError';
import { systemPrincipal } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import type { Dispatcher } from 'undici';
import { exchangeFault, exchangeRefusal } from './exchangeRefusal.ts';

/** A content that a department brings. */
export interface OfferedMaterial {
  /** In hex. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly content: Uint8Array | AsyncIterable<Uint8Array>;
}

/** A content that a department is given; whoever has asked for it reads its stream, which holds a connection. */
export interface FetchedMaterial {
  readonly mediaType: string;
  readonly bytes: number;
  /** Ends with MATERIAL_DIGEST_MISMATCH when what has come is not what was asked for. */
  readonly stream: AsyncIterable<Uint8Array>;
}

/** The part of a department's line to the exchange on which contents of materials travel, in both directions. */
export interface MaterialLine {
  /** Brings a content; one that the exchange holds already is only checked. @throws MATERIAL_TOO_LARGE, STORAGE_FULL … */
  storeMaterial(material: OfferedMaterial): Promise<void>;
  /** @throws MATERIAL_NOT_FOUND when the exchange does not hold it or the department is not entitled to it */
  readMaterial(sha256: string): Promise<FetchedMaterial>;
}

interface LineOptions {
  readonly pool: Pick<Dispatcher, 'request'>;
  readonly issuer: string;
  readonly key: string;
  /** For a whole content. */
  readonly timeoutMs: number;
}

/** Contents are never held in memory as a whole, unless they are given so. */
export function createMaterialLine({ pool, issuer, key, timeoutMs }: LineOptions): MaterialLine {
  const signed = { key, issuer, principal: systemPrincipal(issuer) };
  return {
    async storeMaterial({ sha256, mediaType, bytes, content }) {
      const line = { method: 'PUT', path: `/materials/${sha256}` } as const;
      const proof = signRequest({ ...signed, ...line, bodyDigest: sha256, now: new Date() });
      const headers = { ...proof, 'content-type': mediaType, 'content-length': String(bytes) };
      const body = content instanceof Uint8Array ? content : Readable.from(content);
      try {
        const signal = AbortSignal.timeout(timeoutMs);
        const response = await pool.request({ ...line, headers, body, signal });
        const answer: unknown = await response.body.json();
        if (response.statusCode >= 300) throw exchangeRefusal(answer, response.statusCode);
      } catch (cause) {
        throw exchangeFault(cause);
      }
    },
    async readMaterial(sha256) {
      const line = { method: 'GET', path: `/materials/${sha256}` } as const;
      const headers = signRequest({ ...signed, ...line, body: '', now: new Date() });
      try {
        const {
          statusCode,
          headers: told,
          body,
        } = await pool.request({
          ...line,
          headers,
          signal: AbortSignal.timeout(timeoutMs),
        });
        if (statusCode !== 200) throw exchangeRefusal(await body.json(), statusCode);
        const mediaType = String(told['content-type'] ?? 'application/octet-stream');
        return { mediaType, bytes: Number(told['content-length']), stream: checked(sha256, body) };
      } catch (cause) {
        throw exchangeFault(cause);
      }
    },
  };
}

/** Passes a content on, and lets nobody who reads it to its end take another one for it. */
async function* checked(sha256: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  const hash = createHash('sha256');
  for await (const chunk of stream) {
    hash.update(chunk);
    yield chunk;
  }
  const found = hash.digest('hex');
  if (found !== sha256) throw new DomainError('MATERIAL_DIGEST_MISMATCH', { value: found, accepted: sha256 });
}
