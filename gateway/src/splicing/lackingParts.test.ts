import { composeServices } from '@apollo/composition';
import { anonymous } from '@guanjia/kernel/principal';
import { createLog } from '@guanjia/runtime/createLog';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileOperation, type OperationResult } from '../execution/compileOperation.ts';
import { readSchema } from '../execution/readSchema.ts';
import type { Subgraph, SubgraphAnswer } from '../execution/Subgraph.ts';
import type { GraphContext } from '../graph/GraphContext.ts';
import { createPlanner } from '../planning/createPlanner.ts';
import type { Planner } from '../planning/Planner.ts';

const log = createLog({ name: 'lacking', level: 'silent' });
const context: GraphContext = { principal: anonymous, requestId: 'lacking', log, update: null };
const header = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const services = {
  one: `${header}
    type Query { project(id: ID): Project projects: [Project!]! }
    type Project @key(fields: "id") { id: ID! name: String! site: Site groups: [[Project]!] }
    type Site { name: String projects: [Project!]! }`,
  two: `${header}
    type Query { notice: String alarms: [Alarm] }
    type Alarm { text: String! }
    type Project @key(fields: "id") { id: ID! light: String notes: [Note] owner: Owner }
    type Note { text: String! }
    type Owner @key(fields: "code") { code: ID! }`,
  three: `${header}
    type Project @key(fields: "id") { id: ID! count: Int! }
    type Owner @key(fields: "code") { code: ID! phone: String }`,
};
const supergraphSdl = composeServices(
  Object.entries(services).map(([name, sdl]) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
).supergraphSdl!;

/** Each department's whole answer, by a piece of what it is asked; one that has none for it is down. */
type Answers = Readonly<Record<string, string>>;

const refusal = {
  message: 'A department cannot be reached.',
  extensions: { code: 'DEPARTMENT_UNAVAILABLE', messageZh: '部门系统暂时无法访问', department: 'two' },
};

/** `isRaw` false: the answer comes as data, so that nothing can be spliced. */
function answering(answers: Answers, isRaw: boolean): Subgraph {
  return {
    async ask({ fetch }): Promise<SubgraphAnswer> {
      const found = Object.entries(answers).find(([piece]) => fetch.query.includes(piece));
      if (found === undefined) return { data: null, errors: [refusal] };
      const bytes = Buffer.from(`{"data":${found[1]}}`);
      const read = (): SubgraphAnswer => ({ data: JSON.parse(found[1]), errors: [] });
      if (!isRaw) return read();
      return { data: null, errors: [], raw: { bytes, text: bytes.toString('latin1'), at: null, entities: null, read } };
    },
    close: async () => {},
  };
}

const a = '{"__typename":"Project","id":"a","name":"甲"}';
const b = '{"__typename":"Project","id":"b","name":"乙"}';
const inGroups = '[[{"__typename":"Project","id":"a"},null],[{"__typename":"Project","id":"b"}]]';

describe('an answer without a part that nobody gave', () => {
  let planner: Planner;
  beforeAll(async () => {
    planner = await createPlanner({ supergraphSdl, timeLimitMs: 60_000, memoryLimitMb: 256, log, observe: () => {} });
  });
  afterAll(() => planner.close());

  async function answer(query: string, one: Answers, three: Answers, isRaw: boolean) {
    const document = parse(query);
    const [operation] = document.definitions;
    if (operation?.kind !== 'OperationDefinition') throw new Error('no operation');
    const outcomes: string[] = [];
    const { run } = compileOperation(
      { document, operation, plan: await planner.plan({ source: query, operationName: null }) },
      {
        apiSchema: readSchema(planner.apiSdl),
        schema: readSchema(supergraphSdl),
        subgraphs: new Map([
          ['one', answering(one, isRaw)],
          ['two', answering({}, isRaw)],
          ['three', answering(three, isRaw)],
        ]),
        onSplice: (outcome) => void outcomes.push(outcome),
        onCompletion: () => {},
      },
    );
    return { outcomes, result: plain(await run({}, context)) };
  }

  it.each<[string, string, Answers]>([
    ['of one entity', '{ project(id: 1) { name light } }', { '{project': `{"project":${a}}` }],
    ['of one in lists', '{ projects { name notes { text } } }', { '{projects': `{"projects":[${b}]}` }],
    ['of several', '{ projects { light name notes { text } } }', { '{projects': `{"projects":[${a},${b},${a}]}` }],
    [
      'of the first in lists of lists',
      '{ project(id: 1) { groups { id light } } }',
      {
        '{project': '{"project":{"groups":[[],[null,{"__typename":"Project","id":"b"}]]}}',
      },
    ],
    [
      'of all in lists of lists',
      '{ project(id: 1) { groups { light id } } }',
      { '{project': `{"project":{"groups":${inGroups}}}` },
    ],
    [
      'of one that another needs',
      '{ project(id: 1) { name owner { phone } light } }',
      { '{project': `{"project":${a}}` },
    ],
    [
      'under names of its own',
      '{ p: project(id: 1) { n: name, l: light, t: __typename } }',
      {
        '{p:project': '{"p":{"__typename":"Project","id":"a","n":"甲","t":"Project"}}',
      },
    ],
    ['of the root', '{ project(id: 1) { name } notice }', { '{project': '{"project":{"name":"甲"}}' }],
    [
      'of two fields of the root',
      '{ notice alarms { text } project(id: 1) { name } }',
      { '{project': '{"project":{"name":"甲"}}' },
    ],
  ])('is spliced: a part %s', async (_, query, one) => {
    const spliced = await answer(query, one, {}, true);
    expect(spliced.outcomes).toEqual(['spliced']);
    expect(spliced.result.errors).toHaveLength(1);
    const general = await answer(query, one, {}, false);
    expect(general.outcomes).toEqual(['given up']);
    expect(spliced.result).toEqual(general.result);
  });

  it('is spliced where several departments give nothing', async () => {
    const query = '{ project(id: 1) { name light } notice }';
    const spliced = await answer(query, { '{project': `{"project":${a}}` }, {}, true);
    expect(spliced.outcomes).toEqual(['spliced']);
    expect(spliced.result.errors).toHaveLength(2);
    const general = await answer(query, { '{project': `{"project":${a}}` }, {}, false);
    expect(new Set(spliced.result.errors)).toEqual(new Set(general.result.errors));
    expect(spliced.result.data).toEqual(general.result.data);
  });

  it('is not spliced where the part may not be null', async () => {
    const query = '{ project(id: 1) { name count } }';
    const given = await answer(query, { '{project': `{"project":${a}}` }, {}, true);
    expect(given.outcomes).toEqual(['given up']);
    const { data, errors } = given.result;
    expect({ data, paths: errors.map(({ path }) => path) }).toEqual({ data: { project: null }, paths: [['project']] });
  });
});

function plain({ data, isLatin1, errors }: OperationResult) {
  const text = isLatin1 === true && data !== null ? Buffer.from(data, 'latin1').toString('utf8') : data;
  return { data: text === null ? null : JSON.parse(text), errors: errors.map((error) => error.toJSON()) };
}
