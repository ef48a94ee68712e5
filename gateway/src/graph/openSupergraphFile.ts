import { readFile, stat } from 'node:fs/promises';
import type { SupergraphSource } from './SupergraphSource.ts';

/** What the file says. By its date and size: what tells of changes does not do so on every kind of volume. */
export function openSupergraphFile(file: string): SupergraphSource {
  let seen: string | null = null;
  return {
    async look() {
      const { mtimeNs, size, ino } = await stat(file, { bigint: true });
      const look = `${mtimeNs} ${size} ${ino}`;
      if (look === seen) return null;
      const supergraphSdl = await readFile(file, 'utf8');
      seen = look;
      return { name: file, supergraphSdl };
    },
  };
}
