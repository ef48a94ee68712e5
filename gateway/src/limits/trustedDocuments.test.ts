import { hash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '@guanjia/runtime/createLog';
import { buildSchema } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTrustedDocuments } from './createTrustedDocuments.ts';
import { followManifests } from './followManifests.ts';
import { usualOperationLimits } from './OperationLimits.ts';

const sha = (text: string) => hash('sha256', text, 'hex');
const apq = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha(text) } });

describe('createTrustedDocuments', () => {
  const listed = new Map([[sha('{ a }'), '{ a }']]);
  it.each([
    ['its text', { query: '{ a }' }, '{ a }', '{ a }'],
    ['its hash', { extensions: apq('{ a }') }, '{ a }', '{ a }'],
    ['its id', { documentId: `sha256:${sha('{ a }')}` }, '{ a }', '{ a }'],
    ['its bare id', { documentId: sha('{ a }') }, '{ a }', '{ a }'],
    ['text and hash', { query: '{ a }', extensions: apq('{ a }') }, '{ a }', '{ a }'],
    ['another text', { query: '{ b }' }, undefined, '{ b }'],
    ['another hash', { extensions: apq('{ b }') }, undefined, undefined],
    ['another text with its hash', { query: '{ b }', extensions: apq('{ a }') }, undefined, undefined],
    ['another text with its id', { query: '{ b }', documentId: sha('{ a }') }, undefined, undefined],
    ['an id that is none', { documentId: 'x' }, undefined, undefined],
    [
      'a hash of another version',
      { extensions: { persistedQuery: { version: 2, sha256Hash: sha('{ a }') } } },
      undefined,
      undefined,
    ],
    ['the name of something every object has', { documentId: '__proto__' }, undefined, undefined],
    ['nothing', {}, undefined, undefined],
  ])('answers %s', (_, named, trusted, persisted) => {
    const [strict, open] = [createTrustedDocuments('trusted'), createTrustedDocuments('persisted')];
    strict.replace(listed);
    open.replace(listed);
    expect([strict.find(named), open.find(named)]).toEqual([trusted, persisted]);
  });
});

describe('followManifests', () => {
  let folder: string;
  const logged: string[] = [];
  const log = createLog({ name: 'test' }, { write: (line) => void logged.push(line) });
  const schema = buildSchema('type Query { a: Int b: Int c: Int }');
  const documents = createTrustedDocuments('trusted');
  const put = (path: string, content: unknown) =>
    writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  const knows = (query: string) => documents.find({ query }) !== undefined;

  beforeEach(async () => {
    logged.length = 0;
    folder = await mkdtemp(join(tmpdir(), 'manifests-'));
    await mkdir(join(folder, 'operations'));
    await mkdir(join(folder, 'lists'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const follow = () =>
    followManifests({
      places: { folder: join(folder, 'operations'), paths: [join(folder, 'lists')] },
      documents,
      limits: usualOperationLimits,
      schema: () => schema,
      log,
      everyMs: 10,
    });

  it('lists the documents of a folder, of Apollo manifests and of plain ones', async () => {
    await put('operations/a.graphql', '{ a }\n');
    const operations = [{ id: sha('{ b }'), name: 'B', type: 'query', body: '{ b }' }];
    await put('lists/apollo.json', { format: 'apollo-persisted-query-manifest', version: 1, operations });
    await put('lists/plain.json', { [sha('{ c }')]: '{ c }' });
    const following = await follow();
    expect(['{ a }\n', '{ b }', '{ c }', '{ a b }'].map(knows)).toEqual([true, true, true, false]);
    await following.stop();
  });

  it('says in the log what it leaves out and what will be refused', async () => {
    await put('lists/lies.json', { [sha('{ a }')]: '{ b }' });
    await put('lists/old.json', { [sha('{ gone }')]: '{ gone }' });
    const following = await follow();
    expect(knows('{ b }')).toBe(false);
    expect(logged.join()).toContain('is not the SHA-256 of its text');
    expect(logged.join()).toContain('Cannot query field');
    await following.stop();
  });

  it('lists anew what has changed, and keeps what was listed while a file is half written', async () => {
    await put('lists/one.json', { [sha('{ a }')]: '{ a }' });
    const following = await follow();
    await put('lists/one.json', '{"half');
    await put('lists/two.json', { [sha('{ b }')]: '{ b }' });
    await expect.poll(() => knows('{ b }')).toBe(true);
    expect(knows('{ a }')).toBe(true);
    await put('lists/one.json', { [sha('{ c }')]: '{ c }' });
    await expect.poll(() => knows('{ c }')).toBe(true);
    expect(knows('{ a }')).toBe(false);
    await following.stop();
  });
});
