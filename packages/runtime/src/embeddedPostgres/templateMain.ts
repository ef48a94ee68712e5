import { rename, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';

/** Writes an empty database to the path it is given; whole or not at all. */
async function writeTemplate(path: string): Promise<void> {
  const engine = await PGlite.create();
  const tar = await (await engine.dumpDataDir('none')).arrayBuffer();
  await engine.close();
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, gzipSync(new Uint8Array(tar), { level: 1 }));
  await rename(unfinished, path);
}

await writeTemplate(process.argv[2] ?? 'template.tar.gz');
