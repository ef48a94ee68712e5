import { expect, it } from 'vitest';
import { federationOneSdl } from './federationOneSdl.ts';
import { readSubgraphSdl } from './readSubgraphSdl.ts';

it('extends an entity that another subgraph owns, its key external', () => {
  const sdl = federationOneSdl(readSubgraphSdl('concierge'), false);
  expect(sdl).toContain('extend type Project @key(fields: "id") {\n  id: ID! @external\n  steward: Steward\n');
  expect(sdl).toContain('\ntype Steward {');
  expect(sdl).not.toContain('@link');
});

it("leaves the owner's entity as it is", () => {
  const sdl = federationOneSdl(readSubgraphSdl('approval'), true);
  expect(sdl).toContain('\ntype Project @key(fields: "id") {\n  id: ID!\n');
  expect(sdl).not.toMatch(/@link|extend/);
});
