import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { syncFolder } from '@guanjia/runtime/syncFolder';
import type { ArchiveFiles } from '../domain/eventArchive.ts';

const compress = promisify(gzip);

/** Archive files in a folder: written beside, synced, and then given their name, so that a file that is there is whole. */
export function createArchiveFolder(folder: string): ArchiveFiles {
  return {
    async write(file, text) {
      await mkdir(folder, { recursive: true });
      const bytes = await compress(text);
      const temporary = join(folder, `.${file}.part`);
      const handle = await open(temporary, 'w', 0o640);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, join(folder, file));
      await syncFolder(folder);
      return bytes.length;
    },
  };
}
