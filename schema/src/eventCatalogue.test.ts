import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { loadEventCatalogue } from './eventCatalogue.ts';
import { eventSchemas } from './eventSchemas.ts';

describe('loadEventCatalogue', () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  async function folderWith(files: Record<string, string>): Promise<URL> {
    const folder = await mkdtemp(join(tmpdir(), 'guanjia-events-'));
    folders.push(folder);
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
    return pathToFileURL(`${folder}/`);
  }

  it('reads the events of this repository, each a JSON Schema as well', async () => {
    const catalogue = await loadEventCatalogue();
    expect(catalogue.size).toBeGreaterThan(0);
    for (const { path, text } of eventSchemas(catalogue)) {
      expect(path).toMatch(/^schema\/events\/json\/[a-z]+\.[A-Za-z]+\.schema\.json$/);
      expect(JSON.parse(text)).toMatchObject({ type: 'object', $schema: expect.stringContaining('json-schema.org') });
    }
  });

  it('names each file that does not hold one definition', async () => {
    const folder = await folderWith({
      'approval.nothing.ts': 'export const one = 1;',
      'approval.empty.ts': 'export {};',
    });
    await expect(loadEventCatalogue(folder)).rejects.toThrow(
      /approval\.empty\.ts: exports one[^]*approval\.nothing\.ts: exports one/,
    );
  });
});
