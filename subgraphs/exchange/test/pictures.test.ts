import { createHash, randomBytes } from 'node:crypto';
import { sql } from '@guanjia/runtime/drizzle';
import { describe, expect, it } from 'vitest';
import { plainJson } from './plainJson.ts';
import { materialLimitBytes } from './startExchange.ts';
import { readSource, startSource } from './startSource.ts';

describe('pictures of sources', () => {
  const picture = (bytes: number) => {
    const content = randomBytes(bytes);
    return { content, sha256: createHash('sha256').update(content).digest('hex') };
  };
  type Source = Awaited<ReturnType<typeof startSource>>;
  const put = async ({ url, key }: Source, { content, sha256 }: ReturnType<typeof picture>, change: object = {}) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'image/jpeg', ...change };
    const response = await fetch(`${url}/events/materials/${sha256}`, { method: 'PUT', headers, body: content });
    const answer = plainJson(await response.json());
    return { status: response.status, headers: response.headers, answer, refusal: answer.errors?.[0]?.extensions };
  };
  const bytesToday = async ({ started, manager, source }: Source) =>
    (await readSource(started, manager, source.id, 'bytesToday')).bytesToday;

  it('are kept once, and cost the quota of the day once', async () => {
    const source = await startSource({ terms: { bytesPerDay: 1_000 } });
    const first = picture(600);
    expect(await put(source, first)).toMatchObject({ status: 201, answer: { sha256: first.sha256, bytes: 600 } });
    expect(await put(source, first)).toMatchObject({ status: 200 });
    expect(await bytesToday(source)).toBe(600);
    const { status, headers, refusal } = await put(source, picture(500));
    expect([status, refusal.code, refusal.accepted]).toEqual([429, 'QUOTA_EXCEEDED', '1000 bytes of pictures a day']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await put(source, picture(400))).status).toBe(201);
    const { rows } = await source.database.db.execute(
      sql`select brought_by, media_type, bytes::int from exchange.materials where sha256 = ${first.sha256}`,
    );
    expect(rows).toEqual([{ brought_by: `source.${source.source.id}`, media_type: 'image/jpeg', bytes: 600 }]);
  });

  it('are refused with another digest, another media type, without a key, or too large', async () => {
    const source = await startSource();
    const one = picture(10);
    const forged = await put(source, { ...one, sha256: 'ab'.repeat(32) });
    expect(forged).toMatchObject({ status: 400, refusal: { code: 'MATERIAL_DIGEST_MISMATCH' } });
    const page = await put(source, one, { 'content-type': 'text/html' });
    expect(page).toMatchObject({ status: 400, refusal: { code: 'BAD_INPUT', field: 'content-type' } });
    expect((await put(source, one, { authorization: 'Bearer x' })).status).toBe(401);
    const misnamed = await put(source, { ...one, sha256: 'x' });
    expect(misnamed).toMatchObject({ status: 400, refusal: { code: 'BAD_INPUT', field: 'path' } });
    const large = await put(source, picture(materialLimitBytes + 1));
    expect(large).toMatchObject({ status: 413, refusal: { code: 'MATERIAL_TOO_LARGE' } });
    expect(await bytesToday(source)).toBe(10);
  });
});
