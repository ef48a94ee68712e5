import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

const folder = new URL('../src/registry/operations/', import.meta.url);
const door = new URL('../../../gateway/src/registry/graphql/registry.graphql', import.meta.url);
const schema = buildSchema(readFileSync(door, 'utf8'));

describe('what the command line asks of the registry', () => {
  it.each(readdirSync(folder))('%s is good for the registry of this repository', (file) => {
    const document = parse(readFileSync(new URL(file, folder), 'utf8'));
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });
});
