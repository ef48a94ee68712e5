import { describe, expect, it } from 'vitest';
import { testSubgraph } from '../testing/testSubgraph.ts';
import { cacheFaults } from './cacheFaults.ts';
import { inheritedLifeFaults } from './inheritedLifeFaults.ts';

const faultsOf = (sdl: string) => cacheFaults(testSubgraph('approval', sdl));

describe('cacheFaults', () => {
  it.each([
    ['a life', 'type Query @access(roles: ["SIGNED_IN"]) { a: Int @cacheControl(maxAge: 60) }'],
    [
      'PUBLIC for everybody',
      'type Query @access(roles: ["PUBLIC"]) { a: Int @cacheControl(maxAge: 5, scope: PUBLIC) }',
    ],
    ['none', 'type Material @access(roles: ["OWNER"]) { token: String @cacheControl(maxAge: 0) }'],
    ['its parent’s', 'type A @access(roles: ["OWNER"]) @cacheControl(inheritMaxAge: true) { b: Int }'],
  ])('accepts %s', (_, sdl) => {
    expect(faultsOf(sdl)).toEqual([]);
  });

  const wrongArguments = '@cacheControl takes a maxAge of 0 to 60 seconds, a scope, inheritMaxAge: true';
  const secrets = '@cacheControl must not keep secrets';
  it.each([
    [
      'longer than rights live',
      'type Query { a: Int @access(roles: ["PUBLIC"]) @cacheControl(maxAge: 61) }',
      `Query.a: ${wrongArguments}`,
    ],
    [
      'a scope of its own',
      'type Query { a: Int @access(roles: ["PUBLIC"]) @cacheControl(scope: SOME) }',
      `Query.a: ${wrongArguments}`,
    ],
    [
      'a mutation',
      'type Mutation { a: Int @access(roles: ["OWNER"]) @cacheControl(maxAge: 5) }',
      'Mutation.a: @cacheControl is for queries',
    ],
    [
      'for everybody what not everybody may read',
      'type Query { a: Int @access(roles: ["OWNER"]) @cacheControl(maxAge: 5, scope: PUBLIC) }',
      'Query.a: @cacheControl says PUBLIC of what @access does not give to everybody',
    ],
    [
      'a secret type',
      'type MaterialLink @cacheControl(maxAge: 5) { url: String @access(roles: ["OWNER"]) }',
      `MaterialLink: ${secrets}`,
    ],
    [
      'a field of one',
      'type Material { name: String @access(roles: ["OWNER"]) @cacheControl(maxAge: 5) }',
      `Material.name: ${secrets}`,
    ],
    [
      'a page of dead letters',
      'type Query { deadLetters: HandoffLegConnection! @access(roles: ["SUPERVISOR"]) @cacheControl(maxAge: 5) }',
      `Query.deadLetters: ${secrets}`,
    ],
    [
      'what inherits a life',
      'type A { material: [Material!]! @access(roles: ["OWNER"]) @cacheControl(inheritMaxAge: true) }',
      `A.material: ${secrets}`,
    ],
    [
      'a token',
      'type A { accessToken: String @access(roles: ["OWNER"]) @cacheControl(maxAge: 5) }',
      `A.accessToken: ${secrets}`,
    ],
  ])('refuses %s', (_, sdl, fault) => {
    expect(faultsOf(sdl)).toEqual([`[approval] ${fault}`]);
  });
});

describe('inheritedLifeFaults', () => {
  const approval = testSubgraph(
    'approval',
    'type Project @key(fields: "id") @cacheControl(maxAge: 30) { id: ID! name: String }',
  );
  const faultsOfUtilities = (fields: string) =>
    inheritedLifeFaults([
      approval,
      testSubgraph('utilities', `type Project @key(fields: "id") { id: ID! ${fields} } type A { b: Int }`),
    ]);

  it('accepts what says its own life, what is composite, and what another department gives', () => {
    expect(faultsOfUtilities('light: Int @cacheControl(maxAge: 5) a: A name: String @external')).toEqual([]);
  });

  it('finds a scalar that nobody has thought of', () => {
    expect(faultsOfUtilities('light: Int')).toEqual([
      '[utilities] Project.light: would have the life that approval gives Project; it needs a @cacheControl of its own',
    ]);
  });
});
