import { readFileSync } from 'node:fs';

const folder = new URL('../../../schema/operations/', import.meta.url);

/** The text of an operation by its file's name in schema/operations. There it is checked against the graph. */
export function operation(name: string): string {
  return readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
}
