import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSchema, print } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { driftedFiles } from './driftedFiles.ts';
import { errorCodesPage } from './errorCodesPage.ts';
import { operationFaults } from './policy/operationFaults.ts';
import { readSubgraphs } from './readSubgraphs.ts';
import { resolverTypes } from './resolverTypes.ts';
import { testSubgraph } from './testing/testSubgraph.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function folderWith(files: Record<string, string>): URL {
  const folder = mkdtempSync(join(tmpdir(), 'guanjia-schema-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return pathToFileURL(`${folder}/`);
}

describe('driftedFiles', () => {
  it('names each file that is missing, changed by hand or left over', () => {
    const root = folderWith({
      'schema/same.graphql': 'same',
      'schema/changed.graphql': 'by hand',
      'schema/events/json/approval.gone.schema.json': '{}',
    });
    const made = ['same', 'changed', 'missing'].map((name) => ({ path: `schema/${name}.graphql`, text: name }));
    expect(driftedFiles(made, root)).toEqual([
      'schema/changed.graphql: is not what its sources say',
      'schema/missing.graphql: is missing',
      'schema/events/json/approval.gone.schema.json: nothing makes it any more',
    ]);
  });
});

describe('readSubgraphs', () => {
  it('says of each unreadable SDL where and what, and still reads the others', () => {
    const list = ['approval', 'utilities', 'acceptance'].map((name) => ({
      name,
      sdl: `${name}.graphql`,
      url: 'http://x',
    }));
    const root = folderWith({
      'schema/subgraphs.json': JSON.stringify(list),
      'approval.graphql': 'type Query { a: Int }',
      'utilities.graphql': 'type Query {\n  a: \n}',
    });
    const { subgraphs, faults } = readSubgraphs(root);
    expect(subgraphs.map(({ name }) => name)).toEqual(['approval']);
    expect(faults).toEqual([
      '[utilities] utilities.graphql:3: Syntax Error: Expected Name, found "}".',
      '[acceptance] acceptance.graphql: there is no such file',
    ]);
  });

  it('reads a folder as one document, and names the file of it that is at fault', () => {
    const list = ['approval', 'utilities', 'acceptance'].map((name) => ({ name, sdl: name, url: 'http://x' }));
    const root = folderWith({
      'schema/subgraphs.json': JSON.stringify(list),
      'approval/b.graphql': 'extend type Query { b: Int }',
      'approval/a.graphql': 'extend type Query { a: Int }',
      'utilities/a.graphql': 'type A { a: Int }',
      'utilities/b.graphql': 'type B {\n  b: \n}',
      'acceptance/README.md': 'nothing',
    });
    const { subgraphs, faults } = readSubgraphs(root);
    expect(subgraphs.map(({ document }) => print(document))).toEqual([
      'extend type Query {\n  a: Int\n}\n\nextend type Query {\n  b: Int\n}',
    ]);
    expect(faults).toEqual([
      '[utilities] utilities/b.graphql:3: Syntax Error: Expected Name, found "}".',
      '[acceptance] acceptance: there is no .graphql file in this folder',
    ]);
  });
});

describe('resolverTypes', () => {
  it('types the resolvers with the domain types and the context that codegen.json names', async () => {
    const root = folderWith({
      'subgraphs/parks/codegen.json': JSON.stringify({
        contextType: '../context.ts#Context',
        mappers: { Tree: '../../domain/tree.ts#Tree' },
      }),
    });
    const sdl = `extend type Query { tree(id: ID!): Tree @access(roles: ["PUBLIC"]) }
      type Tree @key(fields: "id") { id: ID! kind: Kind! planted: Date } enum Kind { OAK LIME } scalar Date`;
    const subgraph = { ...testSubgraph('parks', sdl), path: 'subgraphs/parks/src/graphql/schema.graphql' };
    const { path, text } = await resolverTypes(subgraph, root);
    expect(path).toBe('subgraphs/parks/src/graphql/generated/resolversTypes.ts');
    expect(text).toContain("import type { Tree as TreeModel } from '../../domain/tree.ts';");
    expect(text).toContain("import type { Context } from '../context.ts';");
    expect(text).toMatch(/export type Kind =\s*\| 'OAK'\s*\| 'LIME';/);
    expect(text).toContain('__resolveReference?');
    expect(text).toMatch(/Query\?: QueryResolvers/);
  });
});

describe('errorCodesPage', () => {
  it('lists each code with both messages', () => {
    const { text } = errorCodesPage({ NO_TREE: { en: 'No such | tree.', zh: '没有这棵树。' } });
    expect(text).toContain('| `NO_TREE` | No such \\| tree. | 没有这棵树。 |');
  });
});

describe('operationFaults', () => {
  it('names the document and the line of what the graph would not answer', () => {
    const folder = folderWith({
      'right.graphql': 'query Right { a }',
      'wrong.graphql': 'query Wrong {\n  b\n}',
      'nameless.graphql': '{ a }',
      'broken.graphql': 'query {',
    });
    expect(operationFaults(buildSchema('type Query { a: Int }'), folder)).toEqual([
      expect.stringMatching(/^broken\.graphql: Syntax Error/),
      'nameless.graphql: an operation has no name',
      expect.stringMatching(/^wrong\.graphql: line 2: Cannot query field "b"/),
    ]);
  });
});
