import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { expect, it } from 'vitest';
import { supergraphFile } from '../gateway/supergraphFile.ts';
import { supergraphVariant } from './supergraphVariant.ts';

const fieldsOfQuery = (sdl: string): string[] =>
  parse(sdl).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Query'
      ? (definition.fields ?? []).map(({ name }) => name.value)
      : [],
  );

it('has one more field on Query and all the others', () => {
  const sdl = readFileSync(supergraphFile, 'utf8');
  expect(fieldsOfQuery(supergraphVariant(sdl))).toEqual(['benchSpare', ...fieldsOfQuery(sdl)]);
});

it('does not pass over a supergraph of another make', () => {
  expect(() => supergraphVariant('schema { query: Root }')).toThrow('no type Query');
});
