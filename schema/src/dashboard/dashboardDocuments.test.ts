import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSchema } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SchemaFault } from '../SchemaFault.ts';
import { dashboardDocuments } from './dashboardDocuments.ts';

const schema = buildSchema('type Query { project: Project } type Project { id: ID! name: String! }');

describe('the documents of the dashboard', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dashboard-documents-'));
    mkdirSync(join(root, 'dashboard/src/pages/wall'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const read = (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'dashboard/src/pages/wall', name), text);
    return dashboardDocuments(schema, pathToFileURL(`${root}/`));
  };
  const refusalOf = (files: Readonly<Record<string, string>>): string => {
    try {
      read(files);
    } catch (cause) {
      if (cause instanceof SchemaFault) return cause.message;
      throw cause;
    }
    return 'nothing is refused';
  };
  const row = 'fragment Row on Project {\n  id\n  name\n}\n';

  it('may use the fragments of other files', () => {
    const [used, page] = read({ 'a.graphql': row, 'b.graphql': 'query Wall { project { ...Row } }' });
    expect(used?.path).toBe('dashboard/src/pages/wall/a.graphql');
    expect(page?.document.definitions.map(({ kind }) => kind)).toEqual(['OperationDefinition', 'FragmentDefinition']);
  });

  it.each([
    ['a field that the graph does not have', 'query Wall {\n  project {\n    colour\n  }\n}', 3, '"colour"'],
    ['a fragment that nobody has', 'query Wall {\n  project { ...Gone }\n}', 2, '"Gone"'],
    ['a variable that is not used', 'query Wall(\n  $id: ID\n) { project { id } }', 2, '"$id"'],
    ['what cannot be read', 'query Wall {\n  project {\n', 3, 'Syntax Error'],
  ])('are refused with file and line for %s', (_, text, line, words) => {
    const refusal = refusalOf({ 'a.graphql': text });
    expect(refusal).toContain(`dashboard/src/pages/wall/a.graphql:${line}: `);
    expect(refusal).toContain(words);
  });

  it('are refused for a fragment that nobody uses, which would be sent by nobody and kept true by nobody', () => {
    const refusal = refusalOf({ 'a.graphql': `# of a page that is gone\n${row}`, 'b.graphql': '{ project { id } }' });
    expect(refusal).toContain('dashboard/src/pages/wall/a.graphql:2: Fragment "Row" is never used.');
  });

  it('are refused for two operations of one name, with both places told', () => {
    const text = 'query Wall { project { id } }';
    expect(refusalOf({ 'a.graphql': text, 'b.graphql': text })).toContain('"Wall"');
  });
});
