import fc from 'fast-check';
import { parse, print, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { askOnlyReadable } from '../src/graph/askOnlyReadable.ts';
import { asksNothing, nothingOf } from '../src/graph/asksNothing.ts';
import { declaredVariables } from '../src/graph/declaredVariables.ts';
import type { FieldRule, FieldRules } from '../src/graph/FieldRules.ts';

const rules: FieldRules = {
  Query: { project: ['Project'], letters: ['Letters', ['ROOM']] },
  Project: { id: ['ID'], name: ['String'], secret: ['String', ['ROOM', 'AUDITOR']], letters: ['Letters'] },
  Letters: { count: ['Int', ['ROOM']] },
};
const ask = (source: string, ...roles: readonly string[]): string | null => {
  const kept = askOnlyReadable(parse(source), roles, rules);
  return kept === null ? null : print(kept).replace(/\s+/g, ' ');
};

describe('askOnlyReadable', () => {
  it('leaves a document alone for somebody who may read all of it', () => {
    const source = 'query A($id: ID!) { project(id: $id) { name secret letters { count } } }';
    expect(ask(source, 'ROOM')).toBe(print(parse(source)).replace(/\s+/g, ' '));
  });

  it('takes out a field, the selection that becomes empty by it, and what only they used', () => {
    const source = `query A($id: ID!, $n: Int, $b: Boolean!) {
      project(id: $id) { name secret @include(if: $b) letters(first: $n) { ...L __typename } __typename } }
      fragment L on Letters { count }`;
    expect(ask(source, 'OWNER')).toBe('query A($id: ID!) { project(id: $id) { name __typename } }');
  });

  it('leaves nothing of a document that none of it may be asked, and such a one is never sent', () => {
    const source = 'query A($n: Int) { letters(first: $n) { count } }';
    expect(ask(source, 'OWNER')).toBeNull();
    const nothing = nothingOf(parse(source));
    expect(asksNothing(nothing)).toBe(true);
    expect(declaredVariables(nothing, { n: 1 })).toEqual({});
    expect(asksNothing(parse(source))).toBe(false);
  });

  it('takes what has no rule for nobody’s', () => {
    expect(ask('{ project { name unheard } }', 'ROOM')).toBe('{ project { name } }');
  });

  it('never asks what none of the roles may read, and always what they may', () => {
    const roles = ['A', 'B', 'C'];
    const needed = fc.array(fc.subarray(roles, { minLength: 1 }), { maxLength: 2 });
    const leafRules = fc.record({ x: needed, y: needed, deep: needed });
    const randomRules = fc.record({ Query: leafRules, T: leafRules }).map((types): FieldRules => {
      const rule = (type: string, some: readonly (readonly string[])[]): FieldRule => [type, ...some];
      return Object.fromEntries(
        Object.entries(types).map(([name, { x, y, deep }]) => [
          name,
          { x: rule('Int', x), y: rule('Int', y), deep: rule('T', deep) },
        ]),
      );
    });
    const selection: fc.Arbitrary<string> = fc.letrec<{ set: string }>((tie) => ({
      set: fc
        .array(
          fc.oneof(
            { depthSize: 'small' },
            fc.constantFrom('x', 'y', '... F'),
            tie('set').map((set) => `deep ${set}`),
          ),
          {
            minLength: 1,
            maxLength: 3,
          },
        )
        .map((parts) => `{ ${parts.join(' ')} }`),
    })).set;
    const fragment = 'fragment F on T { x deep { y } }';
    fc.assert(
      fc.property(randomRules, selection, fc.subarray(roles), (given, set, held) => {
        const source = `query Q { deep ${set} }${set.includes('F') ? fragment : ''}`;
        const may = (type: string, field: string): boolean =>
          (given[type]?.[field]?.slice(1) ?? []).every(
            (some) => typeof some === 'object' && some.some((one) => held.includes(one)),
          );
        const kept = askOnlyReadable(parse(source), held, given);
        const asked: string[] = [];
        const leaves = (document: ReturnType<typeof parse>): void => {
          visit(document, {
            Field: ({ name }, _key, _parent, path) =>
              void asked.push(`${path.length > 5 || path[1] !== 0 ? 'T' : 'Query'}.${name.value}`),
          });
        };
        if (kept !== null) leaves(kept);
        expect(asked.filter((one) => one.startsWith('T.') && !may('T', one.slice(2)))).toEqual([]);
        if (kept !== null) expect(() => parse(print(kept))).not.toThrow();
        const all = ['x', 'y', 'deep'].every((field) => may('Query', field) && may('T', field));
        if (all) expect(kept === null ? null : print(kept)).toBe(print(parse(source)));
      }),
    );
  });
});
