import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { contractFaults } from '../policy/contractFaults.ts';
import type { SubgraphSource } from '../readSubgraphs.ts';
import { contractSchema } from './contractSchema.ts';
import type { Contract } from './contracts.ts';

const contract: Contract = { readers: ['PUBLIC', 'OWNER'], include: ['public'], exclude: ['internal'] };

/** A supergraph is the API schema with directives: as much as contracts read of it. */
function shown(marked: string, by: Contract = contract): string {
  const apiSdl = marked.replace(/ @(access|tag)\([^)]*\)/g, '');
  const sdl = contractSchema({ name: 'public', contract: by, supergraphSdl: marked, apiSdl });
  expect(() => buildSchema(sdl)).not.toThrow();
  return sdl.replace(/\s+/g, ' ').trim();
}
const open = '@access(roles: ["PUBLIC"])';
const officials = '@access(roles: ["APPROVER", "SUPERVISOR"])';

describe('contractSchema', () => {
  it('shows what one of its readers may read, by the field or by its type', () => {
    expect(
      shown(`type Query { a: A ${open} b: B ${officials} }
        type A ${open} { x: Int y: Int ${officials} } type B ${officials} { z: Int @access(roles: ["OWNER"]) }`),
    ).toBe('type A { x: Int } type Query { a: A }');
  });

  it('shows what a tag includes, hides what a tag excludes, whoever may read it', () => {
    expect(
      shown(`type Query { a: Int ${officials} @tag(name: "public") b: Int ${open} @tag(name: "internal") c: Int ${open} d: D ${open} e: Int ${open} }
        type D ${open} @tag(name: "internal") { f: Int }`),
    ).toBe('type Query { a: Int c: Int e: Int }');
  });

  it('hides arguments, input fields and values of enums by their tags', () => {
    expect(
      shown(`type Query { a(x: Int, y: Int @tag(name: "internal"), f: F, k: K): Int ${open} }
        input F { p: Int q: Int @tag(name: "internal") } enum K { L M @tag(name: "internal") }`),
    ).toBe('input F { p: Int } enum K { L } type Query { a(f: F, k: K, x: Int): Int }');
  });

  it('drops what only led on from what is hidden: types, unions, interfaces, fields without a type', () => {
    expect(
      shown(`type Query { a: Int ${open} u: U ${open} n: N ${open} gone: Gone ${open} }
        union U = Shown | Hidden type Shown implements N ${open} { id: Int name: Int } type Hidden implements N ${officials} { id: Int name: Int }
        interface N { id: Int name: Int } type Other implements N ${open} { id: Int name: Int ${officials} }
        type Gone ${open} { hidden: Hidden } input Lost { a: Int } enum Unused { A }`),
    ).toBe(
      'interface N { id: Int } type Other implements N { id: Int } type Query { a: Int n: N u: U } type Shown implements N { id: Int name: Int } union U = Shown',
    );
  });

  it('shows a field that nobody may read to nobody, unless it goes by exclusion alone', () => {
    const sdl = `type Query { a: Int b: Int ${open} c: Int @tag(name: "internal") }`;
    expect(shown(sdl)).toBe('type Query { b: Int }');
    expect(shown(sdl, { ...contract, include: [] })).toBe('type Query { a: Int b: Int }');
  });

  it.each([
    ['without a query', `type Query { a: Int ${officials} }`, 'Query root type must be provided'],
    [
      'that takes away a required argument',
      `type Query { a(f: F!): Int ${open} } input F { x: Int @tag(name: "internal") }`,
      'Query.a requires f, which is not in the contract',
    ],
  ])('refuses a contract %s', (_, sdl, message) => {
    expect(() => shown(sdl)).toThrow(message);
  });
});

describe('contractFaults', () => {
  const faults = (sdl: string) => {
    const source: SubgraphSource = { name: 'test', url: 'http://test', path: 'test', document: parse(sdl) };
    return contractFaults(source, new Map([['public', contract]]));
  };

  it('finds a field that a tag shows to clients of whom none may read it', () => {
    expect(faults(`type Query { a: Int ${officials} @tag(name: "public") }`)).toEqual([
      '[test] Query.a: its tag shows it in the contract public, but only APPROVER, SUPERVISOR may read it',
    ]);
    expect(
      faults(`type Query @tag(name: "public") { a: Int ${open} b: Int ${officials} @tag(name: "internal") }`),
    ).toEqual([]);
  });

  it('finds a tag that no contract knows', () => {
    expect(faults(`type Query { a: Int ${open} @tag(name: "publik") }`)).toEqual([
      '[test] Query.a: @tag publik is in no contract of schema/contracts.json',
    ]);
  });
});
