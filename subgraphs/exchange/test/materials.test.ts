import { createHash, randomBytes } from 'node:crypto';
import { open, readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MaterialDescriptor } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { systemPrincipal } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import { createMaterialStore } from '@guanjia/runtime/createMaterialStore';
import { sql } from '@guanjia/runtime/drizzle';
import { expect, it } from 'vitest';
import { handoffTo } from './messages.ts';
import { onEachDatabase } from './onEachDatabase.ts';
import { plainJson } from './plainJson.ts';
import { departmentKeys, materialLimitBytes, person, startExchange } from './startExchange.ts';

type Started = Awaited<ReturnType<typeof startExchange>>;

/** A content nobody has had before. */
function newContent(bytes = 20_000) {
  const content = randomBytes(bytes);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { content, sha256, bytes, mediaType: 'application/pdf' };
}
type Content = ReturnType<typeof newContent>;

const readAll = async (stream: AsyncIterable<Uint8Array>) => Buffer.concat(await Array.fromAsync(stream));

/** A recipient that a department hosts, in the directory. */
async function register(client: Started['approval']): Promise<string> {
  const id = `recipient-${newId()}`;
  await client.register([{ id, name: `演示${id}`, channel: 'IN_PERSON' }]);
  return id;
}

/** Hands the content to a new recipient of approval, under that classification. */
async function handOver(
  started: Started,
  { sha256, bytes, mediaType }: Content,
  classification: MaterialDescriptor['classification'],
) {
  const recipient = await register(started.approval);
  const material = { sha256, bytes, mediaType, classification, name: `${classification}.pdf` };
  const { handoff } = handoffTo([recipient], { materials: [material] });
  await started.utilities.intake([{ kind: 'handoff', handoff }]);
  return { handoffId: handoff.id, legId: handoff.legs[0]?.id ?? '' };
}

/** Who has read the content, as the ledger has it; a row is in the intake or, a moment later, in the chain. */
async function readsOf({ database }: Started, sha256: string): Promise<unknown[]> {
  const { rows } = await database.db.execute(sql`
    select step, handoff_id, leg_id, actor, detail from exchange.ledger_intake where detail->>'sha256' = ${sha256}
    union all
    select step, handoff_id, leg_id, actor, detail from exchange.ledger where detail->>'sha256' = ${sha256}`);
  return rows;
}

/** One request, signed or not, and its answer; `written` says how much of the body was taken by then. */
function send(
  url: string,
  options: { method: string; path: string; headers?: Record<string, string | number>; body?: () => Buffer | null },
) {
  return new Promise<{ status: number | undefined; headers: object; body: string; written: number }>(
    (resolve, reject) => {
      let written = 0;
      const { method, path, headers = {}, body = () => null } = options;
      const sending = request(new URL(path, url), { method, headers }, (response) => {
        let text = '';
        response.on('data', (part) => {
          text += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: text, written }),
        );
      });
      sending.on('error', reject);
      const write = (): void => {
        for (let part = body(); part !== null && !sending.destroyed; part = body()) {
          written += part.length;
          if (!sending.write(part)) {
            sending.once('drain', write);
            return;
          }
        }
        sending.end();
      };
      write();
    },
  );
}

const proofOf = (method: string, sha256: string, bodyDigest: string) =>
  signRequest({
    method,
    path: `/materials/${sha256}`,
    bodyDigest,
    key: departmentKeys.utilities,
    issuer: 'utilities',
    principal: systemPrincipal('utilities'),
    now: new Date(),
  });

const codeIn = (body: string) => JSON.parse(body).errors[0].extensions.code;

onEachDatabase('materials', (url) => {
  const start = () => startExchange({ url });

  it('are brought once and given back to the department that brought them', async () => {
    const { utilities } = await start();
    const content = newContent();
    await utilities.storeMaterial(content);
    async function* pieces() {
      yield content.content.subarray(0, 7_000);
      yield content.content.subarray(7_000);
    }
    await utilities.storeMaterial({ ...content, content: pieces() });
    const read = await utilities.readMaterial(content.sha256);
    expect([read.mediaType, read.bytes]).toEqual(['application/pdf', 20_000]);
    expect((await readAll(read.stream)).equals(content.content)).toBe(true);
  });

  it('are given to a department when a recipient of its own is handed them, and to no other', async () => {
    const started = await start();
    const content = newContent();
    const refusal = { code: 'MATERIAL_NOT_FOUND', detail: { field: 'sha256', value: content.sha256 } };
    await expect(started.approval.readMaterial(content.sha256)).rejects.toMatchObject(refusal);
    await started.utilities.storeMaterial(content);
    await expect(started.approval.readMaterial(content.sha256)).rejects.toMatchObject(refusal);
    await handOver(started, content, 'INTERNAL');
    const { stream } = await started.approval.readMaterial(content.sha256);
    expect((await readAll(stream)).equals(content.content)).toBe(true);
    const concierge = started.clientOf('concierge', departmentKeys.concierge);
    await expect(concierge.readMaterial(content.sha256)).rejects.toMatchObject(refusal);
    await concierge.close();
    expect(await readsOf(started, content.sha256)).toEqual([]);
  });

  it.each(['REFUSED', 'RETURNED', 'CANCELLED'])('are given no more by a leg that is %s', async (status) => {
    const started = await start();
    const content = newContent(100);
    await started.utilities.storeMaterial(content);
    const { legId } = await handOver(started, content, 'PUBLIC');
    await readAll((await started.approval.readMaterial(content.sha256)).stream);
    await started.database.db.execute(sql`update exchange.legs set status = ${status} where id = ${legId}`);
    await expect(started.approval.readMaterial(content.sha256)).rejects.toMatchObject({ code: 'MATERIAL_NOT_FOUND' });
  });

  it.each(['TRADE_SECRET', 'TECHNICAL_SECRET', 'PERSONAL'] as const)(
    'that are %s leave a row in the ledger each time they are read, whoever reads',
    async (classification) => {
      const started = await start();
      const content = newContent(100);
      await started.utilities.storeMaterial(content);
      await handOver(started, content, 'PUBLIC');
      const { handoffId, legId } = await handOver(started, content, classification);
      await handOver(started, content, 'INTERNAL');
      const { sha256 } = content;
      const row = { step: 'materialRead', handoff_id: handoffId, detail: { sha256, classification } };
      const byApproval = { ...row, leg_id: legId, actor: 'system.approval' };
      await readAll((await started.approval.readMaterial(sha256)).stream);
      expect(await readsOf(started, sha256)).toEqual([byApproval]);
      await readAll((await started.approval.readMaterial(sha256)).stream);
      await readAll((await started.utilities.readMaterial(sha256)).stream);
      const bySender = { ...row, leg_id: null, actor: 'system.utilities' };
      expect(await readsOf(started, sha256)).toEqual(expect.arrayContaining([byApproval, bySender]));
      expect(await readsOf(started, sha256)).toHaveLength(3);
    },
  );

  it('say in the graph whether the exchange holds them', async () => {
    const started = await start();
    const [kept, missing] = [newContent(100), newContent(100)];
    await started.utilities.storeMaterial(kept);
    const recipient = await register(started.approval);
    const materials = [kept, missing].map(({ sha256, bytes, mediaType }, place) => {
      return { sha256, bytes, mediaType, classification: 'PUBLIC', name: `${place}.pdf` } as const;
    });
    const { handoff } = handoffTo([recipient], { materials });
    await started.utilities.intake([{ kind: 'handoff', handoff }]);
    const { data, errors } = await started.exchange.subgraph.execute({
      query: 'query ($id: ID!) { handoff(id: $id) { materials { sha256 stored } } }',
      variables: { id: handoff.id },
      principal: person(['SERVICE_ROOM']),
    });
    expect(errors).toBeUndefined();
    expect(plainJson(data).handoff.materials).toEqual([
      { sha256: kept.sha256, stored: true },
      { sha256: missing.sha256, stored: false },
    ]);
  });
});

it('tells what it gives: type, length, digest, and that no copy may stay on the way', async () => {
  const { utilities, url } = await startExchange({});
  const { content, sha256, bytes } = newContent(1_000);
  await utilities.storeMaterial({ content, sha256, bytes, mediaType: 'text/plain; charset=utf-8' });
  const emptyDigest = createHash('sha256').digest('hex');
  const headers = proofOf('GET', sha256, emptyDigest);
  const answer = await send(url, { method: 'GET', path: `/materials/${sha256}`, headers });
  expect(answer).toMatchObject({
    status: 200,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-length': '1000',
      etag: `"${sha256}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
});

it('refuses another content than the one that is announced and signed, and keeps nothing of it', async () => {
  const { utilities, url } = await startExchange({});
  const [content, other] = [newContent(50_000), newContent(50_000)];
  const wrong = utilities.storeMaterial({ ...content, content: other.content });
  await expect(wrong).rejects.toMatchObject({ code: 'MATERIAL_DIGEST_MISMATCH', detail: { value: other.sha256 } });
  for (const { sha256 } of [content, other]) {
    await expect(utilities.readMaterial(sha256)).rejects.toMatchObject({ code: 'MATERIAL_NOT_FOUND' });
  }
  const headers = { ...proofOf('PUT', content.sha256, content.sha256), 'content-type': 'application/pdf' };
  const parts = [other.content];
  const path = `/materials/${content.sha256}`;
  const raw = await send(url, {
    method: 'PUT',
    path,
    headers: { ...headers, 'content-length': 50_000 },
    body: () => parts.shift() ?? null,
  });
  expect([raw.status, codeIn(raw.body)]).toEqual([400, 'MATERIAL_DIGEST_MISMATCH']);
});

it('refuses 64 MB without reading them', async () => {
  const { url } = await startExchange({});
  const { sha256 } = newContent(1);
  const piece = Buffer.alloc(65_536);
  let left = 64_000_000 / piece.length;
  const before = process.memoryUsage().arrayBuffers;
  const answer = await send(url, {
    method: 'PUT',
    path: `/materials/${sha256}`,
    headers: { ...proofOf('PUT', sha256, sha256), 'content-type': 'application/pdf', 'content-length': 64_000_000 },
    body: () => {
      left -= 1;
      return left > 0 ? piece : null;
    },
  });
  expect([answer.status, codeIn(answer.body)]).toEqual([413, 'MATERIAL_TOO_LARGE']);
  expect(JSON.parse(answer.body).errors[0].extensions.limitBytes).toBe(materialLimitBytes);
  expect(answer.written).toBeLessThan(16_000_000);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32_000_000);
});

it('tells a client of ours that its material is too large, or that there is no room', async () => {
  const folder = join(tmpdir(), `materials-${newId()}`);
  const store = createMaterialStore({ folder, openFile: () => open('/dev/full', 'w') });
  const { utilities } = await startExchange({ store });
  const large = newContent(materialLimitBytes + 1);
  await expect(utilities.storeMaterial(large)).rejects.toMatchObject({
    code: 'MATERIAL_TOO_LARGE',
    detail: { limitBytes: materialLimitBytes },
  });
  const content = newContent(500_000);
  await expect(utilities.storeMaterial(content)).rejects.toMatchObject({ code: 'STORAGE_FULL' });
  const left = await readdir(folder, { recursive: true, withFileTypes: true });
  expect(left.filter((entry) => entry.isFile())).toEqual([]);
  await expect(utilities.readMaterial(content.sha256)).rejects.toMatchObject({ code: 'MATERIAL_NOT_FOUND' });
});

it('answers 507 when there is no room', async () => {
  const folder = join(tmpdir(), `materials-${newId()}`);
  const { url } = await startExchange({
    store: createMaterialStore({ folder, openFile: () => open('/dev/full', 'w') }),
  });
  const { content, sha256, bytes } = newContent(500_000);
  const parts = [content];
  const headers = { ...proofOf('PUT', sha256, sha256), 'content-type': 'application/pdf', 'content-length': bytes };
  const answer = await send(url, {
    method: 'PUT',
    path: `/materials/${sha256}`,
    headers,
    body: () => parts.shift() ?? null,
  });
  expect([answer.status, codeIn(answer.body)]).toEqual([507, 'STORAGE_FULL']);
});

it('turns strangers away before a byte is read', async () => {
  const started = await startExchange({});
  const { sha256 } = newContent(1);
  const other = newContent(1).sha256;
  const path = `/materials/${sha256}`;
  const length = { 'content-type': 'application/pdf', 'content-length': 900_000 };
  const nothing: Record<string, string> = {};
  for (const [method, proof] of [
    ['PUT', nothing],
    ['GET', nothing],
    ['PUT', proofOf('PUT', other, other)],
    ['PUT', proofOf('PUT', sha256, other)],
    ['PUT', proofOf('GET', sha256, sha256)],
    ['GET', proofOf('GET', other, createHash('sha256').digest('hex'))],
  ] as const) {
    const answer = await send(started.url, {
      method,
      path,
      headers: { ...(method === 'PUT' ? length : {}), ...proof },
    });
    expect([answer.status, codeIn(answer.body)]).toEqual([401, 'UNSIGNED_REQUEST']);
  }
  await expect(started.gateway.readMaterial(sha256)).rejects.toMatchObject({ code: 'UNSIGNED_REQUEST' });
});

it.each([
  ['a path that is no digest', 'path', '/materials/abc', { 'content-length': 1 }],
  ['no length', 'content-length', null, { 'transfer-encoding': 'chunked' }],
  ['no media type', 'mediaType', null, { 'content-length': 1, 'content-type': '' }],
  ['a media type that is none', 'mediaType', null, { 'content-length': 1, 'content-type': 'pdf' }],
  ['a media type that is too long', 'mediaType', null, { 'content-length': 1, 'content-type': `a/${'b'.repeat(100)}` }],
])('refuses %s, naming the field', async (_, field, given, headers) => {
  const { url } = await startExchange({});
  const { content, sha256 } = newContent(1);
  const path = given ?? `/materials/${sha256}`;
  const parts = [content];
  const answer = await send(url, {
    method: 'PUT',
    path,
    headers: { 'content-type': 'application/pdf', ...proofOf('PUT', sha256, sha256), ...headers },
    body: () => parts.shift() ?? null,
  });
  expect([answer.status, JSON.parse(answer.body).errors[0].extensions.field]).toEqual([400, field]);
});
