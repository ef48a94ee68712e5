import { pipeline } from 'node:stream/promises';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { type SignedContent, verifySignedRequest } from '@guanjia/kernel/signature';
import { signedChunksDigest, verifyChunks } from '@guanjia/kernel/signedChunks';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import type { HttpExchange, Routes } from '@guanjia/runtime/startHttpServer';
import type { Material } from '../domain/material.ts';
import type { MaterialContents } from '../domain/materialContents.ts';
import { mediaTypes } from '../domain/mediaTypes.ts';
import type { UploadEntry } from '../domain/requireUpload.ts';
import type { Needs } from '../usecases/needs.ts';
import { openMaterial } from '../usecases/openMaterial.ts';
import { uploadMaterial } from '../usecases/uploadMaterial.ts';
import { contentDisposition } from './contentDisposition.ts';

export interface MaterialRouteNeeds extends Pick<Needs, 'projects' | 'catalogue' | 'materials' | 'links' | 'now'> {
  readonly contents: MaterialContents;
  /** The key shared with the gateway. */
  readonly key: string;
  readonly metrics: Metrics;
}

const pathShape = /^\/materials\/([0-9a-f-]{36})$/;
const lengthShape = /^\d{1,15}$/;

/**
 * The way of contents between the gateway and the department (A14): `POST /materials`, whose body is sealed piece by piece
 * (decision 0015), and `GET /materials/<id>` for links. What the gateway has not signed is refused.
 */
export function materialRoutes(needs: MaterialRouteNeeds): Routes {
  const { metrics, key } = needs;
  const uploads = metrics.counter('materials_uploaded_total', 'Contents taken in.', ['result']);
  const bytesTaken = metrics.counter('material_upload_bytes_total', 'Bytes of new materials.');
  const refusals = metrics.counter('material_upload_refusals_total', 'Contents refused, by code.', ['code']);
  return {
    'POST /materials': async (exchange) => {
      try {
        const { principal, signature } = signerOf(needs, exchange, { bodyDigest: signedChunksDigest });
        // whatever goes wrong, the connection stays open for the answer
        const frames: AsyncIterable<Buffer> = exchange.request.iterator({ destroyOnReturn: false });
        const content = verifyChunks(frames, { key, signature });
        const { material, isNew } = await uploadMaterial(needs, principal, entryIn(exchange), content);
        uploads.inc({ result: isNew ? 'new' : 'same' });
        if (isNew) bytesTaken.inc(material.bytes);
        exchange.send(isNew ? 201 : 200, receiptOf(material));
      } catch (cause) {
        refusals.inc({ code: cause instanceof DomainError ? cause.code : 'INTERNAL_FAULT' });
        throw cause;
      }
    },
    'GET /materials/*': async (exchange) => {
      const { principal } = signerOf(needs, exchange, { body: '' });
      const { material, stream, bytes } = await openMaterial(needs, principal, linkIn(exchange));
      const [ending] = mediaTypes[material.mediaType].endings;
      exchange.response.writeHead(200, {
        'content-type': material.mediaType,
        'content-length': bytes,
        'content-disposition': contentDisposition(material.fileName, `${material.code}-v${material.version}.${ending}`),
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        // each access is written down, so nobody on the way may keep a copy
        'cache-control': 'private, no-store',
      });
      await sendAll(exchange, stream);
    },
  };
}

function signerOf(
  { key, now }: MaterialRouteNeeds,
  { request }: HttpExchange,
  content: SignedContent,
): { readonly principal: Principal; readonly signature: string } {
  const { method = 'GET', url: path = '/', headers } = request;
  const keyOf = (issuer: string) => (issuer === 'gateway' ? key : undefined);
  const { principal } = verifySignedRequest({ keyOf, method, path, headers, now: now(), ...content });
  return { principal, signature: String(headers['x-guanjia-signature']) };
}

function entryIn({ url: { searchParams: said } }: HttpExchange): UploadEntry {
  const bytes = said.get('bytes') ?? '';
  return {
    projectId: said.get('projectId') ?? '',
    code: said.get('code') ?? '',
    fileName: said.get('fileName') ?? '',
    classification: said.get('classification') ?? '',
    mediaType: said.get('mediaType') ?? '',
    bytes: lengthShape.test(bytes) ? Number(bytes) : null,
    sha256: said.get('sha256'),
  };
}

function linkIn({ url: { pathname, searchParams: said } }: HttpExchange) {
  return {
    materialId: pathShape.exec(pathname)?.[1] ?? '',
    linkId: said.get('link') ?? '',
    expires: said.get('expires') ?? '',
    signature: said.get('signature') ?? '',
    address: said.get('address') ?? '',
  };
}

/** What whoever has brought a content is told. */
function receiptOf({ id, projectId, code, version, fileName, mediaType, bytes, sha256, classification }: Material) {
  return { id, projectId, code, version, fileName, mediaType, bytes, sha256, classification };
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
