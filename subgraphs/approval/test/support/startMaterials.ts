import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Principal } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import { signChunks, signedChunksDigest } from '@guanjia/kernel/signedChunks';
import { createLog } from '@guanjia/runtime/createLog';
import { createMaterialStore, type MaterialStoreOptions } from '@guanjia/runtime/createMaterialStore';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { onTestFinished } from 'vitest';
import { anonymous } from './people.ts';
import { startApproval } from './startApproval.ts';

const key = 'k'.repeat(32);
const log = createLog({ name: 'approval', level: 'silent' });
export const limitBytes = 200_000;

export interface Upload {
  readonly projectId: string;
  readonly code?: string;
  readonly fileName?: string;
  readonly mediaType?: string;
  readonly classification?: string;
  readonly content?: Uint8Array;
  /** What else stands in the query. */
  readonly more?: Readonly<Record<string, string>>;
}

/** The department behind real HTTP, with a store of its own, asked as the gateway asks. */
export async function startMaterials(options: Omit<MaterialStoreOptions, 'folder'> & { url?: string } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'approval-materials-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { url, ...ofStore } = options;
  const store = createMaterialStore({ folder, ...ofStore });
  const metrics = createMetrics('approval');
  const door = await startApproval({
    materials: { store, limitBytes },
    metrics,
    ...(url === undefined ? {} : { url }),
  });
  const ready = async () => ({});
  const server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    log,
    metrics,
    ready,
    routes: door.routes,
  });
  onTestFinished(() => server.stop());
  /** What the gateway would send. */
  const signedUpload = (
    principal: Principal,
    { projectId, code = 'soil-water-plan', classification = 'INTERNAL', ...one }: Upload,
  ) => {
    const { fileName = '水土保持方案.pdf', mediaType = 'application/pdf', content = pdf(), more = {} } = one;
    const query = new URLSearchParams({ projectId, code, fileName, classification, mediaType, ...more });
    const path = `/materials?${query.toString()}`;
    const proof = signRequest({
      key,
      issuer: 'gateway',
      method: 'POST',
      path,
      principal,
      bodyDigest: signedChunksDigest,
      now: door.clock.now,
    });
    const body = signChunks(Readable.from([content]), { key, signature: proof['x-guanjia-signature'] ?? '' });
    return { path, headers: proof, body };
  };
  const send = async ({ path, headers, body }: ReturnType<typeof signedUpload>) => {
    const whole = Buffer.concat(await Array.fromAsync(body));
    const response = await fetch(`${server.url}${path}`, { method: 'POST', headers, body: whole });
    return { status: response.status, ...((await response.json()) as any) };
  };
  /** The material, or an error with the refusal's extensions. */
  const upload = async (principal: Principal, one: Upload): Promise<any> => {
    const { status, errors, ...material } = await send(signedUpload(principal, one));
    return errors === undefined ? { status, ...material } : { status, refusal: errors[0].extensions };
  };
  /** What the gateway would ask with a link. */
  const download = async (path: string, principal: Principal = anonymous) => {
    const asked = `${path}&address=192.0.2.7`;
    const headers = signRequest({
      key,
      issuer: 'gateway',
      method: 'GET',
      path: asked,
      principal,
      body: '',
      now: door.clock.now,
    });
    return fetch(`${server.url}${asked}`, { headers });
  };
  /** All files of the store, by their name. */
  const files = async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  };
  const metric = async (name: string, label = '') => {
    const text = await metrics.registry.metrics();
    const line = text.split('\n').find((one) => one.startsWith(`${name}{`) && one.includes(label));
    return Number(line?.split(' ').at(-1) ?? 0);
  };
  return {
    ...door,
    serverUrl: server.url,
    folder,
    store,
    metrics,
    upload,
    signedUpload,
    send,
    download,
    files,
    metric,
  };
}

/** A PDF that nobody has had before. */
export function pdf(bytes = 2_000): Buffer {
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(bytes)]);
}

export const digestOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

/** A ZIP archive of entries that are stored as they are. */
export function zipOf(entries: Readonly<Record<string, string>>): Buffer {
  const parts = Object.entries(entries).map(([name, text]) => {
    const content = Buffer.from(text);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt32LE(content.length, 22);
    head.writeUInt16LE(name.length, 26);
    return Buffer.concat([head, Buffer.from(name), content]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  return Buffer.concat([...parts, end]);
}

/** The least that is a document of Word. */
export function docx(): Buffer {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipOf({
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    'word/document.xml': `<w>${randomBytes(8).toString('hex')}</w>`,
  });
}
