import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getOperationAST, parse } from 'graphql';
import type { RecordedOperation, RecordedOperations } from '../recording/RecordedOperations.ts';

/** Who sends the documents that were handed in, and not heard on the way. */
const client = 'known documents';

/**
 * What clients send: what has been recorded lately, and the documents of a folder (null: none), whether anybody has asked them lately
 * or not. @throws GraphQLError for a document that does not parse
 */
export function withKnownDocuments(folder: string | null, recorded: RecordedOperations | null): RecordedOperations {
  let read: Promise<readonly RecordedOperation[]> | null = null;
  return {
    async list() {
      read ??= folder === null ? Promise.resolve([]) : readDocuments(folder);
      return [...((await recorded?.list()) ?? []), ...(await read)];
    },
  };
}

async function readDocuments(folder: string): Promise<readonly RecordedOperation[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).toSorted();
  const documents = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return documents.map((document) => ({
    document,
    hash: hash('sha256', document),
    operationName: getOperationAST(parse(document))?.name?.value ?? null,
    client,
    clientVersion: null,
    requests: 0,
    lastSeenAt: null,
  }));
}
