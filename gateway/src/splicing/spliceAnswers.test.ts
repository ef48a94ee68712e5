import { anonymous } from '@guanjia/kernel/principal';
import { createLog } from '@guanjia/runtime/createLog';
import { buildSchema, parse, type SelectionSetNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Subgraph, SubgraphRequest } from '../execution/Subgraph.ts';
import type { GraphContext } from '../graph/GraphContext.ts';
import { joinEntityFetches } from '../subgraphs/joinEntityFetches.ts';
import { compileSplice } from './compileSplice.ts';
import { runSplice } from './runSplice.ts';

const schema = buildSchema(`
  scalar DateTime
  enum Light { GREEN RED }
  type Query { project(id: ID): Project projects: [Project!]! }
  type Project { id: ID! name: String! light: Light area: Float floors: Int! isKey: Boolean at: DateTime steps: [[Int]!] owner: Owner notes: [Note] }
  type Owner { name: String }
  type Note { id: ID! text: String! }
`);
const context: GraphContext = {
  principal: anonymous,
  requestId: 'splicing',
  log: createLog({ name: 'splicing', level: 'silent' }),
  update: null,
};

const selectionOf = (source: string): SelectionSetNode => {
  const [definition] = parse(source).definitions;
  if (definition?.kind !== 'OperationDefinition') throw new Error('no operation');
  return definition.selectionSet;
};
const fetchOf = (serviceName: string, operation: string) => ({
  kind: 'Fetch' as const,
  serviceName,
  operation,
  operationName: undefined,
  operationKind: 'query' as any,
});

/** A query of one fetch, answered with these bytes: the text of `data`, or null when it was given up. */
async function splice(query: string, answer: string | Buffer): Promise<string | null> {
  const plan = fetchOf('one', query);
  const made = compileSplice({
    schema,
    apiSchema: schema,
    fragments: new Map(),
    flags: {},
    selectionSet: selectionOf(query),
    plan,
  });
  if (made === null) throw new Error('not spliced');
  const outcome = await runSplice(made, { subgraphs: new Map([['one', answering(answer)]]), variables: {}, context });
  return outcome.kind === 'spliced' ? Buffer.from(outcome.latin1, 'latin1').toString('utf8') : null;
}

function answering(answer: string | Buffer, asked: SubgraphRequest[] = []): Subgraph {
  const bytes = Buffer.from(answer as string);
  return {
    async ask(request) {
      asked.push(request);
      const read = () => ({ data: JSON.parse(bytes.toString()).data, errors: [] });
      return { data: null, errors: [], raw: { bytes, text: bytes.toString('latin1'), at: null, entities: null, read } };
    },
    close: async () => {},
  };
}

const field = (name: string, value: string) =>
  [`{ project { ${name} } }`, `{"data":{"project":{"${name}":${value}}}}`] as const;

describe('an answer is put together from slices', () => {
  it.each([
    ['name', '"锅炉房 🏗 \\"三号\\" \\u4e2d\\n"'],
    ['id', '"7"'],
    ['id', '7'],
    ['light', '"GREEN"'],
    ['light', 'null'],
    ['area', '-12.5'],
    ['area', '3'],
    ['floors', '0'],
    ['isKey', 'true'],
    ['isKey', 'false'],
    ['at', '"2026-01-01T00:00:00+08:00"'],
    ['steps', '[[1,null],[],[2]]'],
    ['steps', 'null'],
  ])('with the value of %s %s as it came', async (name, value) => {
    const [query, answer] = field(name, value);
    expect(await splice(query, answer)).toBe(`{"project":{"${name}":${value}}}`);
  });

  it.each([
    ['a null in a non-null place', ...field('name', 'null')],
    ['a number for a string', ...field('name', '7')],
    ['a value that the enumeration does not have', ...field('light', '"BLUE"')],
    ['a fraction for an Int', ...field('floors', '1.5')],
    ['an exponent', ...field('floors', '1e3')],
    ['an Int past what a double holds', ...field('floors', '12345678901234567890')],
    ['a number with a leading zero', ...field('floors', '07')],
    ['a float past what a double holds', ...field('area', '1e999')],
    ['a string for a Boolean', ...field('isKey', '"true"')],
    ['a broken word', ...field('isKey', 'trux')],
    ['a line break within a string', ...field('name', '"a\nb"')],
    ['an escape that JSON does not have', ...field('name', '"\\x41"')],
    ['half a unicode escape', ...field('name', '"\\u12"')],
    ['a string without end', '{ project { name } }', '{"data":{"project":{"name":"x'],
    ['no list where there should be one', ...field('steps', '7')],
    ['white space', '{ project { name } }', '{"data": {"project":{"name":"x"}}}'],
    ['another order', '{ project { id name } }', '{"data":{"project":{"name":"x","id":"1"}}}'],
    ['a missing field', '{ project { id name } }', '{"data":{"project":{"id":"1"}}}'],
    ['a field too many', '{ project { id } }', '{"data":{"project":{"id":"1","name":"x"}}}'],
    ['another type', '{ project { __typename id } }', '{"data":{"project":{"__typename":"Owner","id":"1"}}}'],
    ['errors beside the data', '{ project { id } }', '{"data":{"project":{"id":"1"}},"errors":[]}'],
    ['no data', '{ project { id } }', '{"data":null}'],
    ['something behind the end', '{ project { id } }', '{"data":{"project":{"id":"1"}}}{}'],
    ['a page', '{ project { id } }', '<html></html>'],
    ['nothing', '{ project { id } }', ''],
  ])('and is given up for %s', async (_, query, answer) => {
    expect(await splice(query, answer)).toBeNull();
  });

  it('takes a line break behind the answer', async () => {
    expect(await splice('{ project { id } }', '{"data":{"project":{"id":"1"}}}\r\n')).toBe('{"project":{"id":"1"}}');
  });
});

describe('several fetches', () => {
  const query = '{ projects { owner { name } __typename id notes { text } } }';
  const plan = {
    kind: 'Sequence' as const,
    nodes: [
      fetchOf('one', '{projects{owner{name} __typename id}}'),
      {
        kind: 'Flatten' as const,
        path: ['projects', '@'],
        node: {
          ...fetchOf(
            'two',
            'query($representations:[_Any!]!){_entities(representations:$representations){...on Project{notes{text}}}}',
          ),
          requires: [
            {
              kind: 'InlineFragment' as const,
              typeCondition: 'Project',
              selections: [
                { kind: 'Field' as const, name: '__typename' },
                { kind: 'Field' as const, name: 'id' },
              ],
            },
          ],
        },
      },
    ],
  };
  const compiled = () => {
    const made = compileSplice({
      schema,
      apiSchema: schema,
      fragments: new Map(),
      flags: {},
      selectionSet: selectionOf(query),
      plan,
    });
    if (made === null) throw new Error('not spliced');
    return made;
  };
  const run = async (first: string, second: string) => {
    const asked: SubgraphRequest[] = [];
    const made = compiled();
    const subgraphs = new Map([
      ['one', answering(first)],
      ['two', answering(second, asked)],
    ]);
    return { asked, outcome: await runSplice(made, { subgraphs, variables: {}, context }) };
  };
  const project = (id: string) => `{"owner":null,"__typename":"Project","id":"${id}"}`;

  it('meet in one answer, each entity asked for once', async () => {
    const first = `{"data":{"projects":[${project('a')},${project('乙')},${project('a')}]}}`;
    const { asked, outcome } = await run(first, '{"data":{"_entities":[{"notes":[{"text":"x"}]},{"notes":[]}]}}');
    expect(asked.map(({ representations }) => representations)).toEqual([
      ['{"__typename":"Project","id":"a"}', '{"__typename":"Project","id":"乙"}'],
    ]);
    const text = outcome.kind === 'spliced' ? Buffer.from(outcome.latin1, 'latin1').toString('utf8') : '';
    expect(JSON.parse(text)).toEqual({
      projects: [
        { owner: null, __typename: 'Project', id: 'a', notes: [{ text: 'x' }] },
        { owner: null, __typename: 'Project', id: '乙', notes: [] },
        { owner: null, __typename: 'Project', id: 'a', notes: [{ text: 'x' }] },
      ],
    });
  });

  it('ask nothing where there is no entity', async () => {
    const { asked, outcome } = await run('{"data":{"projects":[]}}', '');
    expect(asked).toEqual([]);
    expect(outcome).toEqual({ kind: 'spliced', latin1: '{"projects":[]}', errors: [] });
  });

  describe.each([
    ['of good entities', '{"notes":[{"text":"x"}]},{"notes":[]},{"notes":[{"text":"z"}]}', ['a,b', 'b,c']],
    ['of which one is null', '{"notes":[{"text":"x"}]},{"notes":[]},null', ['a,b', null]],
    ['of which one does not fit', '{"notes":[{"text":"x"}]},{"notes":[]},{"notes":[{"text":7}]}', ['a,b', null]],
    ['of too few', '{"notes":[{"text":"x"}]},{"notes":[]}', [null, null]],
  ])('that several runs share an answer %s', (_, entities, expected) => {
    const notes: Readonly<Record<string, string>> = { a: '[{"text":"x"}]', b: '[]', c: '[{"text":"z"}]' };
    const spelled = (ids: string): string =>
      `{"projects":[${ids
        .split(',')
        .map((id) => `${project(id).slice(0, -1)},"notes":${notes[id]}}`)
        .join()}]}`;

    it('take each its own, or give up alone', async () => {
      const made = compiled();
      const asked: SubgraphRequest[] = [];
      const two = answering(`{"data":{"_entities":[${entities}]}}`, asked);
      const joined = { ...two, ask: joinEntityFetches(two.ask, () => {}) };
      const outcomes = await Promise.all(
        ['a,b', 'b,c'].map((ids) => {
          const first = `{"data":{"projects":[${ids.split(',').map(project).join()}]}}`;
          const subgraphs = new Map([
            ['one', answering(first)],
            ['two', joined],
          ]);
          return runSplice(made, { subgraphs, variables: {}, context });
        }),
      );
      expect(asked).toHaveLength(1);
      expect(outcomes.map((one) => (one.kind === 'spliced' ? one.latin1 : null))).toEqual(
        expected.map((ids) => (ids === null ? null : spelled(ids))),
      );
    });
  });

  it('are given up when an entity is missing, with what has been answered', async () => {
    const { outcome } = await run(`{"data":{"projects":[${project('a')}]}}`, '{"data":{"_entities":[null]}}');
    expect(outcome.kind === 'given up' && [...outcome.received.values()].map((one) => one.read().data)).toEqual([
      { projects: [{ owner: null, __typename: 'Project', id: 'a' }] },
      { _entities: [null] },
    ]);
  });
});
