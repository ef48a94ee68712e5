import { readFileSync } from 'node:fs';
import { repositoryRoot } from '@guanjia/schema/repositoryRoot';

const folder = new URL('schema/operations/', repositoryRoot);

/** The text of an operation by its file's name in schema/operations. There it is checked against the graph. */
export function operation(name: string): string {
  return readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
}
