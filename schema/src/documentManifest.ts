import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import type { GeneratedFile } from './GeneratedFile.ts';
import { repositoryRoot } from './repositoryRoot.ts';

/** The known operations of this repository, listed for front ends. */
export function documentManifest(): GeneratedFile {
  return { path: 'schema/documents.json', text: manifestOf(new URL('schema/operations/', repositoryRoot)) };
}

/**
 * Lists the documents of a folder (one operation in each `.graphql`) in Apollo's format `apollo-persisted-query-manifest`: the id of
 * a document is the SHA-256 of its text, byte by byte as the file has it. @throws GraphQLError for a syntax error
 */
export function manifestOf(folder: URL): string {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const operations = files.toSorted().flatMap((file) => {
    const body = readFileSync(new URL(file, folder), 'utf8');
    const operation = parse(body).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    if (operation === undefined) return [];
    const id = createHash('sha256').update(body).digest('hex');
    return [{ id, name: operation.name?.value ?? file, type: operation.operation, body }];
  });
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 1)}\n`;
}
