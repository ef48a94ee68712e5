import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Log } from '@guanjia/runtime/createLog';
import { z } from 'zod';
import type { RevocationShare } from './createRevocations.ts';
import { type Revocation, revocationSchema } from './Revocation.ts';

const fileSchema = z.object({ revocations: z.array(revocationSchema) });

/**
 * Revocations of one gateway that survive its restart, in a file that only this process writes and its owner alone may read.
 * @throws when there is a file that is not ours: to begin without what was revoked would be to believe it again.
 */
export async function openRevocationFile(file: string, log: Log): Promise<RevocationShare> {
  let kept: readonly Revocation[] | null = await readKept(file);
  let writing = Promise.resolve(true);
  const write = async (held: readonly Revocation[]): Promise<boolean> => {
    try {
      await replace(file, JSON.stringify({ revocations: held }));
      return true;
    } catch (cause) {
      log.error({ err: cause }, 'revocations cannot be kept in their file');
      return false;
    }
  };
  // one after the other: the last one written has them all
  const queue = (held: readonly Revocation[]): Promise<boolean> => (writing = writing.then(() => write(held)));
  let saved = '';
  return {
    async read(held) {
      const before = kept ?? [];
      kept = [];
      const state = JSON.stringify(held);
      if (before.length > 0 || state === saved) return before;
      if (!(await queue(held))) return null;
      saved = state;
      return [];
    },
    write: (_, held) => queue(held),
  };
}

async function readKept(file: string): Promise<readonly Revocation[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw cause;
  }
  return fileSchema.parse(JSON.parse(text)).revocations;
}

/** The file is whole at any time, and on the disk when this resolves. */
async function replace(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.new`;
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}
