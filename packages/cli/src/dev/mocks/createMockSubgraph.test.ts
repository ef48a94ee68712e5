import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMockSubgraph } from './createMockSubgraph.ts';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])
  scalar Date
  scalar DateTime
  type Query { project(id: ID!): Project projects(first: Int = 10): [Project!]! search: [Found!]! }
  type Mutation { renameProject(input: RenameInput!): Project! }
  input RenameInput { id: ID! name: String! }
  enum Stage { APPROVAL CONSTRUCTION }
  union Found = Project | Site
  type Project @key(fields: "id") @key(fields: "code") {
    id: ID!
    code: String!
    "The project's name. 项目名称"
    name: String!
    stage: Stage!
    openedOn: Date!
    changedAt: DateTime
    sites: [Site!]!
    area: Float! @external
    isLarge: Boolean! @requires(fields: "area")
  }
  type Site @key(fields: "id") { id: ID! name: String project: Project! }
`;
const approval = { name: 'approval', url: 'http://127.0.0.1:1/graphql', sdl, version: null };
const ask = async (query: string, variables = {}) => {
  const { data, errors } = await createMockSubgraph(approval).answer({ query, variables, operationName: null });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
};
const fields = 'id code name stage openedOn changedAt sites { id name project { id } } isLarge';

describe('createMockSubgraph', () => {
  it('answers the same key with the same values, by whichever way it is asked', async () => {
    const { project } = await ask(`{ project(id: "p-1") { ${fields} } }`);
    const query = `query($of: [_Any!]!) { _entities(representations: $of) { ... on Project { ${fields} } } }`;
    const of = ['p-1', 'p-2', 'p-1'].map((id) => ({ __typename: 'Project', id, area: 3 }));
    const { _entities } = await ask(query, { of });
    expect(_entities[0]).toEqual(project);
    expect(_entities[2]).toEqual(project);
    expect(_entities[1]).toMatchObject({ id: 'p-2' });
    expect(_entities[1].name).not.toBe(project.name);
    const [site] = project.sites;
    const again = await ask(`query($of: [_Any!]!) { _entities(representations: $of) { ... on Site { name } } }`, {
      of: [{ __typename: 'Site', id: site.id }],
    });
    expect(again._entities).toEqual([{ name: site.name }]);
  });

  it('gives values that are what their types say, in Chinese where the description has it', async () => {
    const { project } = await ask(`{ project(id: "p-1") { ${fields} } }`);
    expect(project).toMatchObject({ id: 'p-1', name: expect.stringMatching(/^项目名称 \d+$/) });
    expect(['APPROVAL', 'CONSTRUCTION']).toContain(project.stage);
    expect(project.openedOn).toMatch(/^2026-\d\d-\d\d$/);
    expect(new Date(project.changedAt).getTime()).toBeGreaterThan(0);
    expect(project.sites).toHaveLength(2);
  });

  it('makes short lists, shorter where fewer are asked for, and one of the types of a union', async () => {
    const { projects, search } = await ask('{ projects(first: 1) { id } search { __typename } }');
    expect(projects).toHaveLength(1);
    expect(search).toHaveLength(2);
    for (const { __typename } of search) expect(['Project', 'Site']).toContain(__typename);
  });

  it('gives back what a mutation was told, and its SDL', async () => {
    const answer = await ask('mutation { renameProject(input: {id: "p-9", name: "滨河路桥"}) { id name } }');
    expect(answer).toEqual({ renameProject: { id: 'p-9', name: '滨河路桥' } });
    expect(await ask('{ _service { sdl } }')).toEqual({ _service: { sdl } });
  });

  it('plays a department of ours', async () => {
    const file = new URL('../../../../../subgraphs/exchange/src/graphql/schema.graphql', import.meta.url);
    const exchange = createMockSubgraph({ ...approval, name: 'exchange', sdl: readFileSync(file, 'utf8') });
    const query =
      'query($of: [_Any!]!) { _entities(representations: $of) { ... on Project { handoffs(first: 5) { nodes { id status legs { recipientName } } } } } }';
    const of = [{ __typename: 'Project', id: 'p-1' }];
    const { data, errors } = await exchange.answer({ query, variables: { of }, operationName: null });
    expect(errors).toBeUndefined();
    const legs = [{ recipientName: expect.any(String) }, { recipientName: expect.any(String) }];
    const node = { id: expect.any(String), status: expect.stringMatching(/^[A-Z_]+$/), legs };
    expect(JSON.parse(JSON.stringify(data))).toEqual({ _entities: [{ handoffs: { nodes: [node, node] } }] });
  });
});
