import { describe, expect, it } from 'vitest';
import { testSubgraph } from '../testing/testSubgraph.ts';
import { listSizeFaults } from './listSizeFaults.ts';

const faultsOf = (sdl: string) => listSizeFaults(testSubgraph('approval', sdl));
const page = 'type ItemConnection { edges: [Item!]! } type Item { id: ID! }';

describe('listSizeFaults', () => {
  it.each([
    ['a list of objects with a size', 'type Query { items: [Item] @listSize(assumedSize: 5) } type Item { id: ID! }'],
    ['a list of scalars', 'type Query { ids: [ID!]! }'],
    ['a list that another department gives', 'type Query { items: [Item] @external } type Item { id: ID! }'],
    [
      'a connection with sized fields',
      `type Query { items: ItemConnection! @listSize(sizedFields: ["edges"]) } ${page}`,
    ],
  ])('accepts %s', (_, sdl) => {
    expect(faultsOf(sdl)).toEqual([]);
  });

  it('finds a list of objects of unknown size, wherever its type is declared', () => {
    expect(
      faultsOf('type Query { items: [[Item!]!]! } type Item { id: ID! } extend type Item { more: [Item] }'),
    ).toEqual([
      '[approval] Query.items: a list of unknown size; say @listSize',
      '[approval] Item.more: a list of unknown size; say @listSize',
    ]);
  });

  it('finds a connection without a size, and the list in it', () => {
    expect(faultsOf(`type Query { items: ItemConnection! } ${page}`)).toEqual([
      '[approval] Query.items: a connection needs @listSize with sizedFields',
      '[approval] ItemConnection.edges: a list of unknown size; say @listSize',
    ]);
  });
});
