/** The operations that the story sends; the same text as in schema/operations, where they are checked against the graph. */
import { readFileSync } from 'node:fs';

const folder = new URL('../../../../schema/operations/', import.meta.url);

/** The text of one known operation by its file name. */
export function operation(name: string): string {
  return readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
}
