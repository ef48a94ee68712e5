import { expect, it } from 'vitest';
import { federate } from '../../test/kit/federate.ts';
import { readMayLack } from './readMayLack.ts';

const owning = {
  typeDefs: `
    type Query { item: Item }
    type Item @key(fields: "id") @key(fields: "code") { id: ID! code: String weight: Int size: Int! box: Box }
    type Box { width: Int }`,
};
const requiring = {
  typeDefs: `
    type Item @key(fields: "code") {
      code: String weight: Int @external size: Int! @external box: Box @external
      price: Int @requires(fields: "weight size box { width }")
      label: String @requires(fields: "weight")
    }
    type Box { width: Int @external }`,
};

it('names what is required and may be null, but no key and nothing inside', () => {
  const mayLack = readMayLack(federate({ owning, 'requiring-1': requiring }).supergraphSdl);
  expect([...mayLack.keys()]).toEqual(['owning', 'requiring-1']);
  expect([...(mayLack.get('requiring-1')?.('Item') ?? [])].toSorted()).toEqual(['box', 'weight']);
  expect(mayLack.get('requiring-1')?.('Box').size).toBe(0);
  expect(mayLack.get('owning')?.('Item').size).toBe(0);
  expect(mayLack.get('owning')?.('Unheard').size).toBe(0);
});
