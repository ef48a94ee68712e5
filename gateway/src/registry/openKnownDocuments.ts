import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordedOperation, RecordedOperations } from './RecordedOperations.ts';

/** Who sends the documents that were handed in, and not heard on the way. */
const client = 'known documents';

/** The documents of a folder as operations that clients send, whether anybody has lately or not; null: none. */
export function openKnownDocuments(folder: string | null): RecordedOperations {
  let read: Promise<readonly RecordedOperation[]> | null = null;
  return {
    list() {
      read ??= folder === null ? Promise.resolve([]) : readDocuments(folder);
      return read;
    },
  };
}

async function readDocuments(folder: string): Promise<readonly RecordedOperation[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).toSorted();
  const documents = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return documents.map((document) => ({
    document,
    hash: hash('sha256', document),
    client,
    clientVersion: null,
    lastSeenAt: null,
  }));
}
