import { open } from 'node:fs/promises';

/** Flushes a folder: a new name in it is sure to be there after a power cut only when that is done, too. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
