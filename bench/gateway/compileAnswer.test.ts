import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { AnswerFault } from './AnswerFault.ts';
import { compileAnswer, type Variables } from './compileAnswer.ts';
import { hole } from './compileTemplate.ts';
import { endCursorBehind, idOf, idsBehind, pageCursorOf, variantOf } from './projectIds.ts';
import { projectValues, type SubgraphName, subgraphNames } from './projectValues.ts';

const fields: Record<SubgraphName, string> = {
  approval: 'code: name id stage investment owner { name } applications { id clock { deadline } light }',
  concierge: 'steward { __typename who: name ...Tier } problems { summary raisedAt }',
  utilities: 'utilityApplications { matters { promisedWorkingDays id } } again: utilityApplications { submittedAt }',
  acceptance: '...on Project { acceptances { items { opinion } } } acceptances { phase items { itemCode isPassed } }',
};
const spread = 'fragment Tier on Steward { tier phone }';

/** The subgraph as graphql-js runs it over the same data. */
function subgraphSchema(name: SubgraphName): GraphQLSchema {
  const sdl = readFileSync(new URL(`fixture/${name}.graphql`, import.meta.url), 'utf8');
  const projectOf = (id: string) => JSON.parse(JSON.stringify(projectValues[name][variantOf(id)]).replaceAll(hole, id));
  const queries = {
    project: (_: unknown, { id }: { id: string }) => projectOf(id),
    projects: (_: unknown, { after }: { after: string }) => ({
      nodes: idsBehind(after).map(projectOf),
      pageInfo: { hasNextPage: true, endCursor: endCursorBehind(after) },
    }),
  };
  const resolvers: any = { Project: { __resolveReference: ({ id }: { id: string }) => projectOf(id) } };
  if (name === 'approval') resolvers.Query = queries;
  return buildSubgraphSchema({ typeDefs: parse(sdl), resolvers });
}

async function checkAgainstGraphql(name: SubgraphName, document: string, variableValues: Variables): Promise<void> {
  const answer = compileAnswer(document, null, projectValues[name])(variableValues);
  const expected = await execute({ schema: subgraphSchema(name), document: parse(document), variableValues });
  expect(expected.errors).toBeUndefined();
  expect(answer).toBe(JSON.stringify(expected)); // the order of the keys, too
}

describe('compileAnswer', () => {
  it.each(subgraphNames)('answers entities of %s as graphql-js does, any number of them', async (name) => {
    const document = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Project { ${fields[name]} } } } ${
      name === 'concierge' ? spread : ''
    }`;
    const of = [0, 1, 2, 3, 1, 10].map((sequence) => ({ __typename: 'Project', id: idOf(sequence) }));
    await checkAgainstGraphql(name, document, { of });
    await checkAgainstGraphql(name, document, { of: [] });
  });

  it('answers several root fields under aliases, with ids by variable or written out', async () => {
    const document = `query Both($p0_id: ID!, $p1_id: ID!) {
      p0: project(id: $p0_id) { name } __typename p1: project(id: $p1_id) { ${fields.approval} }
      third: project(id: "${idOf(7)}") { ...Names } }
      fragment Names on Project { name code }`;
    await checkAgainstGraphql('approval', document, { p0_id: idOf(1), p1_id: idOf(2) });
  });

  it('answers pages', async () => {
    const document = `query ($after: String) { list: projects(after: $after, first: 50) {
      __typename pageInfo { endCursor hasNextPage } nodes { ${fields.approval} } } }`;
    await checkAgainstGraphql('approval', document, { after: pageCursorOf(12) });
  });

  it('refuses what the fixture does not have', () => {
    const compile = (document: string) => compileAnswer(document, null, projectValues.approval);
    expect(() => compile('{ project(id: 1) { steward { name } } }')).toThrow('no field steward on Project');
    expect(() => compile('{ _service { sdl } }')).toThrow('no field _service on Query');
    expect(() => compile('mutation { project }')).toThrow(AnswerFault);
    expect(() => compile('{ project(id: "x") { name @skip(if: true) } }')).toThrow('directive');
    expect(() => compile('query ($id: ID!) { project(id: $id) { name } }')({ id: 'a"b' })).toThrow(AnswerFault);
    const entities = compile('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Project { name } } }');
    expect(() => entities({ r: [{ __typename: 'Steward', id: idOf(1) }] })).toThrow('no Project');
  });
});
