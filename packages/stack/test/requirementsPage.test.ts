import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const page = readFileSync(new URL('docs/requirements.md', root), 'utf8');
const api = readFileSync(new URL('schema/api.graphql', root), 'utf8');

interface Row {
  readonly folder: string;
  readonly requirement: string;
  readonly fields: readonly string[];
  readonly tests: readonly string[];
}

/** Names in a cell's code spans. */
const namesIn = (cell = ''): string[] => Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name);

function rowsOf(text: string): Row[] {
  let folder = '';
  return text.split('\n').flatMap((line) => {
    folder = /^## .*\(`(.+)`\)/.exec(line)?.[1] ?? folder;
    const [, requirement = '', graph, tests] = line.split('|').map((cell) => cell.trim());
    if (tests === undefined || requirement === 'requirement' || requirement.startsWith('---')) return [];
    return [{ folder, requirement, fields: namesIn(graph), tests: namesIn(tests) }];
  });
}

/** Where a row's tests lie: a name without a folder lies where the one before it does. */
function filesOf({ folder, tests }: Row): string[] {
  let place = '';
  return tests.map((name) => {
    const last = name.lastIndexOf('/');
    if (last >= 0) {
      const own = `${folder}/${name.slice(0, last)}`;
      place = existsSync(new URL(`${own}/`, root)) ? own : name.slice(0, last);
    }
    return `${place}/${name.slice(last + 1)}.test.ts`;
  });
}

const rows = rowsOf(page);

describe('the page of requirements', () => {
  it('has every requirement', () => {
    const named = rows
      .map(({ requirement }) => requirement.split(' ').filter((word) => /^[ACUJHGXD]\d+$/.test(word)))
      .flat();
    const ofDepartments = [...range('A', 16), ...range('C', 14), ...range('U', 5), ...range('J', 5)];
    const wanted = [...ofDepartments, ...range('H', 5), ...range('G', 5), ...range('X', 5), ...range('D', 1)];
    expect(wanted.filter((one) => !named.includes(one))).toEqual([]);
  });

  it.each(rows)('$requirement: its fields are in the graph and its tests are there', (row) => {
    expect(row.tests).not.toEqual([]);
    expect(filesOf(row).filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
    const fields = row.fields.filter((name) => /^[A-Za-z.]+$/.test(name)).map((name) => name.split('.').at(-1));
    expect(fields.filter((field) => !new RegExp(`^  ${field}\\b`, 'm').test(api))).toEqual([]);
  });
});

function range(letter: string, last: number): string[] {
  return Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
}
