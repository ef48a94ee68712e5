import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { composeFixture } from './composeFixture.ts';
import { supergraphFile } from './supergraphFile.ts';

it('is the supergraph that is committed; else run `node bench/bin/composeFixture.ts`', () => {
  expect(readFileSync(supergraphFile, 'utf8')).toBe(composeFixture());
});
